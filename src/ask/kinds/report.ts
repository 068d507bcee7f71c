import { type Kind, whoAnnounces } from './kind.ts';

export const report: Kind = {
  name: 'report',
  title: 'A report, a study or figures',
  questions: [
    { ...whoAnnounces, title: 'Who publishes it' },
    {
      key: 'finding',
      title: 'What it found',
      help: 'The one finding that is news, as a whole sentence with its number, without a full stop.',
      example: 'One ferry in three leaves more than ten minutes late',
    },
    {
      key: 'title',
      title: 'What it is called',
      help: 'The title of the report.',
      example: 'Boats on the Hooghly 2026',
    },
    {
      key: 'basis',
      title: 'What it rests on',
      help: 'How many were counted or asked, by whom, when.',
      example: '4,200 departures that volunteers counted from May to October',
    },
  ],
  hints: {
    headline: 'The finding, not that there is a report.',
    subheadline: 'How many were asked, and when: it lets a reader trust the number.',
    'quotes.text': 'What follows from it, from somebody who knows the subject.',
  },
  examples: { headline: 'One Hooghly ferry in three leaves late, passengers’ count finds' },
  story: [
    '{finding}, according to “{title}”, which {who} has published.',
    'It rests on {basis}.',
    '[Insert the second finding, with its number and what it compares with.]',
    '[Insert what ought to be done, and by whom.]',
    '[Insert where the whole report can be read, and how it was made.]',
  ],
};
