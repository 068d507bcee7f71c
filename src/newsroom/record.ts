import { join } from 'node:path';
import { stampOf, stampsIn } from '../source/stamp.ts';
import { type NewFile, readIfThere } from './files.ts';
import { ownFolder } from './lock.ts';

// Each release keeps what its renditions were made from, in .pr/made.json. It is written before a
// rendition and again after it, so that a killed build is no edit by hand; and it holds the answers
// as they were, so that a pull can tell what changed in the rendition from what changed in the answers.

/** One making of a rendition. */
export interface Making {
  /** The hash of its content. */
  readonly content: string;
  /** The stamp that it carries, or null for plain text. */
  readonly stamp: string | null;
  /** The hash of the answers it was made from; null where they are not known. */
  readonly answers: string | null;
}

/** What is known of how the renditions of a release were made. */
export interface MadeRecord {
  readonly schema: 1;
  /** By file; the last making first. Two of them where a build did not end. */
  readonly files: Readonly<Record<string, readonly Making[]>>;
  /** The text of answers.md by its hash. */
  readonly answers: Readonly<Record<string, string>>;
}

const empty: MadeRecord = { schema: 1, files: {}, answers: {} };

export const recordFile = join(ownFolder, 'made.json');

/** Reads the record of a release; an empty one where it is missing or not readable. */
export async function readRecord(folder: string): Promise<MadeRecord> {
  try {
    const record = JSON.parse((await readIfThere(join(folder, recordFile))) ?? '{}') as MadeRecord;
    const isRecord = record.schema === 1 && Boolean(record.files) && Boolean(record.answers);
    return isRecord ? record : empty;
  } catch (error) {
    if (error instanceof SyntaxError) return empty;
    throw error;
  }
}

/**
 * The record if it is about these files: after a checkout of other renditions it is not, and
 * their stamps differ from those that it holds.
 */
export function recordAbout(record: MadeRecord, found: ReadonlyMap<string, string>): MadeRecord {
  for (const [file, content] of found) {
    const stamp = stampsIn(content).get(file);
    const makings = record.files[file] ?? [];
    if (stamp !== undefined && !makings.some((one) => one.stamp === stamp)) return empty;
  }
  return record;
}

/** How a file was made whose content may have been edited since; undefined where that is not known. */
export function makingOf(record: MadeRecord, file: string, content: string): Making | undefined {
  const makings = record.files[file] ?? [];
  const stamp = stampsIn(content).get(file);
  return (
    makings.find((one) => one.content === stampOf(content)) ??
    (stamp === undefined ? makings[0] : makings.find((one) => one.stamp === stamp))
  );
}

/** The making of a rendition from some answers. */
export const making = (file: string, content: string, answers: string | null): Making => ({
  content: stampOf(content),
  stamp: stampsIn(content).get(file) ?? null,
  answers: answers === null ? null : stampOf(answers),
});

/** A record as a file: without answers that no rendition was made from. */
export function formatRecord({ files, answers }: Omit<MadeRecord, 'schema'>): string {
  const used = new Set(Object.values(files).flatMap((all) => all.map((one) => one.answers)));
  const kept = Object.fromEntries(Object.entries(answers).filter(([hash]) => used.has(hash)));
  return `${JSON.stringify({ schema: 1, files, answers: kept }, null, 1)}\n`;
}

/** The files with which a new release keeps its record. */
export function recordFiles(renditions: readonly NewFile[], answers: string): NewFile[] {
  const makings = renditions.map(({ file, content }) => [file, [making(file, content, answers)]]);
  const content = formatRecord({
    files: Object.fromEntries(makings),
    answers: { [stampOf(answers)]: answers },
  });
  return [
    { file: recordFile, content },
    { file: join(ownFolder, '.gitignore'), content: '*\n' },
  ];
}
