import type { Document } from '../read/document.ts';
import type { Explanation, Found, Parts } from '../recognize/parts.ts';
import type { Span } from '../source/block.ts';
import { placer } from '../source/lines.ts';

/** What `pr inspect --json` prints for a file: the contract that other programs read. */
export type Inspection = ReturnType<typeof inspectionOf>;

/**
 * What was recognized in a document, as plain data. With an explanation it also has `why`, which says
 * what each part rests on.
 */
export function inspectionOf(document: Document, parts: Parts, why?: Explanation) {
  const { label, headline, dateline, endMark } = parts;
  const timing = parts.timings[0] ?? null;
  const place = placer(document.text);
  const at = (span: Span) => {
    const { line, column } = place(span.start);
    const end = place(span.end);
    return {
      ...only(span, 'start', 'end'),
      line,
      column,
      endLine: end.line,
      endColumn: end.column,
    };
  };
  const each = (spans: readonly Span[]) => spans.map(at);
  return {
    source: document.source,
    format: document.format,
    language: parts.language,
    label: label && label.text,
    timing: timing && only(timing, 'kind', 'text', 'until'),
    headline: headline && headline.text,
    subheadlines: texts(parts.subheadlines),
    dateline: dateline && {
      ...only(dateline, 'text', 'place', 'region', 'country', 'date', 'wire'),
      place: dateline.written,
    },
    story: parts.story.map((block) => only(block, 'kind', 'text')),
    quotes: parts.quotes.map((quote) => only(quote, 'text', 'speaker', 'honorific', 'role')),
    about: parts.about.map((about) => only(about, 'name', 'text')),
    notes: parts.notes.map((section) => only(section, 'heading', 'text')),
    legal: parts.legal.map((section) => only(section, 'heading', 'text')),
    contacts: parts.contacts.map((contact) =>
      only(contact, 'name', 'role', 'organization', 'phones', 'emails'),
    ),
    endMark: endMark && endMark.text,
    positions: {
      label: label && at(label),
      timing: timing && at(timing),
      headline: headline && at(headline),
      subheadlines: each(parts.subheadlines),
      dateline: dateline && at(dateline),
      story: each(parts.story),
      quotes: each(parts.quotes),
      about: each(parts.about),
      notes: each(parts.notes),
      legal: each(parts.legal),
      contacts: each(parts.contacts),
      endMark: endMark && at(endMark),
    },
    ...(why && { why }),
  };
}

const texts = (found: readonly Found[]): string[] => found.map(({ text }) => text);

/** An object with these of its keys, in this order. */
const only = <Whole, Key extends keyof Whole>(whole: Whole, ...keys: Key[]): Pick<Whole, Key> =>
  Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>;
