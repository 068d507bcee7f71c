import { matches } from '../../matches.ts';
import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { wholeWords } from '../../words.ts';

export const wordRepeated: Rule = {
  id: 'word-repeated',
  category: 'wording',
  since: '0.2.0',
  level: 'warning',
  title: 'a small word twice in a row',
  why: 'It is a slip of the keyboard or of an edit. Spell checkers find it last, and readers first.',
  source: ['https://github.com/btford/write-good#repeated-words'],
  reads: everything.filter((zone) => zone !== 'front matter'),
  examples: {
    failing: [
      {
        format: 'text',
        text: 'The museum opens in the the old harbour on Friday.\n',
        at: '1:21',
        says: '"the the"',
      },
      {
        format: 'html',
        text: '<html lang="de"><body><p>Das Museum öffnet am Freitag und und bleibt lange offen.</p></body></html>\n',
        at: '1:55',
        says: '"und und"',
      },
    ],
    passing: [
      {
        format: 'text',
        text: 'The band The The plays, and all that that means had had its day. It is what it is is a saying.\n',
      },
    ],
  },
  check: ({ passages, locale }) => {
    const words = repeatable[locale.language];
    if (!words) return [];
    const pattern = wholeWords(
      words.map((word) => String.raw`${word}[^\S\n]+${word}`),
      'gu',
    );
    return matches(passages, pattern).map(({ words, start, end }) => ({
      start,
      end,
      message: `"${words.replace(/\s+/g, ' ')}" is the same word twice.`,
      advice: 'Delete one of them.',
    }));
  },
};

/** Words that make no sense twice. German "die die" and French "nous nous" do, so they are not here. */
// prettier-ignore
const repeatable: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'a', 'an', 'of', 'to', 'and', 'for', 'with', 'are', 'was', 'at', 'by', 'from', 'as', 'be', 'or', 'this', 'we', 'our', 'their', 'its', 'will', 'has', 'have'],
  de: ['und', 'mit', 'von', 'für', 'im', 'ein', 'eine', 'zum', 'zur', 'auf', 'wird', 'ist'],
  fr: ['de', 'le', 'la', 'les', 'des', 'et', 'un', 'une', 'pour', 'dans', 'par', 'sur', 'avec'],
  es: ['el', 'la', 'los', 'las', 'de', 'del', 'y', 'en', 'un', 'una', 'para', 'con', 'por'],
  pt: ['o', 'de', 'do', 'da', 'e', 'em', 'um', 'uma', 'para', 'com', 'por'],
  it: ['il', 'lo', 'la', 'i', 'gli', 'le', 'di', 'del', 'e', 'in', 'un', 'una', 'per', 'con'],
  nl: ['de', 'het', 'een', 'en', 'van', 'met', 'voor', 'op', 'in', 'wordt', 'is'],
};
