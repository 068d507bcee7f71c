import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { folder, pr } from '../program.ts';

const answers = `---
schema: 1
headline: The Harbour Museum opens a world-class wing
subheadline:
  - Boats get a new home!
  - Doors open in May
dateline: { place: Oslo, country: Norway, date: 2026-05-05 }
about:
  - name: Harbour Museum
    text: We keep the boats. They are groundbreaking boats.
contacts:
  - name: Ada Holm
    phone: '22000000'
    email: ada@museum.example
---

The museum opens its wing on Monday, May 4, 2027.

It is a **state-of-the-art** wing, [NAME] said.

> We are thrilled to open it for all the boats of the whole north today.
>
> — Ada Holm, director, Harbour Museum
`;

describe('findings in our own releases', () => {
  it.each(['md', 'html', 'txt'])(
    'point at the words in the answers, from release.%s',
    async (end) => {
      const cwd = folder({ 'newsroom.yaml': 'schema: 1\n', 'releases/a/answers.md': answers });
      await pr(cwd, ['build']);
      const { stdout } = await pr(cwd, ['lint', `releases/a/release.${end}`, '--format', 'json']);
      const { findings } = JSON.parse(stdout) as { findings: Finding[] };
      const lines = answers.split('\n');
      const found = findings.map(({ file, line, column, endColumn, rule }) => {
        expect(file).toBe('releases/a/answers.md');
        return `${rule}: ${lines[line - 1]!.slice(column - 1, endColumn - 1)}`;
      });
      expect(found).toEqual(
        expect.arrayContaining([
          'hype-words: world-class',
          'hype-words: state-of-the-art',
          'hype-words: groundbreaking',
          'placeholder-left: [NAME]',
          'weekday-date-mismatch: Monday, May 4, 2027',
        ]),
      );
    },
  );

  it('are listed once, whichever renditions are linted, and in the text report too', async () => {
    const cwd = folder({ 'newsroom.yaml': 'schema: 1\n', 'releases/a/answers.md': answers });
    await pr(cwd, ['build']);
    const files = ['md', 'html', 'txt'].map((end) => `releases/a/release.${end}`);
    const { stdout } = await pr(cwd, ['lint', ...files]);
    expect(stdout.match(/"\[NAME\]" is a placeholder/g)).toHaveLength(1);
    expect(stdout).toMatch(/^releases\/a\/answers\.md\n/);
    expect(stdout).not.toContain('release.md');
  });

  it('stay in the rendition if a person changed its words', async () => {
    const cwd = folder({ 'newsroom.yaml': 'schema: 1\n', 'releases/a/answers.md': answers });
    await pr(cwd, ['build']);
    const path = join(cwd, 'releases/a/release.md');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('opens its wing', 'of [PLACE] opens its wing'),
    );
    const { stdout } = await pr(cwd, ['lint', 'releases/a/release.md', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    const edited = findings.find(({ message }) => message.includes('[PLACE]'));
    expect(edited?.file).toBe('releases/a/release.md');
  });
});
