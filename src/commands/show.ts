import { type ExitCode, exit } from '../failure.ts';
import { type Io, widthOf } from '../io.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { findRelease } from '../newsroom/releases.ts';
import { folded } from '../source/screen-rows.ts';
import { write } from '../write/index.ts';
import { named } from './shared/named.ts';
import { openSaved } from './shared/saved.ts';

/** The renditions that can be shown, each with the end of its file's name. */
export const formats: Readonly<Record<string, string>> = {
  text: '.txt',
  markdown: '.md',
  html: '.html',
};

/** `pr show`: prints a release as it reads, made from its saved answers. */
export async function show(
  name: string,
  { format = 'text' }: { readonly format?: string },
  io: Io,
): Promise<ExitCode> {
  const end = named('format', format, formats);
  const folder = await findNewsroom(io.cwd);
  const { release } = await openSaved(folder, await findRelease(folder, name, io.cwd), io);
  const { content } = write(release).find(({ file }) => file.endsWith(end))!;
  // A terminal would break lines within words; a file or a pipe takes it as it is.
  const width = widthOf(io);
  io.stdout.write(width < Infinity ? `${folded(content.trimEnd(), width).join('\n')}\n` : content);
  return exit.done;
}
