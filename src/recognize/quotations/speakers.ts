import type { Locale } from '../../style/locale.ts';
import { type Name, namesIn } from '../../text/names.ts';
import { isRole } from '../../text/vocabulary.ts';
import type { Page } from '../page/page.ts';

/** So many mentions of a name tell its fullest form. */
const most = 40;

interface Mention extends Name {
  readonly passage: number;
  readonly words: readonly string[];
  readonly certain: boolean;
}

/** Who is named on a page. */
export interface Speakers {
  /** The fullest form on the page of a name: "Ada Holm" for "Holm", or for "Ada". */
  fullest(name: string): string;
  /**
   * The person that a pronoun at a place on the page stands for, under the fullest form of the name:
   * the first one of the last sentence that names anybody.
   */
  meantAt(passage: number, index: number): Pick<Mention, 'text' | 'passage' | 'from'> | null;
}

/** Looks a page through for the people it names. */
export function speakersOf({ passages, locale }: Page): Speakers {
  const mentions = passages.flatMap((passage) =>
    passage.block.kind === 'heading'
      ? []
      : namesIn(passage.flat, locale)
          .filter((name) => name.person)

          .map((name): Mention => {
            const behind = passage.flat.slice(name.to, name.to + 60);
            return {
              ...name,
              passage: passage.index,
              words: name.text.split(' '),
              certain:
                name.honorific !== null || name.title !== null || isPresented(behind, locale),
            };
          }),
  );
  const byWord = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.words.length < 2 || mention.words.length > 5) continue;
    for (const word of new Set([mention.words[0]!, mention.words.at(-1)!].map(fold))) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [mention]);
      else if (known.length < most) known.push(mention);
    }
  }
  const fullest = (name: string): string => {
    const words = name.split(' ').map(fold);
    const last = words.at(-1)!;
    const same = (byWord.get(last) ?? []).filter(({ words: theirs }) => {
      const folded = theirs.map(fold);
      return words.every((word) => folded.includes(word)) && folded.length > words.length;
    });
    // A surname says more than a first name does.
    const surnames = same.filter(({ words: theirs }) => fold(theirs.at(-1)!) === last);
    const [first, ...others] = surnames.length > 0 ? surnames : same;
    if (!first) return name;
    return others.reduce((best, one) => (extendsName(one, best) ? one : best), first).text;
  };
  // Words in capitals may be anything; somebody is who has an office, an age, a surname to be called by.
  const certain = new Set(
    mentions.filter(({ certain }) => certain).map(({ text }) => fullest(text)),
  );
  for (const { words } of mentions) {
    const name = words.length === 1 ? fullest(words[0]!) : '';
    if (fold(name.split(' ').at(-1)!) === fold(words[0]!)) certain.add(name);
  }
  const named = mentions.flatMap((mention) => {
    const name = fullest(mention.text);
    return name.includes(' ') && certain.has(name) ? [{ ...mention, text: name }] : [];
  });
  return {
    fullest,
    meantAt(passage, index) {
      let low = 0;
      let high = named.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const one = named[middle]!;
        if (one.passage < passage || (one.passage === passage && one.from < index))
          low = middle + 1;
        else high = middle;
      }
      let at = low - 1;
      if (at < 0 || named[at]!.passage < passage - 3) return null;
      for (; at > 0 && inSentence(named[at - 1]!, named[at]!, passages); at--);
      return named[at]!;
    },
  };
}

/** Whether no sentence ends between two names, nor a quotation. */
const inSentence = (one: Mention, next: Mention, passages: Page['passages']): boolean =>
  one.passage === next.passage &&
  !/[.!?।]["”')\]]{0,2}\s|["”»]/.test(passages[one.passage]!.flat.slice(one.to, next.from));

/** "…, director of", "…, 16, ", "…, who". */
const isPresented = (behind: string, locale: Locale): boolean =>
  /^, (?:\d{1,2}\b|an? |who\b)/.test(behind) ||
  (behind.startsWith(',') &&
    behind
      .split(/[^\p{L}\p{M}-]+/u)
      .slice(0, 6)
      .some((word) => isRole(word, locale)));

const extendsName = (one: Mention, best: Mention): boolean =>
  one.words.length > best.words.length &&
  best.words.map(fold).every((word) => one.words.map(fold).includes(word));

const fold = (word: string): string => word.toLowerCase().replace(/[.'’-]/g, '');
