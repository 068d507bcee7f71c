import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { type Block, type LocatedRun, type Span, offsetAt } from '../source/block.ts';

/** The part of a release that a text belongs to; "other" is text that is no known part. */
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

/** The whole page, with its front matter. */
export const everything: readonly Zone[] = zones;

/** A paragraph, heading or cell as one rule reads it. */
export interface Passage {
  /** Its words, without markup. An `unread` mark replaces each character that the rule does not read. */
  readonly text: string;
  readonly zoneAt: (index: number) => Zone;
  /** The place of some characters of the text in the file. */
  readonly span: (from: number, to: number) => Span;
}

/** Replaces a character that a rule does not read. */
const unread = '\ufffc';

/** Which zone each character of a file belongs to, as indexes into `zones`. */
type ZoneMap = Uint8Array;

function zoneMap(document: Document, parts: Parts): ZoneMap {
  const map = new Uint8Array(document.text.length);
  const paint = (zone: Zone, spans: Iterable<Span | null>) => {
    for (const span of spans) if (span) map.fill(zones.indexOf(zone), span.start, span.end);
  };
  // Parts within other parts come after them.
  paint('front matter', document.stated.values());
  paint('story', parts.story);
  paint('boilerplate', parts.about);
  paint('contact', [...parts.contactLabels, ...parts.contacts]);
  // The words between two pieces of a quotation are not the speaker's: “We grew,” she said, “and fast.”
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

/** The blocks that hold words rather than other blocks. */
export function* leavesOf(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    if (block.children.length > 0) yield* leavesOf(block.children);
    else yield block;
  }
}

/** A piece of the file with the offset of each of its characters. */
interface Stretch {
  readonly text: string;
  readonly offsets: Uint32Array;
  /** Where each character ends, which may take several in the file: "&amp;", "\\[". */
  readonly ends: Uint32Array;
}

function stretchOf(runs: readonly LocatedRun[]): Stretch {
  const text = runs.map((run) => run.text).join('');
  const offsets = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let at = 0;
  for (const run of runs) {
    const isRespelled = run.end - run.start !== run.text.length;
    for (let i = 0; i < run.text.length; i++) {
      offsets[at + i] = offsetAt([run], i);
      ends[at + i] = isRespelled ? run.end : offsets[at + i]! + 1;
    }
    at += run.text.length;
  }
  return { text, offsets, ends };
}

/** Gives a function that makes the passages of a page for a rule that reads some zones. */
export function reader(document: Document, parts: Parts): (reads: readonly Zone[]) => Passage[] {
  const map = zoneMap(document, parts);
  const stretches: Stretch[] = [
    ...[...document.stated.values()].map((stated) => stretchOf([stated])),
    // Code is not prose, unless a release is in it.
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

/** Splits a stretch into pieces of one zone each. */
function zonesOf({ offsets }: Stretch, map: ZoneMap): { zone: number; to: number }[] {
  const parts: { zone: number; to: number }[] = [];
  for (const [i, offset] of offsets.entries()) {
    const zone = map[offset] ?? 0;
    const last = parts.at(-1);
    if (last?.zone === zone) last.to = i + 1;
    else parts.push({ zone, to: i + 1 });
  }
  return parts;
}

/** A stretch as a passage for a rule that reads some zones; none if there is nothing to read. */
function passageOf(
  { text, offsets, ends, parts }: Stretch & { parts: { zone: number; to: number }[] },
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
      span: (start, end) => ({ start: offsets[start]!, end: ends[end - 1]! }),
    },
  ];
}
