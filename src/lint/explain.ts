import { approvedDirective } from './suppressions/approved.ts';
import { everything } from './passages.ts';
import { profiles } from './profiles/index.ts';
import type { AnyRule, Example } from './rule.ts';
import { listed } from './words.ts';

/** A list of the rules, a line each: id, defect, levels. */
export function listRules(rules: readonly AnyRule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.title} (${levels(rule)})`);
  return `${lines.join('\n')}\n\nFor more about a rule, run pr explain ${rules[0]!.id}\n`;
}

/** A section of an explanation: words, or an example shown as it is. */
type Section =
  | { readonly heading?: string; readonly words: string }
  | { readonly heading: string; readonly shown: string };

/** A rule in full, for a terminal. */
export const explain = (rule: AnyRule): string =>
  [`${rule.id}: ${rule.title}`, ...sectionsOf(rule).map(inTerminal)].join('\n\n').concat('\n');

/** The same as a page of documentation, in Markdown. */
export const page = (rule: AnyRule): string =>
  [`# ${rule.id}`, `**${capital(rule.title)}.**`, ...sectionsOf(rule).map(inMarkdown)]
    .join('\n\n')
    .concat('\n');

/** The page that lists all others. */
export function indexPage(rules: readonly AnyRule[]): string {
  const rows = rules.map(
    (rule) =>
      `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${levelOf(rule)} | ${hasFixes(rule) ? 'yes' : ''} |`,
  );
  return [
    '# The rules of the copy desk',
    '`pr explain` lists them in a terminal, and `pr explain RULE` prints the page of a rule.',
    ['| rule | what it finds | level | `--fix` |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function sectionsOf(rule: AnyRule): Section[] {
  const { id, why, source, sensitive, languages } = rule;
  const wrong = rule.examples.failing.find(({ fixed }) => fixed) ?? rule.examples.failing[0]!;
  const allow = sensitive ? approvedDirective(id) : `<!-- pr-allow ${id}: why it is right here -->`;
  const off = `lint:\n  rules:\n    ${id}: ${sensitive ? 'error' : 'off'}`;
  return [
    { words: why },
    { words: `Level: ${levelOf(rule)}.${inProfiles(rule)}` },
    {
      words: `It reads ${readBy(rule)}${languages ? `, in ${listed(languages.map(language))}` : ''}.`,
    },
    { heading: `Wrong${circumstances(wrong)}`, shown: wrong.text },
    ...(wrong.fixed ? [{ heading: 'After pr lint --fix', shown: wrong.fixed }] : []),
    ...rule.examples.passing.slice(0, 1).map((right) => ({
      heading: `Right${circumstances(right)}`,
      shown: right.text,
    })),
    {
      heading: 'To allow it in one place, put this before the paragraph, in Markdown or HTML',
      shown: allow,
    },
    {
      heading: sensitive
        ? 'It cannot be switched off, but newsroom.yaml can make it an error'
        : 'To switch it off or set another level (error, warning, info), in newsroom.yaml',
      shown: off,
    },
    ...(source.length > 0 ? [{ heading: 'Sources', words: source.join('\n') }] : []),
  ];
}

const hasFixes = ({ fix }: AnyRule): boolean => fix !== undefined;

/** The levels of a rule, the most serious first: "error or info". */
function levels({ level: own }: AnyRule): string {
  const all: readonly string[] = typeof own === 'string' ? [own] : Object.values(own);
  return ['error', 'warning', 'info', 'off'].filter((level) => all.includes(level)).join(' or ');
}

function levelOf({ level }: AnyRule): string {
  if (typeof level === 'string') return level;
  return Object.entries(level)
    .map(([which, value]) => `${value} (${which})`)
    .join(', ');
}

/** The levels that profiles set. */
function inProfiles({ id }: AnyRule): string {
  const others = profiles.flatMap(({ name, levels }) => {
    const level = levels[id];
    return level === undefined ? [] : [`${level} in ${name}`];
  });
  return others.length > 0 ? ` By profile: ${others.join(', ')}.` : '';
}

function readBy({ reads }: AnyRule): string {
  if (reads.length === 0)
    return 'the parts of the release, such as the headline, quotations and contacts';
  if (reads.length === everything.length) return 'the whole file';
  return listed(reads.map((zone) => (zone === 'other' ? 'text outside the known parts' : zone)));
}

const language = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

/** The profile and the day of an example. */
const circumstances = ({ profile, today }: Example): string =>
  `${profile === undefined ? '' : `, in the profile ${profile}`}${today === undefined ? '' : `, on ${today}`}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function inTerminal(section: Section): string {
  const heading = section.heading === undefined ? '' : `${section.heading}:\n`;
  if ('shown' in section) return `${heading}\n${indented(section.shown)}`;
  return section.heading === undefined ? wrapped(section.words) : heading + indented(section.words);
}

function inMarkdown(section: Section): string {
  const heading = section.heading === undefined ? '' : `## ${section.heading}\n\n`;
  if ('shown' in section) {
    const longest = Math.max(2, ...(section.shown.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${heading}${fence}text\n${section.shown.trimEnd()}\n${fence}`;
  }
  if (section.heading === undefined) return wrapped(section.words);
  const lines = section.words.split('\n');
  return (
    heading + lines.map((line) => `- ${/^https?:/.test(line) ? `<${line}>` : line}`).join('\n')
  );
}

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');

/** A paragraph in lines of at most 80 characters. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length + 1 > 80) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
