import { type ChoiceQuestion, type List, optional, text, validated } from '../question.ts';
import { blocksOf, quoteMarkdown, usualPlace } from '../../release/story-text.ts';
import { another, isNew } from './another.ts';

const words = text('quotes.text', {
  key: 'text',
  title: 'What was said',
  help: 'The words alone, or pasted with “said ...”: it is taken apart.',
  long: true,
  brings: (value, { recognizer, item }) => {
    const found = recognizer.quotation(value);
    // A speaker who was chosen before stays.
    return found && item['from'] !== 'new' ? { text: found['text'] ?? value } : (found ?? {});
  },
  check: (typed, { storyProblem }) => {
    const quote = quoteMarkdown({ text: typed, speaker: 'A' });
    const problem = storyProblem(`A\n\n${quote}`);
    return problem === null ? validated('quotes.text', typed) : { problem };
  },
});

const speaker = text('quotes.speaker', { key: 'speaker', when: isNew });

const role = text('quotes.role', {
  key: 'role',
  when: isNew,
  needed: optional,
  known: ({ newsroom }) => newsroom.speakers.flatMap((one) => one.role ?? []),
});

const place: ChoiceQuestion = {
  kind: 'choice',
  key: 'after',
  title: () => 'Where does this quotation go?',
  help: 'The first one usually follows the second paragraph.',
  choices: ({ draft }) =>
    blocksOf(draft.facts['story'] ?? '').map((block, i) => ({
      value: String(i + 1),
      label: `After ${i === 0 ? 'the lead' : `paragraph ${i + 1}`}: ${block.replace(/\s+/g, ' ')}`,
    })),
  suggest: ({ draft, index }) => {
    const last = blocksOf(draft.facts['story'] ?? '').length;
    const before = draft.quotes[index - 1]?.['after'];
    return String(usualPlace(last, before === undefined ? undefined : Number(before)));
  },
};

export const quotes: List = {
  kind: 'list',
  name: 'quotes',
  title: 'Quotation',
  label: (item) => `${item['speaker']}: “${item['text']}”`,
  required: false,
  questions: [
    another(
      'quotes',
      {
        first: 'Add a quotation?',
        next: 'Another quotation?',
        again: true,
        help: 'Someone who says why the news matters. Newspapers look for at least one.',
        fresh: 'From a new speaker',
        none: 'No quotation',
        noMore: 'No more quotations',
      },
      ({ newsroom }) =>
        newsroom.speakers.map(({ name, role: title = '' }) => ({
          id: [name, title].filter(Boolean).join(', '),
          name,
          label: title ? `${name}, ${title}` : name,
          item: { speaker: name, role: title },
        })),
    ),
    words,
    speaker,
    role,
    place,
  ],
};
