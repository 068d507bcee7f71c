import { organizationsOf } from './organizations.ts';
import { type List, type Scope, optional, text } from '../question.ts';
import { another, isNew } from './another.ts';

export const boilerplates: List = {
  kind: 'list',
  name: 'about',
  title: 'Organization',
  label: (item) => [item['name'], item['text']].filter(Boolean).join(': '),
  required: false,
  questions: [
    another(
      'about',
      {
        first: 'Which organization issues the release?',
        next: 'Another organization?',
        help: 'Its boilerplate, what it always says about itself, ends the release.',
        fresh: 'A new organization',
        whose: ({ draft }) => draft.facts['kind.who'] || undefined,
        none: 'None: the release has no boilerplate',
        noMore: 'No more organizations',
      },
      ({ newsroom: { boilerplates, defaults } }) =>
        boilerplates
          // In the language of the newsroom first.
          .toSorted((a, b) => foreign(a, defaults) - foreign(b, defaults))
          .map(({ name, text: words, language, length }) => {
            const which = [language, length].filter(Boolean).join(', ');
            return {
              id: [name, which].filter(Boolean).join(', '),
              name,
              label: which ? `${name} (${which})` : name,
              item: { name, ...(words !== undefined && { text: words }) },
            };
          }),
    ),
    text('about.name', {
      key: 'name',
      title: 'Name',
      when: isNew,
      suggest: ({ draft, index }) => (index === 0 ? draft.facts['kind.who'] : undefined),
      known: organizationsOf,
    }),
    text('about.text', {
      key: 'text',
      long: true,
      // An organization may be known without a boilerplate, and may issue a release without one.
      when: (scope) => isNew(scope) || lacksText(scope),
      needed: optional,
    }),
  ],
};

const lacksText = ({ newsroom, item }: Scope): boolean =>
  newsroom.boilerplates.some(({ name, text: words }) => name === item['name'] && !words);

const foreign = (
  { language }: { language?: string | undefined },
  usual: { language?: string | undefined },
) =>
  Number(
    language !== undefined &&
      usual.language !== undefined &&
      language.split('-')[0] !== usual.language.split('-')[0],
  );
