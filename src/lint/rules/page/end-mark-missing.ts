import type { Document } from '../../../read/document.ts';
import type { Parts } from '../../../recognize/parts.ts';
import type { HouseStyle, PartName } from '../../../style/house-style.ts';
import { escapeLineStart } from '../../../source/markdown-escape.ts';
import type { Rule } from '../../rule.ts';

const release =
  '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 — The museum opens its new wing on Friday.\n\nThe doors open at nine.\n';

export const endMarkMissing: Rule = {
  id: 'end-mark-missing',
  category: 'page',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  title: 'no end mark',
  why:
    'An end mark says that the text to print ends here and that nothing was lost. Which mark, ' +
    'and whether to use one at all, is a matter of house style: only a profile with an end ' +
    'mark asks for it.',
  source: [
    'https://courses.dc.edu/mediawritingonline/week-14-public-relations/',
    'https://makisite.blogspot.com/2024/04/how-to-writing-press-release.html',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: release,
        at: '5:24',
        says: '###',
        profile: 'ap',
        fixed: `${release.trimEnd()}\n\n\\###\n`,
      },
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nOslo, 5 May 2026 – The museum opens its new wing on Friday.\n\nThe doors open at nine.\n\nMedia contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n',
        at: '5:24',
        says: 'ENDS',
        profile: 'uk',
        fixed:
          'Harbour Museum opens new wing\n\nOslo, 5 May 2026 – The museum opens its new wing on Friday.\n\nThe doors open at nine.\n\nENDS\n\nMedia contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n',
      },
      {
        format: 'html',
        text: '<h1>Harbour Museum opens new wing</h1>\n<p>PORTLAND, Maine, May 5, 2026 — It opens.</p>\n<p>The doors open at nine.</p>\n',
        at: '3:27',
        says: '###',
        profile: 'ap',
      },
    ],
    passing: [
      { format: 'markdown', text: `${release}\n\\###\n`, profile: 'ap' },
      { format: 'markdown', text: release },
    ],
  },
  check: ({ document, parts, profile }) => {
    const mark = profile.style?.endMark;
    if (!mark || parts.endMark || parts.story.length === 0) return [];
    const end = lastBefore(profile.style, parts);
    if (end === undefined) return [];
    const block = document.blocks.find((one) => one.start < end && end <= one.end);
    const at = block?.end ?? end;
    const written = document.format === 'markdown' ? escapeLineStart(mark) : mark;
    const line = document.text.includes('\r\n') ? '\r\n' : '\n';
    return [
      {
        start: at,
        end: at,
        message: `There is no end mark; the house style (${profile.style!.title}) ends with "${mark}".`,
        advice: `Add "${mark}" on a line of its own.`,
        fix: endsLine(document, at)
          ? [{ start: at, end: at, text: `${line}${line}${written}` }]
          : undefined,
      },
    ];
  },
};

/** Whether a line ends at a place, and not just an element of a web page. */
const endsLine = ({ format, text }: Document, at: number): boolean =>
  (format === 'text' || format === 'markdown') &&
  /^[ \t]*(?:\r|\n|$)/.test(text.slice(at, at + 200));

/** The end of the last part that the style puts before its end mark. */
function lastBefore({ order }: HouseStyle, parts: Parts): number | undefined {
  const spans: Partial<Record<PartName, readonly { end: number }[]>> = {
    // A paragraph that holds a contact is not part of the story.
    story: parts.story.filter(
      ({ start, end }) => !parts.contacts.some((one) => one.start >= start && one.start < end),
    ),
    about: parts.about,
    contacts: parts.contacts,
  };
  const before = order.slice(0, order.indexOf('endMark'));
  const ends = before.flatMap((part) => spans[part] ?? []).map(({ end }) => end);
  return ends.length > 0 ? Math.max(...ends) : undefined;
}
