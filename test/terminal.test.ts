import { describe, expect, it } from 'vitest';
import { folder, tree } from './program.ts';
import { type Terminal, keys, pasted, terminal } from './terminal.ts';

const { enter } = keys;

/** Answers questions in turn: waits for the words of each, then types. */
async function answer(screen: Terminal, script: readonly (readonly [string, string])[]) {
  for (const [question, typed] of script) {
    await screen.sees(question);
    screen.types(typed);
  }
}

const upToStory = [
  ['When may the release be used?', enter],
  ['Headline', `Harbour Museum opens a wing${enter}`],
  ['Subheadline', enter],
  ['Dateline: place', `Kolkata${enter}`],
  ['Dateline: region', enter],
  ['Dateline: country', enter],
  ['Dateline: date', `9 Nov 2026${enter}`],
] as const;

const fromQuotes = [
  ['Is anybody quoted?', enter],
  ['What was said', `We are glad${enter}${enter}`],
  ['Speaker', `Dr Leela Bose${enter}`],
  ['Role', `Director${enter}`],
  ['Where does this quotation stand?', enter],
  ['Another quotation?', enter],
  ['Whom is the release from?', enter],
  ['Name', `Harbour Museum${enter}`],
  ['Boilerplate', `Harbour Museum keeps boats.${enter}${enter}`],
  ['Another organization?', enter],
  ['Whom can reporters call?', enter],
  ['Name', `Mira Sen${enter}`],
  ['Role', enter],
  ['Organization', enter],
  ['Phone', `+91 33 5550 0142${enter}`],
  ['E-mail', enter],
  ['Another contact?', enter],
] as const;

describe('pr new in a terminal', () => {
  it('asks, shows the release, and writes it', async () => {
    const cwd = folder();
    const screen = terminal(cwd, ['new']);
    await answer(screen, [
      ...upToStory,
      ['Story', `The **museum** opened a wing.${enter}`],
      ['Enter twice', `It has boats.${enter}${enter}`],
      ...fromQuotes,
    ]);
    await screen.sees('“We are glad,” said Leela Bose, Director.');
    await screen.sees('Write it?');
    expect(tree(cwd)).toEqual({});
    screen.types(enter);
    expect(await screen.ended).toBe(0);
    const files = tree(`${cwd}/releases/2026-11-09-harbour-museum-opens-a-wing`);
    expect(Object.keys(files).sort()).toEqual([
      'answers.md',
      'release.html',
      'release.md',
      'release.txt',
    ]);
    expect(files['answers.md']).toContain('The **museum** opened a wing.\n\nIt has boats.\n\n> We');
  });

  it('keeps every line of a paste, and takes none for Enter', async () => {
    const cwd = folder();
    const screen = terminal(cwd, ['new']);
    await answer(screen, [
      ...upToStory,
      ['Story', pasted('One.\r\rTwo\rgoes on.\r\rThree.\r')],
      ['Three.', `${enter}${enter}`],
      ...fromQuotes,
      ['Write it?', enter],
    ]);
    expect(await screen.ended).toBe(0);
    expect(tree(cwd)['releases/2026-11-09-harbour-museum-opens-a-wing/answers.md']).toContain(
      '\n\nOne.\n\nTwo\ngoes on.\n\n> We are glad\n>\n> — Dr Leela Bose, Director\n\nThree.\n',
    );
  });

  it.each(['ctrlC', 'ctrlD'] as const)('writes nothing on %s', async (key) => {
    const cwd = folder();
    const screen = terminal(cwd, ['new']);
    await answer(screen, [...upToStory, ['Story', keys[key]]]);
    await screen.sees('Nothing was written');
    expect(await screen.ended).toBe(130);
    expect(tree(cwd)).toEqual({});
  });

  it('says what is wrong with an answer, and how it would be right', async () => {
    const screen = terminal(folder(), ['new']);
    await answer(screen, [
      ...upToStory.slice(0, 6),
      ['Dateline: date', `31 Feb${enter}`],
      ['“31 Feb” is not a day that exists. Write it like this: 24 Nov', keys.ctrlU],
      ['Enter takes', `9/11/2020${enter}`],
      ['Which do you mean?', ''],
      ['Monday, 9 November 2020', ''],
      ['Friday, 11 September 2020', `${keys.down}${enter}`],
      ['Story', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    expect(screen.shown()).toContain('✔ Dateline: date  Friday, 11 September 2020');
  });

  it('goes back with Shift-Tab, and the answer is there to be changed', async () => {
    const screen = terminal(folder(), ['new']);
    await answer(screen, [
      ['When may', enter],
      ['Headline', `Museum opens${enter}`],
      ['Subheadline', keys.back],
      ['Headline', ''],
      ['› Museum opens', ` a wing${enter}`],
      ['✔ Headline  Museum opens a wing', keys.back + keys.back],
      ['When may', keys.down + enter],
      ['Embargo: date', `1 Dec 2026${enter}`],
      ['Embargo: time', `6 pm${enter}`],
      ['Enter takes “Asia/', `Asia/Kolkata${enter}`],
      ['› Museum opens a wing', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
  });
});
