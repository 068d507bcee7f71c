import { isDeepStrictEqual } from 'node:util';
import { blocksOf } from '../release/story-text.ts';
import { keyOf } from '../source/complaint.ts';
import { compared } from '../source/diff.ts';

/** Something that both sides changed, each in its own way. */
export interface Conflict {
  /** "headline", "contacts[0].phone", "story, paragraph 3" */
  readonly key: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Which side of a conflict is taken. */
export type Choice = 'mine' | 'theirs';

export interface Merged {
  readonly value: unknown;
  /** Those that `choices` does not decide; for them the value has the side of `mine`. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges two versions of some answers that both come from `base`. What one side changed is taken; what
 * both changed is taken as `choices` says, by the key of the conflict.
 */
export function mergeAnswers(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  choices: ReadonlyMap<string, Choice> = new Map(),
): Merged {
  const conflicts: Conflict[] = [];
  const decide = <Value>(
    key: string,
    one: Value,
    other: Value,
    words: (value: Value) => string,
  ) => {
    const choice = choices.get(key);
    if (choice === undefined) conflicts.push({ key, mine: words(one), theirs: words(other) });
    return choice === 'theirs' ? other : one;
  };
  const merge = (
    path: readonly (string | number)[],
    was: unknown,
    one: unknown,
    other: unknown,
  ) => {
    if (isDeepStrictEqual(one, other) || isDeepStrictEqual(was, other)) return one;
    if (isDeepStrictEqual(was, one)) return other;
    const key = keyOf(path);
    if (path.length === 1 && key === 'story') {
      const [from, ...sides] = [was, one, other].map((text) => blocksOf(String(text)));
      const merged = mergeLists(from!, sides[0]!, sides[1]!, (at, chunk) =>
        mergeBlocks(chunk, (block, a, b) =>
          decide(`${key}, paragraph ${at + block + 1}`, a, b, (all) => all.join('\n\n')),
        ),
      );
      return merged.join('\n\n');
    }
    if (isMap(was) && isMap(one) && isMap(other)) {
      const keys = new Set([was, one, other].flatMap(Object.keys));
      const pairs = [...keys].map((name): [string, unknown] => [
        name,
        merge([...path, name], was[name], one[name], other[name]),
      ]);
      return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
    }
    const lists = [was, one, other].filter(Array.isArray);
    if (lists.length === 3 && lists.every(({ length }) => length === lists[0]!.length)) {
      return lists[0]!.map((item, i): unknown =>
        merge([...path, i], item, lists[1]![i], lists[2]![i]),
      );
    }
    return decide(key, one, other, wordsOf);
  };
  return { value: merge([], base, mine, theirs), conflicts };
}

type Map_ = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Map_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value, null, 1);

/** A stretch between two things that all three lists share. */
interface Chunk {
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** Merges lists chunk by chunk; `both` merges a chunk that both sides changed, which starts at `at`. */
function mergeLists(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  both: (at: number, chunk: Chunk) => readonly string[],
): readonly string[] {
  const [inMine, inTheirs] = [partners(base, mine), partners(base, theirs)];
  const merged: string[] = [];
  let [from, one, other] = [0, 0, 0];
  for (let at = 0; at <= base.length; at++) {
    const [nextOne, nextOther] =
      at === base.length ? [mine.length, theirs.length] : [inMine[at], inTheirs[at]];
    if (nextOne === undefined || nextOther === undefined) continue;
    const chunk = {
      base: base.slice(from, at),
      mine: mine.slice(one, nextOne),
      theirs: theirs.slice(other, nextOther),
    };
    if (isDeepStrictEqual(chunk.base, chunk.theirs)) merged.push(...chunk.mine);
    else if (isDeepStrictEqual(chunk.base, chunk.mine)) merged.push(...chunk.theirs);
    else if (isDeepStrictEqual(chunk.mine, chunk.theirs)) merged.push(...chunk.mine);
    else merged.push(...both(from, chunk));
    if (at < base.length) merged.push(base[at]!);
    [from, one, other] = [at + 1, nextOne + 1, nextOther + 1];
  }
  return merged;
}

/** Paragraphs that both sides changed: word by word where they pair off, else as a whole. */
function mergeBlocks(
  { base, mine, theirs }: Chunk,
  decide: (block: number, mine: readonly string[], theirs: readonly string[]) => readonly string[],
): readonly string[] {
  if (base.length !== mine.length || base.length !== theirs.length) return decide(0, mine, theirs);
  return base.flatMap((was, i) => {
    const [one, other] = [mine[i]!, theirs[i]!];
    if (was === other || one === other) return [one];
    if (was === one) return [other];
    let together = false;
    const words = mergeLists(wordsIn(was), wordsIn(one), wordsIn(other), () => {
      together = true;
      return [];
    });
    return together ? decide(i, [one], [other]) : [words.join('')];
  });
}

const wordsIn = (text: string): string[] => text.split(/(?<=\s)(?=\S)/);

/** For each thing of a list, where another list has it; undefined where it was changed or is gone. */
function partners(base: readonly string[], other: readonly string[]): (number | undefined)[] {
  const places: (number | undefined)[] = [];
  let at = 0;
  for (const { mark } of compared(base, other)) {
    if (mark === '-') places.push(undefined);
    else if (mark === '+') at++;
    else places.push(at++);
  }
  return places;
}
