import * as z from 'zod';

const item = z.record(z.string(), z.string()).readonly();
const items = z.array(item).readonly().default([]);

const draftSchema = z.strictObject({
  schema: z.literal('1').default('1'),
  facts: item.default({}),
  quotes: items,
  about: items,
  legal: items,
  contacts: items,
  // The answers that are suggestions taken as they were: they follow when what made them changes.
  suggested: z.array(z.string()).readonly().default([]),
  // What was being typed when the conversation broke off, and in answer to which question.
  unfinished: z.strictObject({ question: z.string(), text: z.string() }).readonly().optional(),
});

/**
 * A release that is being asked for. Every answer in it is text as it was typed, so that it can go to
 * disk after each one and come back as it was. What was left out is empty; what was not asked yet
 * is absent.
 */
export type Draft = Readonly<z.output<typeof draftSchema>>;

/** Answers by name. */
export type Item = z.output<typeof item>;

export type { ListName } from './field-keys.ts';

export const emptyDraft: Draft = draftSchema.parse({});

/** Reads a draft from data; null when the data is something else. */
export const parseDraft = (data: unknown): Draft | null => draftSchema.safeParse(data).data ?? null;
