import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatAnswers } from '../src/answers/format.ts';
import { answersFromParts } from '../src/answers/from-parts.ts';
import { read } from '../src/read/index.ts';
import { recognize } from '../src/recognize/index.ts';
import { unplaced } from '../src/recognize/page/unplaced.ts';
import { localeFor } from '../src/style/locale.ts';
import { folder, pr, tree } from './program.ts';

const release = `FOR IMMEDIATE RELEASE

Harbour Museum opens its boat hall until midnight

OSLO, Norway, May 5, 2026 – The Harbour Museum will open its boat hall until midnight on Fridays.

“Boats were built by lamplight,” said Ada Holm, director of the museum.

- Rowing boats on the quay
- Herring on the lawn

About Harbour Museum

The Harbour Museum keeps 40 boats afloat.

Photographs may be used free of charge until the end of the year, with the name of the museum beside them.

Media contact:
Jon Vik, Press Officer
+47 22 55 01 01
press@museum.example
`;

describe('pr import', () => {
  it('makes answers that make a release, and tells what it understood', async () => {
    const cwd = folder({ 'newsroom.yaml': '', 'mail.txt': release });
    const { code, stdout, stderr } = await pr(cwd, ['import', 'mail.txt', '--style', 'ap']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^releases\/2026-05-05-harbour-museum-[\w-]+\/answers\.md\n$/);
    expect(stderr).toContain('headline    Harbour Museum opens its boat hall until midnight');
    expect(stderr).toContain('The answers are complete.');
    expect((await pr(cwd, ['build'])).code).toBe(0);
    const files = tree(cwd);
    const text = Object.entries(files).find(([name]) => name.endsWith('release.txt'))![1];
    expect(text).toContain('OSLO, Norway, May 5, 2026 — The Harbour Museum will open');
    expect(text).toContain(
      '“Boats were built by lamplight,” said Ada Holm, director of the museum.',
    );
    expect(text).toContain('- Rowing boats on the quay\n- Herring on the lawn');
  });

  it('says what is missing for a release, and where to put it', async () => {
    const cwd = folder({
      'newsroom.yaml': '',
      'note.md': '# Museum opens\n\nIt opens on Friday.\n',
    });
    const { code, stderr } = await pr(cwd, ['import', 'note.md']);
    expect(code).toBe(0);
    expect(stderr).toContain('dateline.place is missing');
    expect(stderr).toMatch(/contacts is missing/);
    expect(stderr).toContain('pr build releases/undated-museum-opens');
  });
});

const seed = resolve('../shared/seed/press-release.txt');

describe.skipIf(!existsSync(seed))('the seed', () => {
  it('is imported and built into its own words, in their order', async () => {
    const cwd = folder({ 'newsroom.yaml': '' });
    expect((await pr(cwd, ['import', seed, '--style', 'in'])).code).toBe(0);
    expect((await pr(cwd, ['build'])).code).toBe(0);
    const text = Object.entries(tree(cwd)).find(([name]) => name.endsWith('release.txt'))![1];
    const words = (of: string) => of.replaceAll('**', '').replace(/\s+/g, ' ').trim();
    expect(words(text)).toBe(words(readFileSync(seed, 'utf8')));
  });
});

const corpus = resolve('../shared/corpus/files');

describe.skipIf(!existsSync(corpus))('of the releases of the corpus', () => {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  it.each(existsSync(corpus) ? readdirSync(corpus) : [])('nothing is lost: %s', (name) => {
    const document = read(name, readFileSync(join(corpus, name)));
    const { page, parts } = recognize(document);
    const answers = formatAnswers(answersFromParts(parts, localeFor(parts.language)));
    const left = unplaced(page, parts, ['notes', 'legal']).map(({ text }) => text);
    const kept = ` ${wordsOf(`${answers.replaceAll('\\', '')} ${left.join(' ')}`).join(' ')} `;
    for (const passage of page.passages) {
      const { start, end } = passage.span(0, passage.text.length);
      // Contacts, labels and release lines come back in another form.
      const other = [...parts.contacts, ...parts.contactLabels, ...parts.timings];
      if (other.some((span) => span.start < end && span.end > start)) continue;
      const words = wordsOf(passage.text);
      const fives = words.flatMap((_, i) => (i % 5 === 0 ? [words.slice(i, i + 5)] : []));
      const lost = fives.filter((five) => !kept.includes(` ${five.join(' ')} `));
      // Where a part begins or ends within a passage, five words may fall on both its sides.
      expect(lost.length, passage.text).toBeLessThanOrEqual(Math.max(2, fives.length / 2));
    }
  });
});
