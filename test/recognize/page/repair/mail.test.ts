import { describe, expect, it } from 'vitest';
import { setMailAside } from '../../../../src/recognize/page/repair/mail.ts';
import { aside, isUntouched, misplaced, repaired, words } from './repaired.ts';

const release = 'Museum opens\n\nOSLO – The museum opens.\n\nContact: Ada Holm, 22 55 01 42';

describe('the mail around a release', () => {
  it.each([
    [
      'From: Mira Sen <press@river.example>\nTo: desk@paper.example\nSubject: PRESS RELEASE: Museum opens',
      'Dear editor,\n\nPlease find below our press release.',
      'Kind regards,',
    ],
    [
      'Von: Mira Sen\nGesendet: Montag, 5. Mai 2025\nAn: Redaktion\nBetreff: Museum öffnet',
      'Sehr geehrte Damen und Herren,\n\nanbei erhalten Sie unsere Pressemitteilung.',
      'Mit freundlichen Grüßen',
    ],
    ['De : Mira Sen\nÀ : rédaction\nObjet : Le musée ouvre', 'Bonjour,', 'Cordialement,'],
  ])('is set aside: %s', (headers, note, closing) => {
    const text = `${headers}\n\n${note}\n\n${release}\n\n${closing}\n`;
    const page = repaired(setMailAside, 'a.txt', text);
    expect(words(page)).toEqual(release.split('\n\n'));
    expect(aside(page)).toEqual(`${headers}\n${note}\n${closing}`.split(/\n+/));
  });

  it('is the signature and the notice of a firm, too', () => {
    const text = `From: A\nSubject: B\n\n${release}\n\n-- \nMira Sen\nRiver Trust\n\nThis e-mail is confidential.`;
    expect(words(repaired(setMailAside, 'a.txt', text))).toEqual(release.split('\n\n'));
  });

  it('is the mark before each line that a mail program quotes', () => {
    const page = repaired(
      setMailAside,
      'a.txt',
      'From: A\nSubject: B\n\n> “Boats float,” said\n> Ada.',
    );
    expect(words(page)).toEqual(['“Boats float,” said Ada.']);
    expect(misplaced(page)).toEqual([]);
  });

  it.each([
    release,
    'From: the museum\n\nOSLO – It opens.\n\nKind regards,',
    'Date: 5 May 2026\n\nText.',
  ])('is not seen in %s', (text) => {
    expect(isUntouched(setMailAside, 'a.txt', text)).toBe(true);
  });
});
