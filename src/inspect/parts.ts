import type {
  Explanation,
  Found,
  FoundContact,
  FoundDateline,
  FoundTiming,
  Parts,
  Why,
} from '../recognize/parts.ts';
import type { Span } from '../source/block.ts';

/** A part with its name, as a person reads it. */
export interface NamedPart extends Span {
  readonly name: PartName;
  readonly text: string;
  /** What was read in it: an end of an embargo, a speaker. */
  readonly facts: readonly string[];
  readonly why?: Why | null | undefined;
}

export type PartName =
  | 'kind label'
  | 'release line'
  | 'embargo'
  | 'headline'
  | 'subheadline'
  | 'dateline'
  | 'story'
  | 'subheading'
  | 'list'
  | 'table'
  | 'picture'
  | 'quotation'
  | 'boilerplate'
  | 'notes to editors'
  | 'legal section'
  | 'contact'
  | 'contact label'
  | 'end mark'
  | 'no part';

/** The parts of a page in order, and the text that is no part. With `why`, each has its evidence. */
export function namedParts(
  parts: Parts,
  unplaced: readonly Found[],
  why?: Explanation,
): NamedPart[] {
  const { label, headline, dateline, endMark } = parts;
  const plain = (
    name: PartName,
    found: readonly (Found | null)[],
    reasons: readonly (Why | null)[] = [],
  ): NamedPart[] =>
    found.flatMap((one, i) =>
      one ? [{ ...placeOf(one), name, text: one.text, facts: [], why: reasons[i] }] : [],
    );
  const named = [
    ...plain('kind label', [label], [why?.label ?? null]),
    ...parts.timings.map((one, i) => ({ ...timingShown(one), why: i === 0 ? why?.timing : null })),
    ...plain('headline', [headline], [why?.headline ?? null]),
    ...plain('subheadline', parts.subheadlines, why?.subheadlines),
    ...(dateline ? [{ ...datelineShown(dateline), why: why?.dateline }] : []),
    ...parts.story.map((one, i): NamedPart => {
      const inLines = one.kind === 'list' || one.kind === 'table';
      const text = inLines ? one.text.trim().replace(/\s*\n\s*/g, ' · ') : one.text;
      const reasons = i === 0 ? why?.story : null;
      return { ...placeOf(one), name: storyNames[one.kind], text, facts: [], why: reasons };
    }),
    ...parts.quotes.map((quote, i): NamedPart => {
      const { speaker, honorific, role, text } = quote;
      const name = speaker && [honorific, speaker].filter(Boolean).join(' ');
      const facts = [name ? [name, role].filter(Boolean).join(', ') : 'no speaker found'];
      return { ...placeOf(quote), name: 'quotation', text, facts, why: why?.quotes[i] };
    }),
    ...parts.about.map((about, i): NamedPart => {
      const facts = [`about ${about.name}`];
      const { text } = about;
      return { ...placeOf(about), name: 'boilerplate', text, facts, why: why?.about[i] };
    }),
    ...plain('notes to editors', parts.notes, why?.notes),
    ...plain('legal section', parts.legal, why?.legal),
    ...plain('contact label', parts.contactLabels),
    ...parts.contacts.map((one, i) => ({ ...contactShown(one), why: why?.contacts[i] })),
    ...plain('end mark', [endMark], [why?.endMark ?? null]),
    ...plain('no part', unplaced),
  ];
  return named.sort((a, b) => a.start - b.start || isWithin(a) - isWithin(b) || b.end - a.end);
}

/** A quotation comes after the paragraph that it begins. */
const isWithin = ({ name }: NamedPart): number => (name === 'quotation' ? 1 : 0);

const placeOf = ({ start, end }: Span): Span => ({ start, end });

const storyNames = {
  paragraph: 'story',
  quote: 'story',
  heading: 'subheading',
  list: 'list',
  table: 'table',
  image: 'picture',
} as const;

const timingShown = (timing: FoundTiming): NamedPart => ({
  ...placeOf(timing),
  name: timing.kind === 'embargo' ? 'embargo' : 'release line',
  text: timing.text,
  facts:
    timing.kind === 'embargo'
      ? [timing.until ? `until ${timing.until}` : 'its end was not understood']
      : [],
});

const datelineShown = (dateline: FoundDateline): NamedPart => {
  const { place, region, country, date, wire } = dateline;
  const facts = Object.entries({ place, region, country, date, wire })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key} ${value}`);
  return {
    ...placeOf(dateline),
    name: 'dateline',
    text: dateline.text,
    facts: [facts.join(' · ')],
  };
};

const contactShown = (contact: FoundContact): NamedPart => ({
  ...placeOf(contact),
  name: 'contact',
  text: [contact.name, contact.role, contact.organization].filter(Boolean).join(', '),
  facts: [[...contact.phones, ...contact.emails].join(' · ')],
});

/** What most releases have. */
const usual: readonly PartName[] = [
  'headline',
  'dateline',
  'story',
  'quotation',
  'boilerplate',
  'contact',
];

/** What most releases have and this page does not. */
export const missingFrom = (parts: readonly NamedPart[]): readonly PartName[] =>
  usual.filter((name) => !parts.some((part) => part.name === name));
