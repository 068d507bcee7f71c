import { type Kind, whoAnnounces } from './kind.ts';

export const product: Kind = {
  name: 'product',
  title: 'A new product or service',
  questions: [
    whoAnnounces,
    {
      key: 'what',
      title: 'What is new',
      help: 'Its name, and what sort of thing it is.',
      example: 'TideBook, a timetable for ferries',
    },
    {
      key: 'does',
      title: 'What it does',
      help: 'For whom, in a few words that go on from “which”.',
      example: 'shows passengers when a boat really leaves',
    },
    {
      key: 'from',
      title: 'From when and where it is to be had',
      help: 'The day, and the shops, the address or the country.',
      example: 'from 1 December at tidebook.example',
    },
    {
      key: 'price',
      title: 'What it costs',
      help: 'The whole price, with its currency. “Nothing” is a price, too.',
      example: 'Rs 40 a month',
    },
  ],
  hints: {
    headline: 'Say what it does for people, not that it is new: that is why there is a release.',
    'quotes.text': 'Somebody who uses it says more than somebody who sells it.',
    subheadline: 'The price and the day, or how many people have waited for it.',
  },
  examples: { headline: 'TideBook tells ferry passengers when their boat really leaves' },
  story: [
    '{who} has launched {what}, which {does}.',
    'It is available {from}, for {price}.',
    '[Insert the trouble that it ends: how many have it, what it costs them.]',
    '[Insert how it works, in words that a reader at a bus stop understands.]',
    '[Insert what comes next, with the day.]',
  ],
};
