import { describe, expect, it } from 'vitest';
import { readProseInCode } from '../../../../src/recognize/page/repair/prose-in-code.ts';
import { readTypedLists } from '../../../../src/recognize/page/repair/typed-lists.ts';
import { isUntouched, misplaced, repaired, words } from './repaired.ts';

const sentence = 'The museum opens its hall to everybody who likes boats, and it is free.';
const release = `Museum opens\n\n${sentence}\n${sentence}\n\n${sentence}\n\n${sentence}\n${sentence}`;

describe('a release in code', () => {
  it.each([
    ['a fence', 'a.md', `# Press\n\n\`\`\`\n${release}\n\`\`\`\n`],
    ['<pre>', 'a.html', `<h1>Press</h1><pre>${release}</pre>`],
    ['indented lines', 'a.md', `# Press\n\n${release.replace(/^(?=.)/gm, '    ')}\n`],
  ])('is text: %s', (_, name, content) => {
    const page = repaired(readProseInCode, name, content);
    expect(words(page)).toEqual([
      'Press',
      'Museum opens',
      `${sentence} ${sentence}`,
      sentence,
      `${sentence} ${sentence}`,
    ]);
    expect(misplaced(page)).toEqual([]);
  });

  it.each([
    `# Guide\n\n\`\`\`\n${'const a = { b: [c(d)] };\n'.repeat(30)}\`\`\`\n`,
    `${release}\n\n${release}\n\n\`\`\`\npr build\n\`\`\`\n`,
  ])('is not seen in a program', (content) => {
    expect(isUntouched(readProseInCode, 'a.md', content)).toBe(true);
  });
});

describe('a typed list', () => {
  it.each([
    ['paragraphs', 'a.md', 'Boats:\n\n• Forty boats\n\n• A ship\n\nEnd.'],
    ['lines', 'a.md', 'Boats:\n\n• Forty boats\n• A ship\n\nEnd.'],
    [
      'Word',
      'a.html',
      '<p>Boats:</p><p>·&nbsp;&nbsp; Forty boats</p><p>·&nbsp; A ship</p><p>End.</p>',
    ],
  ])('is a list: %s', (_, name, content) => {
    const page = repaired(readTypedLists, name, content);
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list', 'paragraph']);
    expect(words(page).map((line) => line.trim())).toEqual([
      'Boats:',
      'Forty boats',
      'A ship',
      'End.',
    ]);
    expect(misplaced(page)).toEqual([]);
  });

  it('has two items or more', () => {
    expect(isUntouched(readTypedLists, 'a.md', '• One boat\n\nEnd.')).toBe(true);
  });
});
