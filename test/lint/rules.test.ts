import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applied } from '../../src/lint/fixes/edits.ts';
import { noFacts } from '../../src/lint/facts.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { lint } from '../../src/lint/index.ts';
import { profileNamed, profiles } from '../../src/lint/profiles/index.ts';
import type { AnyRule, Example } from '../../src/lint/rule.ts';
import { isRuleId, rules } from '../../src/lint/rulebook.ts';
import { read } from '../../src/read/index.ts';
import { recognize } from '../../src/recognize/index.ts';

const readIfFile = (path: string): string =>
  statSync(path).isFile() ? readFileSync(path, 'utf8') : '';

const extensions = { markdown: 'md', html: 'html', text: 'txt' };

function findings(rule: AnyRule, { format, text, newsroom, profile, today }: Example) {
  const document = read(`release.${extensions[format]}`, Buffer.from(text));
  const options = {
    newsroom: { ...noFacts, ...newsroom },
    profile: profile === undefined ? undefined : profileNamed(profile)!,
    today: today ?? null,
    // Examples are short, for people to read.
    piece: rule.id !== 'not-a-release',
  };
  return lint(document, recognize(document).parts, options).findings.filter(
    ({ rule: id }) => id === rule.id,
  );
}

const fixText = (text: string, found: readonly Finding[]): string =>
  applied(
    text,
    found.flatMap(({ fix }) => fix),
  );

/** What a rule finds in an example, as "line:column message". */
const found = (rule: AnyRule, example: Example): string[] =>
  findings(rule, example).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe.each(rules)('$id', (rule) => {
  it('has failing and passing examples, a reason and a source', () => {
    expect(rule.examples.failing).not.toHaveLength(0);
    expect(rule.examples.passing).not.toHaveLength(0);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.source).not.toHaveLength(0);
  });

  it.each(rule.examples.failing)('finds one problem at $at: $says', (example) => {
    const [first, ...others] = found(rule, example);
    expect(first).toContain(example.says);
    expect(first?.split(' ')[0]).toBe(example.at);
    expect(others).toEqual([]);
  });

  const fixed = rule.examples.failing.filter((example) => example.fixed !== undefined);
  it.each(fixed)('fixes what it finds at $at', (example) => {
    const text = fixText(example.text, findings(rule, example));
    expect(text).toBe(example.fixed);
    expect(findings(rule, { ...example, text }).filter(({ fixable }) => fixable)).toEqual([]);
  });

  it('fixes only what an example shows', () => {
    const others = rule.examples.failing.filter((example) => example.fixed === undefined);
    for (const example of others)
      expect(fixText(example.text, findings(rule, example))).toBe(example.text);
  });

  it.each(rule.examples.passing)('finds nothing in %#', (example) => {
    expect(found(rule, example)).toEqual([]);
  });

  it('has a level for every case it finds', () => {
    const levels = rule.examples.failing.flatMap((example) => findings(rule, example));
    for (const { level } of levels) expect(level).toMatch(/^(error|warning|info)$/);
  });
});

it('has each rule in the folder of its family, in a file with its id, once in the index', () => {
  const files = readdirSync('src/lint/rules', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /: Rule(?:<[^>]+>)? = \{/.test(readIfFile(`src/lint/rules/${file}`)));
  expect(rules.map(({ category, id }) => `${category}/${id}.ts`).sort()).toEqual(files.sort());
});

it('knows every rule that a profile sets a level for', () => {
  const ids = profiles.flatMap(({ levels }) => Object.keys(levels));
  expect(ids.filter((id) => !isRuleId(id))).toEqual([]);
});

it('has a page in docs/rules for every rule, which says what the rule says', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/rules.js', '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
