import { namesIn } from '../../../text/names.ts';
import { isRole } from '../../../text/vocabulary.ts';
import { escaped } from '../../../text/phrases.ts';
import type { FoundQuote } from '../../../recognize/parts.ts';
import type { Locale } from '../../../style/locale.ts';
import { everything } from '../../passages.ts';
import { ownNames } from '../../own-names.ts';
import type { Rule } from '../../rule.ts';
import { listed, wholeWords } from '../../words.ts';

const release =
  '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';

export const quoteSpeakerIncomplete: Rule = {
  id: 'quote-speaker-incomplete',
  category: 'quotations',
  since: '0.1.0',
  level: 'info',
  fields: ['quotes'],
  title: 'a speaker without a first name or a role',
  why:
    'A journalist who prints a quotation has to say who speaks: first name, surname, and what ' +
    'makes the person worth hearing. What the release leaves out has to be looked up, or the ' +
    'quotation goes.',
  source: [
    'https://blog.marketwired.com/2012/10/18/your-news-release-formatting-checklist/',
    'https://jrn200isfunblog.blogspot.com/2013/09/final-ledes-writing-with-ap-style.html',
  ],
  reads: everything.filter((zone) => zone !== 'quotation' && zone !== 'front matter'),
  // The languages whose words for roles we know.
  languages: ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}“We have waited two years for this day,” said Holm.\n`,
        at: '5:42',
        says: 'Holm has no first name and no role',
      },
      {
        format: 'markdown',
        text: `${release}“We have waited two years for this day,” said Ada Holm.\n`,
        at: '5:42',
        says: 'Ada Holm has no role',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}“We have waited two years for this day,” said Ada Holm, director of the museum. “It has come at last,” Holm said.\n`,
      },
      {
        format: 'markdown',
        text: `${release}The wing is the idea of the museum’s director, Ada Holm.\n\n“We have waited two years for this day,” Holm said.\n`,
      },
    ],
  },
  check: (page) => {
    const { parts, passages, locale } = page;
    const first = new Map<string, FoundQuote>();
    for (const quote of parts.quotes)
      if (quote.speaker && !first.has(quote.speaker)) first.set(quote.speaker, quote);
    return [...first].flatMap(([speaker, quote]) => {
      if (!quote.attribution || !isPerson(speaker, quote.attribution.text, locale)) return [];
      const missing = [
        ...(/\s/.test(speaker) ? [] : ['first name']),
        ...(quote.role || passages.some(({ text }) => presents(text, speaker, locale))
          ? []
          : ['role']),
      ];
      if (missing.length === 0) return [];
      const { start, end } = quote.attribution;
      return [
        {
          start,
          end,
          message: `${speaker} has ${listed(missing.map((what) => `no ${what}`))} anywhere in the text.`,
          advice: `Introduce the speaker at the first quotation: “...,” said ${/\s/.test(speaker) ? speaker : `Ada ${speaker}`}, director of ${ownNames(page).organization}.`,
        },
      ];
    });
  },
};

/** Whether words are a person's name: not a role, not a product, not after "the". */
function isPerson(name: string, attribution: string, locale: Locale): boolean {
  const [found, ...others] = namesIn(name, locale);
  return (
    found?.person === true &&
    others.length === 0 &&
    name.split(' ').every((word) => !isRole(word.replace(/s$/, ''), locale)) &&
    !/(?<!\p{L})\p{Lu}{2}|\d/u.test(name) &&
    !new RegExp(`${articles.source} ${escaped(name)}`, 'iu').test(attribution)
  );
}

const articles =
  /(?<!\p{L})(?:the|der|die|das|den|le|la|les|el|los|las|il|i|gli|lo|o|os|as|de|het)/u;

/** A role is no further from its name. */
const MAX_CHARACTERS_TO_ROLE = 80;

/** Whether a text gives a role near a name, or near the surname alone. */
function presents(text: string, name: string, locale: Locale): boolean {
  const surname = wholeWords([escaped(name.split(' ').at(-1)!)], 'gu');
  return [...text.matchAll(surname)].some(({ 0: word, index }) => {
    const around = text.slice(
      Math.max(0, index - MAX_CHARACTERS_TO_ROLE),
      index + word.length + MAX_CHARACTERS_TO_ROLE,
    );
    return around.split(/[^\p{L}\p{M}-]+/u).some((one) => isRole(one, locale));
  });
}
