import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editAnswers, changesBetween } from '../../src/answers/pull.ts';
import { folder, pr, tree } from '../program.ts';

const styles = ['ap', 'in', 'uk'];
const renditions = ['release.md', 'release.html', 'release.txt'];

/** A newsroom of our samples, with one of them edited by hand; gives what its files are afterwards. */
function newsroom(style: string) {
  const cwd = folder({});
  cpSync('examples/newsroom.yaml', join(cwd, 'newsroom.yaml'));
  const release = `releases/2026-11-24-floating-clinics-${style}`;
  cpSync(release, join(cwd, release), { recursive: true });
  const read = (file: string): string => readFileSync(join(cwd, release, file), 'utf8');
  const edit = (file: string, from: string, to: string): void => {
    expect(read(file)).toContain(from);
    writeFileSync(join(cwd, release, file), read(file).replaceAll(from, to));
  };
  return { cwd, release, read, edit };
}

const edits = [
  ['Two floating clinics open', 'Two new clinics open'],
  ['Outram ghat', 'Babu ghat'],
  ['the first one they have', 'the first they had'],
  ['5550 0143', '5550 0199'],
  ['12 ferry landings', '14 ferry landings'],
  ['a cold store', 'an ice box'],
  ['Press Officer', 'Press Chief'],
] as const;

describe('pr pull', () => {
  it.each(styles.flatMap((style) => renditions.map((file) => [style, file] as const)))(
    'takes what was changed by hand in style %s, %s, and nothing else',
    async (style, file) => {
      const { cwd, release, read, edit } = newsroom(style);
      const saved = read('answers.md');
      for (const [from, to] of edits) edit(file, from, to);
      const { code, stdout } = await pr(cwd, ['pull', release]);
      expect(code).toBe(0);
      expect(stdout).toContain('+headline: Two new clinics open');
      let wanted: string = saved;
      for (const [from, to] of edits) wanted = wanted.replace(from, to);
      expect(read('answers.md')).toBe(wanted);
      expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
    },
  );

  it('shows what would change with --dry-run, and changes nothing', async () => {
    const { cwd, release, edit } = newsroom('ap');
    edit('release.md', 'Outram', 'Babu');
    const before = tree(cwd);
    const { code, stdout } = await pr(cwd, ['pull', release, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^-The boats left the Outram.*\n\+The boats left the Babu/m);
    expect(tree(cwd)).toEqual(before);
  });

  it('writes nothing when answers cannot hold the edit, shows it, and exits 3', async () => {
    const { cwd, release, edit, read } = newsroom('uk');
    edit('release.html', '<style>', '<style>p { color: red }');
    edit('release.html', 'Outram', 'Babu');
    const before = tree(cwd);
    const { code, stderr } = await pr(cwd, ['pull', release]);
    expect(code).toBe(3);
    expect(stderr).toContain('+<style>p { color: red }');
    expect(stderr).toContain(` pull ${release} release.html --force`);
    expect(tree(cwd)).toEqual(before);
    expect((await pr(cwd, ['pull', release, 'release.html', '--force'])).code).toBe(3);
    expect(read('answers.md')).toContain('Babu');
    expect(read('release.html')).toContain('p { color: red }');
    expect(read('release.txt')).toContain('Babu');
  });

  it('takes no release line that it cannot read for a headline', async () => {
    const { cwd, release, edit } = newsroom('uk');
    edit('release.txt', 'FOR IMMEDIATE RELEASE', 'Hold this until Ada calls');
    const before = tree(cwd);
    const { code, stderr } = await pr(cwd, ['pull', release]);
    expect(code).toBe(3);
    expect(stderr).toContain('Nothing was written');
    expect(tree(cwd)).toEqual(before);
  });

  it('brings nothing older back unasked', async () => {
    const { cwd, release, edit } = newsroom('ap');
    edit('release.md', 'Outram', 'Babu');
    edit('answers.md', 'a month', 'two months');
    const before = tree(cwd);
    const { code, stderr } = await pr(cwd, ['pull', release]);
    expect(code).toBe(3);
    expect(stderr).toContain('answers.md was changed since release.md was made');
    expect(tree(cwd)).toEqual(before);
  });

  it('wants to know which file, and has nothing to do without an edit', async () => {
    const { cwd, release, edit, read } = newsroom('ap');
    expect((await pr(cwd, ['pull', release])).stderr).toContain('nothing to pull');
    edit('release.md', 'Outram', 'Babu');
    edit('release.txt', 'Outram', 'Armenian');
    const { code, stderr } = await pr(cwd, ['pull', release]);
    expect(code).toBe(2);
    expect(stderr).toContain('Edited by hand: release.md, release.txt. Name one');
    expect((await pr(cwd, ['pull', release, 'release.txt'])).code).toBe(0);
    expect(read('answers.md')).toContain('Armenian');
    expect(read('release.md')).toContain('Babu');
  });
});

describe('changes laid over saved answers', () => {
  const saved = {
    story: 'One\n\n<!-- pr-allow x: y -->\n\n**Two**\n\nThree',
    contacts: [{ name: 'A', role: 'kept' }, { name: 'B' }],
  };
  const laid = (before: object, after: object) =>
    Object.fromEntries(
      changesBetween(saved, before, after).map(({ path, value }) => [path.join('.'), value]),
    );
  const contacts = [{ name: 'A' }, { name: 'B' }];

  it.each<[what: string, before: object, after: object, wanted: object]>([
    ['nothing', { story: 'One' }, { story: 'One' }, {}],
    [
      'a paragraph changed',
      { story: 'One\n\nTwo\n\nThree' },
      { story: 'One\n\nTwo\n\n3' },
      { story: 'One\n\n<!-- pr-allow x: y -->\n\n**Two**\n\n3' },
    ],
    [
      'one taken out',
      { story: 'One\n\nTwo\n\nThree' },
      { story: 'One\n\nThree' },
      { story: 'One\n\n<!-- pr-allow x: y -->\n\nThree' },
    ],
    [
      'one put in',
      { story: 'One\n\nTwo\n\nThree' },
      { story: 'One\n\nNew\n\nTwo\n\nThree' },
      { story: 'One\n\nNew\n\n<!-- pr-allow x: y -->\n\n**Two**\n\nThree' },
    ],
    [
      'one in other words from the start',
      { story: 'Uno\n\nTwo\n\nThree' },
      { story: 'Uno\n\nTwo!\n\nThree' },
      { story: 'One\n\n<!-- pr-allow x: y -->\n\nTwo!\n\nThree' },
    ],
    [
      'a contact gone',
      { contacts },
      { contacts: [{ name: 'A' }] },
      { contacts: [{ name: 'A', role: 'kept' }] },
    ],
    [
      'a contact come',
      { contacts },
      { contacts: [...contacts, { name: 'C' }] },
      { contacts: [...saved.contacts, { name: 'C' }] },
    ],
    [
      'a name changed',
      { contacts },
      { contacts: [{ name: 'A' }, { name: 'Z' }] },
      { 'contacts.1.name': 'Z' },
    ],
    [
      'a fact gone',
      { dateline: { place: 'X', region: 'Y' } },
      { dateline: { place: 'X' } },
      { 'dateline.region': undefined },
    ],
  ])('%s', (_, before, after, wanted) => {
    expect(laid(before, after)).toEqual(wanted);
  });

  it('leave comments and form of the file as they are', () => {
    const text = '---\n# facts\nheadline: A # ours\ncontacts: [ { name: B } ]\n---\n\nStory.\n';
    const changes = [
      { path: ['headline'], value: 'C' },
      { path: ['story'], value: 'New.' },
    ];
    expect(editAnswers(text, changes)).toBe(
      '---\n# facts\nheadline: C # ours\ncontacts: [ { name: B } ]\n---\n\nNew.\n',
    );
  });
});
