import { describe, expect, it } from 'vitest';
import { partGluedLines } from '../../../../src/recognize/page/repair/glued-lines.ts';
import { isUntouched, misplaced, repaired, words } from './repaired.ts';

describe('glued lines', () => {
  it.each([
    ['The boats float.Contact: Ada Holm', ['The boats float.', 'Contact: Ada Holm']],
    ['Die Boote fahren.Pressekontakt: Ada Holm', ['Die Boote fahren.', 'Pressekontakt: Ada Holm']],
    [
      'Ada Holm+44 113 496 0312ada@x.exampleWebsite',
      ['Ada Holm', '+44 113 496 0312', 'ada@x.example', 'Website'],
    ],
    [
      'Ada HolmDirectorAcme Ltd12 Quay Street, LeedsPhone: +44 113Email: a@x.example',
      [
        'Ada Holm',
        'Director',
        'Acme Ltd',
        '12 Quay Street, Leeds',
        'Phone: +44 113',
        'Email: a@x.example',
      ],
    ],
    ['About Acme WorksAcme Works mends ships.', ['About Acme Works', 'Acme Works mends ships.']],
  ])('are parted: %s', (text, expected) => {
    const page = repaired(partGluedLines, 'a.txt', text);
    expect(words(page)[0]!.split('\n')).toEqual(expected);
    expect(misplaced(page)).toEqual([]);
  });

  it.each([
    'The YouTube channel of McDonald and LinkedIn: see it.',
    'Contact: Ada Holm, ada@mail.HarbourMuseum.example, +44 113 496 0312',
    'Write to press2026@x.example. Phone: +44 113 496 0312',
    'He said: “Contact: none.”',
  ])('are not seen in %s', (text) => {
    expect(isUntouched(partGluedLines, 'a.txt', text)).toBe(true);
  });
});
