import { type Kind, whoAnnounces } from './kind.ts';

export const funding: Kind = {
  name: 'funding',
  title: 'Money raised, given or granted',
  questions: [
    whoAnnounces,
    {
      key: 'amount',
      title: 'How much',
      help: 'The sum with its currency.',
      example: 'Rs 4 crore',
    },
    {
      key: 'from',
      title: 'From whom',
      help: 'Who gives most comes first.',
      example: 'the Harbour Fund and 300 members',
    },
    {
      key: 'purpose',
      title: 'What for',
      help: 'What the money will do, in words that go on from “to”.',
      example: 'build two floating clinics',
    },
  ],
  hints: {
    headline: 'The sum, who gets it, and what it will do.',
    'quotes.text': 'One from who gives, one from who gets: why this, and why now.',
  },
  examples: { headline: 'River Trust raises Rs 4 crore for two floating clinics' },
  story: [
    '{who} has raised {amount} from {from} to {purpose}.',
    '[Insert what the money pays for, step by step, with the days.]',
    '[Insert whom it will reach, and how many they are.]',
    '[Insert what was raised before, and what is still missing.]',
  ],
};
