import { isDeepStrictEqual } from 'node:util';
import { blocksOf } from '../release/story-text.ts';
import { compared } from '../source/diff.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import { type Change, editYaml } from '../source/yaml-edit.ts';

/**
 * The changes to saved answers that follow from a rendition edited by hand: `before` is what was read
 * in it as it was made, `after` what is read in it now. What a house style leaves out, or what is
 * read wrongly both times, stays as it is saved.
 */
export function changesBetween(saved: unknown, before: unknown, after: unknown): Change[] {
  return changesAt([], saved, before, after);
}

function changesAt(
  path: Change['path'],
  saved: unknown,
  before: unknown,
  after: unknown,
): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (path.length === 1 && path[0] === 'story') {
    return [{ path, value: storyBetween(String(saved), String(before), String(after)) }];
  }
  if (Array.isArray(saved) && Array.isArray(before) && Array.isArray(after)) {
    const [was, is] = [before.length, after.length];
    if (saved.length === was && was === is)
      return after.flatMap((item, i) => changesAt([...path, i], saved[i], before[i], item));
    return [{ path, value: itemsBetween(saved, before, after) }];
  }
  if (isMap(before) && isMap(after)) {
    const old = isMap(saved) ? saved : {};
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      changesAt([...path, key], old[key], before[key], after[key]),
    );
  }
  return [{ path, value: after }];
}

type Map = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list with items added or removed; the others stay as they are saved. */
function itemsBetween(
  saved: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): unknown[] {
  const nameOf = (item: unknown) => (isMap(item) ? item['name'] : item);
  return after.map((item) => {
    const was = before.findIndex((one) => nameOf(one) === nameOf(item));
    const kept = saved.find((one) => nameOf(one) === nameOf(item)) ?? saved[was];
    if (was < 0 || saved.length !== before.length || !isMap(kept)) return item;
    const changes = changesAt([], kept, before[was], item);
    return changes.reduce<Map>(
      (one, { path: [key], value }) => ({ ...one, [String(key)]: value }),
      kept,
    );
  });
}

/** The changed paragraphs as they are now, all others as they are saved. */
function storyBetween(saved: string, before: string, after: string): string {
  const own = blocksOf(saved);
  const read = blocksOf(before);
  const places = partnersOf(read, own, ({ length }, others) => length === others.length);
  const story: string[] = [];
  let done = 0;
  for (const { gone, come, kept } of hunksOf(read, blocksOf(after))) {
    const went = gone.map((i) => places[i]);
    // It is not known which saved words a changed paragraph was made from.
    if (went.includes(undefined)) return after;
    const alike = gone.length === come.length;
    for (const [n, place] of (went as number[]).entries()) {
      // What no reader sees, such as a directive to the copy desk, stays in its place.
      story.push(...own.slice(done, place));
      if (alike) story.push(wordsBetween(own[place]!, read[gone[n]!]!, come[n]!));
      done = place + 1;
    }
    if (!alike) story.push(...come);
    const place = kept === null ? undefined : places[kept];
    if (place === undefined) continue;
    story.push(...own.slice(done, place + 1));
    done = place + 1;
  }
  return [...story, ...own.slice(done)].join('\n\n');
}

/**
 * The changed words as they are now, all others as they are saved, so that a paragraph keeps what its
 * rendition does not show, such as a "Dr" or a link.
 */
function wordsBetween(saved: string, before: string, after: string): string {
  const wordsOf = (text: string) => text.split(/(?<=\s)(?=\S)/);
  const [own, read] = [wordsOf(saved), wordsOf(before)];
  const places = partnersOf(read, own, () => false);
  const words: string[] = [];
  let done = 0;
  // Whether there were words in between that are neither changed nor found in the saved text.
  let strange = false;
  let fresh: string[] = [];
  let changed = false;
  const hunks = hunksOf(read, wordsOf(after));
  for (const { gone, come, kept } of hunks) {
    changed ||= gone.length + come.length > 0;
    fresh.push(...come);
    const place = kept === null ? own.length : places[kept];
    if (place === undefined) {
      strange = true;
      continue;
    }
    if (changed && strange) return after;
    words.push(...(changed ? fresh : own.slice(done, place)), ...own.slice(place, place + 1));
    [done, fresh, changed, strange] = [place + 1, [], false, false];
  }
  return words.join('');
}

/** What was added and removed before each item that two lists share, and after the last. */
function hunksOf(
  before: readonly string[],
  after: readonly string[],
): { gone: number[]; come: string[]; kept: number | null }[] {
  const hunks: ReturnType<typeof hunksOf> = [];
  let hunk: (typeof hunks)[number] = { gone: [], come: [], kept: null };
  let at = 0;
  for (const { mark, text } of compared(before, after)) {
    if (mark === '+') hunk.come.push(text);
    else if (mark === '-') hunk.gone.push(at++);
    else {
      hunks.push({ ...hunk, kept: at++ });
      hunk = { gone: [], come: [], kept: null };
    }
  }
  return [...hunks, hunk];
}

/**
 * For each item that was read, the index of the saved item it was made from, where that is known:
 * because the words are the same, or because the others between two such items pair off.
 */
function partnersOf(
  read: readonly string[],
  own: readonly string[],
  pairsOff: (read: readonly number[], own: readonly number[]) => boolean,
): (number | undefined)[] {
  const bare = (text: string) => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
  const seen = [...own.keys()].filter((i) => !own[i]!.startsWith('<!--'));
  const partners: (number | undefined)[] = read.map(() => undefined);
  let at = 0;
  for (const { gone, come, kept } of hunksOf(
    read.map(bare),
    seen.map((i) => bare(own[i]!)),
  )) {
    const others = seen.slice(at, at + come.length);
    if (pairsOff(gone, others)) for (const [n, i] of gone.entries()) partners[i] = others[n];
    at += come.length;
    if (kept !== null) partners[kept] = seen[at++];
  }
  return partners;
}

/** A file of answers with some of them changed; everything else stays, comments too. */
export function editAnswers(text: string, changes: readonly Change[]): string {
  const { bodyStart } = readFrontMatter(text);
  const head = text.slice(0, bodyStart);
  const start = head.indexOf('\n') + 1;
  const end = head.lastIndexOf('---');
  let [facts, story] = [text.slice(start, end), text.slice(bodyStart)];
  for (const { path, value } of changes) {
    if (path[0] === 'story' && story.trim() !== '') story = `\n${String(value)}\n`;
    else facts = editYaml(facts, path, value);
  }
  return `${text.slice(0, start)}${facts}${text.slice(end, bodyStart)}${story}`;
}
