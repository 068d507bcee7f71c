import type { Answers } from '../release/schema.ts';
import { formatYaml } from '../source/yaml.ts';

// The order in which a person reads them, which is that of the page.
// prettier-ignore
const order = [
  'schema', 'style', 'language', 'label', 'timing', 'headline', 'subheadline', 'dateline', 'notes',
  'about', 'legal', 'contacts',
] as const satisfies readonly (keyof Answers)[];

/** The answers of a release, or as many as are known of one. */
export type KnownAnswers = { readonly [Key in keyof Answers]?: unknown } & {
  readonly story: string;
};

/** Answers as the Markdown file that keeps them: the facts in front, the story below. */
export function formatAnswers(answers: KnownAnswers): string {
  const facts = Object.fromEntries(
    order
      .filter((key) => answers[key] !== undefined)
      .map((key) => [key, key === 'schema' ? Number(answers[key]) : answers[key]]),
  );
  return `---\n${formatYaml(facts)}---\n\n${answers.story.trim()}\n`;
}
