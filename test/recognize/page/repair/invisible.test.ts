import { describe, expect, it } from 'vitest';
import { removeInvisible } from '../../../../src/recognize/page/repair/invisible.ts';
import { isUntouched, misplaced, repaired, words } from './repaired.ts';

describe('invisible characters', () => {
  it.each([
    ['a byte order mark in a word', 'F\ufeffeb. 22, 2024', 'Feb. 22, 2024'],
    ['a soft hyphen', 'two clin\u00adics', 'two clinics'],
    ['a zero-width space', 'Ada\u200b Holm', 'Ada Holm'],
    ['a word joiner', '5\u2060 May', '5 May'],
    ['direction marks', '\u200eOslo\u200f, 5 May', 'Oslo, 5 May'],
    ['a joiner between Latin letters', 'Har\u200dbour', 'Harbour'],
    ['an icon of a font', '\uf095 22 55 01 42', ' 22 55 01 42'],
    ['a bullet of Symbol', '\uf0b7 Forty villages', '• Forty villages'],
  ])('%s is removed', (_, text, expected) => {
    const page = repaired(removeInvisible, 'a.txt', `A ${text} B`);
    expect(words(page)).toEqual([`A ${expected} B`]);
    expect(misplaced(page)).toEqual([]);
  });

  it('are removed where HTML names them', () => {
    expect(words(repaired(removeInvisible, 'a.html', '<p>clin&shy;ics'))).toEqual(['clinics']);
  });

  it.each([
    ['a joiner in Hindi', 'क्\u200dष'],
    ['a joiner in Persian', 'می\u200cخواهم'],
    ['a family', '👩\u200d👩\u200d👧'],
    ['a direction mark in Hebrew', 'שלום\u200f, Oslo'],
    ['plain text', 'Ada Holm'],
  ])('stay where they mean something: %s', (_, text) => {
    expect(isUntouched(removeInvisible, 'a.txt', text)).toBe(true);
  });
});
