import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import { folder, pr } from '../program.ts';

const release = `# Harbour Museum utilizes a new wing on the old northern quay

OSLO, May 5, 2026 – The plans are on Github, and the museum opens.

Media contact: Ada Holm, +47 22 00 00 00, ada@museum.example
`;

describe('the own rules of a newsroom', () => {
  it('name words to avoid, spellings, required phrases and limits', async () => {
    const cwd = folder({
      'newsroom.yaml': `lint:
  words:
    - avoid: [utilize, utilizes]
      prefer: use
      because: we write plain words
  names: GitHub
  phrases: Registered charity 1234
  limits: { headlineCharacters: 40 }
`,
      'a.md': release,
    });
    const { stdout } = await pr(cwd, ['lint', 'a.md', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    const own = findings.filter(({ rule }) => /^(?:house|headline-length)/.test(rule));
    expect(own.map((one) => `${one.line} ${one.rule}: ${one.message} ${one.advice}`)).toEqual([
      expect.stringMatching(/^1 headline-length: .*Your newsroom takes at most 40/),
      '1 house-words: "utilizes": we write plain words. Write "use".',
      '3 house-names: "Github" is spelled "GitHub" in your newsroom. Write "GitHub".',
      expect.stringMatching(/^\d house-phrases: "Registered charity 1234" is missing\./),
    ]);
  });

  it.each([
    ['words: [{ avoid: utilize }]', '1:', 'lint.words[0].because'],
    ['wrods: []', '1:', 'did you mean words?'],
    ['words: [{ avoid: a, because: b, perfer: c }]', '1:', 'did you mean prefer?'],
    ['limits: { headlineCharacter: 40 }', '1:', 'did you mean headlineCharacters?'],
    ['limits: { links: many }', '1:', 'is not a whole number'],
  ])('are checked: %s', async (yaml, line, reason) => {
    const cwd = folder({ 'newsroom.yaml': `lint: { ${yaml} }\n`, 'a.md': release });
    const { code, stderr } = await pr(cwd, ['lint', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain(`newsroom.yaml:${line}`);
    expect(stderr).toContain(reason);
  });
});
