import type { Reach } from './emails.ts';

/*
 * A number as telephones have it: 7 to 15 digits (ITU-T E.164 allows no more), in groups with
 * spaces, hyphens, full stops, brackets or slashes between, a "+" before and an extension behind.
 */
const candidate =
  /(?<![\p{L}\p{N}_.,-]|\d[/:])(?:\+ ?)?\(?\+?\p{Nd}(?:(?! ?\/ )[ ()\-.–/]{0,4}\p{Nd}){4,17}(?![\p{L}\p{N}@%]|[.,:]\d)(?:,? ?(?:ext|extn|extension|x|poste|durchwahl|int|ramal)\b[.:]? ?\p{Nd}{1,6})?/giu;

/** "– 43 / -35 / -70": the last digits of a number that has several extensions. */
const extensions = /^(?: ?\/ ?[-–] ?\p{Nd}{1,4}(?!\p{Nd})){1,6}/u;

/**
 * The telephone numbers in flat text, in their order. What is written in the same signs but is
 * none is left out: dates, spans of years, postal codes, sums of money.
 */
export function phonesIn(text: string): Reach[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: match, index }): Reach[] => {
    if (!isPlausible(match, text.slice(Math.max(0, index - 12), index))) return [];
    const to = index + match.length;
    const first = { text: match, from: index, to };
    const more = extensions.exec(text.slice(to, to + 60))?.[0] ?? '';
    return [
      first,
      ...[...more.matchAll(/\p{Nd}+/gu)].map(({ 0: digits, index: at }) => ({
        text: match.slice(0, -digits.length) + digits,
        from: to + at,
        to: to + at + digits.length,
      })),
    ];
  });
}

const dates =
  /^(?:\d{1,2}([-./])\d{1,2}\1(?:\d\d|(?:19|20)\d\d)|(?:19|20)\d\d([-./])\d{1,2}\2\d{1,2})$/;
const years = /^(?:(?:19|20)\d\d[ –/-]{1,3}){1,3}(?:19|20)\d\d$/;
const postal = /^\d{5}[-–]\d{4}$/;
const money = /(?:[$€£¥₹#§]|\b(?:Rs|INR|USD|EUR|GBP|No|Nr)\.?|n[°º]) ?$/iu;

function isPlausible(match: string, before: string): boolean {
  const number = match.replace(/,? ?[a-z]+\b[.:]? ?\p{Nd}+$/iu, '');
  const digits = number.replace(/\P{Nd}/gu, '');
  if (digits.length < 6 || digits.length > 15) return false;
  if (dates.test(number) || years.test(number) || postal.test(number)) return false;
  return !money.test(before);
}
