import { styles } from '../../style/index.ts';
import type { Part } from '../question.ts';

export const houseStyle: Part = {
  kind: 'part',
  name: 'style',
  title: 'House style',
  settled: true,
  questions: [
    {
      kind: 'choice',
      key: 'style',
      title: () => 'Which house style?',
      help: 'How datelines, dates, quotations and contacts are written.',
      choices: () => styles.map(({ name, title }) => ({ value: name, label: `${name}: ${title}` })),
      suggest: ({ newsroom }) => newsroom.defaults.style ?? styles[0]!.name,
    },
  ],
};
