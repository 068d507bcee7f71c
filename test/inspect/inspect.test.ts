import { describe, expect, it } from 'vitest';
import { folder, pr } from '../program.ts';
import { terminal } from '../terminal.ts';

const release = `---
layout: press
---
# Harbour Museum opens a wing for model ships

## Forty vessels find a dry home

BRISTOL, 3 May 2026 – The Harbour Museum opened a wing for model ships on Sunday, with 40 of them on show.

“We had no idea that so many would come,” said Ada Quay, director. “The café ran out of cake.”

Media contact:

Ben Dock, Dock Press
press@museum.example
+44 117 496 0123

###

[Back to the top](#top)
`;

const files = { 'a.md': release };

describe('pr inspect', () => {
  it('shows each part with its name, its line and what was read in it', async () => {
    const { stdout, stderr, code } = await pr(folder(files), ['inspect', 'a.md']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout.split('\n')).toEqual([
      'a.md  Markdown, English',
      '   4  headline       Harbour Museum opens a wing for model ships',
      '   6  subheadline    Forty vessels find a dry home',
      '   8  dateline       BRISTOL, 3 May 2026 –',
      '                     → place BRISTOL · date 2026-05-03',
      '   8  story          The Harbour Museum opened a wing for model ships on',
      '                     Sunday, with 40 of them on show.',
      '  10  story          “We had no idea that so many would come,” said Ada Quay,',
      '                     director. “The café ran out of cake.”',
      '  10  quotation      We had no idea that so many would come. The café ran out',
      '                     of cake',
      '                     → Ada Quay, director',
      '  12  contact label  Media contact',
      '  14  contact        Ben Dock, Dock Press',
      '                     → +44 117 496 0123 · press@museum.example',
      '  18  end mark       ###',
      '  20  no part        Back to the top',
      '      not found      boilerplate',
      '',
    ]);
  });

  it('shows when an embargo ends, and shortens a long part', async () => {
    const long = 'The wing holds ships of three centuries. '.repeat(20);
    const text = `Embargoed until 00:01 BST, 3 May 2026\n\nMuseum opens a wing for its ships\n\n${long}\n`;
    const { stdout } = await pr(folder({ 'a.txt': text }), ['inspect', 'a.txt']);
    expect(stdout).toContain('→ until 2026-05-03T00:01+01:00');
    const rows = stdout.split('\n');
    expect(rows.filter((row) => row.includes('three centuries')).length).toBeLessThanOrEqual(3);
    expect(rows.some((row) => row.endsWith(' …'))).toBe(true);
  });

  it('fits forty columns, and uses colours unless NO_COLOR is set', async () => {
    const cwd = folder(files);
    const window = terminal(cwd, ['inspect', 'a.md'], { columns: 40 });
    expect(await window.ended).toBe(0);
    const lines = await window.lines();
    expect(lines.slice(0, 6).map((line) => line.trimEnd())).toEqual([
      'a.md  Markdown, English',
      '   4  headline',
      '      Harbour Museum opens a wing for',
      '      model ships',
      '   6  subheadline',
      '      Forty vessels find a dry home',
    ]);
    expect(window.raw()).toContain('\u001b[32mheadline\u001b[39m');

    const plain = terminal(cwd, ['inspect', 'a.md'], { env: { NO_COLOR: '1' } });
    await plain.ended;
    expect(plain.raw()).not.toContain('\u001b[32m');
  });

  it('reads a folder, and goes on after a file that it cannot read', async () => {
    const cwd = folder({ 'in/a.md': release, 'in/deeper/b.txt': 'Museum opens\n', 'c.txt': '' });
    const { stdout, stderr, code } = await pr(cwd, ['inspect', 'c.txt', 'in']);
    expect(stdout).toMatch(
      /^in\/a\.md {2}Markdown, English\n[^]*\n\nin\/deeper\/b\.txt {2}plain text/,
    );
    expect(stderr).toContain('c.txt: is empty');
    expect(code).toBe(2);
  });

  it('prints no control character of a file', async () => {
    const text = 'Museum opens a \u001b[31mnew\u0007 wing\u202e for ships\n\nIt rained.\n';
    const cwd = folder({ 'a.txt': text });
    const shown = await pr(cwd, ['inspect', 'a.txt']);
    expect(shown.stdout).toContain('\\u001b[31mnew');
    // oxlint-disable-next-line no-control-regex -- control characters are what this is about
    expect(shown.stdout).not.toMatch(/[\u001b\u0007\u202e]/);
    const told = await pr(cwd, ['inspect', '--json', 'a.txt']);
    // oxlint-disable-next-line no-control-regex -- and here
    expect(told.stdout).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(JSON.parse(told.stdout).headline).toContain('\u001b[31mnew\u0007 wing');
  });
});
