// What `pr inspect --json` prints, as JSON Schema 2020-12. It describes what `json.ts` makes.

import { count, exact, list, maybe, number, orNull, text, yesOrNo } from '../source/json-schema.ts';

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
      'Where a part is in the file: offsets from 0, lines and columns from 1, all in UTF-16 units.',
  },
);

const why = exact(
  {
    evidence: {
      ...list(exact({ says: text, weight: { type: ['number', 'null'] } })),
      description:
        'What speaks for the part, and with a weight below 0 against it. Null where the words alone decide.',
    },
    runnerUp: { ...maybe, description: 'The next best reading.' },
    lead: { type: ['number', 'null'], description: 'How far the runner-up is behind.' },
    doubtful: { ...yesOrNo, description: 'Whether the evidence is weak.' },
  },
  { description: 'Why words were taken for a part.' },
);

const inspection = exact({
  source: { ...text, description: 'The name of the file as given, or - for standard input.' },
  format: { enum: ['markdown', 'html', 'text', 'word', 'mail'] },
  language: { ...text, description: 'BCP 47, as far as the words show it.' },
  label: maybe,
  timing: orNull(
    exact({
      kind: { enum: ['immediate', 'embargo'] },
      text,
      until: {
        ...maybe,
        description: 'ISO 8601, with an offset where the release gives a time zone.',
      },
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
    description: 'Notes to editors, each with its heading as written.',
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
});

/** JSON Schema of the object that `pr inspect --json` prints for each file; `why` is there with --why. */
export const inspectionSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What was recognized in a release, as pr inspect --json prints it',
  ...inspection,
  properties: {
    ...inspection.properties,
    why: exact({
      label: orNull(why),
      timing: orNull(why),
      headline: orNull(why),
      subheadlines: list(why),
      dateline: orNull(why),
      story: { ...orNull(why), description: 'Why the story begins where it does.' },
      quotes: list(why),
      about: list(why),
      notes: list(why),
      legal: list(why),
      contacts: list(why),
      endMark: orNull(why),
    }),
  },
};
