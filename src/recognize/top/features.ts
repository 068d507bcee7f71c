import { isVersion } from '../../text/likeness.ts';
import { withoutContacts } from '../page/furniture.ts';
import type { Page } from '../page/page.ts';
import type { Found } from '../parts.ts';
import { type DateLine, dateLineIn } from './date-line.ts';
import type { DatelineForm } from './dateline-form.ts';
import { datelineFeatures, datelineFormOf, placeAloneIn } from './dateline-features.ts';
import { type Feature, type Role, evidenceOf } from './evidence.ts';
import { joinFeatures } from './joins.ts';
import { lineFeatures } from './line-features.ts';
import { goesOn, isProse } from './prose.ts';
import type { Segment } from './segments.ts';

/** All that is known of a top before it is read. */
export interface TopFeatures {
  readonly segments: readonly Segment[];
  /** The features of each segment. */
  readonly own: readonly (readonly Feature[])[];
  readonly forms: readonly (DatelineForm | null)[];
  readonly dateLines: readonly (DateLine | null)[];
  /** Where the file states a title, in front matter or elsewhere. */
  readonly stated: 'markdown' | 'other' | null;
  /** Whether a segment can have a role at all. */
  readonly allows: (segment: number, role: Role) => boolean;
  /** What the features of a segment count for a role. */
  readonly score: (segment: number, role: Role) => number;
  /** What speaks for a segment as the next line of the one above it. */
  readonly joins: (segment: number) => readonly Feature[];
}

/** Gathers the evidence for every segment of a top. */
export function topFeatures(
  page: Page,
  segments: readonly Segment[],
  title: Found | null,
): TopFeatures {
  const context = contextOf(page, segments, title);
  const forms = segments.map((one) => (one.kind === 'text' ? datelineFormOf(one, page) : null));
  const dateLines = segments.map((one, i) =>
    one.kind === 'text'
      ? (placeAloneIn(one, forms[i] ?? null, segments[i + 1]) ?? dateLineIn(one.text, page))
      : null,
  );
  const own = segments.map((one, i): Feature[] =>
    one.kind === 'text'
      ? [
          'any',
          ...lineFeatures(one, context),
          ...dateLineFeatures(dateLines[i]!, one),
          ...(forms[i] ? datelineFeatures(one, forms[i], context) : []),
        ]
      : ['any'],
  );
  const wholes = new Set(
    own.flatMap((features, i) =>
      features.includes('stated') || features.includes('repeated') ? [i] : [],
    ),
  );
  return {
    segments,
    own,
    forms,
    dateLines,
    stated: title && (page.document.format === 'markdown' ? 'markdown' : 'other'),
    allows: (i, role) => isAllowed(role, segments[i]!, forms[i] ?? null, dateLines[i] ?? null),
    joins: once((i) =>
      joinFeatures(segments[i - 1]!, segments[i]!, page.locale, wholes.has(i - 1)),
    ),
    score: scoresOf(own),
  };
}

/** A function of a segment that works each out once: readings are compared many times. */
function once<Value>(work: (segment: number) => Value): (segment: number) => Value {
  const known = new Map<number, Value>();
  return (segment) => {
    if (!known.has(segment)) known.set(segment, work(segment));
    return known.get(segment)!;
  };
}

function scoresOf(own: readonly (readonly Feature[])[]): TopFeatures['score'] {
  const scores = once((segment) => {
    const sums = new Map<Role, number>();
    for (const feature of own[segment]!)
      for (const [role, weight] of Object.entries(evidenceOf(feature).for) as [Role, number][])
        sums.set(role, (sums.get(role) ?? 0) + weight);
    return sums;
  });
  return (segment, role) => scores(segment).get(role) ?? 0;
}

function isAllowed(
  role: Role,
  { kind, line }: Segment,
  form: DatelineForm | null,
  dateLine: DateLine | null,
): boolean {
  if (kind === 'label') return role === 'label';
  if (role === 'release line') return line !== null;
  if (kind === 'release line' || role === 'label') return false;
  if (role === 'dateline') return form !== null;
  if (role === 'date line') return dateLine !== null;
  return true;
}

function dateLineFeatures(line: DateLine | null, { text }: Segment): Feature[] {
  if (!line) return [];
  if (line.place && !line.date && !line.isField) return ['placeAlone'];
  if (line.rest === 'words') return text.length > 100 ? [] : ['dated'];
  if (line.isField) return ['dateField'];
  if (line.rest === 'author') return ['dateWithAuthor'];
  if (line.rest === 'few words') return ['dateWithWords'];
  return [line.place ? 'dateWithPlace' : 'dateAlone'];
}

/** What all segments of a top are compared with. */
export interface Context {
  readonly page: Page;
  readonly segments: readonly Segment[];
  readonly title: Found | null;
  readonly firstLabel: number;
  readonly firstProse: number;
  readonly firstLink: number;
  /** How often each text is there, in lower case. */
  readonly counts: ReadonlyMap<string, number>;
  /** The segments that belong to a contact with its label. */
  readonly contacts: ReadonlySet<Segment>;
  /** Whether the lines from a segment on are a paragraph, though it is none itself. */
  readonly isBrokenProse: (segment: Segment) => boolean;
  readonly isStated: (segment: Segment) => boolean;
}

function contextOf(page: Page, segments: readonly Segment[], title: Found | null): Context {
  const counts = new Map<string, number>();
  for (const { text } of segments) {
    const key = comparable(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept = new Set(withoutContacts(segments, page.locale));
  const firstProse = segments.findIndex(isProse);
  return {
    page,
    segments,
    title,
    firstProse,
    firstLink: -1,
    firstLabel: segments.findLastIndex(
      ({ kind }, i) => kind === 'label' && (firstProse < 0 || i < firstProse),
    ),
    counts,
    contacts: new Set(segments.filter((one) => !kept.has(one))),
    isBrokenProse: (segment) => isBrokenProse(segment, segments),
    isStated: ({ text }) => title !== null && isVersion(text, title.text),
  };
}

/** A text as it is compared with others. */
export const comparable = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** How many lines a paragraph may have before it is seen to be one. */
const MAX_JOINED_LINES = 6;

function isBrokenProse(first: Segment, segments: readonly Segment[]): boolean {
  if (first.passage.block.kind === 'heading' || isProse(first)) return false;
  let { text } = first;
  for (let i = first.index + 1; i < first.index + MAX_JOINED_LINES; i++) {
    const next = segments[i];
    if (!next || next.kind !== 'text' || !goesOn(segments[i - 1]!.text, next.text)) return false;
    text += ` ${next.text}`;
    if (isProse({ text, passage: first.passage })) return true;
  }
  return false;
}
