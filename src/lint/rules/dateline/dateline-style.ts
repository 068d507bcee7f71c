import { dateReader } from '../../../text/dates.ts';
import { formatDate } from '../../../style/dates.ts';
import type { HouseStyle } from '../../../style/house-style.ts';
import { fill } from '../../../style/pattern.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const headline = 'Harbour Museum opens new wing\n\n';
const story = 'The museum opens its new wing on Friday.\n';

export const datelineStyle: Rule = {
  id: 'dateline-style',
  category: 'dateline',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  fields: ['dateline'],
  title: 'a dateline that does not follow the house style',
  why:
    'Readers pass over a dateline in the form they know. One in another form tells them that ' +
    'the release was written for someone else.',
  source: [
    'https://writingexplained.org/ap-style/ap-style-datelines',
    'https://writingexplained.org/ap-style/ap-style-months',
    'https://www.geolsoc.org.uk/gsl/publications/journals/page3436.html',
    'https://www.sirfnews.com/style/',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'text',
        text: `${headline}Portland, Maine (September 5, 2026) – ${story}`,
        profile: 'ap',
        at: '3:1',
        says: 'does not follow the house style: American',
        fixed: `${headline}PORTLAND, Maine, Sept. 5, 2026 — ${story}`,
      },
      {
        format: 'text',
        text: `${headline}LEEDS (September 5, 2026): ${story}`,
        profile: 'uk',
        at: '3:1',
        says: 'does not follow the house style: British',
      },
    ],
    passing: [
      {
        format: 'text',
        text: `${headline}PORTLAND, Maine, Sept. 5, 2026 — ${story}`,
        profile: 'ap',
      },
      { format: 'text', text: `${headline}Pune, 5th May, 2026: ${story}`, profile: 'in' },
      { format: 'text', text: `${headline}PUNE (5/5/2026) - ${story}`, profile: 'plain' },
      { format: 'text', text: `${headline}Leeds, September 5, 2026\n\n${story}`, profile: 'uk' },
      // The wires have forms of their own.
      {
        format: 'text',
        text: `${headline}PUNE, May 5, 2026 /PRNewswire/ -- ${story}`,
        profile: 'uk',
      },
    ],
  },
  check: ({ document, parts: { dateline, language }, profile: { style, title }, locale }) => {
    if (!style || dateline?.written == null || dateline.wire) return [];
    const date = dateReader(language).next(dateline.text, 0);
    if (!date?.iso || !speaks(style, language)) return [];
    const { start, end, text, written } = dateline;
    const place = inCase(written, style.dateline.capitals);
    const right = fill(style.dateline.pattern, {
      place,
      date: formatDate(date.iso, style, locale),
    });
    if (text === right.trimEnd() || isLine(text, document.text.slice(end, end + 20))) return [];
    const rest = text.replace(written, '').replace(text.slice(date.from, date.to), '');
    const words = text.slice(date.from, date.to).match(/\p{L}{4,}/gu) ?? [];
    // A fix must not lose what the style has no room for, such as a weekday; guess the small letters
    // of a name in capitals; or remove markup.
    const safe =
      !/[\p{L}\p{N}]/u.test(rest) &&
      words.length < 2 &&
      (style.dateline.capitals || place === written) &&
      document.text.slice(start, end) === text;
    return [
      {
        start,
        end,
        message: `The dateline ${quoted(text)} does not follow the house style: ${title}.`,
        advice: `Write "${right.trimEnd()}".`,
        fix: safe
          ? [{ start, end, text: /\s/.test(document.text[end] ?? ' ') ? right.trimEnd() : right }]
          : undefined,
      },
    ];
  },
};

const speaks = (style: HouseStyle, language: string): boolean =>
  style.language.split('-')[0] === language.split('-')[0];

/** Whether a dateline is alone on its line, where it needs no dash. */
const isLine = (text: string, behind: string): boolean =>
  !/[–—:-]$/.test(text) && /^(?:[*_]{1,3}|<\/[^<>]{1,10}>)*\s*(?:[\r\n]|$)/.test(behind);

/** A place with its city in capitals, or without them. */
function inCase(written: string, capitals: boolean): string {
  const [city] = written.split(',', 1) as [string];
  const rest = written.slice(city.length);
  if (capitals) return city.toUpperCase() + rest;
  return (city === city.toUpperCase() ? inSmall(city) : city) + rest;
}

const inSmall = (city: string): string =>
  city.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0]! + word.slice(1).toLowerCase());
