// What `pr inspect --json` prints, as JSON Schema 2020-12. Kept beside `json.ts`, which it describes.

import { count, exact, list, maybe, number, orNull, text } from '../source/json-schema.ts';

const span = exact(
  {
    start: count,
    end: count,
    line: number,
    column: number,
    endLine: number,
    endColumn: number,
  },
  {
    description:
      'Where a part stands in the file: offsets from 0, lines and columns from 1, all in UTF-16 units.',
  },
);

/** JSON Schema of the object that `pr inspect --json` prints for each file. */
export const inspectionSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What was recognized in a release, as pr inspect --json prints it',
  ...exact({
    source: { ...text, description: 'The file as it was named, or - for standard input.' },
    format: { enum: ['markdown', 'html', 'text', 'word', 'mail'] },
    language: { ...text, description: 'BCP 47, as far as the words tell.' },
    label: maybe,
    timing: orNull(
      exact({
        kind: { enum: ['immediate', 'embargo'] },
        text,
        until: { ...maybe, description: 'ISO 8601, with the offset where the release tells it.' },
      }),
    ),
    headline: maybe,
    subheadlines: list(text),
    dateline: orNull(
      exact({
        text,
        place: maybe,
        region: maybe,
        country: maybe,
        date: { ...maybe, description: 'Year-month-day.' },
        wire: maybe,
      }),
    ),
    story: list(
      exact({
        kind: { enum: ['paragraph', 'quote', 'heading', 'list', 'image', 'table'] },
        text,
      }),
    ),
    quotes: list(exact({ text, speaker: maybe, honorific: maybe, role: maybe })),
    about: list(exact({ name: text, text })),
    notes: {
      ...list(exact({ heading: maybe, text })),
      description: 'Notes to editors, each with its heading as it stands.',
    },
    legal: {
      ...list(exact({ heading: maybe, text })),
      description: 'Legal sections: forward-looking statements, disclaimers.',
    },
    contacts: list(
      exact({
        name: maybe,
        role: maybe,
        organization: maybe,
        phones: list(text),
        emails: list(text),
      }),
    ),
    endMark: maybe,
    positions: exact({
      label: orNull(span),
      timing: orNull(span),
      headline: orNull(span),
      subheadlines: list(span),
      dateline: orNull(span),
      story: list(span),
      quotes: list(span),
      about: list(span),
      notes: list(span),
      legal: list(span),
      contacts: list(span),
      endMark: orNull(span),
    }),
  }),
};
