import { relative } from 'node:path';
import { type ExitCode, exit } from '../failure.ts';
import { type Io, widthOf } from '../io.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { visible } from '../source/visible.ts';
import { folded } from '../source/screen-rows.ts';
import { formats, writeAs } from '../write/index.ts';
import { releaseNamed } from './shared/choosing.ts';
import { named } from './shared/named.ts';
import { openSaved } from './shared/saved.ts';

const byName = Object.fromEntries(formats.map((format) => [format.name, format]));

/** `pr show`: prints a release, made from its saved answers. */
export async function show(
  name: string | undefined,
  { format = 'text', json }: { readonly format?: string; readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const { name: wanted } = named('format', format, byName);
  const folder = await findNewsroom(io.cwd);
  const path = await releaseNamed(name, folder, io);
  const { release } = await openSaved(folder, path, io);
  const content = writeAs(wanted, release);
  if (json) {
    const shown = { schema: 1, path: relative(io.cwd, path) || '.', format: wanted, content };
    io.stdout.write(`${visible(JSON.stringify(shown))}\n`);
    return exit.done;
  }
  // A terminal would break lines within words.
  const width = widthOf(io);
  const text = withoutEscapes(content);
  io.stdout.write(width < Infinity ? `${folded(text.trimEnd(), width).join('\n')}\n` : text);
  return exit.done;
}

/** What a terminal would obey has no meaning in a release, and is shown as \\uXXXX in a pipe, too. */
const withoutEscapes = (content: string): string =>
  content.replace(/\p{Cc}/gu, (mark) => ('\n\r\t'.includes(mark) ? mark : visible(mark)));
