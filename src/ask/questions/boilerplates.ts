import { type List, text } from '../question.ts';
import { another, isNew } from './another.ts';

export const boilerplates: List = {
  kind: 'list',
  name: 'about',
  title: 'Organization',
  label: (item) => `${item['name']}: ${item['text']}`,
  required: false,
  questions: [
    another(
      'about',
      {
        first: 'Whom is the release from?',
        next: 'Another organization?',
        help: 'What it always says about itself, its boilerplate, closes the release.',
        fresh: 'A new one',
        whose: ({ draft }) => draft.facts['kind.who'] || undefined,
        none: 'No boilerplate',
        noMore: 'No other',
      },
      ({ newsroom }) =>
        newsroom.boilerplates.map(({ name, text: words }) => ({
          name,
          label: name,
          item: { name, text: words },
        })),
    ),
    text('about.name', {
      key: 'name',
      title: 'Name',
      when: isNew,
      suggest: ({ draft, index }) => (index === 0 ? draft.facts['kind.who'] : undefined),
    }),
    text('about.text', { key: 'text', long: true, when: isNew }),
  ],
};
