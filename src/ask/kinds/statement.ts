import { type Kind, whoAnnounces } from './kind.ts';

// What may not be made known: Juvenile Justice Act 2015 s.74, POCSO Act 2012 s.23 and BNS 2023 s.72
// (India), Sexual Offences (Amendment) Act 1992 s.1 (United Kingdom), UNICEF's guidelines for
// reporting on children.
const protectedPeople =
  'Nothing may let anybody know a child, or a victim of a sexual crime or of trafficking: no name, age with a small place, parent, school, village or picture. In India and the United Kingdom it is a crime.';

export const statement: Kind = {
  name: 'statement',
  title: 'A rescue, or another public statement',
  questions: [
    { ...whoAnnounces, title: 'Who makes the statement' },
    {
      key: 'what',
      title: 'What happened',
      help: 'As a whole sentence without names of those concerned, and without a full stop.',
      example: 'Eleven people were brought to safety from a brick kiln',
    },
    {
      key: 'where',
      title: 'Where',
      help: 'The district or the city; no smaller place, if somebody could be known by it.',
      example: 'the Nadia district',
    },
    {
      key: 'when',
      title: 'When',
      help: 'The day.',
      example: 'Monday, 23 November 2026',
    },
    {
      key: 'with',
      title: 'Who took part',
      help: 'The police, offices and organizations that did it together.',
      example: 'the district administration and the police',
    },
  ],
  hints: {
    headline: protectedPeople,
    story: protectedPeople,
    'quotes.text':
      'Of those concerned nobody is quoted by name. A quotation of the police or of a court needs their consent.',
    'contacts.phone':
      'Where people in the same need will read it, a helpline belongs into the story.',
  },
  examples: { headline: 'Eleven people brought to safety from a brick kiln in Nadia' },
  story: [
    '{what} in {where} on {when}, {who} says.',
    '{who} worked together with {with}.',
    '[Insert what becomes of the people now, and who looks after them.]',
    '[Insert the case number, the sections of the law, what was decided.]',
    '[Insert where who needs help finds it: the number of the helpline.]',
  ],
};
