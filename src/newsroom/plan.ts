import { join } from 'node:path';
import { linesOf } from '../source/lines.ts';
import { stampFor, stampOf, untouched } from '../source/stamp.ts';
import { readIfThere, writeWhole } from './files.ts';

/** What a build does with one rendition. */
export interface PlannedFile {
  readonly path: string;
  readonly content: string;
  /** "edited": somebody changed the file by hand since it was made. */
  readonly state: 'missing' | 'stale' | 'fresh' | 'edited';
  /** Of an edited file: the first line that differs, as it stands and as it would be written. */
  readonly difference?: { readonly line: number; readonly theirs: string; readonly ours: string };
  /** Of an edited file: whether the answers have changed, too, since it was made. */
  readonly outdated?: boolean;
}

/** Compares renditions with the files of a release. Reads, and changes nothing. */
export async function planBuild(
  folder: string,
  renditions: readonly { readonly file: string; readonly content: string }[],
): Promise<PlannedFile[]> {
  const files = await Promise.all(
    renditions.map(async ({ file, content }) => {
      const path = join(folder, file);
      return { file, path, content, found: await readIfThere(path) };
    }),
  );
  const neighbours = files.flatMap(({ found }) => found ?? []);
  return files.map(({ file, path, content, found }) => {
    if (found === null) return { path, content, state: 'missing' };
    // A checkout may have turned the line ends; that is nobody's edit.
    if (found.replaceAll('\r\n', '\n') === content) return { path, content, state: 'fresh' };
    if (untouched(file, found, neighbours)) return { path, content, state: 'stale' };
    const madeWith = stampFor(file, found, neighbours);
    const outdated = madeWith !== (stampFor(file, content, []) ?? stampOf(content));
    const difference = firstDifference(found, content);
    return { path, content, state: 'edited', difference, outdated };
  });
}

/**
 * Writes what is missing or stale, and with `force` also over what was edited by hand; says how many
 * files that were.
 */
export async function applyPlan(plan: readonly PlannedFile[], force: boolean): Promise<number> {
  const due = plan.filter(({ state }) => state !== 'fresh' && (state !== 'edited' || force));
  for (const { path, content } of due) await writeWhole(path, content);
  return due.length;
}

function firstDifference(theirs: string, ours: string): NonNullable<PlannedFile['difference']> {
  const lines = (text: string) => linesOf(text).map(({ start, end }) => text.slice(start, end));
  const [mine, yours] = [lines(ours), lines(theirs)];
  // The stamp differs whenever anything does, and says nothing to a reader.
  const isStamp = (line = '') => /\brelease\.\w+\b.*\b[0-9a-f]{32}\b/.test(line);
  const at = yours.findIndex((line, i) => line !== mine[i] && !(isStamp(line) && isStamp(mine[i])));
  const line = at < 0 ? yours.length : at;
  return { line: line + 1, theirs: yours[line] ?? '', ours: mine[line] ?? '' };
}
