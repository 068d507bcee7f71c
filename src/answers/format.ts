import { answerKeys } from '../release/field-keys.ts';
import type { Answers } from '../release/schema.ts';
import { formatYaml } from '../source/yaml.ts';

/** The answers of a release, or as many as are known of one. */
export type KnownAnswers = { readonly [Key in keyof Answers]?: unknown } & {
  readonly story: string;
};

/** Answers as answers.md: the facts as front matter, in the order of the page, then the story. */
export function formatAnswers(answers: KnownAnswers): string {
  const facts = Object.fromEntries(
    answerKeys
      .map((key) => [key, answers[key as keyof Answers]] as const)
      .filter(([key, value]) => key !== 'story' && value !== undefined)
      .map(([key, value]) => [key, key === 'schema' ? Number(value) : value]),
  );
  return `---\n${formatYaml(facts)}---\n\n${answers.story.trim()}\n`;
}
