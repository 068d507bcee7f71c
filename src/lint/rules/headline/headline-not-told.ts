import { everything } from '../../passages.ts';
import type { Problem, Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const story =
  'The museum opens its new wing on Friday, and the hall holds forty boats, all of them afloat. ' +
  'The town pays for the road, and the first visitors come in May.\n';

export const headlineNotTold: Rule = {
  id: 'headline-not-told',
  category: 'headline',
  since: '0.2.0',
  level: 'warning',
  fields: ['headline'],
  title: 'a headline that tells what the text does not',
  why:
    'Readers open a release for its headline. If the name or the award in it is nowhere below, they ask ' +
    'what the news is, and an editor has to call.',
  source: ['https://www.prnewswire.com/resources/articles/how-to-write-a-press-release/'],
  reads: everything.filter((zone) => zone !== 'front matter' && zone !== 'headline'),
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `# Harbour Museum Wins Northern Builders Award\n\nOSLO, May 5, 2026 – ${story}`,
        at: '1:23',
        says: '"Northern Builders Award"',
      },
      {
        format: 'markdown',
        text: `# Museum opens a new wing with Quarrington for its boats\n\nOSLO, May 5, 2026 – ${story}`,
        at: '1:32',
        says: '"Quarrington"',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `# Harbour Museum Wins Northern Builders Award\n\nOSLO, May 5, 2026 – ${story}\nThe award of the Northern Builders was given on Monday.\n`,
      },
      {
        format: 'markdown',
        text: `# Museum opens a new wing in Oslo on Friday\n\nOSLO, May 5, 2026 – ${story}`,
      },
    ],
  },
  check: (page) => {
    const { headline } = page.parts;
    if (!headline || page.parts.story.length < 1) return [];
    const told = bare(page.passages.map(({ text }) => text).join(' '));
    // Of a text that is cut short nothing can be said.
    if (told.split(' ').length < 30) return [];
    return [...awards(headline.text), ...names(headline.text)].flatMap(
      ({ words, index }): Problem[] => {
        const parts = bare(words)
          .split(' ')
          .filter((word) => word.length > 2);
        if (parts.length === 0 || parts.some((word) => told.includes(word.replace(/s$/, ''))))
          return [];
        const at =
          headline.start + page.document.text.slice(headline.start, headline.end).indexOf(words);
        if (at < headline.start || index < 0) return [];
        return [
          {
            start: at,
            end: at + words.length,
            message: `The headline says ${quoted(words)}, but the text does not mention it.`,
            advice: 'Tell it in the lead, or take it out of the headline.',
          },
        ];
      },
    );
  },
};

interface Claim {
  readonly words: string;
  readonly index: number;
}

const claim = ({ 0: words, index }: RegExpMatchArray): Claim => ({ words, index: index! });

/** "Wins Northern Builders Award": the award. */
const awards = (headline: string): Claim[] =>
  [
    ...headline.matchAll(
      /(?<=\b(?:wins?|won|receives?|received|earns?|takes?|awarded)\s(?:the\s)?)(?:\p{Lu}[\p{L}\p{N}’'&-]*\s){1,5}(?:Award|Prize|Medal|Trophy)s?\b/giu,
    ),
  ].map(claim);

/** Names in a headline that is written like a sentence, without its first word. */
function names(headline: string): Claim[] {
  const words = headline.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (small < words.length * 0.6) return [];
  return [
    ...headline.matchAll(
      /(?<=\p{Ll},? )\p{Lu}\p{Ll}{4,30}(?: \p{Lu}\p{Ll}{2,30}){0,3}(?![\p{L}\p{N}-])/gu,
    ),
  ].map(claim);
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
