import { dateVerdict, dayInWords } from '../dates.ts';
import { type Part, type Scope, optional, text } from '../question.ts';

/** The usual place first, then the others of the newsroom. */
const placesOf = ({ newsroom: { defaults, places } }: Scope) => [defaults, ...places];

// Region and country belong to their place; another place does not inherit them.
const usual =
  (key: 'region' | 'country') =>
  (scope: Scope): string | undefined =>
    placesOf(scope).find(({ place: name }) => name && name === scope.item['place'])?.[key];

const knownOf = (key: 'place' | 'region' | 'country') => (scope: Scope) =>
  placesOf(scope).flatMap((one) => one[key] ?? []);

const place = text('dateline.place', {
  key: 'place',
  title: 'Dateline: place',
  suggest: ({ newsroom }) => newsroom.defaults.place,
  known: knownOf('place'),
});

const region = text('dateline.region', {
  key: 'region',
  title: 'Dateline: region',
  needed: optional,
  suggest: usual('region'),
  known: knownOf('region'),
});

const country = text('dateline.country', {
  key: 'country',
  title: 'Dateline: country',
  needed: optional,
  suggest: usual('country'),
  known: knownOf('country'),
});

const date = text('dateline.date', {
  key: 'date',
  title: 'Dateline: date',
  help: 'The day of issue, as you would write it.',
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
