import { readFileSync, statSync, chmodSync, lstatSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';
import { fixText } from '../../src/lint/fixes/fix-text.ts';
import { profiles } from '../../src/lint/profiles/index.ts';
import { decode } from '../../src/read/decode.ts';
import { encodeLike } from '../../src/read/encode.ts';
import { read } from '../../src/read/index.ts';
import { recognize } from '../../src/recognize/index.ts';
import { rules } from '../../src/lint/rulebook.ts';
import { unifiedDiff } from '../../src/source/diff.ts';
import { answers, folder, pr, tree } from '../program.ts';

const look = (name: string, profile: string) => (text: string) => {
  const document = read(name, Buffer.from(text));
  const options = { piece: true, profile: profiles.find((one) => one.name === profile)! };
  return lint(document, recognize(document).parts, options).findings;
};

describe('fixing', () => {
  // The examples of the rules have every fix; pages are shuffled out of their lines.
  const examples = rules.flatMap((rule) => [...rule.examples.failing, ...rule.examples.passing]);
  const lines = [...new Set(examples.flatMap(({ text }) => text.split('\n')))];
  const hard = ['', '', '**9:00 AM**', '“a', '"b"', '<b>June 4th', '&amp;', '| a | 5 % |', '`x`'];
  const page = fc.array(fc.constantFrom(...lines, ...hard), { minLength: 1, maxLength: 12 });

  it('leaves nothing to fix, changes nothing again, and hides nothing it cannot fix', () => {
    fc.assert(
      fc.property(
        page,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('a.md', 'a.html', 'a.txt'),
        fc.constantFrom('plain', 'ap', 'uk', 'in'),
        (parts, eol, name, profile) => {
          const text = `.${parts.join(eol)}`;
          const once = fixText(text, look(name, profile));
          const left = look(name, profile)(once.text).filter(({ fixable }) => fixable);
          expect(left.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
          expect(fixText(once.text, look(name, profile))).toEqual({ text: once.text, count: 0 });
          const decisions = (of: string) =>
            look(
              name,
              profile,
            )(of)
              .filter(({ fixable, level }) => !fixable && level === 'error')
              .map(({ rule }) => rule)
              .sort();
          expect(decisions(once.text)).toEqual(decisions(text));
          const ends = (of: string) => of.replace(/[^\r\n]/g, '').replaceAll(eol, '');
          if (text.includes(eol)) expect(ends(once.text)).toBe('');
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('a fix', () => {
  const fixed = (text: string, profile: string, name = 'a.txt') =>
    fixText(text, look(name, profile)).text;
  const story = 'The museum opens its new wing on Friday, it said.\n\nThe doors open at nine.\n';

  it.each([
    'For release at 10 a.m. on 9 May 2027',
    'CONFIDENTIAL DRAFT - DO NOT DISTRIBUTE',
    'Hold until the board has met',
    'Not for publication before Monday',
  ])('never says when a release may be used: %s', (line) => {
    for (const profile of ['ap', 'uk', 'in']) {
      const text = fixed(`Harbour Museum opens new wing\n\n${line}\n\n${story}`, profile);
      expect(text.toLowerCase()).not.toContain('immediate');
      expect(text).toContain(line);
    }
  });

  it.each([
    'OSLO, Thursday, May 5, 2027 – ',
    'OSLO, Norway, Monday, May 5, 2026 – ',
    'Oslo, [DATE] May 5, 2027 – ',
    'Oslo (Thursday, 5 May 2027) – ',
  ])('leaves words that a person has to decide about: %s', (dateline) => {
    for (const profile of ['ap', 'uk', 'in']) {
      const text = `Harbour Museum opens new wing\n\n${dateline}${story}`;
      const decided = (of: string) =>
        look('a.txt', profile)(of).filter(({ rule }) => /^(?:weekday|placeholder)/.test(rule));
      expect(decided(text)).not.toEqual([]);
      expect(decided(fixed(text, profile)).length).toBe(decided(text).length);
    }
  });

  it('puts no end mark above a page that has only contacts', () => {
    const text = 'Media contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n';
    for (const profile of ['ap', 'uk', 'in'])
      for (const name of ['a.txt', 'a.md']) {
        expect(fixed(text, profile, name)).toMatch(/^Media contact/);
        const columns = look(name, profile)(text).map(({ column }) => column);
        expect(columns.every((column) => column > 0)).toBe(true);
      }
  });
});

describe('the bytes of a file', () => {
  const swapped = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const encodings: Record<string, (text: string) => Buffer> = {
    'UTF-8': (text) => Buffer.from(text),
    'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
    'UTF-16, small end first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16, big end first': swapped,
    'Windows-1252': (text) => Buffer.from(`${text} \u0093caf\u00e9\u0094`, 'latin1'),
  };

  it.each(Object.entries(encodings))('stay as they are in %s', (_, encode) => {
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('aé \r\n\t’"€')),
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (text) => {
        const bytes = encode(`.${text.replace(/[^\0-\xff]/g, '')}`);
        expect(encodeLike(bytes, decode(bytes))).toEqual(bytes);
        const more = `${decode(bytes)}“—”`;
        expect(decode(encodeLike(bytes, more)!)).toBe(more);
      }),
    );
  });

  it('are not written in an encoding that cannot hold them', () => {
    expect(encodeLike(Buffer.from('caf\u00e9', 'latin1'), 'café ★')).toBeNull();
    const polish = Buffer.from('<meta charset="iso-8859-2"><p>Gda\u00f1sk', 'latin1');
    expect(encodeLike(polish, decode(polish))).toBeNull();
    const western = Buffer.from('<meta charset="iso-8859-1"><p>Oslo');
    expect(encodeLike(western, `${decode(western)}’`)?.at(-1)).toBe(0x92);
  });
});

describe('pr lint --fix', () => {
  const before =
    '\ufeffFOR IMMEDIATE RELEASE\r\n\r\n# Harbour Museum opens new wing\r\n\r\nOSLO, Norway, May 5, 2026 — It opens on June 4th at 9:00 AM. \t\r\n\r\n\\###';
  const after = before.replace('4th', '4').replace('9:00 AM.', '9 a.m.');

  it('changes the words it fixes and nothing else, and says so', async () => {
    const cwd = folder({ 'a.md': before });
    chmodSync(join(cwd, 'a.md'), 0o640);
    symlinkSync('a.md', join(cwd, 'b.md'));
    const { stderr, stdout } = await pr(cwd, ['lint', 'b.md', '--fix', '--profile', 'ap']);
    expect(stderr).toMatch(/^Fixed \d+ findings? in b\.md\.\n/);
    expect(stdout).toContain('contact-missing');
    expect(stdout).not.toContain('ap-typography');
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(after);
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(cwd, 'b.md')).isSymbolicLink()).toBe(true);
  });

  it('--dry-run shows it and writes nothing', async () => {
    const cwd = folder({ 'a.md': before });
    const { code, stdout } = await pr(cwd, 'lint a.md --fix --dry-run --profile ap'.split(' '));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- a\.md\n\+\+\+ a\.md\n@@ -\d,\d \+\d,\d @@\n/);
    expect(stdout).toContain(
      '\n-OSLO, Norway, May 5, 2026 — It opens on June 4th at 9:00 AM. \t\n' +
        '+OSLO, Norway, May 5, 2026 — It opens on June 4 at 9 a.m. \t\n',
    );
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(before);
    expect((await pr(cwd, ['lint', 'a.md', '--dry-run'])).code).toBe(2);
  });

  it('repeats no protected name in what it shows', async () => {
    const text =
      '# Home\n\nOSLO, May 5, 2026 – The girl, Quilla Sample, was kidnapped and came home on June 4th.\n';
    const cwd = folder({ 'a.md': text });
    const { stdout } = await pr(cwd, 'lint a.md --fix --dry-run --profile ap'.split(' '));
    expect(stdout).toContain('June 4.');
    expect(stdout).not.toMatch(/Quilla|Sample/);
  });

  it('in our own releases fixes the answers, and leaves the renditions', async () => {
    const story = 'The mill opened on June 4th\nat 9:00 AM.\n\nIt closes at 9:00 PM.';
    const facts = 'style: ap\nlanguage: en-US\nsubheadline: "Doors open at 9:00 AM"\n';
    const cwd = folder({
      'newsroom.yaml': 'schema: 1\n',
      'releases/a/answers.md': answers(facts, story),
    });
    await pr(cwd, ['build']);
    const made = tree(cwd);
    const { stderr } = await pr(cwd, ['lint', '--fix']);
    expect(stderr).toContain('releases/a/answers.md. Build the release again: pr build');
    const now = tree(cwd);
    const fixedAnswers = answers(facts, story)
      .replace('June 4th', 'June 4')
      .replace('at 9:00 AM"', 'at 9 a.m."')
      .replace('9:00 AM.', '9 a.m.')
      .replace('9:00 PM.', '9 p.m.');
    expect(now).toEqual({ ...made, 'releases/a/answers.md': fixedAnswers });
    await pr(cwd, ['build']);
    expect((await pr(cwd, ['lint', '--fix'])).stderr).toBe('');
    expect(tree(cwd)['releases/a/answers.md']).toBe(fixedAnswers);
  });
});

describe('a diff', () => {
  it('turns one text into the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [from, to] = [before, after].map((lines) =>
          lines.map((line) => `${line}\n`).join(''),
        );
        const own: string[] = [];
        const other: string[] = [];
        let at = 0;
        for (const line of unifiedDiff(from!, to!, 'a').split('\n').slice(2, -1)) {
          const start = /^@@ -(\d+),(\d+) /.exec(line);
          if (start) {
            const upto = Math.max(0, Number(start[1]) - (start[2] === '0' ? 0 : 1));
            for (; at < upto; at++) for (const side of [own, other]) side.push(before[at]!);
            continue;
          }
          if (line[0] !== '+') own.push(line.slice(1));
          if (line[0] !== '-') other.push(line.slice(1));
          if (line[0] !== '+') at++;
        }
        for (; at < before.length; at++) for (const side of [own, other]) side.push(before[at]!);
        expect(own).toEqual(before);
        expect(other).toEqual(after);
      }),
    );
  });
});
