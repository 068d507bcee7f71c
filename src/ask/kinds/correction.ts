import { type Kind, whoAnnounces } from './kind.ts';

// The headline's prefix is Business Wire's; that a correction says what was wrong, Marketwired's and
// AP's rule (businesswire.com, and GitLab's correction of December 2025 for the form in use).
export const correction: Kind = {
  name: 'correction',
  title: 'A correction of an earlier release',
  questions: [
    { ...whoAnnounces, title: 'Who corrects it' },
    {
      key: 'headline',
      title: 'The headline of the earlier release',
      help: 'Word for word: editors look for it.',
      example: 'River Trust opens two clinics on the Hooghly',
    },
    {
      key: 'day',
      title: 'Its day',
      help: 'The day on which the earlier release went out.',
      example: '24 November 2026',
    },
    {
      key: 'wrong',
      title: 'What was wrong',
      help: 'What it said, and where: “two clinics, in the headline and the lead”.',
      example: 'that the trust opens two clinics',
    },
    {
      key: 'right',
      title: 'What is right',
      help: 'In words that go on from “Right is”.',
      example: 'that it opens three clinics',
    },
  ],
  hints: {
    headline:
      'The old headline stays behind the prefix, or is put right there, so that desks find it.',
    story: 'Say first what changes. Then comes the whole release again, corrected.',
    'timing.embargo': 'A correction is for immediate release.',
  },
  examples: {
    headline: 'CORRECTING and REPLACING River Trust opens two clinics on the Hooghly',
  },
  headline: 'CORRECTING and REPLACING {headline}',
  story: [
    '{who} corrects its release “{headline}” of {day}. It said {wrong}. Right is {right}.',
    'The corrected release reads:',
    '[Insert the whole release as it is right.]',
  ],
};
