import type { Newsroom } from '../release/schema.ts';
import { failureAt } from '../source/complaint.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import { type Yaml, parseYaml } from '../source/yaml.ts';

/** Answers as they came, under the keys of the file. */
export type Data = Readonly<Record<string, unknown>>;

/** A file of answers, opened but not checked. */
export interface AnswersFile {
  readonly yaml: Yaml;
  readonly data: Data;
  /** Where the story starts if it is the body of a Markdown file. */
  readonly body: number | null;
}

/** For who gives no file. */
export const noFile: AnswersFile = { yaml: parseYaml(''), data: {}, body: null };

/** Opens a file of answers. Throws a Failure when it is none, or tells its story twice. */
export function openAnswers(source: string, text: string): AnswersFile {
  const front = readFrontMatter(text);
  if (!front.yaml && /\.(md|markdown)$/i.test(source)) {
    throw failureAt(
      source,
      text,
      0,
      'There is no front matter, so there are no facts. The file starts with a line ---, then ' +
        'come the facts (headline: ...), then a line ---, then the story.',
    );
  }
  const yaml = front.yaml ?? parseYaml(text);
  const error = yaml.errors[0];
  if (error) throw failureAt(source, text, error.offset, `This is not YAML: ${error.message}`);
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    throw failureAt(source, text, 0, 'There are no answers here, such as "headline: ...".');
  }
  const data = yaml.data as Data;
  const body = text.slice(front.bodyStart).trim();
  if (!front.yaml || body === '') return { yaml, data, body: null };
  if ('story' in data) {
    throw failureAt(
      source,
      text,
      yaml.offsetOfKey(['story']),
      'The story is told twice, here and as the text below the front matter. Keep one.',
    );
  }
  return { yaml, data: { ...data, story: body }, body: front.bodyStart };
}

/** Answers with what a newsroom's defaults add where they are silent. */
export function withDefaults(data: Data, defaults: Newsroom['defaults']): Data {
  const { style, language, label, place, region, country } = defaults;
  const dateline = data['dateline'] ?? {};
  // Region and country belong to the usual place, so another place does not inherit them.
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
