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
  // Answers that are accepted suggestions: they follow when what they were derived from changes.
  suggested: z.array(z.string()).readonly().default([]),
  // For changes to a saved release: its answers.md as it was when they began.
  base: z.string().optional(),
  // What was being typed when the conversation stopped, and the question it answers.
  unfinished: z.strictObject({ question: z.string(), text: z.string() }).readonly().optional(),
});

/**
 * A release that is being asked for. Every answer is text as typed, so that a draft can be saved
 * after each one and come back unchanged. What was left out is empty; what was not asked yet is
 * absent.
 */
export type Draft = Readonly<z.output<typeof draftSchema>>;

/** Answers by name. */
export type Item = z.output<typeof item>;

export type { ListName } from './field-keys.ts';

export const emptyDraft: Draft = draftSchema.parse({});

/** Reads a draft from data; null when the data is something else. */
export const parseDraft = (data: unknown): Draft | null => draftSchema.safeParse(data).data ?? null;
