import { bn } from './locales/bn.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';
import { fr } from './locales/fr.ts';
import { hi } from './locales/hi.ts';
import { it } from './locales/it.ts';
import { nl } from './locales/nl.ts';
import { pt } from './locales/pt.ts';

/**
 * The fixed wording of a language, for writing and for reading. Of each list of phrases the first
 * is the one that is written, the others are only recognized. "{name}" stands for a name. Letter
 * case means nothing when they are recognized.
 */
export interface Locale {
  /** BCP 47, the language alone. */
  readonly language: string;
  readonly months: Twelve;
  /** As a date is shortened, with its full stop where it has one. */
  readonly monthsShort: Twelve;
  /** Other spellings of a month in use, by its number. */
  readonly monthsAlso?: Readonly<Record<number, readonly string[]>>;
  /** From Monday. */
  readonly weekdays: Seven;
  readonly weekdaysShort: Seven;
  /** How a day is written in full, of {day}, {month} and {year}: what a style of another language takes. */
  readonly date: string;
  readonly dates: DateWords;
  /** For reading: names of noon and midnight, and what follows the figures of an hour: "Uhr". */
  readonly times: Readonly<Record<'noon' | 'midnight' | 'hours', readonly string[]>>;
  readonly quotation: Quotation;
  /** "Press Release" and its like, over the headline. */
  readonly labels: readonly string[];
  readonly immediate: readonly string[];
  readonly embargo: readonly string[];
  /** Opens a line that gives the moment of release, before a date or a time: "For release". */
  readonly releaseOn: readonly string[];
  /** Opens a line that may limit use, however it goes on: "Embargo". */
  readonly limits: readonly string[];
  /** Stands over a document to say who may read it: "Unclassified". */
  readonly markings: readonly string[];
  /** Opens the letter that carries a release: "Dear". */
  readonly salutations: readonly string[];
  readonly fields: Fields;
  /** What stands over a boilerplate: "About {name}". */
  readonly about: readonly string[];
  /** What stands over the contacts. */
  readonly contacts: readonly string[];
  readonly phone: readonly string[];
  readonly email: readonly string[];
  readonly fax: readonly string[];
  /** Words of which one makes a short line the heading of contacts: "inquiries". */
  readonly contactWords: readonly string[];
  /** How a sentence begins that says whom to ask: "For more information". */
  readonly inquiries: readonly string[];
  /** What a reader is asked to do: "call", "write to". */
  readonly reach: readonly string[];
  /** Between a label and what it is about: "Contact for journalists". */
  readonly concerning: readonly string[];
  /** Words by which a part of an organization is known: "office". */
  readonly desks: readonly string[];
  /** Words by which those who answer the press are known, in titles and addresses: "media". */
  readonly press: readonly string[];
  /** Desks that serve customers and the public, not the press: "sales". */
  readonly publicDesks: readonly string[];
  /** Words by which an organization is known: "Foundation", "GmbH". */
  readonly organizations: readonly string[];
  /** Words by which somebody's work is known: "director". */
  readonly roles: readonly string[];
  /** Names of the headers of a mail: "Subject". */
  readonly mailHeaders: readonly string[];
  /** How a mail ends: "Kind regards". */
  readonly closings: readonly string[];
  /** What stands before a page number: "Page". */
  readonly pageWords: readonly string[];
  /** Between the number of a page and that of the last one: "of". */
  readonly pageOf: readonly string[];
  /** At the foot of a page that has another after it: "more". */
  readonly continued: readonly string[];
  /** What the menus and buttons of web sites say: "About us", "Skip to content". */
  readonly menu: readonly string[];
  /** Words of a notice on cookies: "accept". */
  readonly consent: readonly string[];
  readonly endMarks: readonly string[];
  /** What stands over the notes to editors. */
  readonly notes: readonly string[];
  readonly legal: LegalWords;
  /** Before or after the speaker of a quotation: "said". */
  readonly said: readonly string[];
  readonly honorifics: readonly string[];
  /** Who speaks when the name was said before: "she". */
  readonly pronouns: readonly string[];
  /** Words that open a sentence, often before a name, and are no part of it: "As", "Welcoming". */
  readonly openers: readonly string[];
  /** How people speak of themselves: "we", "our". */
  readonly firstPerson: readonly string[];
  /** Words whose full stop is theirs, not the sentence's: "Inc.". */
  readonly abbreviations: readonly string[];
  /** Small words by which the language of a text is told, in lower case. */
  readonly frequent: readonly string[];
}

/** The small words around the figures of a date, for reading. In lower case. */
export interface DateWords {
  /** Between day and month: "of", "de". */
  readonly of: readonly string[];
  /** Between a weekday and its date: "the", "den". */
  readonly articles: readonly string[];
  /** After the figures of a day: "th", "er". */
  readonly ordinals: readonly string[];
  /** Between the first and the last day of a span: "to". */
  readonly range: readonly string[];
  /** Words after which a day and a month are a date: "on". */
  readonly on: readonly string[];
  /** Days by their distance from today; null where the word does not name one day ("next week"). */
  readonly relative: Readonly<Record<string, number | null>>;
  readonly today: readonly string[];
  /** With a weekday: "next Friday", "mardi prochain"; "this Friday". */
  readonly next: readonly string[];
  readonly this: readonly string[];
  /** "in 3 days", "dans 2 semaines"; null where the language is not read so. */
  readonly ahead: {
    readonly in: string;
    readonly days: readonly string[];
    readonly weeks: readonly string[];
  } | null;
}

/** Words by which a legal section is known. */
export interface LegalWords {
  /** How its heading begins: "Forward-looking statements". */
  readonly headings: readonly string[];
  /** What its first sentence holds where it has no heading. */
  readonly phrases: readonly string[];
}

/** The names of the fields in which forms and sites lay out the top of a release: "Date: May 5". */
export interface Fields {
  readonly headline: readonly string[];
  readonly subheadline: readonly string[];
  readonly date: readonly string[];
  readonly place: readonly string[];
  readonly author: readonly string[];
}

/** How a language sets a quotation and says who speaks. */
export interface Quotation {
  readonly marks: Marks;
  /** Around what is quoted within a quotation. */
  readonly inner: Marks;
  /** Behind the words; knows {speaker}: "said {speaker}". */
  readonly behind: string;
  /** Before the words; knows {speaker} and {speaker,}, which closes a role with a comma. */
  readonly ahead: string;
  /** What ends a sentence. */
  readonly stop: string;
}

type Marks = readonly [open: string, close: string];

type Seven = readonly [string, string, string, string, string, string, string];
type Twelve = readonly [...Seven, string, string, string, string, string];

/** Whether a text ends with a short form, whose full stop is its own: "Acme Inc.". */
export const endsInAbbreviation = (text: string, { abbreviations }: Locale): boolean =>
  abbreviations.some(
    (word) => text.endsWith(word) && !/[\p{L}\p{N}]/u.test(text.at(-word.length - 1) ?? ''),
  );

/** Every language we know, the fallback first. */
export const locales: readonly Locale[] = [en, fr, de, es, pt, it, nl, hi, bn];

/** The wording for a BCP 47 language tag ("en-IN"), English where we have none. */
export const localeFor = (language: string): Locale =>
  locales.find((locale) => locale.language === language.split('-')[0]?.toLowerCase()) ?? en;

/** The locales that a page in this language may draw on: its own, and English, whose terms travel. */
export const readingLocales = (locale: Locale): readonly Locale[] =>
  locale.language === 'en' ? [locale] : [locale, en];
