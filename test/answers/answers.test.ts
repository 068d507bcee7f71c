import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAnswers } from '../../src/answers/format.ts';
import { readAnswers } from '../../src/answers/read.ts';
import { answers } from '../program.ts';

const read = (text: string, file = 'answers.md') => readAnswers(file, text);

/** What a person is told about answers that make no release, line by line. */
function complaints(text: string, file = 'answers.md'): string[] {
  try {
    read(text, file);
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.trim());
  }
  return [];
}

describe('answers', () => {
  it('say all that is missing or wrong at once, in the order of the file, with place and form', () => {
    const told = complaints(
      '---\nheadline: ""\ntimming: immediate\ndateline: { place: Pune, date: 2026-02-30 }\n' +
        'contacts:\n  - name: Asha Rao\nstyle: app\n---\n\nThe mill opened.\n\n> Nobody signs this.\n',
    );
    const places = told.flatMap(
      (line) => /^answers\.md:(\d+:\d+) +(\S+)/.exec(line)?.slice(1) ?? [],
    );
    expect(told[0]).toBe('6 things are missing or wrong in answers.md:');
    expect(places).toEqual([
      ...['2:11', 'headline'],
      ...['3:1', 'timming'],
      ...['4:32', 'dateline.date'],
      ...['6:5', 'contacts[0]'],
      ...['7:8', 'style'],
      ...['12:1', 'story'],
    ]);
    expect(told.join('\n')).toContain('did you mean timing?');
    expect(told.join('\n')).toContain('did you mean ap?');
    expect(told.join('\n')).toContain('> — Dr Leela Bose, Medical Director, River Trust');
  });

  it('take a file in YAML or JSON as well as Markdown', () => {
    const facts = {
      headline: 'Acme opens a mill',
      dateline: { place: 'Pune', date: '2026-11-24' },
      contacts: [{ name: 'Asha Rao', phone: '+91 20 5550 0101', email: 'asha@acme.example' }],
      story: 'The mill opened on Tuesday.',
    };
    const { release } = read(answers());
    expect(read(JSON.stringify(facts), 'a.json').release).toEqual(release);
    expect(read(JSON.stringify(facts, null, 1), 'a.yaml').release).toEqual(release);
  });

  // Texts that YAML 1.1, or a reader in a hurry, takes for something else.
  it.each([
    'NO',
    'yes',
    'null',
    '~',
    '12:30',
    '0771234567',
    '1e3',
    '0x1F',
    '2020-11-09',
    '.inf',
    '-',
  ])('keep %s as it was typed', (word) => {
    const { release } = read(
      answers().replace('Acme opens a mill', word === '~' || word === '-' ? `"${word}"` : word),
    );
    expect(release.headline).toBe(word);
  });

  it('keep the zeros of a phone number', () => {
    const { release } = read(answers().replace('+91 20 5550 0101', '0033 1 23'));
    expect(release.contacts[0]!.phones).toEqual(['0033 1 23']);
  });

  it('are no bomb of aliases', () => {
    const bomb = Array.from({ length: 30 }, (_, i) =>
      i === 0 ? 'a0: &a0 [x,x,x,x,x,x,x,x,x]' : `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`,
    );
    expect(complaints(`---\n${bomb.join('\n')}\n---\nStory.\n`).join('\n')).toMatch(/alias/i);
  });

  it('have one story', () => {
    expect(complaints(answers('story: Other.\n'))[0]).toMatch(
      /^answers\.md:\d+:1 There are two stories/,
    );
  });

  it('need front matter in Markdown', () => {
    expect(complaints('Just a story.')[0]).toContain('There is no front matter');
  });

  it.each(['---js', '---javascript', '---coffee', '--- js', '---json', '---toml', '---JS'])(
    'with the fence %s are refused, and nothing runs',
    (fence) => {
      const trap = `${fence}\n{ headline: (globalThis.trapped = true) && process.exit(7) }\n---\nStory.\n`;
      expect(complaints(trap)[0]).toMatch(
        /^1:4 The front matter is marked as ".+", but pr reads only YAML/,
      );
      expect(globalThis).not.toHaveProperty('trapped');
    },
  );

  it('saved and read again are the same, whatever they say', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /\S/.test(text));
    const line = words
      .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu, ' '))
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(line, line, line, (headline, role, text) => {
        const facts = JSON.stringify({
          headline,
          about: [{ name: role, text }],
          dateline: { place: 'Pune', date: '2026-11-24' },
          contacts: [{ name: 'Asha Rao', role, phone: '1234567' }],
          story: 'The mill opened.',
        });
        const first = read(facts, 'a.json');
        const saved = formatAnswers(first.answers);
        const second = read(saved);
        expect(second.release).toEqual(first.release);
        expect(formatAnswers(second.answers)).toBe(saved);
      }),
    );
  });

  it('of our own samples are saved as they stand', () => {
    for (const style of ['in', 'ap', 'uk']) {
      const file = `releases/2026-11-24-floating-clinics-${style}/answers.md`;
      const saved = formatAnswers(read(readFileSync(file, 'utf8')).answers);
      expect(read(saved).release).toEqual(read(readFileSync(file, 'utf8')).release);
    }
  });
});
