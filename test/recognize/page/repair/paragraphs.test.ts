import { describe, expect, it } from 'vitest';
import { joinBrokenParagraphs } from '../../../../src/recognize/page/repair/broken-paragraphs.ts';
import { joinCutWords } from '../../../../src/recognize/page/repair/hyphens.ts';
import { joinWrappedLines } from '../../../../src/recognize/page/repair/line-breaks.ts';
import { joinWrappedHeadings } from '../../../../src/recognize/page/repair/wrapped-headings.ts';
import { aside, isUntouched, misplaced, repaired, words } from './repaired.ts';

const head = 'The city has used its budget to close the pool at Millgate and to shorten the';

describe('broken paragraphs', () => {
  it.each([
    ['an empty line', [head, 'hours of the two others.'], []],
    ['a page number', [head, '112', 'hours of the two others.'], ['112']],
    ['a stamp', [head, 'Received: 3 May 2026', 'hours of the others.'], ['Received: 3 May 2026']],
    ['a name after "in"', [`${head} pool, and in`, 'May the work begins.'], []],
    ['the verb of a quotation', ['“Boats matter,”', 'said Ada Holm, director.'], []],
    ['German', ['Das Museum hat seine alte Halle am Fluss geöffnet und', 'zeigt Boote.'], []],
    ['twice', [head, 'hours of the two others, although more people of the town', 'swim.'], []],
  ])('are joined over %s', (_, pieces, set) => {
    const page = repaired(joinBrokenParagraphs, 'a.txt', `Pool\n\n${pieces.join('\n\n')}\n\nEnd.`);
    const whole = pieces.filter((piece) => !set.includes(piece)).join(' ');
    expect(words(page)).toEqual(['Pool', whole, 'End.']);
    expect(aside(page)).toEqual(set);
    expect(misplaced(page)).toEqual([]);
  });

  it.each([
    ['a whole sentence', [`${head} hours.`, 'and more.']],
    [
      'a headline and a line of contacts',
      ['Jon Vik, Press Officer of the Harbour Museum, Oslo', 'e-mail: jon@museum.example'],
    ],
    ['a phone', ['Jon Vik, Press Officer of the Harbour Museum, Oslo', 'tel 22 55 01 42.']],
    [
      'a product',
      ['The museum has a new guide for all of its visitors', 'iPhone users hear it first.'],
    ],
    [
      'a list that nobody closes',
      [
        'opening hours of the museum in the winter season',
        'prices for schools and for other groups of pupils',
        'ways to the museum',
      ],
    ],
    [
      'a salutation',
      ['Dear editors of all newspapers on this whole coast,', 'Please find our release below.'],
    ],
  ])('are not seen in %s', (_, pieces) => {
    expect(isUntouched(joinBrokenParagraphs, 'a.txt', pieces.join('\n\n'))).toBe(true);
  });
});

describe('line breaks', () => {
  it('at every line end are spaces', () => {
    const page = repaired(
      joinWrappedLines,
      'a.html',
      '<p>The League today asked the company that runs the<br />\nboats across the bay to send the last one later on<br />\nevery day of the week.</p>',
    );
    expect(words(page)).toEqual([
      'The League today asked the company that runs the boats across the bay to send the last one later on every day of the week.',
    ]);
    expect(misplaced(page)).toEqual([]);
  });

  it.each([
    ['an address', '<p>Ada Holm<br>Director of the museum<br>12 Quay Street, Bristol</p>'],
    [
      'a list',
      '<p>- The first of all the boats of the museum is shown<br>- the second of all the boats of the museum is not</p>',
    ],
    [
      'sentences',
      '<p>The museum opens its old boat hall on Fridays.<br>It shows forty boats of the north and a ship.</p>',
    ],
  ])('that were meant stay: %s', (_, html) => {
    expect(isUntouched(joinWrappedLines, 'a.html', html)).toBe(true);
  });
});

describe('words cut at a line end', () => {
  it('are joined, and compounds keep their hyphen', () => {
    const page = repaired(
      joinCutWords,
      'a.txt',
      'The Trust opened two float-\ning clinics. The dry-dock is a dry dock, and the dry-\ndock is new. It is a long-\nterm plan: a long term.',
    );
    expect(words(page).join(' ')).toBe(
      'The Trust opened two floating clinics. The dry-dock is a dry dock, and the dry-dock is new. It is a long-term plan: a long term.',
    );
    expect(misplaced(page)).toEqual([]);
  });
});

describe('wrapped headings', () => {
  it.each([
    ['# All the old boats of\nthe north\n\nText.', ['All the old boats of the north', 'Text.']],
    ['## Museum opens halls,\nGardens\n', ['Museum opens halls, Gardens']],
  ])('are joined: %j', (text, expected) => {
    expect(words(repaired(joinWrappedHeadings, 'a.md', text))).toEqual(expected);
  });

  it.each([
    '# About\nThe museum opens.',
    '# Boats of\n\nthe north',
    '# Museum opens\nthe boats float.',
  ])('are whole: %j', (text) => {
    expect(isUntouched(joinWrappedHeadings, 'a.md', text)).toBe(true);
  });
});
