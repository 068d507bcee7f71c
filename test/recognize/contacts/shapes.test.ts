import { describe, expect, it } from 'vitest';
import { contactsIn, release } from '../release.ts';

type Case = readonly [what: string, block: string, ...contacts: string[]];

const under = (block: string): string[] => contactsIn(release(block));

describe('contacts in lines under a label', () => {
  it.each<Case>([
    [
      'a company of two words above a name, which only the domain tells apart',
      'Press Contact\nRiverline Trams\nBo Quist\nTel: +44 113 496 0312\nFax: +44 113 496 0313\nbo@riverlinetrams.example',
      'Bo Quist |  | Riverline Trams | +44 113 496 0312 | bo@riverlinetrams.example',
    ],
    [
      'parts of the world as labels of numbers',
      'For more information contact:\n\nRiverline Media Relations\nUnited States: 973-555-0125\nEurope: +31-30-555-0142\nEMEA: +44 113 496 0312',
      'Riverline Media Relations |  |  | 973-555-0125, +31-30-555-0142, +44 113 496 0312 | ',
    ],
    [
      'a label stuck to the name, which the company says again',
      'ContactNell Quist Nell Quist Communications (NQC) Email Us Here\n\n14165550100',
      'Nell Quist |  | Nell Quist Communications | 14165550100 | ',
    ],
    [
      'a link to an address with a space in it',
      'Media contact\nNell Quist\n(970) 555-0156\n<mailto:nell@riverline.example >',
      'Nell Quist |  |  | (970) 555-0156 | nell@riverline.example',
    ],
    [
      'the desks of a site below the contact',
      'Media contact: Nell Quist, 0113 496 0312\n\nTop of Page\n\nAbout the content: editor@riverline.example How it works: webmaster@riverline.example',
      'Nell Quist |  |  | 0113 496 0312 | ',
    ],
    [
      'name, role, organization, numbers',
      'Media Contact:\nNell Quist\nPress Officer\nRiverline Trams\n+44 113 496 0312\nnell@riverline.example',
      'Nell Quist | Press Officer | Riverline Trams | +44 113 496 0312 | nell@riverline.example',
    ],
    [
      'the organization first',
      'Press Contact\nRiverline Trams\nNell Quist\nPress Director\nTel: +44 113 496 0312\nFax: +44 113 496 0313\nnell@riverline.example',
      'Nell Quist | Press Director | Riverline Trams | +44 113 496 0312 | nell@riverline.example',
    ],
    [
      'an agency and the company',
      'Agency contact:\nTom Vesper\nBrightside PR\n(970) 555-0156\ntom@brightside.example\n\nCompany contact:\nNell Quist\nRiverline Trams\n(970) 555-0111\nnell@riverline.example',
      'Tom Vesper |  | Brightside PR | (970) 555-0156 | tom@brightside.example',
      'Nell Quist |  | Riverline Trams | (970) 555-0111 | nell@riverline.example',
    ],
    [
      'two people without a line between them',
      'Contacts\nNell Quist, 0113 496 0312, nell@riverline.example\nTom Vesper, 0113 496 0314, tom@riverline.example',
      'Nell Quist |  |  | 0113 496 0312 | nell@riverline.example',
      'Tom Vesper |  |  | 0113 496 0314 | tom@riverline.example',
    ],
    [
      'an office whose name is its label',
      'Media contacts:\nRiverline Press Office: press@riverline.example, 0113 496 0312',
      'Riverline Press Office |  |  | 0113 496 0312 | press@riverline.example',
    ],
    [
      'companies as labels',
      'Media contacts:\nRiverline: press@riverline.example, 0113 496 0312\nFishmarket Leeds: media@fishmarket.example, 0113 496 0399',
      'Riverline |  |  | 0113 496 0312 | press@riverline.example',
      'Fishmarket Leeds |  |  | 0113 496 0399 | media@fishmarket.example',
    ],
    [
      'regions in one line',
      'Media contact\nNell Quist\nUS: +1 973 555 0125, UK: +44 113 496 0312\nnell@riverline.example',
      'Nell Quist |  |  | +1 973 555 0125, +44 113 496 0312 | nell@riverline.example',
    ],
    [
      'kinds of numbers',
      'Press contact:\nNell Quist\nOffice: 202-555-0108\nCell: 202-555-0118\nEmail: nell@riverline.example',
      'Nell Quist |  |  | 202-555-0108, 202-555-0118 | nell@riverline.example',
    ],
    [
      'a toll-free number at the end',
      'Press Contact\nRiverline Trams\nNell Q. Quist\nMarketing Director\nTel: +47 90 00 00 00\nFax: +47 22 00 00 01\nnell@riverline.example\nUS Toll Free: 1-888-555-0146 (press)',
      'Nell Q. Quist | Marketing Director | Riverline Trams | +47 90 00 00 00, 1-888-555-0146 | nell@riverline.example',
    ],
    [
      'notes between two contacts',
      'Media contact: Nell Quist, 514-555-0142, nell@riverline.example\n\nEditor notes\n\nRiverline is owned by the city.\n\nInvestor contact:\nTom Vesper\nir@riverline.example',
      'Nell Quist |  |  | 514-555-0142 | nell@riverline.example',
      'Tom Vesper |  |  |  | ir@riverline.example',
    ],
    [
      'an address and a site',
      'Media contact\nNell Quist\nRiverline Trams\n12 Quay Street\nLeeds LS1 4DY\nUnited Kingdom\nTel. 0113 496 0312\nwww.riverline.example',
      'Nell Quist |  | Riverline Trams | 0113 496 0312 | ',
    ],
  ])('%s', (_, block, ...contacts) => {
    expect(under(block)).toEqual(contacts);
  });
});

describe('several contacts in one line', () => {
  it.each<Case>([
    [
      'bodies, each with its person, with gaps between them',
      'Media contacts:\n\nLeeds city council: Press Office, 0113 496 0312  York city council: Nell Quist, 0113 496 0313  Hull city council: Tom Vesper, 0113 496 0314  Riverline Press Team: press@riverline.example',
      'Press Office |  |  | 0113 496 0312 | ',
      'Nell Quist |  |  | 0113 496 0313 | ',
      'Tom Vesper |  |  | 0113 496 0314 | ',
      'Riverline Press Team |  |  |  | press@riverline.example',
    ],
    [
      'bodies and people without any gap',
      'Media contacts: Mayor’s office: Press Office, 0113 496 0312 Deputy’s office: Nell Quist, 0113 496 0313',
      'Press Office |  |  | 0113 496 0312 | ',
      'Nell Quist |  |  | 0113 496 0313 | ',
    ],
    [
      'parted by semicolons',
      'Contact: Nell Quist, 202-555-0108; Tom Vesper, 202-555-0118',
      'Nell Quist |  |  | 202-555-0108 | ',
      'Tom Vesper |  |  | 202-555-0118 | ',
    ],
    [
      'parted by "or"',
      'Media contact: Nell Quist, 202-555-0108, or Tom Vesper, 202-555-0118',
      'Nell Quist |  |  | 202-555-0108 | ',
      'Tom Vesper |  |  | 202-555-0118 | ',
    ],
    [
      'who share a line of numbers',
      'Contact: Nell Quist / Tom Vesper\n202-555-0108 / 202-555-0118',
      'Nell Quist |  |  | 202-555-0108 | ',
      'Tom Vesper |  |  | 202-555-0118 | ',
    ],
    [
      'bars between all of it',
      'Media inquiries:\n\nNell Quist | 0491 570 159 | 01632 960 434 | nell@riverline.example',
      'Nell Quist |  |  | 0491 570 159, 01632 960 434 | nell@riverline.example',
    ],
    [
      'a name and a role before a bar',
      'Media contact: Nell Quist, Head of Press | Riverline Trams | nell@riverline.example | +44 113 496 0312',
      'Nell Quist | Head of Press | Riverline Trams | +44 113 496 0312 | nell@riverline.example',
    ],
    [
      'a name, a dash and a role',
      'Media contact: Nell Quist – Press Officer – 0113 496 0312',
      'Nell Quist | Press Officer |  | 0113 496 0312 | ',
    ],
    [
      'a role before the name',
      'Media contact: Press Officer Nell Quist, 0113 496 0312',
      'Nell Quist | Press Officer |  | 0113 496 0312 | ',
    ],
    [
      'a name in brackets with its address',
      'Media contact: Nell Quist (nell@riverline.example), Tom Vesper (tom@riverline.example)',
      'Nell Quist |  |  |  | nell@riverline.example',
      'Tom Vesper |  |  |  | tom@riverline.example',
    ],
  ])('%s', (_, block, ...contacts) => {
    expect(under(block)).toEqual(contacts);
  });
});

describe('contacts in a sentence', () => {
  it.each<Case>([
    [
      'for more information',
      'For more information, please contact Nell Quist at 0113 496 0312 or nell@riverline.example.',
      'Nell Quist |  |  | 0113 496 0312 | nell@riverline.example',
    ],
    [
      'journalists can reach',
      'Journalists can reach Nell Quist, head of press, at 0113 496 0312.',
      'Nell Quist | head of press |  | 0113 496 0312 | ',
    ],
    [
      'an interview',
      'To arrange an interview, please contact:\n\nNell Quist\n0113 496 0312',
      'Nell Quist |  |  | 0113 496 0312 | ',
    ],
    [
      'an address alone',
      'For interview requests, email press@riverline.example.',
      ' |  |  |  | press@riverline.example',
    ],
    [
      'media are asked to write',
      'Media wishing to attend should email Nell Quist at nell@riverline.example.',
      'Nell Quist |  |  |  | nell@riverline.example',
    ],
  ])('%s', (_, block, ...contacts) => {
    expect(under(block)).toEqual(contacts);
  });
});

describe('contacts beside the release line', () => {
  const below =
    '\n\nRiverline Trams opens a line to the harbour\n\nLEEDS – Riverline Trams opened a line to the harbour on Tuesday, with ten new cars and a stop at the old fish market.\n';
  it.each<Case>([
    [
      'behind it on its line',
      'For Immediate Release: Contact: Nell Quist, 202-555-0108\nMay 5, 2026',
      'Nell Quist |  |  | 202-555-0108 | ',
    ],
    [
      'in a column of their own, beside the date',
      'For Immediate Release:\t\tContact: Nell Quist 202.555.0108\nTuesday, May 5, 2026\t\t  Tom Vesper 202.555.0118',
      'Nell Quist |  |  | 202.555.0108 | ',
      'Tom Vesper |  |  | 202.555.0118 | ',
    ],
    [
      'in the column before it',
      'Contact: Nell Quist\tFOR IMMEDIATE RELEASE\nTel. 0113 496 0312\nnell@riverline.example',
      'Nell Quist |  |  | 0113 496 0312 | nell@riverline.example',
    ],
  ])('%s', (_, top, ...contacts) => {
    expect(contactsIn(top + below)).toEqual(contacts);
  });
});
