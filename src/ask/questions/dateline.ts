import { dateVerdict, dayInWords } from '../dates.ts';
import { type Part, type Scope, optional, text } from '../question.ts';

// Region and country belong to the usual place, so another place does not inherit them.
const usual =
  (key: 'region' | 'country') =>
  ({ newsroom: { defaults }, item }: Scope): string | undefined =>
    item['place'] === defaults.place ? defaults[key] : undefined;

const place = text('dateline.place', {
  key: 'place',
  title: 'Dateline: place',
  suggest: ({ newsroom }) => newsroom.defaults.place,
});

const region = text('dateline.region', {
  key: 'region',
  title: 'Dateline: region',
  needed: optional,
  suggest: usual('region'),
});

const country = text('dateline.country', {
  key: 'country',
  title: 'Dateline: country',
  needed: optional,
  suggest: usual('country'),
});

const date = text('dateline.date', {
  key: 'date',
  title: 'Dateline: date',
  help: 'The day of issue. A day as you would write it will do.',
  example: '24 Nov, tomorrow, or Friday',
  suggest: ({ today }) => today,
  show: dayInWords,
  check: (typed, { today }) => dateVerdict(typed, { today }),
});

export const dateline: Part = {
  kind: 'part',
  name: 'dateline',
  title: 'Dateline',
  questions: [place, region, country, date],
};
