import { basename, extname, relative } from 'node:path';
import { formatAnswers } from '../answers/format.ts';
import { answersFromParts } from '../answers/from-parts.ts';
import { readAnswers } from '../answers/read.ts';
import { Failure, exit, isFailure, type ExitCode } from '../failure.ts';
import type { Io } from '../io.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { answersFile } from '../newsroom/names.ts';
import { filesOf } from '../newsroom/targets.ts';
import { createRelease } from '../newsroom/releases.ts';
import { slug } from '../newsroom/slug.ts';
import type { Document } from '../read/document.ts';
import { readEach } from '../read/files.ts';
import { recognize } from '../recognize/index.ts';
import type { Found, Parts } from '../recognize/parts.ts';
import { placer } from '../source/lines.ts';
import { visible } from '../source/visible.ts';
import { styles } from '../style/index.ts';
import { localeFor } from '../style/locale.ts';
import { leftOut } from './import/left-out.ts';
import { named } from './shared/named.ts';

interface Options {
  readonly style?: string;
}

/** Beside imported answers: the words that found no place in them. */
const leftFile = 'not-imported.md';

/** `pr import`: makes answers out of a release by anybody. */
export async function importRelease(file: string, { style }: Options, io: Io): Promise<ExitCode> {
  const folder = await findNewsroom(io.cwd);
  const { defaults } = folder.newsroom;
  const byName = Object.fromEntries(styles.map((one) => [one.name, one]));
  const house = named('house style', style ?? defaults.style ?? styles[0]!.name, byName);
  const document = await documentOf(file, io);
  const { page, parts } = recognize(document);
  const locale = localeFor(parts.language);
  const language = house.language.startsWith(`${locale.language}-`)
    ? house.language
    : parts.language;
  const facts = {
    ...answersFromParts(parts, locale, document.stated),
    style: house.name,
    language,
  };
  const saved = formatAnswers(facts);
  const left = leftOut(page, parts, saved);

  const date = parts.dateline?.date ?? 'undated';
  const words = parts.headline?.text ?? basename(file, extname(file));
  const path = await createRelease(folder, slug(date, words), [
    { file: answersFile, content: saved },
    ...(left.length > 0 ? [{ file: leftFile, content: leftOver(file, document, left) }] : []),
  ]);
  const shown = relative(io.cwd, path) || '.';
  io.stdout.write(`${visible(shown)}/${answersFile}\n`);
  io.stderr.write(`\n${visible(understood(parts))}\n`);
  if (left.length > 0) {
    io.stdout.write(`${visible(shown)}/${leftFile}\n`);
    const lines = left.length === 1 ? '1 line' : `${left.length} lines`;
    io.stderr.write(`\n${lines} found no place in the answers; read them in ${leftFile}.\n`);
  }
  const hidden = hiddenTold(document);
  if (hidden) io.stderr.write(`\n${visible(hidden)}\n`);
  io.stderr.write(`\n${visible(missing(`${shown}/${answersFile}`, saved, defaults))}\n`);
  return exit.done;
}

async function documentOf(file: string, io: Io): Promise<Document> {
  const complain = (why: string) => {
    throw new Failure(why);
  };
  for await (const { document } of readEach([file], io, { find: filesOf, complain }))
    return document;
  throw new Failure(`${file}: there is nothing to import`);
}

/** What the file holds and does not show, counted by kind; null when there is nothing. */
function hiddenTold({ hidden = [] }: Document): string | null {
  if (hidden.length === 0) return null;
  const kinds = [...new Set(hidden.map(({ kind }) => kind))].map(
    (kind) => `${kind} (${hidden.filter((one) => one.kind === kind).length})`,
  );
  return `The file also holds ${kinds.join(', ')}. Only inserted text was imported. Check the file before you send it to anybody.`;
}

/** What was found, a line a part, so that a wrong reading is seen at a glance. */
function understood({ headline, dateline, story, quotes, about, contacts }: Parts): string {
  const one = (what: string, words: string | null | undefined) =>
    `  ${what.padEnd(12)}${words ? short(words) : '(not found)'}`;
  return [
    'This is what was understood:',
    one('headline', headline?.text),
    one('dateline', dateline?.text),
    one('story', `${story.length} paragraphs, headings and lists`),
    one('quotes', quotes.map(({ speaker }) => speaker ?? 'somebody').join(', ')),
    one('about', about.map(({ name }) => name).join(', ')),
    one(
      'contacts',
      contacts.map(({ name, organization }) => name ?? organization ?? 'somebody').join(', '),
    ),
  ].join('\n');
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 66 ? `${line.slice(0, 65)}…` : line;
};

/** What the answers still lack before they make a release, or the command that makes it. */
function missing(file: string, saved: string, defaults: Parameters<typeof readAnswers>[2]): string {
  try {
    readAnswers(file, saved, defaults);
    return `The answers are complete. Make the release:  pr build ${file.replace(/\/[^/]*$/, '')}`;
  } catch (error) {
    if (!isFailure(error)) throw error;
    return `${error.message}\n\nPut that right, then make the release:  pr build ${file.replace(/\/[^/]*$/, '')}`;
  }
}

function leftOver(file: string, document: Document, left: readonly Found[]): string {
  const placeOf = placer(document.text);
  const lines = left.map(({ start, text }) => `- line ${placeOf(start).line}: ${text.trim()}`);
  return `What stands in ${basename(file)} and found no place in ${answersFile}:\n\n${lines.join('\n')}\n`;
}
