import type { Found, FoundContact, FoundDateline, FoundTiming, Parts } from '../recognize/parts.ts';
import type { Span } from '../source/block.ts';

/** A piece of a page with its name, as a person is shown it. */
export interface NamedPart extends Span {
  readonly name: PartName;
  readonly text: string;
  /** What was read out of it. */
  readonly facts: readonly string[];
}

export type PartName =
  | 'kind label'
  | 'release line'
  | 'embargo'
  | 'headline'
  | 'deck'
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

/** The parts of a page in their order, and what is none of them. */
export function namedParts(parts: Parts, unplaced: readonly Found[]): NamedPart[] {
  const { label, headline, dateline, endMark } = parts;
  const plain = (name: PartName, found: readonly (Found | null)[]): NamedPart[] =>
    found.flatMap((one) => (one ? [{ ...placeOf(one), name, text: one.text, facts: [] }] : []));
  const named = [
    ...plain('kind label', [label]),
    ...parts.timings.map(timingShown),
    ...plain('headline', [headline]),
    ...plain('deck', parts.subheadlines),
    ...(dateline ? [datelineShown(dateline)] : []),
    ...parts.story.map((one): NamedPart => {
      const inLines = one.kind === 'list' || one.kind === 'table';
      const text = inLines ? one.text.trim().replace(/\s*\n\s*/g, ' · ') : one.text;
      return { ...placeOf(one), name: storyNames[one.kind], text, facts: [] };
    }),
    ...parts.quotes.map((quote): NamedPart => {
      const { speaker, honorific, role } = quote;
      const name = speaker && [honorific, speaker].filter(Boolean).join(' ');
      const facts = [name ? [name, role].filter(Boolean).join(', ') : 'nobody is seen to say it'];
      return { ...placeOf(quote), name: 'quotation', text: quote.text, facts };
    }),
    ...parts.about.map((about): NamedPart => {
      const facts = [`about ${about.name}`];
      return { ...placeOf(about), name: 'boilerplate', text: about.text, facts };
    }),
    ...plain('notes to editors', parts.notes),
    ...plain('legal section', parts.legal),
    ...plain('contact label', parts.contactLabels),
    ...parts.contacts.map(contactShown),
    ...plain('end mark', [endMark]),
    ...plain('no part', unplaced),
  ];
  return named.sort((a, b) => a.start - b.start || isWithin(a) - isWithin(b) || b.end - a.end);
}

/** A quotation comes behind the paragraph that it begins. */
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
      ? [timing.until ? `until ${timing.until}` : 'until when was not understood']
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

/** What most releases have, and a page is told to lack. */
const usual: readonly PartName[] = [
  'headline',
  'dateline',
  'story',
  'quotation',
  'boilerplate',
  'contact',
];

/** What most releases have and was not seen. */
export const missingFrom = (parts: readonly NamedPart[]): readonly PartName[] =>
  usual.filter((name) => !parts.some((part) => part.name === name));
