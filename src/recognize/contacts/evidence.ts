import type { Locale } from '../../style/locale.ts';
import { deskWords } from './desk-words.ts';
import { hasRole, isPerson } from '../../text/person.ts';
import type { Reason } from '../parts.ts';
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

/** What speaks for a media contact and against it, in words for a person and with its weight. */
const weights = {
  label: { says: 'follows a label for contacts', weight: 6 },
  sentence: { says: 'is in a sentence that says whom to ask', weight: 6 },
  person: { says: 'names a person', weight: 3 },
  pressAddress: { says: 'has an e-mail address for the press', weight: 3 },
  pressWords: { says: 'names a press office or the media', weight: 3 },
  role: { says: 'gives a role', weight: 1 },
  edge: { says: 'is above the lead or after the story', weight: 1 },
  phoneAndAddress: { says: 'has a phone number and an e-mail address', weight: 1 },
  /** "sales@", "Switchboard" */
  publicDesk: { says: 'is a desk for the public', weight: -6 },
  // Only without a label:
  sentenceOnCard: { says: 'is within a sentence', weight: -4 },
  wordyCard: { says: 'says more than who a person is', weight: -3 },
  hiddenAddress: { says: 'has its address behind other words', weight: -3 },
  listItem: { says: 'is an item of a list', weight: -2 },
  inQuotation: { says: 'is in the words of a speaker', weight: -6 },
} as const;

/** From this sum of weights on, it is a media contact. */
const MIN_SUM = 4;

/** The evidence that makes an entry a media contact, what counts most first; null where it is not enough. */
export function evidenceOf(
  { entry, source, isAtEdge }: Evidence,
  locale: Locale,
): readonly Reason[] | null {
  const { texts, phones, emails } = entry;
  if (phones.length + emails.length === 0) return null;
  const words = deskWords(locale);
  const says = (pattern: RegExp) => texts.some(({ text }) => pattern.test(text));
  const hasBox = (pattern: RegExp) => emails.some(({ text }) => pattern.test(boxOf(text)));
  const isCard = source === 'card';
  // In a script without capitals any words may look like a name.
  const hasPerson = texts.some(
    ({ text }) => isPerson(text, locale) && (!isCard || /\p{Lu}/u.test(text)),
  );
  const holds: Readonly<Record<keyof typeof weights, boolean>> = {
    label: source === 'label',
    sentence: source === 'sentence',
    person: hasPerson,
    pressAddress: hasBox(words.pressBox),
    pressWords: says(words.press),
    role: texts.some(({ text }) => hasRole(text, locale)),
    edge: isAtEdge,
    phoneAndAddress: phones.length > 0 && emails.length > 0,
    publicDesk: !hasPerson && (hasBox(words.publicBox) || says(words.publicDesk)),
    sentenceOnCard: isCard && isSentence(entry),
    wordyCard: isCard && texts.some(({ text }) => isWordy(text, locale)),
    hiddenAddress: isCard && phones.length === 0 && emails.every(isHidden),
    listItem: isCard && [...phones, ...emails][0]!.passage.within.has('list'),
    inQuotation: isCard && [...phones, ...emails].some(isQuoted),
  };
  const kinds = Object.keys(holds) as (keyof typeof weights)[];
  const reasons = kinds.filter((kind) => holds[kind]).map((kind) => weights[kind]);
  if (reasons.reduce((sum, { weight }) => sum + weight, 0) < MIN_SUM) return null;
  return reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
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

/** Whether a quotation opens before it on its line and closes after it. */
const isQuoted = ({ passage: { text }, from, to }: Piece): boolean => {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const before = text.slice(Math.max(start, from - 400), from);
  const after = text.slice(to, Math.min(end < 0 ? text.length : end, to + 400));
  return /[“"«„][^”"»]*$/u.test(before) && /^[^“«„]*[”"»“]/u.test(after);
};

/** Whether only a link holds an address, its words being others. */
const isHidden = ({ passage, from, to }: Piece): boolean =>
  to === from || passage.flat.slice(Math.max(0, from - 7), from).toLowerCase() === 'mailto:';

/** "Ufficio.Stampa@..." as "ufficio stampa". */
const boxOf = (email: string): string =>
  email
    .split('@')[0]!
    .replace(/[._+-]+/g, ' ')
    .toLowerCase();
