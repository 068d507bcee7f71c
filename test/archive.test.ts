import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, pr } from './program.ts';

// What keeps an old archive, and the names of a house, from being told of again and again.

const old = '# Museum opens wing\n\nOSLO, May 5, 2026 – The wing is world-class and [CITY] pays.\n';

const rulesOf = (stdout: string) =>
  (JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);

describe('a baseline', () => {
  it('leaves out what it knows, from whatever folder, and no more', async () => {
    const cwd = folder({ 'old/a.md': old, 'old/b.md': old });
    expect((await pr(cwd, ['lint', 'old'])).code).toBe(1);
    const written = await pr(cwd, ['lint', 'old', '--write-baseline', 'known.json']);
    expect(written).toMatchObject({ code: 0, stdout: '' });
    expect(written.stderr).toMatch(/^Saved \d+ findings in known\.json\./);

    const same = await pr(join(cwd, 'old'), ['lint', '.', '--baseline', '../known.json']);
    expect(same.code).toBe(0);
    expect(same.stdout).toContain('Nothing new in 2 files');

    // Moved down, mended, and one more of a kind: only the last one is new, and its like with it.
    const more = old.replace('# ', '\n\n# ').replace('world-class', 'fine');
    const cwd2 = folder({
      'old/a.md': more,
      'old/b.md': `${old}\n[CITY] opens on Monday, May 5, 2026.\n`,
      'known.json': readFileSync(join(cwd, 'known.json')),
    });
    const changed = await pr(cwd2, ['lint', 'old', '--baseline', 'known.json', '--format', 'json']);
    expect(changed.code).toBe(1);
    const rules = rulesOf(changed.stdout);
    expect(rules.filter((rule) => rule === 'placeholder-left')).toHaveLength(2);
    expect(rules).toContain('weekday-date-mismatch');
    expect(rules).not.toContain('hype-words');
    expect(changed.stderr).toContain('1 finding of the baseline is gone');
  });

  it('never makes known what somebody has to decide by name', async () => {
    const cwd = folder({ 'a.md': '# Home\n\nThe girl, Quilla Sample, was kidnapped in March.\n' });
    await pr(cwd, ['lint', 'a.md', '--write-baseline', 'known.json']);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).not.toContain('child-identity');
    const { stdout } = await pr(cwd, 'lint a.md --baseline known.json --format json'.split(' '));
    expect(rulesOf(stdout)).toEqual(['child-identity-review']);
  });

  it.each(['', '{}', '[]', '{"schema":1,"files":{"a":{"b":"c"}}}', '{"schema":2,"files":{}}'])(
    'that is none is said to be none: %s',
    async (content) => {
      const cwd = folder({ 'a.md': old, 'known.json': content });
      const { code, stderr } = await pr(cwd, ['lint', 'a.md', '--baseline', 'known.json']);
      expect(code).toBe(2);
      expect(stderr).toContain('--write-baseline known.json');
    },
  );

  it('that is not there fails, and does not pass for an empty one', async () => {
    const cwd = folder({ 'a.md': old });
    expect((await pr(cwd, ['lint', 'a.md', '--baseline', 'known.json'])).code).toBe(2);
  });
});

describe('accepted words', () => {
  it('land in newsroom.yaml, whose comments and form stay, and are not told of', async () => {
    const yaml = '# Ours\nlint: # the desk\n  # they call us\n  rules: { contact-missing: off }\n';
    const cwd = folder({ 'newsroom.yaml': yaml, 'a.md': old });
    const first = await pr(cwd, ['lint', '--accept', 'world-class', '--accept', 'a: "b"', 'a.md']);
    expect(first.stderr).toContain('newsroom.yaml now accepts "world-class", "a: "b"".');
    expect(first.stdout).not.toContain('hype-words');
    await pr(cwd, ['lint', '--accept', 'Acme Ltd']);
    expect(readFileSync(join(cwd, 'newsroom.yaml'), 'utf8')).toBe(
      `${yaml}  accept:\n    - world-class\n    - 'a: "b"'\n    - Acme Ltd\n`,
    );
  });

  it('count whole, in any letter case, and where what is found lies within them', async () => {
    const cwd = folder({
      'newsroom.yaml': 'lint:\n  accept: World-Class Tools\n',
      'a.md':
        '# Museum\n\nOSLO, May 5, 2026 – The world-class  tools and the world-class toolset came.\n',
    });
    const { stdout } = await pr(cwd, ['lint', 'a.md', '--format', 'json']);
    expect(rulesOf(stdout).filter((rule) => rule === 'hype-words')).toHaveLength(1);
  });

  it('have nowhere to go without a newsroom', async () => {
    const { code, stderr } = await pr(folder(), ['lint', '--accept', 'Acme']);
    expect(code).toBe(2);
    expect(stderr).toContain('pr init');
  });
});
