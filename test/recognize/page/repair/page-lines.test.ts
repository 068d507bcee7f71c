import { describe, expect, it } from 'vitest';
import { setPageLinesAside } from '../../../../src/recognize/page/repair/page-lines.ts';
import { aside, isUntouched, misplaced, repaired, words } from './repaired.ts';

const lines = ['The museum opens.', 'Its boats are old.', 'They float.', 'Entrance is free.'];
const text = lines.join('\n\n');

describe('lines of printed pages', () => {
  it.each([
    'Page 2 of 2',
    'page 2/3',
    '| Page 2',
    '[Page 2]',
    'River Trust                     Page 1 of 2',
    'Page 3 | River Trust | May 2025',
    'Seite 2 von 3',
    'Flussstiftung      Seite 2',
    'Página 2 de 3',
    'Pagina 2 di 2',
    'पृष्ठ 2',
    '(more)',
    '-more-',
    '– MORE –',
    'MORE',
    '(mehr folgt)',
    '(suite)',
    '-- continued on page 2 --',
  ])('are set aside: %s', (line) => {
    const page = repaired(setPageLinesAside, 'a.txt', `${text}\n\n${line}\n\n${text}`);
    expect(aside(page)).toEqual([line]);
    expect(words(page)).toEqual([...lines, ...lines]);
    const found = page.aside[0]!;
    expect(page.text.slice(found.start, found.end)).toBe(line);
  });

  it('are set aside within a paragraph', () => {
    const page = repaired(setPageLinesAside, 'a.txt', 'The museum\n(more)\nopens on\nPage 2 of 2');
    expect(words(page)).toEqual(['The museum opens on']);
    expect(misplaced(page)).toEqual([]);
  });

  it('are bare numbers that count on, and what stands beside them each time', () => {
    const page = repaired(
      setPageLinesAside,
      'a.txt',
      [
        text,
        'River Trust',
        '- 1 -',
        `It pays.\n\n${text}`,
        'It ends.',
        'River Trust',
        '- 2 -',
        text,
      ].join('\n\n'),
    );
    expect(aside(page)).toEqual(['River Trust', '- 1 -', 'River Trust', '- 2 -']);
  });

  it.each([
    '- 30 -',
    '112',
    'More',
    'See page 2 of the report.',
    'Page Holm, director',
    'more boats than ever',
    '12 May 2026',
  ])('are not lines of a release: %s', (line) => {
    expect(isUntouched(setPageLinesAside, 'a.txt', `${text}\n\n${line}\n\n${text}`)).toBe(true);
  });
});
