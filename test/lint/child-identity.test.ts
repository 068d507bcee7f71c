import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';
import { json } from '../../src/lint/reporters/json.ts';
import { text } from '../../src/lint/reporters/text.ts';
import { read } from '../../src/read/index.ts';
import { recognize } from '../../src/recognize/index.ts';

function linted(content: string) {
  const document = read('release.md', Buffer.from(content));
  const { parts } = recognize(document);
  const { findings, suppressed, texts } = lint(document, parts, { piece: true });
  const shown = texts.get('release.md')!;
  const report = {
    files: [{ name: 'release.md', text: shown, findings, suppressed }],
    known: 0,
    failures: [],
    notes: true,
    pathOf: (file: string) => file,
    colours: false,
    columns: Infinity,
  };
  return {
    told: findings
      .filter(({ rule }) => rule === 'child-identity-review')
      .map(({ message }) => message),
    printed: text(report) + json(report),
    shown,
    document,
  };
}

const page = (sentence: string) =>
  `# Five children brought home [TK]\n\nKOLKATA, India, May 5, 2026 – They were rescued from traffickers. ${sentence}\n`;

describe('what makes a protected child known', () => {
  it.each([
    ['the name', 'Quilla Sample, 14, was kidnapped in March.', 'Quilla'],
    ['the name', 'The girl, Quilla Sample, was kidnapped in March.', 'Sample'],
    ['the name', 'Quilla Sample was raped by two men.', 'Quilla Sample'],
    ['the name', 'Quilla, aged 9, is home.', 'Quilla'],
    ['the name', 'The men had held minor Quilla at a lodge.', 'Quilla'],
    ['the name', 'The woman, Quilla Sample, was raped.', 'Quilla'],
    ['the name', 'He beat his 4-year-old stepdaughter, Quilla Sample, at home.', 'Quilla'],
    ['the name', 'He beat his step-son Quilla.', 'Quilla'],
    ['the name', 'They neglected their foster child Quilla Sample; a neighbour called.', 'Quilla'],
    ['the name', 'She had starved her granddaughter (6), Quilla Sample.', 'Quilla'],
    ['the name', 'He abused his ward, Quilla Sample, for years.', 'Quilla'],
    ['the name', 'The teacher molested a pupil named Quilla.', 'Quilla'],
    ['the name', 'She left her 9-year-old, Quilla, with the men.', 'Quilla'],
    ['the name', 'Quilla Sample, his stepdaughter, is safe.', 'Quilla'],
    ['the name', 'Quilla, her 9-year-old son, is safe.', 'Quilla'],
    ['whose child it is', 'The stepson of Quentin Sample was found.', 'Quentin'],
    ['whose child it is', 'Her foster mother, Quilda Sample, came along.', 'Quilda'],
    ['whose child it is', 'The girl is the daughter of Quentin Sample.', 'Quentin'],
    ['whose child it is', 'A minor girl, D/o Quentin Sample, was found.', 'Sample'],
    ['whose child it is', 'Her mother, Quilda Sample, came along.', 'Quilda'],
    ['the school', 'The girl studies at Quillmore Convent.', 'Quillmore'],
    ['the home', 'The girl is a resident of Quillpur.', 'Quillpur'],
    ['the home', 'She was taken from the village of Quillpur.', 'Quillpur'],
    ['the home', 'Nine girls hailing from the Quillpur block are home.', 'Quillpur'],
    ['the home', 'The child lived at 12 Quill Lane.', 'Quill Lane'],
    ['the exact age with the place', 'A 14-year-old girl from Quillpur is safe.', 'Quillpur'],
    ['the family', 'The victim’s father came along.', '█'],
    ['the tie between accused and child', 'The accused is the girl’s uncle.', '█'],
    ['the tie between accused and child', 'The girl was sold by her aunt.', '█'],
    ['the tie between accused and child', 'The accused sister-in-law fled.', '█'],
  ])('%s: %s', (what, sentence, secret) => {
    const { told, printed, shown } = linted(page(sentence));
    expect(told.join()).toContain(what);
    expect(printed).not.toContain(secret);
    expect(shown.replaceAll('█', '')).not.toContain(secret);
  });

  it.each([
    ['hi', 'प्रेस विज्ञप्ति\n\nकोलकाता: तस्करी से एक नाबालिग लड़की छुड़ाया। पीड़िता के पिता साथ थे।\n'],
    ['bn', 'প্রেস বিজ্ঞপ্তি\n\nকলকাতা: পাচার হওয়া এক নাবালিকা উদ্ধার। নির্যাতিতার বাবা সঙ্গে ছিলেন।\n'],
  ])('in %s', (_, content) => {
    expect(linted(content).told.join()).toContain('the family');
  });

  it('is covered wherever else it stands, whichever rule speaks', () => {
    const { printed, shown, document } = linted(
      '# Quilla Sample home after {{weeks}} weeks\n\nQuilla Sample, 14, was kidnapped. It is Monday, May 5, 2026, and Quilla laughs.\n',
    );
    expect(printed).toContain('{{weeks}}');
    expect(printed).toContain('Monday, May 5, 2026');
    expect(printed).not.toMatch(/Quilla|Sample/);
    expect(shown).toHaveLength(document.text.length);
  });

  it.each([
    'Ada Holm, director of the Harbour Home, takes children in. “They were rescued,” said Ada Holm.',
    'On Friday, 14 girls were rescued. On March 5, 2026, 3 children came home.',
    'The Child Protection Act was passed in 2012. Children under 18 are protected.',
    'Ravi Example, 45, was arrested for trafficking children.',
    'One man, identified as Ravi Example, was arrested for trafficking the girls.',
    'A team led by Sub Inspector Rita Example rescued the minors.',
    '“I was there” (Girl, 11). Children who survive abuse call the helpline.',
    'The Girl Guides and the Boy Scouts were rescued from closure. Victims of abuse get help.',
    'Section 12, 14 and 15 of the Act protect child victims. Under Article 15, 16 girls came home.',
    'In Oslo, 12 children were rescued. On Friday, 9, the court sat.',
    'Students of Harbour High School learned how to report abuse. Child victims spoke.',
  ])('is not: %s', (sentence) => {
    expect(linted(page(sentence)).told).toEqual([]);
  });
});
