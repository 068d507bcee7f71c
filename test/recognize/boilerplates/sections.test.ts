import { describe, expect, it } from 'vitest';
import { germanRelease, partsOf, release } from '../release.ts';

const sections = (...closing: string[]) => {
  const { about, notes, legal } = partsOf(release(...closing));
  return {
    about: about.map(({ name, text }) => `${name}: ${text}`),
    notes: notes.map(({ heading, text }) => [heading, text]),
    legal: legal.map(({ heading, text }) => [heading, text]),
  };
};

const tram = 'Riverline Trams runs nine lines through the city.';

describe('a legal section', () => {
  it.each([
    ['Forward-Looking Statements', 'This release contains forward-looking statements.'],
    [
      'Cautionary Statement Regarding Forward-Looking Statements',
      'Words such as "expect" identify forward-looking statements. Results may differ.',
    ],
    ['Disclaimer:', 'Riverline does not promise what it expects.'],
  ])('ends the boilerplate: %s', (heading, text) => {
    expect(sections('About Riverline Trams', tram, heading, text)).toEqual({
      about: [`Riverline Trams: ${tram}`],
      notes: [],
      legal: [[heading, text]],
    });
  });

  it('is seen without a heading', () => {
    const text =
      'Certain statements in this release are forward-looking statements. They may turn out wrong.';
    expect(sections('About Riverline Trams', tram, text)).toMatchObject({
      about: [`Riverline Trams: ${tram}`],
      legal: [[null, text]],
    });
  });

  it('is known in German', () => {
    const text =
      'Diese Mitteilung enthält Aussagen über die Zukunft, die sich als falsch erweisen.';
    const { about, legal } = partsOf(
      germanRelease('Über Riverline', 'Riverline fährt neun Linien.', 'Rechtlicher Hinweis', text),
    );
    expect(about.map((one) => one.text)).toEqual(['Riverline fährt neun Linien.']);
    expect(legal.map((one) => one.text)).toEqual([text]);
  });

  it('may begin in the line of its heading', () => {
    expect(
      sections('About Riverline Trams', tram, 'Safe Harbor: None of it is sure.'),
    ).toMatchObject({
      about: [`Riverline Trams: ${tram}`],
      legal: [['Safe Harbor:', 'None of it is sure.']],
    });
  });

  it('is no part of the story', () => {
    const { story } = partsOf(release('Forward-Looking Statements', 'All of this may change.'));
    expect(story.map(({ text }) => text).join()).not.toMatch(/may change/);
  });
});

describe('notes to editors', () => {
  it.each(['Notes to Editors', 'NOTE TO EDITORS:', "Editor's Notes"])(
    'are a part of their own: %s',
    (heading) => {
      const text = 'The survey asked 2,104 riders in March.';
      expect(sections(heading, text)).toEqual({ about: [], notes: [[heading, text]], legal: [] });
    },
  );

  it('are known in German', () => {
    const { notes } = partsOf(germanRelease('Redaktionshinweis', 'Bilder stehen im Netz bereit.'));
    expect(notes.map((one) => one.text)).toEqual(['Bilder stehen im Netz bereit.']);
  });

  it('end where a boilerplate begins, and go on after one that is an item of theirs', () => {
    expect(
      sections(
        'Notes to editors',
        '1. The survey asked 2,104 riders.',
        `2. About Riverline Trams: ${tram}`,
        '3. Pictures are free to use.',
      ),
    ).toMatchObject({
      about: [`Riverline Trams: ${tram}`],
      notes: [[expect.anything(), expect.stringMatching(/2,104 riders[^]*Pictures are free/)]],
    });
  });

  it('are not the notes of an orchestra', () => {
    expect(sections('Notes of the sea, a concert in three parts, begins at eight.').notes).toEqual(
      [],
    );
  });
});

describe('a menu of the site', () => {
  it('is no boilerplate', () => {
    const html = `<h1>Riverline opens a line</h1><p>LEEDS, May 5, 2026 – Riverline opened a line.</p>
      <div><h5>About Us</h5><p><a href="/jobs">Careers</a></p><p><a href="/team">Our team</a></p></div>`;
    expect(partsOf(html, 'release.html').about).toEqual([]);
    expect(partsOf(release('About us', 'Careers', 'Our team')).about).toEqual([]);
  });
});
