import { describe, expect, it } from 'vitest';
import { draftsIn, folder } from '../program.ts';
import { keys, pasted, terminal } from '../terminal.ts';
import { answer } from './script.ts';

const { enter } = keys;
const newsroom = { 'newsroom.yaml': 'schema: 1\n' };

describe('a paste is taken apart', () => {
  it.each([
    [
      '“The river is the only road that forty villages have,” said Ada Holm, director of River Trust.',
      'Ada Holm',
      'director of River Trust',
    ],
    [
      '"We waited nine years for this bridge," says Dr Jon Vik, mayor of Oslo. "Now it is here."',
      'Dr Jon Vik',
      'mayor of Oslo',
    ],
  ])('into words, speaker and role: %s', async (quote, speaker, role) => {
    const cwd = folder(newsroom);
    const screen = terminal(cwd, [
      'new',
      '--ask',
      'quotes*',
      '--set',
      'headline=A',
      '--set',
      'story=It opened.',
    ]);
    await answer(screen, [
      ['Add a quotation?', keys.up + enter],
      ['What was said', pasted(quote)],
      ['Enter twice', keys.ctrlS],
      [`› ${speaker}`, enter],
      [`› ${role}`, enter],
      ['Where does this quotation go?', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    const draft = Object.values(draftsIn(cwd))[0]!;
    expect(draft).toContain(`speaker: ${speaker}`);
    expect(draft).not.toMatch(/text: .*["“].*(?:said|says)/);
  });

  it('into a contact', async () => {
    const cwd = folder(newsroom);
    const screen = terminal(cwd, [
      'new',
      '--ask',
      'contacts*',
      '--set',
      'headline=A',
      '--set',
      'story=It opened.',
    ]);
    await answer(screen, [
      ['Who can reporters call?', enter],
      [
        'Name',
        pasted('Mira Sen\nPress Officer\nRiver Trust\n+91 33 5550 0142\nmira@river.example'),
      ],
      ['mira@river.example', enter],
      ['› Press Officer', enter],
      ['› River Trust', enter],
      ['› +91 33 5550 0142', enter],
      ['› mira@river.example', enter],
      ['Another contact?', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    expect(Object.values(draftsIn(cwd))[0]!).toContain('name: Mira Sen\n');
  });

  it('and an address may begin with mailto:', async () => {
    const screen = terminal(folder(newsroom), [
      'new',
      '--ask',
      'contacts*',
      '--set',
      'headline=A',
      '--set',
      'story=It opened.',
    ]);
    await answer(screen, [
      ['Who can reporters call?', enter],
      ['Name', `Mira Sen${enter}`],
      ['Role', enter],
      ['Organization', enter],
      ['Phone', enter],
      ['E-mail', `mailto:mira@river.example${enter}`],
      ['✔ Contact 1: E-mail  mira@river.example', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
  });
});

describe('the text box', () => {
  it('takes the last change back with Ctrl-Z', async () => {
    const screen = terminal(folder(newsroom), ['new', '--ask', 'headline']);
    await answer(screen, [
      ['Headline', 'Harbour Museum'],
      ['› Harbour Museum', keys.ctrlU],
      ['For example', ''],
    ]);
    screen.types('\u001a');
    await screen.sees('› Harbour Museum');
    screen.types(keys.ctrlC);
    expect(await screen.ended).toBe(130);
  });
});
