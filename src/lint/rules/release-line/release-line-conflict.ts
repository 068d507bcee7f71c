import { parseDay } from '../../../release/date.ts';
import { placer } from '../../../source/lines.ts';
import { dayInWords } from '../../../text/calendar.ts';
import type { Problem, Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const release =
  'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n';

type Case = 'contradiction' | 'past';

export const releaseLineConflict: Rule<Case> = {
  id: 'release-line-conflict',
  category: 'release-line',
  since: '0.1.0',
  level: { contradiction: 'error', past: 'warning' },
  fields: ['timing'],
  title: 'release lines that contradict each other or the calendar',
  why:
    'A desk that reads "for immediate release" publishes, whatever else the page says. An ' +
    'embargo in the past makes every reader wait for a day that has gone.',
  source: [
    'https://shop.prsyndication.com/press-release-format/',
    'https://makisite.blogspot.com/2024/04/how-to-writing-press-release.html',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'text',
        text: `FOR IMMEDIATE RELEASE\n\nEMBARGOED UNTIL 00:01 BST, 5 May 2026\n\n${release}`,
        at: '3:1',
        says: 'contradicts "FOR IMMEDIATE RELEASE" on line 1',
      },
      {
        format: 'text',
        text: `EMBARGOED UNTIL 00:01 BST, 5 May 2026\n\nEmbargo: 6 May 2026, 00:01 BST\n\n${release}`,
        at: '3:1',
        says: 'contradicts "EMBARGOED UNTIL',
      },
      {
        format: 'text',
        text: `EMBARGOED UNTIL 00:01 BST, 5 May 2026\n\n${release}`,
        today: '2026-05-06',
        at: '1:1',
        says: 'ended on 5 May 2026',
      },
    ],
    passing: [
      {
        format: 'text',
        text: `EMBARGOED UNTIL 00:01 BST, 5 May 2026\n\n${release}`,
        today: '2026-05-05',
      },
      { format: 'text', text: `FOR IMMEDIATE RELEASE\n\n${release}`, today: '2026-05-06' },
    ],
  },
  check: ({ document, parts, locale, today }) => {
    // Another release, with its own release line, may begin below the story.
    const end = parts.story[0]?.start ?? Infinity;
    const [first, ...others] = parts.timings.filter(({ start }) => start < end);
    if (!first) return [];
    const { line } = placer(document.text)(first.start);
    const problems = others
      .filter((other) => other.kind !== first.kind || differ(first.until, other.until))
      .map((other): Problem<Case> => ({
        start: other.start,
        end: other.end,
        message: `${quoted(other.text)} contradicts ${quoted(first.text)} on line ${line}.`,
        advice: 'Keep one of the two, and delete the other.',
        case: 'contradiction',
      }));
    const day = first.until?.slice(0, 10);
    const ended = parseDay(day ?? '');
    if (problems.length === 0 && day && ended && today && day < today)
      problems.push({
        start: first.start,
        end: first.end,
        message: `The embargo ${quoted(first.text)} ended on ${dayInWords(ended, locale)}.`,
        advice:
          'If the release has not gone out yet, correct the date. If it has, change the line to "For immediate release".',
        case: 'past',
      });
    return problems;
  },
};

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;
