import { describe, expect, it } from 'vitest';
import { draftsIn, folder, tree } from '../program.ts';
import { keys, terminal } from '../terminal.ts';

/** What is typed, line by line, each behind the words of its question. */
const conversation = [
  ['Your organization', '<'],
  ['What is the news?', ''],
  ['When may the release be used?', '1'],
  ['Headline', 'Museum opens wings'],
  ['Subheadline', '<'],
  ['Now: Museum opens wings', 'Harbour Museum opens a wing'],
  ['27 of 70 characters', ''],
  ['Dateline: place', 'Oslo'],
  ['Dateline: region', ''],
  ['Dateline: country', 'Norway'],
  ['Dateline: date', 'some day'],
  ['is not a date', '5 May 2027'],
  ['Story', 'The museum opens a wing.\r\rIt keeps 40 boats.\r.'],
  ['Add a quotation?', '2'],
  ['Which organization issues the release?', '2'],
  ['Who can reporters call?', '1'],
  ['Name', 'Jon Vik'],
  ['Role', ''],
  ['Organization', ''],
  ['Phone', '+47 22 55 01 42'],
  ['E-mail', ''],
  ['Another contact?', '2'],
  ['Review the release', 'write'],
  ['Remember these for the next release?', '3'],
] as const;

describe('pr new --accessible', () => {
  it('asks in plain lines, goes back, and writes the release', async () => {
    const cwd = folder();
    const screen = terminal(cwd, ['new', '--accessible']);
    for (const [question, line] of conversation) {
      await screen.sees(question);
      screen.types(`${line}\r`);
    }
    expect(await screen.ended).toBe(0);
    const story = tree(cwd)['releases/2027-05-05-harbour-museum-opens-a-wing/release.txt'];
    expect(story).toContain('The museum opens a wing.\n\nIt keeps 40 boats.');
    // Nothing is drawn over: no cursor moves, no colours.
    expect(screen.raw()).not.toContain('\u001b[');
  });

  it('keeps the answers when it is interrupted', async () => {
    const cwd = folder();
    const screen = terminal(cwd, ['new'], { env: { ACCESSIBLE: '1' } });
    for (const [question, line] of conversation.slice(0, 4)) {
      await screen.sees(question);
      screen.types(`${line}\r`);
    }
    await screen.sees('Subheadline');
    screen.types(keys.ctrlC);
    expect(await screen.ended).toBe(130);
    expect(screen.shown()).toContain('pr new --resume');
    expect(Object.values(draftsIn(cwd)).join('')).toContain('Museum opens wings');
  });
});
