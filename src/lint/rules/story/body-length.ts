import { limits } from '../../../release/limits.ts';
import type { Page, Rule } from '../../rule.ts';
import { wordCount } from '../../words.ts';

const release = '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – ';
const ofWords = (words: number): string => `${'The wing is big. '.repeat(words / 4)}\n`;

export const bodyLength: Rule<'unusual' | 'refused'> = {
  id: 'body-length',
  category: 'story',
  since: '0.1.0',
  level: { unusual: 'info', refused: 'warning' },
  title: 'a release that is too short or too long',
  why:
    'Under 150 words there is no story yet, and search engines do not treat such pages as ' +
    'news. Over 800, a journalist has to look for the news and an editor has to cut. The ' +
    'average is 686 words.',
  source: [
    'https://apps.prsa.org/intelligence/Tactics/Articles/view/9055/1027/Anatomy_of_a_21st_century_news_release_5_tips_that',
    'https://www.cision.com/resources/articles/3-pro-tips-for-writing-press-releases-that-get-noticed/',
    'https://www.lucybanwell.com/post/is-a-press-release-still-the-best-way-to-publicise-your-business',
  ],
  reads: ['story', 'quotation', 'boilerplate'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: release + ofWords(100),
        at: '3:21',
        says: '100 words; under 150',
      },
      { format: 'markdown', text: release + ofWords(900), at: '3:21', says: '900 words; over 800' },
      {
        format: 'markdown',
        text: release + ofWords(300),
        profile: 'emailwire',
        at: '3:21',
        says: 'EmailWire takes at least 350',
      },
    ],
    passing: [
      { format: 'markdown', text: release + ofWords(400) },
      { format: 'markdown', text: release + ofWords(900), profile: 'presswire' },
    ],
  },
  check: (page) => {
    const lead = page.parts.story[0];
    if (!lead) return [];
    const words = page.passages.reduce((sum, { text }) => sum + wordCount(text), 0);
    const told = wrongWith(words, page);
    if (!told) return [];
    return [
      {
        start: lead.start,
        end: lead.start,
        message: `From the lead to the last boilerplate, the release has ${told.what}.`,
        advice: told.short
          ? 'Answer what a journalist would ask: who, what, when, where, why, and what comes next.'
          : 'Keep the news, its reason and one or two quotations, and move the detail to a fact sheet or a link.',
        case: told.case,
      },
    ];
  },
};

/** What is wrong with a length, by the limits of the profile or else the usual ones. */
function wrongWith(words: number, { profile, passages }: Page) {
  const { fewestWords, mostWords, characters } = profile.limits;
  const said = (what: string, short: boolean) => ({ what, short, case: 'refused' as const });
  if (fewestWords && words < fewestWords)
    return said(`${words} words; ${profile.title} takes at least ${fewestWords}`, true);
  if (mostWords && words > mostWords)
    return said(`${words} words; ${profile.title} takes at most ${mostWords}`, false);
  const signs = passages.reduce((sum, { text }) => sum + text.replaceAll('\ufffc', '').length, 0);
  if (characters && signs > characters)
    return said(`${signs} characters; ${profile.title} take at most ${characters}`, false);
  const { fewest, most } = limits.body;
  const usual = { case: 'unusual' as const };
  if (!fewestWords && words < fewest)
    return {
      ...usual,
      what: `${words} words; under ${fewest}, there is hardly a story`,
      short: true,
    };
  if (!mostWords && !characters && words > most)
    return { ...usual, what: `${words} words; over ${most}, few people read on`, short: false };
  return null;
}
