import { type ExitCode, exit } from '../failure.ts';
import { type Io, widthOf } from '../io.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { findRelease } from '../newsroom/releases.ts';
import { folded } from '../source/screen-rows.ts';
import { formats, writeAs } from '../write/index.ts';
import { named } from './shared/named.ts';
import { openSaved } from './shared/saved.ts';

const byName = Object.fromEntries(formats.map((format) => [format.name, format]));

/** `pr show`: prints a release, made from its saved answers. */
export async function show(
  name: string,
  { format = 'text' }: { readonly format?: string },
  io: Io,
): Promise<ExitCode> {
  const { name: wanted } = named('format', format, byName);
  const folder = await findNewsroom(io.cwd);
  const { release } = await openSaved(folder, await findRelease(folder, name, io.cwd), io);
  const content = writeAs(wanted, release);
  // A terminal would break lines within words.
  const width = widthOf(io);
  io.stdout.write(width < Infinity ? `${folded(content.trimEnd(), width).join('\n')}\n` : content);
  return exit.done;
}
