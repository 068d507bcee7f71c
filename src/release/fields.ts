import * as z from 'zod';
import { parseDay } from './date.ts';
import { isLocalTime, isZone } from './timing.ts';

/**
 * The one table of what an author is asked. Files, prompts and messages take the name, meaning,
 * example and validity of a field from here.
 */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  /** Its name in a question: "Headline". */
  readonly title: string;
  /** What it is for, in one line. */
  readonly help: string;
  /** The right form, shown beside a question and in an error. */
  readonly example: string;
  readonly schema: Schema;
  /** Whether it takes one text or a list of them. */
  readonly repeatable?: true;
}

/** Words in one line. */
export const line = z
  .string('is missing')
  .trim()
  .min(1, 'is empty')
  .max(2000, 'is longer than 2,000 characters')
  .refine((text) => !/\p{Cc}/u.test(text), 'must be one line, without tabs or control characters');

const text = z.string('is missing').trim().min(1, 'is empty');

/** One text or a list of them, as a list. */
export const oneOrMore = <Item extends z.ZodType<string, string>>(item: Item) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1, 'is an empty list')]);

const language = line.refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, 'is not a language tag');

// E.164 allows 15 digits, and the shortest numbers in use have 7
// (twilio.com/docs/glossary/what-e164, Regular Expressions Cookbook 4.3).
const phone = line
  .refine(
    (number) => /^\+?[\d\s().\-/]+(?:(?:ext\.?|x) ?\d+)?$/i.test(number),
    'is not a phone number',
  )
  .refine((number) => {
    const digits = number.replace(/(?:ext|x).*$/i, '').replace(/\D/g, '').length;
    return digits >= 7 && digits <= 15;
  }, 'must have 7 to 15 digits');

const email = z
  .string('is missing')
  .meta({ format: 'email' })
  .trim()
  .pipe(z.email('is not an e-mail address'));

const date = line.refine(
  (day) => parseDay(day) !== null,
  'is not a date that exists, written year-month-day',
);

const field = <Schema extends z.ZodType>(
  title: string,
  help: string,
  example: string,
  schema: Schema,
): Field<Schema> => ({ title, help, example, schema: schema.clone() }); // no two fields share one

const repeatable = <Schema extends z.ZodType>(one: Field<Schema>): Field<Schema> => ({
  ...one,
  repeatable: true,
});

export const fields = {
  schema: field(
    'Schema',
    'The version of this file format.',
    '1',
    z.literal('1', 'is a file format that this version of pr does not know'),
  ),
  style: field(
    'House style',
    'How datelines, dates, quotations and contacts are written.',
    'ap',
    line,
  ),
  language: field('Language', 'The language of the release.', 'en-IN', language),
  label: field(
    'Kind label',
    'The line above the headline that names the kind of release.',
    'Press Release',
    line,
  ),
  timing: field(
    'Release line',
    'When the release may be used.',
    'immediate',
    z.literal('immediate', 'is neither "immediate" nor an embargo with its zone'),
  ),
  'timing.embargo': field(
    'Embargo until',
    'Date and time from which the release may be used.',
    '2026-12-01T09:00',
    line
      .transform((time) => time.replace(/^(\d{4}-\d{2}-\d{2}) +/, '$1T'))
      .refine(isLocalTime, 'is not a date and time that exist, written year-month-dayThour:minute'),
  ),
  'timing.zone': field(
    'Time zone',
    'The zone of that time. Embargoes have been broken over an hour without its zone.',
    'Asia/Kolkata',
    line.refine(isZone, 'is not the full name of a time zone'),
  ),
  headline: field(
    'Headline',
    'The news in one line: who does what. The first 70 characters show everywhere.',
    'River Trust opens two clinics on the Hooghly',
    line,
  ),
  subheadline: repeatable(
    field(
      'Subheadline',
      'One more fact that makes the reader read on.',
      'Boats will bring doctors to forty villages from January',
      line,
    ),
  ),
  'dateline.place': field('Place', 'The city that the news comes from.', 'Kolkata', line),
  'dateline.region': field(
    'Region',
    'State or province, where readers need it.',
    'West Bengal',
    line,
  ),
  'dateline.country': field('Country', 'Needed where the release goes abroad.', 'India', line),
  'dateline.date': field('Date', 'The day of issue.', '2026-11-24', date),
  story: field(
    'Story',
    'The lead first: who, what, when, where and why. Then paragraphs, a blank line between them.',
    'The River Trust opened two floating clinics on Tuesday.',
    text,
  ),
  'quotes.text': field(
    'Quotation',
    'The words, without quotation marks: the house style adds them.',
    'The river is the only road that forty villages have.',
    text,
  ),
  'quotes.speaker': field(
    'Speaker',
    'First name and last name.',
    'Dr Leela Bose',
    line.refine(
      (name) => !name.includes(','),
      'must be the name alone: what follows the comma is the role',
    ),
  ),
  'quotes.role': field(
    'Role',
    'What makes the speaker worth hearing.',
    'Medical Director, River Trust',
    line,
  ),
  'quotes.after': field(
    'Place',
    'The number of the paragraph it follows. The first quotation usually follows paragraph 2.',
    '2',
    line.refine((n) => /^[1-9]\d{0,3}$/.test(n), 'is not the number of a paragraph, from 1'),
  ),
  notes: field(
    'Notes to editors',
    'Background that is not part of the story: how figures were found, who may be interviewed.',
    'The survey asked 2,104 adults between 3 and 9 November 2026.',
    text,
  ),
  'about.name': field(
    'Organization',
    'The organization that the boilerplate describes.',
    'River Trust',
    line,
  ),
  'about.text': field(
    'Boilerplate',
    'What it always says about itself, in 100 words or fewer.',
    'River Trust brings health care to people who live on and by the water.',
    text,
  ),
  'legal.name': field(
    'Legal notice',
    'The heading of a notice that the law or an exchange asks for.',
    'Forward-looking statements',
    line,
  ),
  'legal.text': field(
    'Text of the notice',
    'The notice as your lawyers wrote it.',
    'This release contains forward-looking statements that involve risks.',
    text,
  ),
  'contacts.name': field(
    'Name',
    'A person or an office that answers when a reporter calls.',
    'Mira Sen',
    line,
  ),
  'contacts.role': field('Role', 'The job of the contact.', 'Press Officer', line),
  'contacts.organization': field(
    'Organization',
    'The organization that the contact works for.',
    'River Trust',
    line,
  ),
  'contacts.phone': repeatable(
    field(
      'Phone',
      'A number that is answered outside office hours, with its country code.',
      '+91 33 5550 0142',
      oneOrMore(phone),
    ),
  ),
  'contacts.email': repeatable(
    field(
      'E-mail',
      'An address that is read on the day.',
      'press@river-trust.example',
      oneOrMore(email),
    ),
  ),
} as const satisfies Record<string, Field>;

export type FieldKey = keyof typeof fields;

/** What a newsroom knows about a boilerplate beyond what a release needs. */
export const boilerplateFields = {
  language: field('Language', 'The language that it is written in.', 'en', language),
  length: field('Length', 'Its name among the boilerplates of one organization.', 'short', line),
} as const satisfies Record<string, Field>;
