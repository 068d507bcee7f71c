import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, folder, pr, program, tree } from '../program.ts';

const make = (cwd: string, text = answers(), ...more: string[]) =>
  pr(cwd, ['new', '--answers', '-', '--no-input', ...more], text);

describe('pr new --answers', () => {
  it('writes answers and renditions, says which, and says what comes next', async () => {
    const cwd = folder({ 'a.md': answers() });
    const { code, stdout, stderr } = await pr(cwd, ['new', '--answers', 'a.md', '--no-input']);
    expect(code).toBe(0);
    const release = 'releases/2026-11-24-acme-opens-a-mill';
    expect(stdout.trim().split('\n')).toEqual(
      ['answers.md', 'release.md', 'release.html', 'release.txt'].map(
        (file) => `${release}/${file}`,
      ),
    );
    expect(stderr).toContain(`pr lint ${release}`);
    expect(readFileSync(join(cwd, release, 'release.txt'), 'utf8')).toContain('Acme opens a mill');
  });

  it('takes the newsroom’s habits where the answers are silent, and keeps them', async () => {
    const cwd = folder({
      'newsroom.yaml': 'defaults: { style: uk, label: Press Note, place: Leeds }\n',
    });
    expect((await make(cwd, answers().replace('place: Pune, ', ''))).code).toBe(0);
    const [name] = readdirSync(join(cwd, 'releases'));
    const text = readFileSync(join(cwd, 'releases', name!, 'release.txt'), 'utf8');
    expect(text).toContain('Leeds, 24 November 2026 –');
    expect(text).toContain('Press Note');
    writeFileSync(join(cwd, 'newsroom.yaml'), 'defaults: { style: ap }\n');
    expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
  });

  it('lists what is missing or wrong, and writes nothing', async () => {
    const cwd = folder();
    const { code, stdout, stderr } = await make(cwd, 'headline: x\ndateline: { place: Pune }\n');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/3 things are missing/);
    expect(stderr).toMatch(/-:2:11 {2}dateline\.date is missing/);
    expect(tree(cwd)).toEqual({});
  });

  it('without answers and without a terminal names every answer, and asks nothing', async () => {
    const { code, stderr } = await pr(folder(), ['new']);
    expect(code).toBe(2);
    for (const key of ['headline', 'dateline.place', 'dateline.date', 'story', 'contacts'])
      expect(stderr).toContain(key);
  });

  it.each([
    ['../../escape', '2026-11-24-escape'],
    ['..', '2026-11-24-release'],
    ['নদীতে ভাসমান ক্লিনিক', '2026-11-24-নদীতে-ভাসমান-ক্লিনিক'],
    ['नाव पर दवाखाना खुला', '2026-11-24-नाव-पर-दवाखाना-खुला'],
    ['🎉🎉', '2026-11-24-release'],
    ['Con:<>|"?*\\/ nul', '2026-11-24-con-nul'],
  ])('makes a safe folder for the headline %s', async (headline, name) => {
    const cwd = folder();
    const text = answers().replace('Acme opens a mill', `'${headline}'`);
    expect((await make(cwd, text)).code).toBe(0);
    expect((await make(cwd, text)).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['releases']);
    expect(readdirSync(join(cwd, 'releases')).sort()).toEqual([name, `${name}-2`].sort());
  });

  it('makes a short folder for a headline of 500 characters, and none twice', async () => {
    const cwd = folder();
    const text = answers().replace('Acme opens a mill', 'ক্লিনিক '.repeat(60));
    await Promise.all([make(cwd, text), make(cwd, text), make(cwd, text)]);
    const names = readdirSync(join(cwd, 'releases'));
    expect(names).toHaveLength(3);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(90);
  });

  it('does not follow a folder of releases that leads elsewhere', async () => {
    const outside = folder();
    const cwd = folder({ 'newsroom.yaml': 'schema: 1\n' });
    symlinkSync(outside, join(cwd, 'releases'));
    const { code, stderr } = await make(cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('leads out of the newsroom');
    expect(tree(outside)).toEqual({});
  });

  it.skipIf(process.getuid?.() === 0)('says so where it may not write', async () => {
    const cwd = folder();
    chmodSync(cwd, 0o500);
    const { code, stderr } = await make(cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('may not be');
  });

  it('leaves no half release behind, whenever it is killed', async () => {
    const cwd = folder({ 'a.md': answers() });
    const start = performance.now();
    expect((await pr(cwd, ['new', '--answers', 'a.md'])).code).toBe(0);
    const usual = performance.now() - start;
    const killed = Array.from({ length: 40 }, async (_, i) => {
      const child = spawn(process.execPath, [program, 'new', '--answers', 'a.md'], { cwd });
      // Somewhere between before it starts to write and, with so many at once, after it has ended.
      setTimeout(() => child.kill('SIGKILL'), (i / 4) * usual);
      await once(child, 'close');
    });
    await Promise.all(killed);
    const releases = readdirSync(join(cwd, 'releases')).filter((name) => !name.startsWith('.'));
    for (const name of releases) {
      const { 'answers.md': saved, ...renditions } = tree(join(cwd, 'releases', name));
      expect(saved).toContain('The mill opened on Tuesday.');
      expect(Object.keys(renditions)).toHaveLength(3);
    }
    expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
  });

  it('never runs front matter, whoever wrote it', async () => {
    const cwd = folder({
      'a.md': `---js\n{ headline: require('fs').writeFileSync('trapped', '') }\n---\nStory.\n`,
    });
    for (const args of [
      ['new', '--answers', 'a.md', '--no-input'],
      ['lint', 'a.md'],
    ]) {
      const { code, stderr } = await pr(cwd, args);
      expect(code).toBe(2);
      expect(stderr).toContain('pr reads only YAML');
    }
    expect(existsSync(join(cwd, 'trapped'))).toBe(false);
  });
});

describe('pr init', () => {
  it('founds a newsroom that works, and never overwrites one', async () => {
    const cwd = folder();
    expect((await pr(cwd, ['init'])).code).toBe(0);
    expect((await make(cwd)).code).toBe(0);
    writeFileSync(join(cwd, 'newsroom.yaml'), 'schema: 1\n# mine\n');
    const { code, stderr } = await pr(cwd, ['init']);
    expect(code).toBe(2);
    expect(stderr).toContain('left as it is');
    expect(readFileSync(join(cwd, 'newsroom.yaml'), 'utf8')).toBe('schema: 1\n# mine\n');
    expect(readdirSync(cwd).sort()).toEqual(['newsroom.yaml', 'releases']);
  });
});
