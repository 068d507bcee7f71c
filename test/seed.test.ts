import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../src/read/index.ts';
import type { Block } from '../src/source/block.ts';
import { folder, pr } from './program.ts';

// The release that this program was first made for. It speaks of a child, so it is no part of the
// project; where it is not at hand there is nothing to compare with.
const seed = resolve('../shared/seed');
const absent = !existsSync(seed);

const wordsOf = (block: Block): string =>
  block.runs.map((run) => run.text).join('') + block.children.map(wordsOf).join('\n') + '\n';

/**
 * The words and punctuation of a file, from "Press Release" on, markup gone and white space folded.
 * The seed is a text with the marks of bold in it.
 */
function words(path: string): string {
  const { blocks } = read(path, readFileSync(path));
  const text = blocks.map(wordsOf).join('\n').replaceAll('**', '').replace(/\s+/g, ' ').trim();
  return text.slice(text.indexOf('Press Release'));
}

describe.skipIf(absent)('the seed', () => {
  it.each(['md', 'html', 'txt'])('is made from its answers, word by word: %s', async (format) => {
    const cwd = folder();
    const { code, stderr } = await pr(cwd, [
      'new',
      '--answers',
      join(seed, 'answers.md'),
      '--no-input',
    ]);
    expect(stderr).toContain('written');
    expect(code).toBe(0);
    const [name] = readdirSync(join(cwd, 'releases'));
    const made = join(cwd, 'releases', name!, `release.${format}`);
    expect(words(made)).toBe(words(join(seed, 'press-release.txt')));
  });

  it('is linted: the headline is too long, no contact has an e-mail address, the law is cited wrongly, and nothing else is an error', async () => {
    const { code, stdout } = await pr('.', [
      'lint',
      '--format',
      'json',
      join(seed, 'press-release.txt'),
    ]);
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; level: string; line: number; message: string }[];
    };
    const found = findings.map(({ rule }) => rule);
    expect(found).toContain('headline-length');
    expect(found).toContain('contact-incomplete');
    // Section 164 is that of the Code of Criminal Procedure; it cites the Penal Code.
    const errors = findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
    expect(errors).toEqual(['legal-citation']);
    expect(code).toBe(1);
  });
});
