import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folder, tree } from '../program.ts';
import { keys, terminal } from '../terminal.ts';
import { answer } from './script.ts';

const { enter } = keys;
const release = 'releases/2026-11-09-museum';
const file = `${release}/answers.md`;
const saved = (changed: Record<string, string> = {}): string => {
  const facts = {
    headline: 'Harbour Museum opens a wing',
    dateline: '{ place: Kolkata, date: 2026-11-09 }',
    contacts: '[{ name: Mira Sen, phone: 0771 234 5678 }]',
    ...changed,
  };
  const lines = Object.entries(facts).flatMap(([key, value]) =>
    value ? [`${key}: ${value}`] : [],
  );
  return `---\n${lines.join('\n')}\n---\n\nThe museum opened a wing.\n`;
};

describe('pr edit', () => {
  it('combines unfinished changes with those made in answers.md since', async () => {
    const cwd = folder({ [file]: saved() });
    const first = terminal(cwd, ['edit', release, 'headline']);
    await answer(first, [
      ['› Harbour Museum opens a wing', ` for boats${enter}`],
      ['Subheadline', keys.ctrlC],
    ]);
    expect(await first.ended).toBe(130);
    writeFileSync(join(cwd, file), saved({ dateline: '{ place: Oslo, date: 2026-11-10 }' }));
    const again = terminal(cwd, ['edit', release]);
    await answer(again, [
      ['There are unfinished changes', ''],
      ['was changed since then', enter],
      ['Write it', enter],
    ]);
    expect(await again.ended).toBe(0);
    expect(tree(cwd)[file]).toContain('headline: Harbour Museum opens a wing for boats\n');
    expect(tree(cwd)[file]).toMatch(/place: Oslo\s+date: 2026-11-10/);
  });

  it.each([
    ['mine', enter, 'Museum opens a wing for boats'],
    ['theirs', keys.down + enter, 'A new wing'],
  ])('asks about what both changed, and keeps %s', async (_, key, headline) => {
    const cwd = folder({ [file]: saved() });
    const first = terminal(cwd, ['edit', release, 'headline']);
    await answer(first, [
      ['› Harbour Museum opens a wing', ` for boats${enter}`],
      ['Subheadline', keys.ctrlC],
    ]);
    expect(await first.ended).toBe(130);
    writeFileSync(join(cwd, file), saved({ headline: 'A new wing' }));
    const again = terminal(cwd, ['edit', release]);
    await answer(again, [
      ['was changed since then', enter],
      ['Both were changed: headline', ''],
      ['Harbour Museum opens a wing for boats', ''],
      ['A new wing', ''],
      ['Which one do you want to keep?', key],
      ['Write it', enter],
    ]);
    expect(await again.ended).toBe(0);
    expect(tree(cwd)[file]).toContain(headline);
  });

  it('does not overwrite answers.md that changes while it is open', async () => {
    const cwd = folder({ [file]: saved() });
    const screen = terminal(cwd, ['edit', release]);
    await screen.sees('Write it');
    const changed = saved({ headline: 'A new wing' });
    writeFileSync(join(cwd, file), changed);
    screen.types(enter);
    await screen.sees('was changed while you were editing');
    screen.types(keys.ctrlC);
    expect(await screen.ended).toBe(130);
    expect(tree(cwd)[file]).toBe(changed);
  });

  it('opens whatever is there and asks for what is missing or unclear', async () => {
    const timing = '{ embargo: 2026-12-01T09:00, zone: EST }';
    const cwd = folder({
      [file]: saved({ timing, dateline: '{ date: 2026-11-09 }', contacts: '' }),
    });
    const screen = terminal(cwd, ['edit', release]);
    await answer(screen, [
      ['Embargo: time zone', ''],
      ['› EST', enter],
      ['America/New_York', enter],
      ['Dateline: place', `Boston${enter}`],
      ['Who can reporters call?', enter],
      ['Name', `Mira Sen${enter}`],
      ['Role', enter],
      ['Organization', enter],
      ['Phone', `+1 617 555 0142${enter}`],
      ['E-mail', enter],
      ['Another contact?', enter],
      ['Write it', enter],
    ]);
    expect(await screen.ended).toBe(0);
    expect(tree(cwd)[file]).toContain('zone: America/New_York');
    expect(tree(cwd)[file]).toContain('place: Boston');
    expect(screen.shown()).not.toContain('answers.md:');
  });

  it('offers a list without a name, and takes the beginning of one', async () => {
    const cwd = folder({ [file]: saved(), 'releases/2027-01-01-x/answers.md': saved() });
    const listed = terminal(cwd, ['edit']);
    await answer(listed, [
      ['Which release?', ''],
      ['2026-11-09-museum', keys.down + enter],
      ['Write it', keys.ctrlC],
    ]);
    expect(await listed.ended).toBe(130);
    const named = terminal(cwd, ['edit', '2026']);
    await named.sees('Write it');
    named.types(keys.ctrlC);
    expect(await named.ended).toBe(130);
  });

  it('keeps what was typed a second before kill -9', async () => {
    const cwd = folder();
    const broken = terminal(cwd, ['edit', release]);
    expect(await broken.ended).toBe(2);
    const writing = terminal(folder({ [file]: saved() }), ['edit', release, 'headline']);
    await writing.sees('› Harbour Museum opens a wing');
    writing.types(' for b');
    await writing.sees(' for b');
    await wait(1000);
    writing.kill('SIGKILL');
    await writing.ended;
    const again = terminal(writing.cwd, ['edit', release]);
    await answer(again, [
      ['Yes, go on', enter],
      ['› Harbour Museum opens a wing for b', keys.ctrlC],
    ]);
    expect(await again.ended).toBe(130);
  });
});
