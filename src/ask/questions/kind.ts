import { organizationsOf } from './organizations.ts';
import { keyOf, kinds } from '../kinds/index.ts';
import type { Kind, KindQuestion } from '../kinds/kind.ts';
import { type ChoiceQuestion, type Part, type TextQuestion, optional } from '../question.ts';

const which: ChoiceQuestion = {
  kind: 'choice',
  key: 'kind',
  title: () => 'What is the news?',
  help: 'Each kind has questions of its own and a story to start from.',
  choices: () => [
    { value: 'none', label: 'Other news: no special questions' },
    ...kinds.map(({ name, title }) => ({ value: name, label: title })),
  ],
  suggest: () => 'none',
};

/** A question of a kind. Its answer goes into the story, which is checked as a whole. */
const asked = (kind: Kind, { key, title, help, example }: KindQuestion): TextQuestion => ({
  kind: 'text',
  key: keyOf(kind, key),
  title,
  help,
  example,
  long: false,
  when: ({ item }) => item['kind'] === kind.name,
  suggest: ({ newsroom }) => (key === 'who' ? newsroom.boilerplates[0]?.name : undefined),
  known: (scope) => (key === 'who' ? organizationsOf(scope) : []),
  needed: optional,
  check: (typed) => ({ value: typed.trim() }),
  show: (value) => value,
});

export const kind: Part = {
  kind: 'part',
  name: 'kind',
  title: 'Kind of news',
  aside: true,
  questions: [
    which,
    ...kinds.flatMap((one) => one.questions.map((question) => asked(one, question))),
  ],
};
