import { join } from 'node:path';
import { linesOf } from '../source/lines.ts';
import { stampFor, stampOf, untouched } from '../source/stamp.ts';
import { exists, isInside, readIfThere } from './files.ts';
import {
  type MadeRecord,
  type Making,
  formatRecord,
  making,
  makingOf,
  readRecord,
  recordAbout,
  recordFile,
} from './record.ts';
import type { Journal } from './undo.ts';

/** What a build does with one rendition. */
export interface PlannedFile {
  readonly file: string;
  readonly path: string;
  readonly content: string;
  /**
   * "edited": changed by hand since it was made. "reformatted": the same words in another layout, as
   * Prettier leaves them. "foreign": a link that leads out of the newsroom, which is never read.
   */
  readonly state: 'missing' | 'stale' | 'fresh' | 'reformatted' | 'edited' | 'foreign';
  /** The file as it is, where it was read. */
  readonly found?: string;
  /** The first line that differs, as it is and as it would be written. */
  readonly difference?: { readonly line: number; readonly theirs: string; readonly ours: string };
  /** Of an edited file, what it was made from; null where that is not known. */
  readonly base?: Base | null;
}

/** The answers that a file was made from, and the file as it was made. */
export interface Base {
  readonly answers: string;
  readonly content: string;
}

/** A plan for the renditions of one release. */
export interface Plan {
  readonly folder: string;
  readonly files: readonly PlannedFile[];
  readonly record: MadeRecord;
  /** The text of answers.md that they are made from. */
  readonly answers: string;
}

/** What is made from answers. */
interface Source {
  readonly folder: string;
  readonly root: string;
  readonly answers: string;
  readonly renditions: readonly { readonly file: string; readonly content: string }[];
  /** A file as it is made from other answers; null where they make no release. */
  readonly madeFrom: (file: string, answers: string) => string | null;
  /** Whether two contents of a file say the same in another layout. */
  readonly saysTheSame: (file: string, one: string, other: string) => boolean;
}

/** Compares renditions with the files of a release. Reads, and changes nothing. */
export async function planBuild(source: Source): Promise<Plan> {
  const { folder, root, answers, renditions, madeFrom, saysTheSame } = source;
  const found = new Map<string, string>();
  const foreign = new Set<string>();
  for (const { file } of renditions) {
    const path = join(folder, file);
    if (!(await exists(path))) continue;
    if (!(await isInside(root, path))) foreign.add(file);
    else found.set(file, (await readIfThere(path)) ?? '');
  }
  const record = recordAbout(await readRecord(folder), found);
  const neighbours = [...found.values()];
  const files = renditions.map(({ file, content }): PlannedFile => {
    const planned = { file, path: join(folder, file), content };
    if (foreign.has(file)) return { ...planned, state: 'foreign' };
    const own = found.get(file);
    if (own === undefined) return { ...planned, state: 'missing' };
    // A checkout may have changed the line ends; that is no edit.
    if (own.replaceAll('\r\n', '\n') === content) return { ...planned, state: 'fresh', found: own };
    const made = makingOf(record, file, own);
    if (made?.content === stampOf(own) || untouched(file, own, neighbours)) {
      return { ...planned, state: 'stale', found: own };
    }
    const stamp = stampFor(file, own, neighbours);
    const isCurrent = stamp === (stampFor(file, content, []) ?? stampOf(content));
    const from = (made?.answers && record.answers[made.answers]) || (isCurrent ? answers : null);
    const before = from === answers ? content : from && madeFrom(file, from);
    const base = from && before ? { answers: from, content: before } : null;
    const state = base && saysTheSame(file, base.content, own) ? 'reformatted' : 'edited';
    return { ...planned, state, found: own, difference: firstDifference(own, content), base };
  });
  return { folder, files, record, answers };
}

/**
 * Writes what is missing, stale or only reformatted, and each file that `overwrite` allows. The record
 * knows a file before it is written, so that a run may be killed at any moment. Gives the files.
 */
export async function applyPlan(
  { folder, files, record, answers }: Plan,
  overwrite: (file: PlannedFile) => boolean,
  journal: Journal,
): Promise<readonly PlannedFile[]> {
  const due = files.filter((one) => isDue(one) || (one.state !== 'fresh' && overwrite(one)));
  const path = join(folder, recordFile);
  const write = async (written: 'before' | 'after') => {
    const text = recordFor({ folder, files, record, answers }, due, written);
    if (text !== (await readIfThere(path))) await journal.replace(path, text);
  };
  if (due.length > 0) await write('before');
  for (const one of due) await journal.replace(one.path, one.content);
  await write('after');
  return due;
}

/** Whether a build without --force has nothing to write, its record included. */
export const isUpToDate = (plan: Plan): boolean =>
  !plan.files.some(isDue) && recordFor(plan, [], 'after') === formatRecord(plan.record);

const isDue = ({ state }: PlannedFile): boolean =>
  state === 'missing' || state === 'stale' || state === 'reformatted';

/** The record before or after some files are written. */
function recordFor(
  { files, record, answers }: Plan,
  due: readonly PlannedFile[],
  when: 'before' | 'after',
): string {
  const makings = files.map((one) => {
    const own = making(one.file, one.content, answers);
    const base = one.base ? [making(one.file, one.base.content, one.base.answers)] : [];
    const before = record.files[one.file] ?? base;
    if (one.state === 'fresh' || (when === 'after' && due.includes(one))) return [one.file, [own]];
    return [one.file, due.includes(one) ? [own, ...earlier(one, before)] : before];
  });
  const texts = { ...record.answers, [stampOf(answers)]: answers };
  return formatRecord({ files: Object.fromEntries(makings), answers: texts });
}

/** The makings of a file that its content now may come from. */
function earlier({ file, found }: PlannedFile, before: readonly Making[]): readonly Making[] {
  if (found === undefined) return [];
  const made = before.filter((one) => one.content === stampOf(found));
  return made.length > 0 ? made : [making(file, found, null)];
}

function firstDifference(theirs: string, ours: string): NonNullable<PlannedFile['difference']> {
  const lines = (text: string) => linesOf(text).map(({ start, end }) => text.slice(start, end));
  const [mine, yours] = [lines(ours), lines(theirs)];
  // Stamps differ whenever anything does, and say nothing to a reader.
  const isStamp = (line = '') => /\brelease\.\w+\b.*\b[0-9a-f]{32}\b/.test(line);
  const at = yours.findIndex((line, i) => line !== mine[i] && !(isStamp(line) && isStamp(mine[i])));
  const line = at < 0 ? yours.length : at;
  return { line: line + 1, theirs: yours[line] ?? '', ours: mine[line] ?? '' };
}
