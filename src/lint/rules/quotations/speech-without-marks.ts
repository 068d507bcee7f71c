import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const release =
  '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

export const speechWithoutMarks: Rule = {
  id: 'speech-without-marks',
  category: 'quotations',
  since: '0.2.0',
  level: 'warning',
  title: 'a quotation that has lost its marks',
  why:
    'Copying often loses quotation marks. Without them no one can see which words are the speaker’s, ' +
    'and "I" and "we" seem to be the writer’s.',
  source: ['https://en.wikipedia.org/wiki/Quotation_marks_in_English'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}I have waited two years for this day, and I am glad of it, said Ada Holm, director.\n`,
        at: '5:1',
        says: 'I have waited',
      },
      {
        format: 'markdown',
        text: `${release}They've told us to wait for the lorry, said Ada Holm. We're still waiting.\n`,
        at: '5:1',
        says: 'told us to wait',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}“I have waited two years for this day,” said Ada Holm. She said we may come. Boats will sail on Fridays, the museum said.\n`,
      },
      {
        format: 'markdown',
        text: `${release}The doors open at nine, said Ada Holm, who told us of the plan.\n`,
      },
    ],
  },
  check: ({ parts }) =>
    parts.quotes
      .filter(({ marked, attribution, doubts }) => !marked && attribution && doubts.size === 0)
      .map(({ start, end, text }) => ({
        start,
        end,
        message: `${quoted(text)} is speech without quotation marks.`,
        advice: 'Put the speaker’s words in quotation marks: “...,” said Ada Holm.',
      })),
};
