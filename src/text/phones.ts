import type { Reach } from './emails.ts';

/*
 * A number as telephones have it: 7 to 15 digits (ITU-T E.164 allows no more), in groups with
 * spaces, hyphens, full stops, brackets or slashes between, and a "+" before them. A name glued to
 * it has lost a line end: "Holm+44 20 7946 0958", "202.224.7627Thursday".
 */
const candidate =
  /(?<![\p{N}_.,-]|\d[/:])(?:(?<!\p{L})|(?=\+))(?:\+ ?)?\(?\+?\p{Nd}(?:[ ()\-.–/]{0,4}\p{Nd}){4,31}(?![\p{N}@%]|[.,:]\d)(?=\p{Lu}\p{Ll}|\P{L}|$)/gu;

/** "ext. 12", "(x302)", "x302/x2303", "Durchwahl 7", behind a number. */
const extension =
  /^,? ?\(?(?:ext|extn|extension|x|poste|durchwahl|dw|apparat|app|int|interno|ramal|toestel)\b[.:]? ?\p{Nd}{1,6}(?:\/x?\p{Nd}{1,6}){0,3}(?!\p{Nd})\)?|^,? ?\(?x\p{Nd}{1,6}(?:\/x?\p{Nd}{1,6}){0,3}(?!\p{Nd})\)?/iu;

/** "– 43 / -35 / -70": the last digits of a number that has several extensions. */
const lastDigits = /^(?: ?\/ ?[-–] ?\p{Nd}{1,4}(?!\p{Nd})){1,6}/u;

/** Addresses of pages, whose digits are no telephone number. */
const pageAddress = /(?:https?:\/\/|www\.)\S{1,300}|\b[\w-]{1,63}\.[a-z]{2,12}\/\S{1,300}/gi;

/**
 * The telephone numbers in flat text, in their order. What is written in the same signs but is
 * none is left out: dates, spans of years, postal codes, sums of money, numbers of a register.
 */
export function phonesIn(text: string): Reach[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = text.replace(pageAddress, (found) => ' '.repeat(found.length));
  return [...plain.matchAll(candidate)].flatMap(({ 0: match, index }) =>
    numbersIn(match).flatMap(({ text: number, from }): Reach[] => {
      const at = index + from;
      const behind = plain.slice(at + number.length, at + number.length + 60);
      if (!isPlausible(number, plain.slice(Math.max(0, at - 40), at), behind)) return [];
      const whole = number + (extension.exec(behind)?.[0] ?? '');
      const first = { text: whole, from: at, to: at + whole.length };
      const more = whole === number ? (lastDigits.exec(behind)?.[0] ?? '') : '';
      return [
        first,
        ...[...more.matchAll(/\p{Nd}+/gu)].map(({ 0: digits, index: inMore }) => ({
          text: number.slice(0, -digits.length) + digits,
          from: first.to + inMore,
          to: first.to + inMore + digits.length,
        })),
      ];
    }),
  );
}

/** A number has an area code at least before a slash: "030 / 555-0142" is one, not two. */
const MIN_DIGITS = 7;

/** One number, or several that slashes part: "202-555-0108 / 202-555-0118". */
function numbersIn(match: string): { text: string; from: number }[] {
  const numbers: { text: string; from: number }[] = [];
  let start = 0;
  for (const { 0: slash, index } of match.matchAll(/ ?\/ ?/g)) {
    const [ahead, behind] = [match.slice(start, index), match.slice(index + slash.length)];
    if (digitsOf(ahead) < MIN_DIGITS || digitsOf(behind.split('/')[0]!) < MIN_DIGITS) continue;
    numbers.push({ text: ahead, from: start });
    start = index + slash.length;
  }
  return [...numbers, { text: match.slice(start), from: start }];
}

const digitsOf = (text: string): number => text.replace(/\P{Nd}/gu, '').length;

const dates =
  /^(?:\d{1,2}([-./])\d{1,2}\1(?:\d\d|(?:19|20)\d\d)|(?:19|20)\d\d([-./])\d{1,2}\2\d{1,2})(?: ?[–-] ?|$)|^\d{1,2}[ .,]{1,2}(?:19|20)\d\d$/;
const years = /^(?:(?:19|20)\d\d[ –/-]{1,3}){1,3}(?:19|20)\d\d$/;
const postal = /^\d{5}[-–]\d{4}$/;
/** Thousands in groups, before what is counted: "1 234 567 people". */
const thousands = /^[1-9]\d{0,2}(?:[ .]\d{3}){1,3}$/;
const money = /(?:[$€£¥₹#§]|\b(?:Rs|INR|USD|EUR|GBP|Nr)\.?|n[°º]) ?$/iu;

/** What a number is of that is no telephone: registers, taxes, banks, books, orders. */
const register =
  /(?:\b(?:HRB|HRA|VAT|USt-?Id\p{L}*|UID|ISBN|ISSN|IBAN|BIC|DOI|SIREN|SIRET|CIN|ABN|ACN|EIN|KvK|NIF|CIF|IVA|CNPJ|GSTIN|LEI)\b|\b(?:charity|company|registration|registered|register|case|docket|order|account|licen[cs]e|tax|reference|bill|patent)\b|(?:register|steuer|konto|akten|handelsregister)\p{L}{0,10})[^\d;|]{0,24}(?:\p{Lu}{2} )?$/iu;

function isPlausible(number: string, before: string, behind: string): boolean {
  const digits = digitsOf(number);
  if (digits < 6 || digits > 15) return false;
  if (dates.test(number) || years.test(number) || postal.test(number)) return false;
  if (thousands.test(number) && /^ \p{Ll}/u.test(behind)) return false;
  return !money.test(before) && !register.test(before);
}
