import { type Kind, whoAnnounces } from './kind.ts';

export const appointment: Kind = {
  name: 'appointment',
  title: 'Somebody takes up a post',
  questions: [
    whoAnnounces,
    {
      key: 'person',
      title: 'Who is appointed',
      help: 'First name and last name.',
      example: 'Ada Holm',
    },
    {
      key: 'post',
      title: 'To which post',
      help: 'In lower case: behind a name, titles take no capitals.',
      example: 'director of the museum',
    },
    {
      key: 'start',
      title: 'From when',
      help: 'The first day.',
      example: '1 January 2027',
    },
    {
      key: 'before',
      title: 'What they did until now',
      help: 'The post and the house, in words that go on from “was”.',
      example: 'head of collections at the Dock Museum for nine years',
    },
  ],
  hints: {
    headline: 'The house, the name and the post.',
    'quotes.text': 'From the person: what comes first. From the house: why this person.',
    subheadline: 'What the person did before, or whom they follow.',
  },
  examples: { headline: 'Harbour Museum appoints Ada Holm as director' },
  story: [
    '{who} has appointed {person} as {post}, from {start}.',
    'Until now, {person} was {before}.',
    '[Insert what is to be done first, and by when.]',
    '[Insert who held the post before, and what becomes of them.]',
  ],
};
