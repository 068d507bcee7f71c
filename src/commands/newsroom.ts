import { isDeepStrictEqual } from 'node:util';
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
import { pr } from '../program.ts';

/** The kinds of entries in newsroom.yaml. */
export const kinds: readonly Kind[] = [organization, boilerplate, contact, speaker];

interface Options {
  /** Values as "key=value". */
  readonly set?: readonly string[];
  readonly input: boolean;
  readonly json?: boolean;
}

/** `pr newsroom list`: lists the entries of newsroom.yaml. */
export async function list(
  name: string | undefined,
  { json }: { readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const { newsroom } = await findNewsroom(io.cwd);
  const shown = name === undefined ? kinds : [kindNamed(name)];
  if (json) {
    const all = Object.fromEntries(shown.map((kind) => [kind.title, kind.all(newsroom)]));
    io.stdout.write(`${visible(JSON.stringify({ schema: 1, ...all }))}\n`);
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
  const none = indented(`none yet; add one: ${pr} newsroom add ${name}`, '      ');
  return `${[title, ...(items.length > 0 ? items : none)].join('\n')}\n`;
}

/** `pr newsroom add`: adds an entry. */
export async function add(name: string, options: Options, io: Io): Promise<ExitCode> {
  const kind = kindNamed(name);
  const folder = await findNewsroom(io.cwd);
  const given = withSettings({}, parseSettings(options.set ?? [], settable(kind))) as Known;
  const whole = kind.problems(given).length === 0;
  const told = whole ? given : await askedFor(kind, given, folder, options, io);
  if (!told) return unchanged(io);
  const one = complete(kind, told);
  const isSame = (other: Kept) =>
    Object.keys(kind.fields).every((key) =>
      isDeepStrictEqual(textsOf(other[key]), textsOf(one[key])),
    );
  let words = `Added ${kind.name} ${one.name}.`;
  const changes = (now: Newsroom) => {
    if (!kind.all(now).some(isSame)) return kind.add(now, one);
    words = `${one.name} is there already.`;
    return [];
  };
  return keep(folder, changes, () => words, options, io);
}

const textsOf = (value: Kept[string]): string[] =>
  [value ?? []].flat().filter((text) => text !== '');

/** `pr newsroom edit`: changes an entry. */
export async function edit(
  name: string,
  named: string | undefined,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const kind = kindNamed(name);
  const folder = await findNewsroom(io.cwd);
  const place = await chosenPlace(kind, named, folder, io);
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
  const changes = (now: Newsroom) => {
    assertSame(kind, place, folder.newsroom, now);
    return kind.edit(now, place, after, keys);
  };
  return keep(folder, changes, () => `Changed ${kind.name} ${after.name}.`, options, io);
}

/** An entry as its author completes it in the terminal; without a terminal, what is known of it. */
async function askedFor(
  kind: Kind,
  known: Known,
  folder: NewsroomFolder,
  { input, json }: Options,
  io: Io,
): Promise<Known | null> {
  if (!input || json || !isTerminal(io)) return known;
  // Loaded only here: whoever gives everything on the command line is asked nothing.
  const { askKept } = await import('./author/remembering.ts');
  return askKept(kind, known, folder, io);
}

function unchanged(io: Io): ExitCode {
  io.stderr.write('Nothing was changed.\n');
  return exit.done;
}

/** `pr newsroom remove`: removes an entry. */
export async function remove(
  name: string,
  named: string | undefined,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const kind = kindNamed(name);
  const folder = await findNewsroom(io.cwd);
  const place = await chosenPlace(kind, named, folder, io);
  const { name: gone } = kind.all(folder.newsroom)[place]!;
  if (options.input && !options.json && isTerminal(io)) {
    const { confirm } = await import('./shared/choosing.ts');
    if (!(await confirm(`Remove ${kind.name} ${gone} from ${newsroomFile}?`, io))) {
      return unchanged(io);
    }
  }
  const changes = (now: Newsroom) => {
    assertSame(kind, place, folder.newsroom, now);
    return kind.remove(now, place);
  };
  return keep(folder, changes, () => `Removed ${kind.name} ${gone}.`, options, io);
}

/** The place of the entry that is named; without a name it is chosen from a list in a terminal. */
async function chosenPlace(
  kind: Kind,
  named: string | undefined,
  { newsroom }: NewsroomFolder,
  io: Io,
): Promise<number> {
  if (named !== undefined) return placeOf(newsroom, kind, named);
  const all = kind.all(newsroom);
  if (all.length === 0) throw new Failure(`There is no ${kind.name} yet.`);
  if (!isTerminal(io)) {
    throw new Failure(`Name a ${kind.name}, or give its number: ${pr} newsroom list ${kind.title}`);
  }
  const { chosen } = await import('./shared/choosing.ts');
  const choices = all.map(({ name }, i) => ({ value: String(i), label: name }));
  return Number(await chosen(io, { title: `Which ${kind.name}?`, help: '', choices }));
}

/** Throws a Failure when another command changed the list since it was read. */
function assertSame(kind: Kind, place: number, before: Newsroom, now: Newsroom): void {
  if (isDeepStrictEqual(kind.all(before)[place], kind.all(now)[place])) return;
  throw new Failure(`${newsroomFile} changed just now. Nothing was written: try again.`);
}

async function keep(
  folder: NewsroomFolder,
  changesFor: (newsroom: Newsroom) => readonly Change[],
  words: () => string,
  { json }: Pick<Options, 'json'>,
  io: Io,
): Promise<ExitCode> {
  await editNewsroom(folder, changesFor, io.cwd);
  if (json) {
    io.stdout.write(`${visible(JSON.stringify({ schema: 1, done: words() }))}\n`);
  } else {
    io.stderr.write(`${visible(words())} Releases that are already written stay as they are.\n`);
  }
  return exit.done;
}

/** The kind of a name: "contact", or "contacts". */
export function kindNamed(name: string): Kind {
  const kind = kinds.find((one) => one.name === name || one.title === name);
  if (kind) return kind;
  const names = kinds.map((one) => one.name);
  throw new Failure(
    `${newsroomFile} has no entries of kind ${name}${didYouMean(name, names) || '.'} Kinds: ${names.join(', ')}.`,
  );
}

const settable = ({ fields, name }: Kind): Settable => ({
  fields,
  lists: [],
  more: `Keys of a ${name}: ${Object.keys(fields).join(', ')}.`,
});

/** A complete entry. Throws a Failure that lists what is missing or wrong, each with its flag. */
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
