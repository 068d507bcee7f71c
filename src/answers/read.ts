import { didYouMean } from '../release/nearest.ts';
import type { Release } from '../release/release.ts';
import {
  type Answers,
  type Facts,
  type Newsroom,
  answersSchema,
  check,
} from '../release/schema.ts';
import type { Story } from '../release/story.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import { type Yaml, parseYaml } from '../source/yaml.ts';
import { styleNamed, styles } from '../style/index.ts';
import { localeFor } from '../style/locale.ts';
import {
  type Complaint,
  complaintOf,
  failureAt,
  failureOf,
  keyOf,
  wordsOf,
} from '../source/complaint.ts';
import { parseParagraphs, parseStory } from './story.ts';

/** Answers as they were written, and the release that they make. */
export interface ReadAnswers {
  /** With what the newsroom's defaults add: what a saved file must hold to give the same release. */
  readonly answers: Answers;
  readonly release: Release;
}

/**
 * Reads answers from a file by anybody: Markdown with front matter, YAML or JSON. What they leave
 * out and `defaults` (of newsroom.yaml) hold is taken from there. Throws a Failure that lists all
 * that is missing or wrong, each with its place, key, reason and the right form.
 */
export function readAnswers(
  source: string,
  text: string,
  defaults: Newsroom['defaults'] = {},
): ReadAnswers {
  const { yaml, data, body } = dataOf(source, text);
  const answers = withDefaults(data, defaults);
  const checked = check(answersSchema, answers);
  const complaints =
    'problems' in checked ? checked.problems.map((problem) => complaintOf(problem, yaml)) : [];

  const styleName = given(answers, 'style') ?? styles[0]!.name;
  const style = styleNamed(styleName);
  if (!style) complaints.push(unknownStyle(styleName, yaml));

  const language = given(answers, 'language') ?? (style ?? styles[0]!).language;
  const locale = localeFor(language);
  const { story, problems } =
    body === null
      ? parseStory(given(answers, 'story') ?? '', locale)
      : parseStory(text, locale, body);
  for (const { offset, reason, form } of problems) {
    // Of a story within YAML only its beginning has a place that can be told.
    const at = body === null ? yaml.offsetOf(['story']) : offset;
    complaints.push({ offset: at, key: 'story', reason, form });
  }
  if (complaints.length > 0 || 'problems' in checked) throw failureOf(complaints, source, text);
  const pinned = { ...answers, schema: '1', style: styleName, language } as Answers;
  return { answers: pinned, release: releaseOf(checked.data, styleName, language, story) };
}

/** What a newsroom's defaults leave to be answered, each with the right form. */
export function missingAnswers(defaults: Newsroom['defaults']): string[] {
  const checked = check(answersSchema, withDefaults({}, defaults));
  if ('data' in checked) return [];
  return checked.problems.map(({ path, ...problem }) => wordsOf({ key: keyOf(path), ...problem }));
}

/** What keeps a text from being the story of a release, in words, or null. */
export function storyProblem(markdown: string, { language }: Newsroom['defaults']): string | null {
  const locale = localeFor(language ?? styles[0]!.language);
  const [problem] = parseStory(markdown, locale).problems;
  return problem ? wordsOf({ key: 'The story', ...problem }) : null;
}

type Data = Readonly<Record<string, unknown>>;

const given = (answers: Data, key: string): string | undefined => {
  const value = answers[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

function unknownStyle(name: string, yaml: Yaml): Complaint {
  const names = styles.map((style) => style.name);
  return {
    offset: yaml.offsetOf(['style']),
    key: 'style',
    reason: `is not a house style${didYouMean(name, names)}`,
    form: names.join(', or '),
  };
}

/** The answers in a file, and where the story starts if it is the body of a Markdown file. */
function dataOf(source: string, text: string): { yaml: Yaml; data: Data; body: number | null } {
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

function withDefaults(data: Data, defaults: Newsroom['defaults']): Data {
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

function releaseOf(facts: Facts, style: string, language: string, story: Story): Release {
  const { timing } = facts;
  return {
    style,
    language,
    ...(facts.label !== undefined && { label: facts.label }),
    timing:
      timing === 'immediate'
        ? { kind: 'immediate' }
        : { kind: 'embargo', until: timing.embargo, zone: timing.zone },
    headline: facts.headline,
    subheadlines: facts.subheadline ?? [],
    dateline: facts.dateline,
    story,
    about: (facts.about ?? []).map(({ name, text }) => ({
      name,
      paragraphs: parseParagraphs(text),
    })),
    contacts: facts.contacts.map(({ phone = [], email = [], ...who }) => ({
      ...who,
      phones: phone,
      emails: email,
    })),
  };
}
