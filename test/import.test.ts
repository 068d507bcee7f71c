import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatAnswers } from '../src/answers/format.ts';
import { answersFromParts } from '../src/answers/from-parts.ts';
import { leftOut, outside, wordsOf, writtenAnew } from '../src/commands/import/left-out.ts';
import { read } from '../src/read/index.ts';
import { recognize } from '../src/recognize/index.ts';
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

/** The words of a file that are neither in its answers nor among the lines that are left out. */
function lostFrom(name: string, bytes: Uint8Array): string[] {
  const { page, parts } = recognize(read(name, bytes));
  const answers = formatAnswers(answersFromParts(parts, localeFor(parts.language)));
  const left = leftOut(page, parts, answers).map(({ text }) => text);
  const kept = new Map<string, number>();
  for (const word of wordsOf(`${answers.replaceAll('\\', '')} ${left.join(' ')}`)) {
    kept.set(word, (kept.get(word) ?? 0) + 1);
  }
  const isWritten = writtenAnew(page);
  const { label, dateline, endMark } = parts;
  const reworded = [label, dateline, endMark, ...parts.contactLabels, ...parts.timings];
  return page.passages.flatMap((passage) =>
    passage.lines.flatMap((line) => {
      return wordsOf(outside(line, reworded)).filter((word) => {
        const count = kept.get(word) ?? 0;
        kept.set(word, count - 1);
        return count <= 0 && !isWritten(word);
      });
    }),
  );
}

describe('what an import keeps', () => {
  const head =
    'Museum opens its hall\n\nOSLO, May 5, 2026 – The Harbour Museum opens its hall on Fridays until midnight, it said.\n\n';
  it.each([
    ['notes to editors', 'Notes to editors\n\n1. The museum asked 2,104 people in March.'],
    ['an address', 'Media contact:\nJon Vik\n12 Quay Street, Northhaven\n+47 22 55 01 01'],
    ['a table', 'Village   Boats\nAlder   12'],
    ['a footer', '© 2026 Harbour Museum, Northhaven'],
  ])('is every word: %s', (_, rest) => {
    expect(lostFrom('a.txt', Buffer.from(head + rest))).toEqual([]);
  });

  it('is the date and the place of front matter', async () => {
    const cwd = folder({
      'newsroom.yaml': '',
      'a.md':
        '---\ntitle: Museum opens\ndate: 2025-05-05T10:00:00Z\nplace: Oslo\n---\n\nThe museum will open its hall until midnight on Fridays, and entrance is free for everybody.\n',
    });
    await pr(cwd, ['import', 'a.md']);
    const saved = Object.entries(tree(cwd)).find(([name]) => name.endsWith('answers.md'))![1];
    expect(saved).toContain('date: 2025-05-05');
    expect(saved).toContain('place: Oslo');
  });

  it('tells of what the file holds and does not show', async () => {
    const cwd = folder({
      'newsroom.yaml': '',
      'a.html': '<h1>Museum opens</h1><p>It <del>never</del> opens.',
    });
    expect((await pr(cwd, ['import', 'a.html'])).stderr).toContain('deleted text (1)');
  });
});

describe.skipIf(!existsSync(corpus))('of the releases of the corpus', () => {
  it.each(existsSync(corpus) ? readdirSync(corpus) : [])('nothing is lost: %s', (name) => {
    expect(lostFrom(name, readFileSync(join(corpus, name)))).toEqual([]);
  });
});
