import { type Kind, whoAnnounces } from './kind.ts';

export const partnership: Kind = {
  name: 'partnership',
  title: 'Two or more work together',
  questions: [
    whoAnnounces,
    {
      key: 'partner',
      title: 'With whom',
      help: 'The other organization or organizations.',
      example: 'the Ferry Union',
    },
    {
      key: 'what',
      title: 'What they will do',
      help: 'In words that go on from “will”.',
      example: 'train 200 boat crews in first aid',
    },
    {
      key: 'when',
      title: 'From when to when',
      help: 'The first day, and the last one if it is known.',
      example: 'from January 2027 for three years',
    },
  ],
  hints: {
    headline: 'What will be different for people, not that two houses have signed something.',
    'quotes.text': 'One from each side. Both shall have read the whole release before it goes out.',
    'about.text': 'Each of the organizations has one.',
    'contacts.name': 'Each of the organizations has one.',
  },
  examples: { headline: 'Ferry crews learn first aid from River Trust' },
  story: [
    '{who} and {partner} will {what} {when}.',
    '[Insert what each of them brings.]',
    '[Insert who gains by it, how many they are, and where.]',
    '[Insert when and where it begins.]',
  ],
};
