import { limits } from '../../../release/limits.ts';
import type { LocatedRun } from '../../../source/block.ts';
import { leavesOf } from '../../passages.ts';
import type { Page, Rule } from '../../rule.ts';
import { wordCount } from '../../words.ts';

const links = (count: number) =>
  Array.from({ length: count }, (_, i) => `[hall ${i + 1}](https://museum.example/${i + 1})`).join(
    ', ',
  );

export const linkDensity: Rule<'dense' | 'refused'> = {
  id: 'link-density',
  category: 'story',
  since: '0.1.0',
  level: { dense: 'info', refused: 'warning' },
  title: 'too many links',
  why:
    'To mail filters and search engines, a text full of links is advertising, and services ' +
    'refuse it: they take one link in a hundred words, or four in all.',
  source: [
    'https://www.presswire.com/presswire-editorial-guidelines-ensuring-quality-and-compliance/',
    'https://www.onlineprnews.com/press-release-editorial-guidelines/',
    'https://globalprnews.com/guidelines/',
  ],
  reads: ['story', 'quotation', 'boilerplate'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `# Harbour Museum opens new wing\n\nThe wing has ${links(4)} and a café.\n`,
        at: '3:15',
        says: '4 links',
      },
      {
        format: 'markdown',
        text: `# Harbour Museum opens new wing\n\nThe wing has ${links(5)}${' and a café'.repeat(200)}.\n`,
        at: '3:15',
        says: 'takes at most 4',
        profile: 'online-pr-media',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nThe wing has [nine halls](https://museum.example/) and a café. Write to [the museum](mailto:ada@museum.example).\n',
      },
    ],
  },
  check: (page) => {
    const found = linksIn(page);
    const words = page.passages.reduce((sum, { text }) => sum + wordCount(text), 0);
    const told = tooMany(found.length, words, page);
    const [first] = found;
    if (!told || !first) return [];
    return [
      {
        start: first.start,
        end: first.end,
        message: `${found.length} links in ${words} words of text: ${told.most}.`,
        advice:
          'Keep the links that a journalist needs for the story. Collect the others on one page and link to that.',
        case: told.case,
      },
    ];
  },
};

function tooMany(count: number, words: number, { profile }: Page) {
  const { links: most, wordsPerLink } = profile.limits;
  if (most !== undefined && count > most)
    return { most: `${profile.title} takes at most ${most}`, case: 'refused' as const };
  if (wordsPerLink !== undefined && count > 1 && count * wordsPerLink > words)
    return {
      most: `${profile.title} takes one in ${wordsPerLink} words`,
      case: 'refused' as const,
    };
  const { atLeast, textPerLink } = limits.links;
  if (count >= atLeast && count * textPerLink > words)
    return { most: `services take one in ${textPerLink} words`, case: 'dense' as const };
  return null;
}

/** The first link to each address in the story and the boilerplates. */
function linksIn({ document, parts }: Page): LocatedRun[] {
  const within = [...parts.story, ...parts.about];
  const found = new Map<string, LocatedRun>();
  for (const run of [...leavesOf(document.blocks)].flatMap(({ runs }) => runs)) {
    if (!/^https?:/i.test(run.href ?? '') || found.has(run.href!)) continue;
    if (within.some(({ start, end }) => run.start >= start && run.end <= end))
      found.set(run.href!, run);
  }
  return [...found.values()];
}
