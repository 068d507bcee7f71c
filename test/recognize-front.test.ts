import { describe, expect, it } from 'vitest';
import { read } from '../src/read/index.ts';
import { recognize } from '../src/recognize/index.ts';

const partsOf = (name: string, content: string) => recognize(read(name, Buffer.from(content)));

/** A release of some paragraphs, for what stands behind them. */
const story = [
  'Harbour Museum opens a new wing',
  'BRISTOL, 3 May 2026 – The Harbour Museum opened a wing for model ships on Sunday, with 40 of them.',
  'Some 2,000 people came to see it on the first day, and the café ran out of cake before noon.',
  'The wing stays open until October, every day but Monday, and children come in without a ticket.',
].join('\n\n');

describe('the end mark', () => {
  const markIn = (name: string, behind: string) =>
    partsOf(name, `${story}\n\n${behind}\n`).endMark?.text;

  it.each([
    '###',
    '# # #',
    '####',
    '-30-',
    '– 30 –',
    'ENDS',
    '-Ends-',
    '[ENDS]',
    '### END ###',
    '---///---',
    'End of press release',
  ])('is %s on its own line', (mark) => {
    expect(markIn('release.txt', mark)).toBe(mark);
  });

  it('is seen in Markdown, where it is a heading without words', () => {
    expect(markIn('release.md', '###')).toBe('###');
    expect(markIn('release.md', '### ')).toBe('###');
    expect(markIn('release.md', '\\###')).toBe('###');
  });

  it('is seen where a line end was lost before or behind it', () => {
    expect(markIn('release.txt', 'Tickets are 8 pounds. ###')).toBe('###');
    expect(markIn('release.txt', '### Back')).toBe('###');
  });

  it('is told apart from what ornaments a page', () => {
    expect(markIn('release.txt', 'In the end it rained.')).toBeUndefined();
    expect(markIn('release.txt', '-----')).toBeUndefined();
    expect(markIn('release.txt', `#\n\n${story}\n\n${story}`)).toBeUndefined();
    expect(markIn('release.txt', '#')).toBe('#');
  });
});
