import type { Newsroom } from '../release/schema.ts';
import { failureAt } from '../source/complaint.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import { type Yaml, parseYaml } from '../source/yaml.ts';

/** Answers as they were given, under the keys of answers.md. */
export type Data = Readonly<Record<string, unknown>>;

/** A file of answers, opened but not checked. */
export interface AnswersFile {
  readonly yaml: Yaml;
  readonly data: Data;
  /** Where the story starts if it is the body of a Markdown file. */
  readonly body: number | null;
}

/** Stands in where there is no file. */
export const noFile: AnswersFile = { yaml: parseYaml(''), data: {}, body: null };

/** Opens a file of answers. Throws a Failure when it is none, or has two stories. */
export function openAnswers(source: string, text: string): AnswersFile {
  const front = readFrontMatter(text);
  if (!front.yaml && /\.(md|markdown)$/i.test(source)) {
    throw failureAt(
      source,
      text,
      0,
      'There is no front matter, so there are no facts. Start the file with a line ---, then the ' +
        'facts (headline: ...), then a line ---, then the story.',
    );
  }
  const yaml = front.yaml ?? parseYaml(text);
  const error = yaml.errors[0];
  if (error) throw failureAt(source, text, error.offset, `This is not YAML: ${error.message}`);
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    throw failureAt(source, text, 0, 'This file has no answers, such as "headline: ...".');
  }
  const data = yaml.data as Data;
  const body = text.slice(front.bodyStart).trim();
  if (!front.yaml || body === '') return { yaml, data, body: null };
  if ('story' in data) {
    throw failureAt(
      source,
      text,
      yaml.offsetOfKey(['story']),
      'There are two stories: this one, and the text below the front matter. Keep one.',
    );
  }
  return { yaml, data: { ...data, story: body }, body: front.bodyStart };
}

/** Answers, with a newsroom's defaults for what they leave out. */
export function withDefaults(data: Data, defaults: Newsroom['defaults']): Data {
  const { style, language, label, place, region, country } = defaults;
  const dateline = data['dateline'] ?? {};
  // Region and country belong to the default place: another place does not inherit them.
  const usual =
    typeof dateline === 'object' && !('place' in dateline) ? { place, region, country } : {};
  return {
    ...(style && { style }),
    ...(language && { language }),
    ...(label && { label }),
    ...data,
    ...(typeof dateline === 'object' && { dateline: { ...usual, ...dateline } }),
  };
}
