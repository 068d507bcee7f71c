import { type Kind, whoAnnounces } from './kind.ts';

export const event: Kind = {
  name: 'event',
  title: 'An event that people or reporters may come to',
  questions: [
    { ...whoAnnounces, title: 'Who holds it' },
    {
      key: 'what',
      title: 'What takes place',
      help: 'Its name, and what sort of event it is.',
      example: 'a night of boats and music',
    },
    {
      key: 'when',
      title: 'When',
      help: 'Weekday, day, and from what time to what time: the copy desk checks the weekday.',
      example: 'on Friday, 4 December 2026, from 6 pm to midnight',
    },
    {
      key: 'where',
      title: 'Where',
      help: 'The place with its address.',
      example: 'at Harbour Museum, 1 Quay Street, Kolkata',
    },
    {
      key: 'entry',
      title: 'How one gets in',
      help: 'The price, or how to register, and for reporters whom to ask.',
      example: 'Admission is free; reporters register at press@museum.example',
    },
  ],
  hints: {
    headline: 'What there is to see, and when.',
    'timing.embargo': 'An invitation is hardly ever held back.',
    'quotes.text': 'Why come: what is to be seen this once.',
  },
  examples: { headline: 'Harbour Museum opens its boat hall until midnight on Friday' },
  story: [
    '{who} holds {what} {when} {where}.',
    '[Insert who speaks, plays or is shown, and at what time.]',
    '{entry}.',
    '[Insert what may be photographed and who can be interviewed, and when.]',
  ],
};
