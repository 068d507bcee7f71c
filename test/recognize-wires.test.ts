import { describe, expect, it } from 'vitest';
import { read } from '../src/read/index.ts';
import { recognize } from '../src/recognize/index.ts';

const partsOf = (content: string, name = 'release.md') =>
  recognize(read(name, Buffer.from(content))).parts;

const lead = 'The Harbour Museum opened a wing for model ships on Sunday, with 40 of them on show.';
const headline = '# Harbour Museum opens a wing for model ships';

describe('the dateline of a wire', () => {
  it.each([
    ['BRISTOL, England, May 3, 2026 /24-7HarbourRelease/ -- ', 'BRISTOL', '2026-05-03'],
    ['Bristol, VT (Harbour News) Sunday May 3, 2026 @ 6:00 AM Pacific — ', 'Bristol', '2026-05-03'],
    ['Bristol, VT (Harbour News) – ', 'Bristol', null],
    ['Bristol, VT (May 3, 2026) – ', 'Bristol', '2026-05-03'],
    ['BRISTOL--(BUSINESS WIRE)--', 'BRISTOL', null],
    ['BRISTOL - [Harbour Newswire](https://wire.example) - 3 May 2026 - ', 'BRISTOL', '2026-05-03'],
  ])('is read in %j', (dateline, place, date) => {
    const found = partsOf(`${headline}\n\n${dateline}${lead}`).dateline;
    expect(found).toMatchObject({ place, date });
  });
});

describe('the dateline of a page whose lines broke around bold words', () => {
  it.each(['BRISTOL –\n', 'BRISTOL\n– '])('is read in %j', (dateline) => {
    const found = partsOf(
      `HARBOUR MUSEUM OPENS A WING FOR SHIPS\nMay 3, 2026\n${dateline}${lead}\nSome 2,000 people came to see it on the first day, and the café ran out of cake before noon, for once.`,
      'release.txt',
    );
    expect(found.dateline).toMatchObject({ place: 'BRISTOL', date: '2026-05-03' });
    expect(found.story[0]?.text).toMatch(/^The Harbour Museum opened/);
  });

  it('is none where a heading stands over a list', () => {
    const found = partsOf(`${headline}\n\n${lead}\n\nSUMMARY\n\n– The wing is open.`);
    expect(found.dateline).toBeNull();
  });
});

/** A release of which a wire kept no line end but the headline's. */
const flat = (rest: string) =>
  partsOf(
    `${headline}\n\nBRISTOL, VT, May 3, 2026 /HarbourWire/ -- ${lead}  Some 2,000 people came on the first day.  ${rest}`,
  );

describe('a release flattened into one paragraph', () => {
  it.each([
    ['See www.museum.example  About Harbour Museum Harbour Museum shows ships.', 'Harbour Museum'],
    ['ABOUT THE HARBOUR MUSEUM The Harbour Museum shows ships.', 'THE HARBOUR MUSEUM'],
    ['About eShips eShips shows ships.', 'eShips'],
    ['About Quay, Holm & Berg   The lawyers with Quay know ships.', 'Quay, Holm & Berg'],
    ['About Museum of Ships Founded in 1901, it shows ships.', 'Museum of Ships'],
    ['About Museum of Ships: It shows ships.', 'Museum of Ships'],
    ['About Harbour  As the biggest museum of its kind, it shows ships.', 'Harbour'],
  ])('has a boilerplate: %s', (rest, name) => {
    expect(flat(rest).about.map((one) => one.name)).toEqual([name]);
  });

  it('has none where a sentence speaks about something', () => {
    expect(flat('Ask us about Harbour Museum tickets.').about).toEqual([]);
    expect(flat('About half of them came by boat.').about).toEqual([]);
  });

  it('keeps quotations apart whose paragraphs were run together', () => {
    const { quotes } = flat(
      'Ada Quay, director of the museum, was glad, stating,"We had hoped for half as many people.   "The café ran out of cake before noon." says Bo Berg, the cook.',
    );
    expect(quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['We had hoped for half as many people', 'Ada Quay'],
      ['The café ran out of cake before noon', 'Bo Berg'],
    ]);
  });

  it('keeps a quotation whole that opens each of its paragraphs', () => {
    const { quotes } = flat(
      'Ada Quay, director of the museum, explains: "We had hoped for half as many people.   "Next year we will need a second café."',
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ada Quay']);
  });
});

describe('the contacts of a release whose line ends were lost', () => {
  const contactsIn = (lines: readonly string[]) =>
    partsOf(`${headline}\n\nBRISTOL, May 3, 2026 – ${lead}\n\n${lines.join('\n\n')}`).contacts.map(
      ({ name, phones, emails }) => [name, ...phones, ...emails],
    );

  it('are seen where the label stuck to the first of them', () => {
    expect(
      contactsIn(['Contact DetailsAda Quay', '+1 802-555-0142', 'ada@museum.example']),
    ).toEqual([['Ada Quay', '+1 802-555-0142', 'ada@museum.example']]);
    // The name that the address tells, not the other one that could be a person's.
    expect(
      contactsIn(['Contact DetailsTall Ships Friends', 'Ada Quay', 'a.quay@museum.example']),
    ).toEqual([['Ada Quay', 'a.quay@museum.example']]);
    expect(contactsIn(['Contact DetailsBrig PR + Digital', '+1 802-555-0142'])).toEqual([
      ['Brig PR + Digital', '+1 802-555-0142'],
    ]);
  });

  it('are seen one by one in a flattened paragraph', () => {
    const { contacts } = flat(
      'Contact Harbour Museum: Ada Quay - Director: press@museum.example  Contact Quay Shipping: Bo Berg - Cook: press@museum.example',
    );
    expect(contacts.map(({ name }) => name)).toEqual(['Ada Quay', 'Bo Berg']);
  });

  it('have the name apart from an office and a company that nothing sets off', () => {
    expect(
      flat('For interviews contact Press Officer Ada Quay, 802-555-0142.').contacts,
    ).toMatchObject([{ name: 'Ada Quay', role: 'Press Officer' }]);
    expect(
      flat('For interviews contact: Ada Quay Brig PR Ltd 802 555 0142 ada.quay@brig.example')
        .contacts,
    ).toMatchObject([{ name: 'Ada Quay' }]);
  });
});

describe('the front of a page that was copied', () => {
  it('has neither the title of the page, nor bylines, nor the headline once more', () => {
    const { headline: found, subheadlines } = partsOf(
      [
        'HARBOUR MUSEUM OPENS A WING FOR SHIPS | Harbour Museum',
        'Skip to main content',
        'HARBOUR MUSEUM OPENS A WING FOR SHIPS',
        'May 3, 2026',
        'Harbour Museum opens a wing for ships',
        'By Ada Quay, Bo Berg and Leela Bose // Harbour News',
        lead,
        'Some 2,000 people came on the first day, and the café ran out of cake before noon, for once.',
      ].join('\n'),
      'release.txt',
    );
    expect(found?.text).toBe('HARBOUR MUSEUM OPENS A WING FOR SHIPS');
    expect(subheadlines).toEqual([]);
  });
});

describe('a quotation', () => {
  const speakerOf = (paragraph: string) =>
    partsOf(`${headline}\n\nBRISTOL, May 3, 2026 – ${lead}\n\n${paragraph}`).quotes.map((quote) => [
      quote.text.split(' ')[0],
      quote.speaker,
    ]);

  it('is told by a participle, and by a mark that stands askew', () => {
    expect(
      speakerOf('Ada Quay, the director, spoke first, noting that, "We had no idea of it."'),
    ).toEqual([['We', 'Ada Quay']]);
    expect(speakerOf('Before noon Ada Quay said, " We had no idea of all this."')).toEqual([
      ['We', 'Ada Quay'],
    ]);
  });

  it('is by the first person of the sentence before, where a pronoun says so, or by who spoke since', () => {
    expect(
      speakerOf(
        'Dr Ada Quay, the director, met Dr Bo Berg, a cook, on Sunday. She said, “We had no idea of all this.”',
      ),
    ).toEqual([['We', 'Ada Quay']]);
    expect(
      speakerOf(
        'Dr Bo Berg, a cook, was there. “We had no idea of all this,” said Leela Bose. “Forty ships came home at last,” she said.',
      ),
    ).toEqual([['We', 'Leela Bose']]);
  });

  it('may be closed with two apostrophes, as typewriters do', () => {
    expect(speakerOf(`"We had no idea of all this,'' Ada Quay said. "It is a good day.''`)).toEqual(
      [['We', 'Ada Quay']],
    );
  });

  it('is by who signs it with name and office, or is named on the next line', () => {
    expect(
      speakerOf('“We had no idea of all this. It is a good day.” Ada Quay, director of the museum'),
    ).toEqual([['We', 'Ada Quay']]);
    expect(
      speakerOf('“We had no idea of all this,”\n\nsaid Ada Quay, director of the museum.'),
    ).toEqual([['We', 'Ada Quay']]);
  });

  it('may open with a few words, and go on behind who says them', () => {
    expect(
      speakerOf('“We did it,” said Ada Quay, the director. “Forty ships are under a roof now.”'),
    ).toEqual([['We', 'Ada Quay']]);
  });
});
