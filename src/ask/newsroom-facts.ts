import type { Io } from '../io.ts';
import { styleNamed, styleOfCountry, styles } from '../style/index.ts';
import { locales } from '../style/locale.ts';
import { countryCode } from '../text/places.ts';
import { zonesMeant } from '../text/zones.ts';
import {
  type Back,
  type Choice,
  type Prompter,
  type TextPrompt,
  back,
} from '../screen/prompter.ts';
import { withPrompter } from './pick.ts';
import { usualZone, zoneVerdict } from './zones.ts';

/** What a new newsroom is founded with. */
export interface NewsroomFacts {
  readonly organization: string;
  readonly country: string;
  readonly place: string;
  readonly style: string;
  readonly language: string;
  readonly zone: string;
}

/** What this machine says about its user. */
export interface Machine {
  /** "2026-11-24" */
  readonly today: string;
  /** The time zone: "Asia/Kolkata". */
  readonly zone: string;
}

/**
 * Asks who issues releases here and where. House style, language and time zone follow from the
 * country; they are shown and can be changed. Gives null when the author wants no newsroom.
 */
export const askNewsroom = (io: Io, machine: Machine): Promise<NewsroomFacts | null> =>
  withPrompter(io, async (prompter) => {
    const answers = await askWho(prompter);
    return (
      answers && confirmed({ ...answers, ...usualIn(answers.country, machine) }, machine, prompter)
    );
  });

/** Asks where releases are kept; null when the author goes back. */
export const askFolder = (io: Io, suggestion: string): Promise<string | null> =>
  withPrompter(io, async (prompter) => {
    const typed = await prompter.text(
      textPrompt({
        title: 'Where do you keep your releases?',
        help: 'This folder holds a program. Name another folder; it is made if it is not there.',
        example: suggestion,
        suggestion,
      }),
    );
    return typed === back ? null : typed.trim();
  });

type Who = Pick<NewsroomFacts, 'organization' | 'country' | 'place'>;

async function askWho(prompter: Prompter): Promise<Who | null> {
  const who = { organization: '', country: '', place: '' };
  const keys = ['organization', 'country', 'place'] as const;
  for (let at = 0; at < keys.length;) {
    const key = keys[at]!;
    const answer = await prompter.text({ ...questions[key], answer: who[key] });
    if (answer === back && at === 0) return null;
    if (answer === back) at--;
    else {
      who[key] = answer.trim();
      at++;
    }
  }
  return who;
}

const textPrompt = (
  own: Partial<TextPrompt> & Pick<TextPrompt, 'title' | 'help' | 'example'>,
): TextPrompt => ({
  hint: '',
  more: [],
  reads: () => '',
  count: () => null,
  long: false,
  optional: false,
  answer: '',
  suggestion: '',
  completion: () => null,
  problem: (text) =>
    text.trim() === '' ? `An answer is needed here. For example: ${own.example}` : null,
  typing: () => {},
  taken: (text) => text.trim(),
  ...own,
});

const questions: Readonly<Record<keyof Who, TextPrompt>> = {
  organization: textPrompt({
    title: 'Your organization',
    help: 'The organization that issues the releases. Go back to skip these questions.',
    example: 'River Trust',
  }),
  country: textPrompt({
    title: 'Country',
    help: 'House style, language and time zone follow from it.',
    example: 'India',
    problem: (text) =>
      countryCode(text.trim()) === null
        ? `“${text.trim()}” is not a country that pr knows. For example: India, or United States`
        : null,
  }),
  place: textPrompt({
    title: 'City',
    help: 'The city that your news usually comes from.',
    example: 'Kolkata',
  }),
};

/** The usual house style, language and zone of a country. */
function usualIn(country: string, { today, zone }: Machine) {
  const code = countryCode(country) ?? '';
  const style = styleOfCountry(code);
  const zones = zonesMeant(country, `${today}T12:00`);
  const own = usualZone(undefined, zone) ?? 'UTC';
  return {
    style: style.name,
    language: languageOf(code, style.language),
    zone: zones.length === 0 || zones.includes(own) ? own : zones[0]!,
  };
}

/** English of the country where its style is English, else its main language where pr knows it. */
function languageOf(code: string, ofStyle: string): string {
  if (ofStyle.endsWith(`-${code}`)) return ofStyle;
  const likely = code === '' ? 'en' : new Intl.Locale(`und-${code}`).maximize().language;
  const known = locales.some(({ language }) => language === likely);
  return known ? `${likely}${code && `-${code}`}` : ofStyle;
}

async function confirmed(
  start: NewsroomFacts,
  machine: Machine,
  prompter: Prompter,
): Promise<NewsroomFacts | null> {
  for (let facts = start; ;) {
    const { organization, place, country, style, language, zone } = facts;
    prompter.show(
      [
        `${organization}, ${place}, ${country}`,
        `House style: ${style}, ${styleNamed(style)!.title}`,
        `Language: ${language}. Time zone: ${zone}`,
      ].map((text) => ({ text: `  ${text}` })),
    );
    const chosen = await prompter.choice({
      title: 'Save this for your releases?',
      help: 'newsroom.yaml keeps it, and new releases start from it.',
      choices: [
        { value: 'save', label: 'Save it' },
        { value: 'style', label: 'Change the house style' },
        { value: 'language', label: 'Change the language' },
        { value: 'zone', label: 'Change the time zone' },
        { value: 'no', label: 'Do not save it' },
      ],
      at: 'save',
      leavesNoNote: true,
    });
    if (chosen === 'save') return facts;
    if (chosen === 'no' || chosen === back) return null;
    const key = chosen as 'style' | 'language' | 'zone';
    const value = await changed(key, facts, machine, prompter);
    if (value !== back) facts = { ...facts, [key]: value };
  }
}

async function changed(
  key: 'style' | 'language' | 'zone',
  facts: NewsroomFacts,
  { today }: Machine,
  prompter: Prompter,
): Promise<string | Back> {
  if (key === 'zone') return askZone(facts.zone, today, prompter);
  const choices: Record<typeof key, readonly Choice[]> = {
    style: styles.map(({ name, title }) => ({ value: name, label: `${name}: ${title}` })),
    language: languagesFor(facts).map((value) => ({ value, label: nameOf(value) })),
  };
  return prompter.choice({
    title: key === 'style' ? 'House style' : 'Language',
    help:
      key === 'style'
        ? 'How datelines, dates, quotations and contacts are written.'
        : 'The usual language of your releases.',
    choices: choices[key],
    at: facts[key],
  });
}

async function askZone(answer: string, today: string, prompter: Prompter): Promise<string | Back> {
  const verdict = (text: string) => zoneVerdict(text, `${today}T12:00`);
  const typed = await prompter.text(
    textPrompt({
      title: 'Time zone',
      help: 'A city or a country will do.',
      example: 'Kolkata, London, or Eastern',
      answer,
      problem: (text) => {
        const found = verdict(text);
        return 'problem' in found ? found.problem : null;
      },
    }),
  );
  if (typed === back) return back;
  const found = verdict(typed);
  if ('value' in found) return found.value;
  const choices = 'either' in found ? found.either : [];
  return prompter.choice({ title: 'Time zone', help: 'Which one?', choices, at: undefined });
}

function languagesFor({ country, language }: NewsroomFacts): string[] {
  const code = countryCode(country);
  return [
    ...new Set([language, ...locales.map((one) => `${one.language}${code ? `-${code}` : ''}`)]),
  ];
}

const nameOf = (tag: string): string =>
  `${new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag} (${tag})`;
