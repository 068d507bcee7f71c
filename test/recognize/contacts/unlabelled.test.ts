import { describe, expect, it } from 'vitest';
import { contactsIn, release } from '../release.ts';

const top = (block: string): string[] =>
  contactsIn(
    `FOR IMMEDIATE RELEASE\nAugust 12, 2024\n\n${block}\n\nBridge keeper honored for forty years\n\nPORTLAND, Maine – The keeper of the Millgate bridge, who raised it for every ship that came by night for forty years, received the medal of the county today.\n\nThe county will name the new footbridge after him when it opens in the spring of next year.\n\n###\n`,
  );

describe('a contact without a label', () => {
  it('is seen at the top', () => {
    expect(
      top(
        'Nadia Roth Penn\nPublic Affairs Counsel\nOffice: 202-555-0108\nCell: 202-555-0118\n\nFelix Dorn\nSpokesperson\nOffice: 202-555-0105\nCell: 202-555-0186',
      ),
    ).toEqual([
      'Nadia Roth Penn | Public Affairs Counsel |  | 202-555-0108, 202-555-0118 | ',
      'Felix Dorn | Spokesperson |  | 202-555-0105, 202-555-0186 | ',
    ]);
    expect(top('Nell Quist (202) 555-0109\nTom Vesper (202) 555-0108')).toEqual([
      'Nell Quist |  |  | (202) 555-0109 | ',
      'Tom Vesper |  |  | (202) 555-0108 | ',
    ]);
  });

  it('is seen after the story', () => {
    for (const [block, contact] of [
      [
        'Nell Quist\nPress Officer\n0113 496 0312\nnell@riverline.example',
        'Nell Quist | Press Officer |  | 0113 496 0312 | nell@riverline.example',
      ],
      ['press@riverline.example', ' |  |  |  | press@riverline.example'],
      ['press [ at ] riverline.example', ' |  |  |  | press@riverline.example'],
      [
        'Riverline Press Office – 0113 496 0312 – media@riverline.example',
        'Riverline Press Office |  |  | 0113 496 0312 | media@riverline.example',
      ],
      [
        'Nell Quist, Communications Manager, Riverline Trams: nell@riverline.example',
        'Nell Quist | Communications Manager | Riverline Trams |  | nell@riverline.example',
      ],
    ] as const) {
      expect(contactsIn(release(block)), block).toEqual([contact]);
    }
  });

  it('is seen in the caption of a portrait', () => {
    const html = `<h1>Riverline opens a line</h1><p>LEEDS, May 5, 2026 – Riverline opened a line to the harbour on Tuesday, with ten new cars and a stop at the old fish market.</p>
      <figure><img src="nell.jpg" alt=""/><figcaption><strong>Nell Quist</strong>,&nbsp;<br/>Co-founder of&nbsp;Riverline Trams<br/><a href="mailto:nell@riverline.example">nell@riverline.example</a>&nbsp;<br/>(+33) 6 02 13 00 00</figcaption></figure>
      <p>Image credits: the icons are from a free collection.</p>`;
    expect(contactsIn(html, 'release.html')).toEqual([
      'Nell Quist | Co-founder of Riverline Trams |  | (+33) 6 02 13 00 00 | nell@riverline.example',
    ]);
  });
});

describe('what is no contact of the press', () => {
  it.each([
    [
      'a helpline within the story',
      'Passengers who lost something may call 0113 496 0777 at any hour of the day.',
    ],
    ['a booking address', 'Tickets: tickets@riverline.example'],
    ['a sales desk', 'Sales: +44 113 496 0399, sales@riverline.example'],
    ['a webmaster', 'How this page works: webmaster@riverline.example'],
    ['a careers address', 'Join us: careers@riverline.example'],
    ['a list of subscribers', 'To unsubscribe write to unsubscribe@riverline.example'],
    ['digits of an address', 'Gallery: https://www.wire.example/news/home/20251029005409/en'],
    ['a registration number', 'Registered charity number 1234567, company number 07654321'],
    [
      'a switchboard in a footer',
      'Riverline Trams Ltd, 12 Quay Street, Leeds LS1 4DY, Switchboard 0113 496 0000',
    ],
    ['an account', 'IBAN DE89 3704 0044 0532 0130 00'],
  ])('%s', (_, block) => {
    expect(contactsIn(release(block))).toEqual([]);
  });

  it.each([
    'View source version on wire.example: https://www.wire.example/news/home/20251029005409/en/',
    'Follow us\nsubscribe@riverline.example',
  ])('stays apart from a labelled contact above it: %s', (below) => {
    expect(
      contactsIn(release('Media contact: Nell Quist, 514-555-0142, nell@riverline.example', below)),
    ).toEqual(['Nell Quist |  |  | 514-555-0142 | nell@riverline.example']);
  });
});

describe('the same contact twice', () => {
  it('is one', () => {
    const block = 'Contacts\n\nNell Quist\n514-555-0142\npress@riverline.example';
    expect(contactsIn(release(block, 'Photos are free to use.', block))).toEqual([
      'Nell Quist |  |  | 514-555-0142 | press@riverline.example',
    ]);
  });

  it('has what both say', () => {
    expect(
      contactsIn(
        release(
          'For more information, contact Nell Quist at nell@riverline.example.',
          'Media contact\nNell Quist\nPress Officer\n514-555-0142\nnell@riverline.example',
        ),
      ),
    ).toEqual(['Nell Quist | Press Officer |  | 514-555-0142 | nell@riverline.example']);
  });
});
