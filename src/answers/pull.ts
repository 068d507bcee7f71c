import { isDeepStrictEqual } from 'node:util';
import { blocksOf } from '../release/story-text.ts';
import { compared } from '../source/diff.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import { type Change, editYaml } from '../source/yaml-edit.ts';

/**
 * What has to change in saved answers because somebody changed a rendition by hand: `before` is what
 * was read in it as it was made, `after` what is read in it now. So what a house style leaves out, or
 * what is read wrongly both times, stays as it is saved.
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

/** A list in which some have come or gone: those that stayed are as they are saved. */
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

/** The paragraphs that were changed as they are now, all others as they are saved. */
function storyBetween(saved: string, before: string, after: string): string {
  const own = blocksOf(saved);
  const read = blocksOf(before);
  const places = placesOf(read, own);
  const story: string[] = [];
  let [at, done] = [0, 0];
  for (const { mark, text } of compared(read, blocksOf(after))) {
    if (mark === '+') {
      story.push(text);
      continue;
    }
    const place = places[at++];
    // Of what was taken out nobody knows which words made it.
    if (place === undefined && mark === '-') return after;
    if (place === undefined) continue;
    // What no reader sees, a remark to the copy desk say, stays where it stands.
    story.push(...own.slice(done, mark === '-' ? place : place + 1));
    done = place + 1;
  }
  return [...story, ...own.slice(done)].join('\n\n');
}

/** For each block as it was read, the place of the block that it was made of, where that is known. */
function placesOf(read: readonly string[], own: readonly string[]): (number | undefined)[] {
  const bare = (text: string) => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
  const places: (number | undefined)[] = read.map(() => undefined);
  const visible = [...own.keys()].filter((i) => !own[i]!.startsWith('<!--'));
  let [lone, ownLone]: [number[], number[]] = [[], []];
  // Between blocks of the same words as many stand on either side.
  const pair = () => {
    if (lone.length === ownLone.length)
      for (const [i, one] of lone.entries()) places[one] = ownLone[i];
    [lone, ownLone] = [[], []];
  };
  let [i, j] = [0, 0];
  for (const { mark } of compared(
    read.map(bare),
    visible.map((one) => bare(own[one]!)),
  )) {
    if (mark === '-') lone.push(i++);
    else if (mark === '+') ownLone.push(visible[j++]!);
    else {
      pair();
      places[i++] = visible[j++];
    }
  }
  pair();
  return places;
}

/** A file of answers with some of them changed; what stands beside them stays, comments too. */
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
