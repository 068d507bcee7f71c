import { type Field, type FieldKey, fields } from './fields.ts';

/** The parts of a release that come in any number, each an object of fields. */
export const listNames = ['quotes', 'about', 'legal', 'contacts'] as const;
export type ListName = (typeof listNames)[number];

/** The keys of answers.md, in the order of the page: "timing", "headline", "dateline", ... */
export const answerKeys: readonly string[] = [
  ...new Set(Object.keys(fields).map((key) => key.split('.')[0]!)),
];

/** The keys of a group of fields: of "dateline" these are place, region, country and date. */
export const keysIn = <Group extends string>(group: Group): readonly KeyIn<Group>[] =>
  Object.keys(fields)
    .filter((key) => key.startsWith(`${group}.`))
    .map((key) => key.slice(group.length + 1) as KeyIn<Group>);

type KeyIn<Group extends string, Key = FieldKey> = Key extends `${Group}.${infer Own}`
  ? Own
  : never;

/** The keys that hold one text each, and belong to no group. */
export const textKeys = answerKeys.filter(
  (key) => !['schema', 'timing', 'story'].includes(key) && key in fields && !isRepeatable(key),
) as readonly TextKey[];

type TextKey = Exclude<
  Extract<FieldKey, string>,
  'schema' | 'timing' | 'story' | 'subheadline' | `${string}.${string}`
>;

/** Whether an answer takes one text or a list of them. */
export function isRepeatable(key: string): boolean {
  return (fields as Readonly<Record<string, Field>>)[key]?.repeatable === true;
}
