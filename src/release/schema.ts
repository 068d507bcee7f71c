import * as z from 'zod';
import { type FieldKey, boilerplateFields, fields, line, oneOrMore } from './fields.ts';

const schemaOf = <Key extends FieldKey>(key: Key): (typeof fields)[Key]['schema'] =>
  fields[key].schema;

const embargo = z.strictObject({
  embargo: schemaOf('timing.embargo'),
  zone: schemaOf('timing.zone'),
});

const boilerplate = z.strictObject({
  name: schemaOf('about.name'),
  text: schemaOf('about.text').optional(),
});

/** As a newsroom keeps it: one organization may have several. */
const keptBoilerplate = boilerplate.extend({
  language: boilerplateFields.language.schema.optional(),
  length: boilerplateFields.length.schema.optional(),
});

const legalNotice = z.strictObject({
  name: schemaOf('legal.name'),
  text: schemaOf('legal.text'),
});

const contact = z
  .strictObject({
    name: schemaOf('contacts.name'),
    role: schemaOf('contacts.role').optional(),
    organization: schemaOf('contacts.organization').optional(),
    phone: schemaOf('contacts.phone').optional(),
    email: schemaOf('contacts.email').optional(),
  })
  .refine(
    (one) => one.phone || one.email,
    'has neither phone nor email: add one, so that reporters can reach this contact',
  )
  .meta({ anyOf: [{ required: ['phone'] }, { required: ['email'] }] });

const speaker = z.strictObject({
  name: schemaOf('quotes.speaker'),
  role: schemaOf('quotes.role').optional(),
});

const quote = z.strictObject({
  text: schemaOf('quotes.text'),
  speaker: schemaOf('quotes.speaker'),
  role: schemaOf('quotes.role').optional(),
  after: schemaOf('quotes.after').optional(),
});

/** The answers as an author may leave them, before the newsroom's defaults are added. */
export const answersSchema = z.strictObject({
  schema: schemaOf('schema').default('1'),
  style: schemaOf('style').optional(),
  language: schemaOf('language').optional(),
  label: schemaOf('label').optional(),
  timing: z
    .union([schemaOf('timing'), embargo], { error: 'is neither "immediate" nor an embargo' })
    .default('immediate')
    .meta({ description: 'When the release may be used: immediate, or an embargo with its zone.' }),
  headline: schemaOf('headline'),
  subheadline: z
    .union([schemaOf('subheadline').transform((one) => [one]), z.array(schemaOf('subheadline'))])
    .optional(),
  // Without a dateline, report its place and its date as missing.
  dateline: z
    .strictObject({
      place: schemaOf('dateline.place'),
      region: schemaOf('dateline.region').optional(),
      country: schemaOf('dateline.country').optional(),
      date: schemaOf('dateline.date'),
    })
    .prefault({} as { place: string; date: string })
    .meta({ description: 'Where the news comes from, and the day of issue.' }),
  story: schemaOf('story'),
  quotes: z
    .array(quote, 'is not a list')
    .optional()
    .meta({ description: 'Quotations to add to the story. They are saved in it.' }),
  notes: schemaOf('notes').optional(),
  about: z
    .array(boilerplate, 'is not a list')
    .optional()
    .meta({ description: 'The boilerplates, one for each organization that issues the release.' }),
  legal: z
    .array(legalNotice, 'is not a list')
    .optional()
    .meta({ description: 'Legal notices, such as a forward-looking statement.' }),
  contacts: z
    .array(contact, 'is missing')
    .min(1, 'is an empty list: a release needs at least one media contact')
    .meta({ description: 'People or offices that reporters can call or write to.' }),
});

const place = z.strictObject({
  place: schemaOf('dateline.place'),
  region: schemaOf('dateline.region').optional(),
  country: schemaOf('dateline.country').optional(),
});

const houseWord = z.strictObject({
  avoid: oneOrMore(line),
  prefer: line.optional(),
  because: line,
});

const limit = line
  .refine((n) => /^[1-9]\d{0,5}$/.test(n), 'is not a whole number, such as 80')
  .transform(Number);

const houseLimits = z
  .strictObject({
    headlineCharacters: limit.optional(),
    summaryCharacters: limit.optional(),
    fewestWords: limit.optional(),
    mostWords: limit.optional(),
    characters: limit.optional(),
    links: limit.optional(),
    wordsPerLink: limit.optional(),
  })
  .meta({ description: 'Limits of your own: of a profile and these, the strictest counts.' });

/** `newsroom.yaml`: what a newsroom keeps for all its releases. */
export const newsroomSchema = z.strictObject({
  schema: schemaOf('schema').default('1'),
  defaults: z
    .strictObject({
      style: schemaOf('style').optional(),
      language: schemaOf('language').optional(),
      label: schemaOf('label').optional(),
      zone: schemaOf('timing.zone').optional(),
      place: schemaOf('dateline.place').optional(),
      region: schemaOf('dateline.region').optional(),
      country: schemaOf('dateline.country').optional(),
    })
    .default({})
    .meta({ description: 'Used where the answers of a release leave something out.' }),
  boilerplates: z
    .array(keptBoilerplate, 'is not a list')
    .default([])
    .meta({ description: 'What an organization always says about itself, in “About ...”.' }),
  contacts: z
    .array(contact, 'is not a list')
    .default([])
    .meta({ description: 'Media contacts to choose from.' }),
  speakers: z
    .array(speaker, 'is not a list')
    .default([])
    .meta({ description: 'Speakers to choose from.' }),
  places: z.array(place, 'is not a list').default([]).meta({
    description: 'Other places that releases come from, besides the usual one in the defaults.',
  }),
  // lint checks the names of rules and profiles itself.
  lint: z
    .strictObject({
      profile: oneOrMore(line).optional(),
      rules: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).default({}),
      accept: oneOrMore(line).default([]),
      words: z
        .array(houseWord, 'is not a list')
        .default([])
        .meta({ description: 'Words to avoid, what to write instead, and why.' }),
      names: oneOrMore(line).default([]).meta({ description: 'Names in their right spelling.' }),
      phrases: oneOrMore(line)
        .default([])
        .meta({ description: 'Phrases that every release must have.' }),
      limits: houseLimits.default({}),
    })
    .prefault({})
    .meta({ description: 'Settings of pr lint: profiles, levels of rules, accepted words.' }),
});

/** The lists that a newsroom keeps, and the schema of an item of each. */
export const keptSchemas = {
  contacts: contact,
  speakers: speaker,
  boilerplates: keptBoilerplate,
} as const;

export type Answers = z.input<typeof answersSchema>;
/** Answers of which some may be missing. */
export type SomeAnswers = Some<Answers>;
type Some<T> = T extends readonly (infer Item)[]
  ? readonly Some<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Some<T[Key]> | undefined }
    : T;
export type Facts = z.output<typeof answersSchema>;
export type Newsroom = z.output<typeof newsroomSchema>;
