import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { type Block, type LocatedRun, type Span, offsetAt } from '../source/block.ts';

/** What a stretch of text is to a release; "other" is what was not recognized as any part of it. */
const zones = [
  'other',
  'front matter',
  'label',
  'headline',
  'subheadline',
  'dateline',
  'story',
  'quotation',
  'boilerplate',
  'contact',
] as const;

export type Zone = (typeof zones)[number];

/** Everything on the page and in its front matter. */
export const everything: readonly Zone[] = zones;

/** A paragraph, heading or cell as one rule reads it. */
export interface Passage {
  /** Its words, without markup. What the rule does not read is there as so many `unread` marks. */
  readonly text: string;
  readonly zoneAt: (index: number) => Zone;
  /** Where some characters of the text stand in the file. */
  readonly span: (from: number, to: number) => Span;
}

/** Stands for a character that a rule does not read. */
const unread = '\ufffc';

/** Which zone each character of a file belongs to, as indexes into `zones`. */
type ZoneMap = Uint8Array;

function zoneMap(document: Document, parts: Parts): ZoneMap {
  const map = new Uint8Array(document.text.length);
  const paint = (zone: Zone, spans: Iterable<Span | null>) => {
    for (const span of spans) if (span) map.fill(zones.indexOf(zone), span.start, span.end);
  };
  // What lies within something else comes after it.
  paint('front matter', document.stated.values());
  paint('story', parts.story);
  paint('boilerplate', parts.about);
  paint('contact', [...parts.contactLabels, ...parts.contacts]);
  // What stands between two pieces of a quotation is not the speaker's: “We grew,” she said, “and fast.”
  paint(
    'quotation',
    parts.quotes.flatMap(({ pieces }) => pieces),
  );
  paint('dateline', [parts.dateline]);
  paint('label', [parts.label, ...parts.timings]);
  paint('subheadline', parts.subheadlines);
  paint('headline', [parts.headline]);
  return map;
}

/** The blocks that hold words, out of all that hold blocks. */
export function* leavesOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.children.length > 0) yield* leavesOf(block.children);
    else yield block;
  }
}

/** A piece of the file with the place of each of its characters, before any rule has read it. */
interface Stretch {
  readonly text: string;
  readonly offsets: Uint32Array;
}

function stretchOf(runs: readonly LocatedRun[]): Stretch {
  const text = runs.map((run) => run.text).join('');
  const offsets = new Uint32Array(text.length);
  let at = 0;
  for (const run of runs) {
    for (let i = 0; i < run.text.length; i++) offsets[at + i] = offsetAt([run], i);
    at += run.text.length;
  }
  return { text, offsets };
}

/** Gives a function that tells what a rule reads of a page, by the zones it says it reads. */
export function reader(document: Document, parts: Parts): (reads: readonly Zone[]) => Passage[] {
  const map = zoneMap(document, parts);
  const stretches: Stretch[] = [
    ...[...document.stated.values()].map((stated) => stretchOf([stated])),
    // Code is not prose, unless somebody keeps a release in it.
    ...[...leavesOf(document.blocks)]
      .filter((leaf) => leaf.kind !== 'code' || map[leaf.runs[0]?.start ?? leaf.start] !== 0)
      .map((leaf) => stretchOf(leaf.runs)),
  ];
  const zoned = stretches.map((stretch) => ({ ...stretch, parts: zonesOf(stretch, map) }));
  const made = new Map<string, Passage[]>();
  return (reads) => {
    const key = reads.join();
    const passages = made.get(key) ?? zoned.flatMap((stretch) => passageOf(stretch, map, reads));
    made.set(key, passages);
    return passages;
  };
}

/** A stretch in pieces that each belong to one zone: its index, and where the piece ends. */
function zonesOf({ offsets }: Stretch, map: ZoneMap): { zone: number; to: number }[] {
  const parts: { zone: number; to: number }[] = [];
  for (const [i, offset] of offsets.entries()) {
    const zone = map[offset]!;
    const last = parts.at(-1);
    if (last?.zone === zone) last.to = i + 1;
    else parts.push({ zone, to: i + 1 });
  }
  return parts;
}

/** What somebody who reads some zones sees of a stretch, if that is anything. */
function passageOf(
  { text, offsets, parts }: Stretch & { parts: { zone: number; to: number }[] },
  map: ZoneMap,
  reads: readonly Zone[],
): Passage[] {
  let from = 0;
  let words = '';
  for (const { zone, to } of parts) {
    words += reads.includes(zones[zone]!) ? text.slice(from, to) : unread.repeat(to - from);
    from = to;
  }
  if (!/[^\ufffc\s]/.test(words)) return [];
  return [
    {
      text: words,
      zoneAt: (index) => zones[map[offsets[index]!]!]!,
      span: (start, end) => ({ start: offsets[start]!, end: offsets[end - 1]! + 1 }),
    },
  ];
}
