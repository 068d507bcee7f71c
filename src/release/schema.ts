import * as z from 'zod';
import { type FieldKey, boilerplateFields, fields, line, oneOrMore } from './fields.ts';
import { didYouMean } from './nearest.ts';

const schemaOf = <Key extends FieldKey>(key: Key): (typeof fields)[Key]['schema'] =>
  fields[key].schema;

const embargo = z.strictObject({
  embargo: schemaOf('timing.embargo'),
  zone: schemaOf('timing.zone'),
});

const boilerplate = z.strictObject({
  name: schemaOf('about.name'),
  text: schemaOf('about.text'),
});

/** As a newsroom keeps it: an organization may have several. */
const keptBoilerplate = boilerplate.extend({
  language: boilerplateFields.language.schema.optional(),
  length: boilerplateFields.length.schema.optional(),
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
    'has neither phone nor email, so nobody can reach this contact',
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

/** The facts of a release as an author may leave them, before a newsroom's defaults are added. */
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
  // Without any dateline, what is missing is its place and its date.
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
    .meta({ description: 'Quotations that do not stand in the story yet. They are saved in it.' }),
  about: z
    .array(boilerplate, 'is not a list')
    .optional()
    .meta({ description: 'The boilerplates, one for each organization that issues the release.' }),
  contacts: z
    .array(contact, 'is missing')
    .min(1, 'is an empty list: a release needs somebody to call')
    .meta({ description: 'Whom reporters can call or write to.' }),
});

const place = z.strictObject({
  place: schemaOf('dateline.place'),
  region: schemaOf('dateline.region').optional(),
  country: schemaOf('dateline.country').optional(),
});

/** What a newsroom keeps for all its releases: `newsroom.yaml`. */
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
    .meta({ description: 'What is taken where the answers of a release are silent.' }),
  boilerplates: z
    .array(keptBoilerplate, 'is not a list')
    .default([])
    .meta({ description: 'What an organization always says about itself.' }),
  contacts: z
    .array(contact, 'is not a list')
    .default([])
    .meta({ description: 'Who answers when a reporter calls.' }),
  speakers: z.array(speaker, 'is not a list').default([]).meta({ description: 'Who is quoted.' }),
  places: z
    .array(place, 'is not a list')
    .default([])
    .meta({ description: 'Where news comes from, beside the usual place in the defaults.' }),
  // The names of rules and profiles are the copy desk's own.
  lint: z
    .strictObject({
      profile: oneOrMore(line).optional(),
      rules: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).default({}),
      accept: oneOrMore(line).default([]),
    })
    .prefault({})
    .meta({ description: 'What pr lint is told: profiles, levels of rules, words it accepts.' }),
});

/** The lists that a newsroom keeps, and what one of each is. */
export const keptSchemas = {
  contacts: contact,
  speakers: speaker,
  boilerplates: keptBoilerplate,
} as const;

export type Answers = z.input<typeof answersSchema>;
/** As many answers as are known. */
export type SomeAnswers = Some<Answers>;
type Some<T> = T extends readonly (infer Item)[]
  ? readonly Some<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Some<T[Key]> | undefined }
    : T;
export type Facts = z.output<typeof answersSchema>;
export type Newsroom = z.output<typeof newsroomSchema>;

/** Something wrong with what was answered: which answer, why, and how it is written right. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
  /** An example of the right form, where there is one. */
  readonly form?: string | undefined;
  /** True when `path` names a key that should not be there. */
  readonly unknown?: true | undefined;
  /** True when nothing is wrong but that something is not there. */
  readonly missing?: true | undefined;
}

/** Checks data by one of the schemas above; gives the clean data, or every problem at once. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): { data: z.output<Schema> } | { problems: Problem[] } {
  const given = prune(data);
  const result = schema.safeParse(given);
  if (result.success) return { data: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, schema));
  return {
    problems: problems.map((problem) =>
      problem.unknown || !isMissing(given, problem.path) ? problem : { ...problem, missing: true },
    ),
  };
}

/** Whether nothing stands at a path; a group that is there and not right lacks a part of it. */
function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  const value = path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown>)?.[step],
    data,
  );
  return value === undefined || typeof value === 'object';
}

/** A key with nothing behind it (`region:`) is an answer that was not given. */
function prune(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(prune);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== '' && value !== null && value !== undefined)
      .map(([key, value]) => [key, prune(value)]),
  );
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      reason: `is not known here${didYouMean(key, known)}`,
      unknown: true,
    }));
  }
  if (issue.code === 'invalid_union') {
    // One text or a list of them, "immediate" or an embargo: what is wrong is what is wrong with
    // the form that was meant, the one in which something deeper than the value itself is wrong.
    const meant =
      issue.errors.find((errors) => errors.some((error) => error.path.length > 0)) ??
      issue.errors[0];
    if (meant && meant.length > 0) {
      return meant.flatMap((error) =>
        problemsOf({ ...error, path: [...issue.path, ...error.path] }, schema),
      );
    }
  }
  const key = issue.path.filter((step) => typeof step === 'string').join('.');
  return [{ path: issue.path, reason: issue.message, form: formOf(key) }];
}

/** How a value is written right: a field's example, or those of all fields within it. */
function formOf(key: string): string | undefined {
  if (key in fields) return fields[key as FieldKey].example;
  const within = Object.entries(fields).filter(([name]) => name.startsWith(`${key}.`));
  const pairs = within.map(([name, { example }]) => `${name.slice(key.length + 1)}: ${example}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : undefined;
}

/** The keys that may stand in the object at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => keysAt(option as z.ZodType, path));
  if (inner instanceof z.ZodArray) return keysAt(inner.element as z.ZodType, path.slice(1));
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Record<string, z.ZodType>;
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(shape);
  const next = shape[String(first)];
  return next ? keysAt(next, rest) : [];
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema;
}
