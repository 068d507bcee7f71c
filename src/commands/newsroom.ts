import { type Settable, parseSettings, settingsFor, withSettings } from '../answers/settings.ts';
import { type ExitCode, Failure, exit } from '../failure.ts';
import { type Io, isTerminal, widthOf } from '../io.ts';
import { editNewsroom } from '../newsroom/edit.ts';
import { type NewsroomFolder, findNewsroom } from '../newsroom/find.ts';
import {
  type Kept,
  type Kind,
  type Known,
  boilerplate,
  contact,
  placeOf,
  speaker,
} from '../newsroom/kept.ts';
import { newsroomFile } from '../newsroom/names.ts';
import { organization } from '../newsroom/organizations.ts';
import { didYouMean } from '../release/nearest.ts';
import type { Newsroom } from '../release/schema.ts';
import { keyOf, failureOf } from '../source/complaint.ts';
import { folded } from '../source/screen-rows.ts';
import { visible } from '../source/visible.ts';
import type { Change } from '../source/yaml-edit.ts';

/** What a newsroom remembers. */
export const kinds: readonly Kind[] = [organization, boilerplate, contact, speaker];

interface Options {
  /** Values as "key=value". */
  readonly set?: readonly string[];
  readonly input: boolean;
}

/** `pr newsroom list`: shows what the newsroom knows by heart. */
export async function list(
  name: string | undefined,
  { json }: { readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const { newsroom } = await findNewsroom(io.cwd);
  const shown = name === undefined ? kinds : [kindNamed(name)];
  if (json) {
    const all = Object.fromEntries(shown.map((kind) => [kind.title, kind.all(newsroom)]));
    io.stdout.write(`${JSON.stringify({ schema: 1, ...all })}\n`);
  } else {
    io.stdout.write(shown.map((kind) => listing(kind, newsroom, widthOf(io))).join('\n'));
  }
  return exit.done;
}

function listing({ title, name, all, describe }: Kind, newsroom: Newsroom, width: number): string {
  const indented = (text: string, indent: string) =>
    folded(text.replace(/\s+/g, ' '), width - indent.length - 1).map((row) => `${indent}${row}`);
  const items = all(newsroom).flatMap((one, i) => [
    `${String(i + 1).padStart(4)}${indented(one.name, '      ').join('\n').slice(4)}`,
    ...describe(one)
      .filter((line) => line !== '')
      .flatMap((line) => indented(line, '      ')),
  ]);
  const none = indented(`none yet; keep one: pr newsroom add ${name}`, '      ');
  return `${[title, ...(items.length > 0 ? items : none)].join('\n')}\n`;
}

/** `pr newsroom add`: keeps one more. */
export async function add(name: string, options: Options, io: Io): Promise<ExitCode> {
  const kind = kindNamed(name);
  const folder = await findNewsroom(io.cwd);
  const given = withSettings({}, parseSettings(options.set ?? [], settable(kind))) as Known;
  const whole = kind.problems(given).length === 0;
  const told = whole ? given : await askedFor(kind, given, folder, options, io);
  if (!told) return unchanged(io);
  const one = complete(kind, told);
  return keep(folder, kind.add(folder.newsroom, one), `${one.name} is remembered.`, io);
}

/** `pr newsroom edit`: changes what is kept of one. */
export async function edit(
  name: string,
  named: string,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const kind = kindNamed(name);
  const folder = await findNewsroom(io.cwd);
  const place = placeOf(folder.newsroom, kind, named);
  const before = kind.all(folder.newsroom)[place]!;
  const settings = parseSettings(options.set ?? [], settable(kind));
  const given = withSettings(before, settings) as Known;
  const told = settings.length > 0 ? given : await askedFor(kind, given, folder, options, io);
  if (!told) return unchanged(io);
  const after = complete(kind, told);
  const keys = Object.keys(kind.fields).filter(
    (key) => (after[key] ?? '').toString() !== (before[key] ?? '').toString(),
  );
  if (keys.length === 0) return unchanged(io);
  const changes = kind.edit(folder.newsroom, place, after, keys);
  return keep(folder, changes, `${after.name} is changed.`, io);
}

/** What is told in the terminal; where nobody can be asked, what is known already. */
async function askedFor(
  kind: Kind,
  known: Known,
  folder: NewsroomFolder,
  { input }: Options,
  io: Io,
): Promise<Known | null> {
  if (!input || !isTerminal(io)) return known;
  // Who says all on the command line needs nothing of what asks.
  const { askKept } = await import('./author/remembering.ts');
  return askKept(kind, known, folder, io);
}

function unchanged(io: Io): ExitCode {
  io.stderr.write('Nothing was changed.\n');
  return exit.done;
}

/** `pr newsroom remove`: forgets one. */
export async function remove(name: string, named: string, io: Io): Promise<ExitCode> {
  const kind = kindNamed(name);
  const folder = await findNewsroom(io.cwd);
  const place = placeOf(folder.newsroom, kind, named);
  const { name: gone } = kind.all(folder.newsroom)[place]!;
  return keep(folder, kind.remove(folder.newsroom, place), `${gone} is forgotten.`, io);
}

async function keep(
  folder: NewsroomFolder,
  changes: readonly Change[],
  words: string,
  io: Io,
): Promise<ExitCode> {
  await editNewsroom(folder, changes, io.cwd);
  io.stderr.write(`${visible(words)} Releases that are written already stay as they are.\n`);
  return exit.done;
}

/** The kind that somebody means: "contact", or "contacts". */
export function kindNamed(name: string): Kind {
  const kind = kinds.find((one) => one.name === name || one.title === name);
  if (kind) return kind;
  const names = kinds.map((one) => one.name);
  throw new Failure(
    `${newsroomFile} remembers no ${name}${didYouMean(name, names) || '.'} It remembers: ${names.join(', ')}.`,
  );
}

const settable = ({ fields, name }: Kind): Settable => ({
  fields,
  lists: [],
  more: `What is remembered of a ${name}: ${Object.keys(fields).join(', ')}.`,
});

/** One with all that it needs; a Failure that lists what is missing or wrong, each with its flag. */
function complete(kind: Kind, one: Known): Kept {
  const problems = kind.problems(one);
  if (problems.length === 0) return one as Kept;
  const complaints = problems.map(({ path, reason }) => ({
    offset: 0,
    key: keyOf(path) || `The ${kind.name}`,
    reason,
    form: settingsFor(path, one, settable(kind)).join('\n'),
  }));
  throw failureOf(complaints, '', '');
}
