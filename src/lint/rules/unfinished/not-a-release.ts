import { limits } from '../../../release/limits.ts';
import type { Document } from '../../../read/document.ts';
import type { Parts } from '../../../recognize/parts.ts';
import { issueDay } from '../../issued.ts';
import type { Rule } from '../../rule.ts';
import { everything, leavesOf } from '../../passages.ts';
import { placeholdersIn } from './placeholders.ts';
import { listed, quoted, wordCount } from '../../words.ts';

export const notARelease: Rule<'stub' | 'template'> = {
  id: 'not-a-release',
  category: 'unfinished',
  since: '0.1.0',
  level: { stub: 'warning', template: 'error' },
  title: 'a file that does not look like a press release',
  why:
    'Templates, stubs that link to a file, blurbs for a home page and pages that failed to ' +
    'load are often stored next to releases. A list of everything that they lack would hide ' +
    'the one thing worth knowing.',
  source: [
    'https://apps.prsa.org/intelligence/Tactics/Articles/view/9055/1027/Anatomy_of_a_21st_century_news_release_5_tips_that',
  ],
  reads: everything,
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '---\ntitle: Harbour Museum in the papers\nlink: https://papers.example/boats\n---\n',
        at: '5:1',
        says: 'and no text',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nRead all about it [in the PDF](wing.pdf).\n',
        at: '1:1',
        says: 'only 7 words',
      },
      {
        format: 'markdown',
        text: 'FOR IMMEDIATE RELEASE\n\n# [Headline]\n\n[City], [Date] – [Company] announces that it [insert the news].\n\nMedia contact: [Name], [phone number], [email]\n',
        at: '1:1',
        says: 'it has 8 placeholders',
      },
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – See PDF.\n\n###\n',
        at: '1:1',
        says: 'only 2 words',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '---\ntitle: Bids for the boat shed\ndate: 2026-05-05\n---\n\nThe harbour board opened the bids for the boat shed today.\n',
      },
      {
        format: 'markdown',
        text: '# 港湾博物館について\n\n北の谷ではかつて村ごとに舟の組合があったが、二十年のあいだに多くが姿を消し、最後の組合も二〇二四年に解散した。その後は舟の手入れをする人がいなくなり、古い舟が朽ちていく村が増えている。これを受けて、舟を直す職人と村の人たちが集まり、手入れの技を伝え、部品を分け合い、子どもたちに舟の乗り方を教えるために、このたび協会を設立した。会員は三十人で、事務所は旧い倉庫に置く。初めの年には、六つの村で十二の舟を直し、春と秋に講習会を開く。会費は無料で、寄付と講習料で運営する。協会の役員は全員が村の住民であり、任期は二年とする。総会は年に一度開かれる。\n',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n',
      },
      {
        format: 'text',
        text: 'PRESS RELEASE\n\nHarbour Museum opens new wing\n\nThe museum opens its new wing on Friday.\n\nMedia contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n',
      },
    ],
  },
  check: ({ document, parts, passages }) => {
    const words = wordsOf(parts);
    const slots = placeholdersIn(passages).map(({ text }) => text);
    const template = slots.length >= limits.templateSlots && !isBegun(parts);
    const isRelease = isSigned(parts) || isAnnounced(document, parts);
    if (words >= limits.releaseWords || (words >= limits.storyWords && isRelease && !template))
      return [];
    const at = document.blocks[0]?.start ?? document.bodyStart;
    const text = words === 0 ? 'no text' : `only ${words} words of text`;
    const what = template
      ? `${slots.length} placeholders to fill in, such as ${listed([...new Set(slots)].slice(0, 9).map((slot) => quoted(slot)))}`
      : isSigned(parts)
        ? `it has ${text}`
        : `it has no release line, no dateline with a place, no quotation, and ${text}`;
    return [
      {
        start: at,
        end: at,
        message: template
          ? `This looks like a template, not a press release: it has ${what}.`
          : `This does not look like a press release: ${what}.`,
        advice:
          'If it is one, start with the place and the date, and add a contact; pr new asks for everything it needs. If it is not, do not lint it.',
        case: template ? 'template' : 'stub',
      },
    ];
  },
};

/** Whether the template is partly filled in; each placeholder left in it is a finding of its own. */
const isBegun = ({ dateline, contacts }: Parts): boolean =>
  typeof dateline?.date === 'string' && contacts.length > 0;

/** Whether it has a headline, with a date or a contact: what the shortest notices have. */
const isAnnounced = (document: Document, parts: Parts): boolean =>
  Boolean(parts.headline) && (parts.contacts.length > 0 || issueDay(document, parts) !== null);

/** The number of words in the story, with quotations and lists but without the dateline. */
const wordsOf = ({ story }: Parts): number =>
  story.reduce((sum, { text, block }) => {
    const inside = [...leavesOf([block])].flatMap(({ runs }) => runs.map((run) => run.text));
    return sum + wordsIn(text || inside.join(' '));
  }, 0);

/** Scripts without spaces between words have about two characters a word. */
const wordsIn = (text: string): number =>
  Math.max(wordCount(text), Math.round((text.match(unspaced)?.length ?? 0) / 2));

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * Whether the page has what only releases have: one part that no other text has, or two that other
 * pages of a newsroom may have as well.
 */
function isSigned({ label, timings, dateline, quotes, about, contacts, endMark }: Parts): boolean {
  const own = [
    timings.length,
    dateline?.place,
    dateline?.wire,
    quotes.some(({ speaker }) => speaker),
  ];
  const shared = [label, about.length, contacts.length, endMark];
  return own.some(Boolean) || shared.filter(Boolean).length > 1;
}
