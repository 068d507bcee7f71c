import { defaultLevels } from './levels.ts';
import type { Example, Rule } from './rule.ts';

/** Every rule in a line: its name, its level, the defect. */
export function listRules(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.title}  (${levelOf(rule)})`);
  return `${lines.join('\n')}\n\nOne of them in full: pr explain ${rules[0]!.id}\n`;
}

/** A rule in full: what, why, since when, wrong and right, and how to switch it off. */
export function explain(rule: Rule): string {
  const [wrong] = rule.examples.failing;
  const [right] = rule.examples.passing;
  return [
    `${rule.id}: ${rule.title}`,
    wrapped(rule.why),
    `Level: ${levelOf(rule)}`,
    `Wrong:\n\n${indented(wrong!)}`,
    `Right:\n\n${indented(right!)}`,
    `Set another level in newsroom.yaml (error, warning, info), or switch it off:\n\n    lint:\n      rules:\n        ${rule.id}: off`,
    `Source:\n${rule.source.map((address) => `    ${address}`).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function levelOf({ id }: Rule): string {
  const level = defaultLevels[id];
  if (typeof level === 'string') return level;
  return Object.entries(level)
    .map(([which, value]) => `${value} (${which})`)
    .join(', ');
}

const indented = ({ text }: Example): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');

/** A paragraph in lines of a readable length. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length + 1 > 80) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}
