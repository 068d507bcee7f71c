import type { Locale } from '../../style/locale.ts';
import { deskWords } from './desk-words.ts';
import { hasRole, isPerson } from '../../text/person.ts';
import type { Entry } from './people.ts';
import type { Piece } from './pieces.ts';

/** What is known of a number or address that may be a contact of the press. */
export interface Evidence {
  readonly entry: Entry;
  /** A label announces it, a sentence says to ask there, or it stands alone. */
  readonly source: 'label' | 'sentence' | 'card';
  /** Whether it stands above the lead or after the story. */
  readonly isAtEdge: boolean;
}

/** What speaks for a contact and against it. From `enough` on it is one. */
const weights = {
  label: 6,
  sentence: 6,
  person: 3,
  pressAddress: 3,
  pressWords: 3,
  role: 1,
  edge: 1,
  phoneAndAddress: 1,
  /** "sales@", "Switchboard": what is there for the public. */
  publicDesk: -6,
  /** Of a card: it stands in a sentence, says more than who somebody is, has its address behind other words. */
  sentenceOnCard: -4,
  wordyCard: -3,
  hiddenAddress: -3,
  listItem: -2,
  enough: 4,
} as const;

/** Whether the evidence is enough for a contact of the press. */
export function isContact({ entry, source, isAtEdge }: Evidence, locale: Locale): boolean {
  const { texts, phones, emails } = entry;
  if (phones.length + emails.length === 0) return false;
  const words = deskWords(locale);
  const says = (pattern: RegExp) => texts.some(({ text }) => pattern.test(text));
  const hasPerson = texts.some(({ text }) => isPerson(text, locale));
  const isFor = (pattern: RegExp) =>
    emails.length > 0 && emails.every(({ text }) => pattern.test(boxOf(text)));
  const sum =
    (source === 'card' ? 0 : weights[source]) +
    (hasPerson ? weights.person : 0) +
    (emails.some(({ text }) => words.pressBox.test(boxOf(text))) ? weights.pressAddress : 0) +
    (says(words.press) ? weights.pressWords : 0) +
    (texts.some(({ text }) => hasRole(text, locale)) ? weights.role : 0) +
    (isAtEdge ? weights.edge : 0) +
    (phones.length > 0 && emails.length > 0 ? weights.phoneAndAddress : 0) +
    (!hasPerson && (isFor(words.publicBox) || says(words.publicDesk)) ? weights.publicDesk : 0) +
    (source === 'card' && isSentence(entry) ? weights.sentenceOnCard : 0) +
    (source === 'card' && texts.some(({ text }) => isWordy(text, locale)) ? weights.wordyCard : 0) +
    (source === 'card' && phones.length === 0 && emails.every(isHidden)
      ? weights.hiddenAddress
      : 0) +
    (source === 'card' && [...phones, ...emails][0]!.passage.within.has('list')
      ? weights.listItem
      : 0);
  return sum >= weights.enough;
}

/** Whether the line of a number or address has words of a sentence around it. */
const isSentence = ({ phones, emails }: Entry): boolean =>
  [...phones, ...emails].some(({ passage, from }) => {
    const start = passage.text.lastIndexOf('\n', from) + 1;
    const line = passage.text.slice(start).split('\n', 1)[0]!.slice(0, 400).trim();
    return /(?:\S+\s+){5}\S*[\p{L}\p{M})][.!?।][”"»')\]]?(?:\s|$)/u.test(line);
  });

/** Whether words are more than a name, an office or a role: most of them are no names. */
const isWordy = (text: string, locale: Locale): boolean =>
  !hasRole(text, locale) && text.split(' ').filter((word) => !/^\p{Lu}/u.test(word)).length > 3;

/** Whether only a link holds an address, its words being others. */
const isHidden = ({ passage, from, to }: Piece): boolean =>
  to === from || passage.flat.slice(Math.max(0, from - 7), from).toLowerCase() === 'mailto:';

/** "Ufficio.Stampa@..." as "ufficio stampa". */
const boxOf = (email: string): string =>
  email
    .split('@')[0]!
    .replace(/[._+-]+/g, ' ')
    .toLowerCase();
