import { didYouMean } from '../release/nearest.ts';
import type { Release, Section } from '../release/release.ts';
import { type Problem, check } from '../release/check.ts';
import {
  type Answers,
  type Facts,
  type Newsroom,
  type SomeAnswers,
  answersSchema,
} from '../release/schema.ts';
import { withQuotes } from '../release/story-text.ts';
import type { Story } from '../release/story.ts';
import { type Complaint, complaintOf, failureOf, keyOf, wordsOf } from '../source/complaint.ts';
import { styleNamed, styles } from '../style/index.ts';
import { localeFor } from '../style/locale.ts';
import { type Data, noFile, openAnswers, withDefaults } from './data.ts';
import { type Setting, settingsFor, withSettings } from './settings.ts';
import { parseParagraphs, parseStory } from './story.ts';

/** Answers as they were written, and the release that they make. */
export interface ReadAnswers {
  /** With what the newsroom's defaults add: what a saved file must hold to give the same release. */
  readonly answers: Answers;
  readonly release: Release;
}

/** Where answers come from. */
export interface Given {
  /** The name of a file: Markdown with front matter, YAML or JSON. Empty when there is none. */
  readonly source: string;
  /** What the file holds. */
  readonly text: string;
  /** Answers of the command line; they are laid over those of the file. */
  readonly settings?: readonly Setting[];
}

/** Reads answers from a file by anybody. See `readGiven`. */
export const readAnswers = (
  source: string,
  text: string,
  defaults: Newsroom['defaults'] = {},
): ReadAnswers => readGiven({ source, text }, defaults);

/**
 * Reads the answers to a release. What is left out and `defaults` (of newsroom.yaml) hold is taken
 * from there. Throws a Failure that lists all that is missing or wrong, each with its place, key,
 * reason and the right form.
 */
export function readGiven(given: Given, defaults: Newsroom['defaults']): ReadAnswers {
  const { data, complaints } = examine(given, defaults);
  if (!data || complaints.length > 0) throw failureOf(complaints, given.source, given.text);
  return data;
}

/** Reads some answers; what is missing may be asked for. Throws a Failure that lists what is wrong. */
export function readSome(given: Given): SomeAnswers {
  const { answers, complaints } = examine(given, {});
  const wrong = complaints.filter(({ missing }) => !missing);
  if (wrong.length > 0) throw failureOf(wrong, given.source, given.text);
  return answers as SomeAnswers;
}

/**
 * Reads answers that may be missing or wrong, for a conversation that asks about both. Throws a
 * Failure for what no question could put right: an unknown key, a list in place of a text.
 */
export function readUnfinished(given: Given, defaults: Newsroom['defaults']): SomeAnswers {
  const { answers, complaints } = examine(given, defaults);
  const hopeless = complaints.filter(({ missing, askable }) => !missing && !askable);
  if (hopeless.length > 0) throw failureOf(hopeless, given.source, given.text);
  return answers as SomeAnswers;
}

interface Examined {
  readonly answers: Data;
  readonly complaints: readonly (Complaint & {
    readonly missing?: true | undefined;
    /** Whether it is about a text, which a question could ask for again. */
    readonly askable?: boolean;
  })[];
  readonly data: ReadAnswers | null;
}

function examine({ source, text, settings = [] }: Given, defaults: Newsroom['defaults']): Examined {
  const file = source === '' ? noFile : openAnswers(source, text);
  const answers = withDefaults(withSettings(file.data, settings), defaults);
  const checked = check(answersSchema, answers);
  const problems = 'problems' in checked ? [...checked.problems] : [];

  const styleName = wordIn(answers, 'style') ?? styles[0]!.name;
  const style = styleNamed(styleName);
  if (!style) problems.push(unknownStyle(styleName));
  const language = wordIn(answers, 'language') ?? (style ?? styles[0]!).language;
  const locale = localeFor(language);

  const own = wordIn(answers, 'story') ?? '';
  const quotes = 'data' in checked ? (checked.data.quotes ?? []) : [];
  const story = withQuotes(own, quotes);
  // Of a story that is not the body of the file only its beginning has a place that can be told.
  const inBody = file.body !== null && story === own && own === wordIn(file.data, 'story');
  const parsed = inBody ? parseStory(text, locale, file.body!) : parseStory(story, locale);

  const complaints = [
    ...problems.map(({ missing, ...problem }) => ({
      ...complaintOf(problem, file.yaml),
      missing,
      askable: typeof valueAt(answers, problem.path) === 'string',
      ...(source === '' && { form: settingsFor(problem.path, answers).join('\n') }),
    })),
    ...parsed.problems.map(({ offset, ...problem }) => ({
      ...complaintOf({ path: ['story'], ...problem }, file.yaml),
      askable: true,
      ...(inBody && { offset }),
    })),
  ].map((complaint) => {
    const isSet = settings.some(({ path }) => complaint.key.startsWith(keyOf(path)));
    return isSet ? { ...complaint, elsewhere: '--set' } : complaint;
  });
  const { quotes: _inStory, ...facts } = answers;
  const pinned = { ...facts, schema: '1', style: styleName, language, story } as Answers;
  return {
    answers,
    complaints,
    data:
      'data' in checked
        ? { answers: pinned, release: releaseOf(checked.data, styleName, language, parsed.story) }
        : null,
  };
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);

/** What keeps a text from being the story of a release, in words, or null. */
export function storyProblem(markdown: string, { language }: Newsroom['defaults']): string | null {
  const locale = localeFor(language ?? styles[0]!.language);
  const [problem] = parseStory(markdown, locale).problems;
  return problem ? wordsOf({ key: 'The story', ...problem }) : null;
}

const wordIn = (answers: Data, key: string): string | undefined => {
  const value = answers[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

function unknownStyle(name: string): Problem {
  const names = styles.map((style) => style.name);
  return {
    path: ['style'],
    reason: `is not a house style${didYouMean(name, names)}`,
    form: names.join(', or '),
  };
}

type UsedFact = keyof Release | ('schema' | 'subheadline' | 'quotes');
// A fact that is added to the schema does not compile until the release has it, too.
void ({} satisfies Record<Exclude<keyof Facts, UsedFact>, never>);

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
    notes: parseParagraphs(facts.notes ?? ''),
    about: (facts.about ?? []).flatMap(({ name, text }) =>
      text === undefined ? [] : [sectionOf({ name, text })],
    ),
    legal: (facts.legal ?? []).map(sectionOf),
    contacts: facts.contacts.map(({ phone = [], email = [], ...who }) => ({
      ...who,
      phones: phone,
      emails: email,
    })),
  };
}

const sectionOf = ({ name, text }: { name: string; text: string }): Section => ({
  name,
  paragraphs: parseParagraphs(text),
});
