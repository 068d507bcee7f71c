import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, folder, pr, tree } from './program.ts';
import { keys, terminal } from './terminal.ts';

const set = (...settings: string[]): string[] => settings.flatMap((one) => ['--set', one]);

const whole = set(
  'headline=Harbour Museum opens at night',
  'dateline.place=Oslo',
  'dateline.date=2027-05-05',
  'contacts[0].name=Jon Vik',
  'contacts[0].phone=+47 22 55 01 42',
  'story=The museum opens at night.\n\nBoats will be lit.\n\nEntry is free.',
);
const release = 'releases/2027-05-05-harbour-museum-opens-at-night';
const saved = (cwd: string) => readFileSync(join(cwd, release, 'answers.md'), 'utf8');

describe('pr new --set', () => {
  it('gives every answer, those of quotations too, wherever they shall stand', async () => {
    const cwd = folder();
    const { code, stdout } = await pr(cwd, [
      'new',
      ...whole,
      ...set('quotes[1].text=Come late', 'quotes[1].speaker=Jon Vik', 'quotes[1].after=1'),
      ...set('quotes[0].text=It is night', 'quotes[0].speaker=Ada Holm', 'quotes[0].role=Director'),
      ...set('timing.embargo=2027-05-05 09:00', 'timing.zone=Europe/Oslo', 'about[0].name=Museum'),
      ...set('about[0].text=It has boats.', 'contacts[0].phone[1]=+47 22 55 01 43'),
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain(`${release}/answers.md`);
    const [facts, story] = saved(cwd).split(/^---\n\n/m);
    expect(facts).toContain('embargo: 2027-05-05 09:00');
    expect(facts).toMatch(/phone:\n +- "?\+47 22 55 01 42"?\n +- "?\+47 22 55 01 43"?\n/);
    expect(facts).not.toContain('quotes');
    expect(story).toBe(
      'The museum opens at night.\n\n> Come late\n>\n> — Jon Vik\n\nBoats will be lit.\n\n' +
        '> It is night\n>\n> — Ada Holm, Director\n\nEntry is free.\n',
    );
    expect((await pr(cwd, ['build', '--check'])).code).toBe(0);
  });

  it('is laid over a file, and says of which a wrong answer is', async () => {
    const cwd = folder({ 'a.md': answers().replace('2026-11-24', '2026-02-30') });
    const args = [
      'new',
      '--answers',
      'a.md',
      ...set('dateline.place=Leeds', 'contacts[0].email=x'),
    ];
    const { code, stderr } = await pr(cwd, args);
    expect(code).toBe(2);
    expect(stderr).toContain('a.md:3:32  dateline.date is not a date');
    expect(stderr).toContain('--set  contacts[0].email is not an e-mail address');
    expect(
      (await pr(cwd, [...args, ...set('dateline.date=2026-03-01', 'contacts[0].email=')])).code,
    ).toBe(0);
    expect(existsSync(join(cwd, 'releases/2026-03-01-acme-opens-a-mill'))).toBe(true);
  });

  it.each([
    ['headlin=x', 'unknown key headlin; did you mean headline?'],
    ['place=x', 'unknown key place; did you mean dateline.place?'],
    ['contact[2].phone=x', 'did you mean contacts[2].phone?'],
    ['contacts.phone=x', 'write contacts[0].phone='],
    ['headline[1]=x', 'write headline='],
    ['__proto__.x=1', 'unknown key __proto__.x'],
    ['style', 'style has no value'],
    ['contacts[3].name=x', 'the next one is contacts[0]'],
  ])('knows what is wrong with %s', async (setting, words) => {
    const { code, stderr } = await pr(folder(), ['new', ...set(setting)]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it('asks in a terminal for nothing that was given', async () => {
    const cwd = folder({ 'newsroom.yaml': 'schema: 1\n' });
    const screen = terminal(cwd, ['new', ...whole, ...set('timing=immediate', 'subheadline=')]);
    for (const question of ['region', 'country', 'Add a quotation', 'issues the release']) {
      await screen.sees(question);
      // No quotation and no boilerplate.
      screen.types(/quotation|issues/.test(question) ? keys.down + keys.enter : keys.enter);
    }
    await screen.sees('Role');
    screen.types(keys.ctrlC);
    expect(await screen.ended).toBe(130);
    expect(screen.shown()).not.toMatch(/\? Headline|\? Story|\? Dateline: date/);
  });
});

describe('pr new --ask', () => {
  it('asks only what is named, prefilled, and takes the usual answer for the rest', async () => {
    const cwd = folder({
      'newsroom.yaml': 'contacts: [{ name: Jon Vik, email: jon@museum.example }]\n',
      'a.md': answers().replace(/contacts:[^]*?\n---/, '---'),
    });
    const args = ['new', '--answers', 'a.md', '--ask', 'headline', '--ask', 'quotes*'];
    const screen = terminal(cwd, args);
    await screen.sees('Headline');
    await screen.sees('Acme opens a mill');
    screen.types(` in Pune${keys.enter}`);
    await screen.sees('Add a quotation?');
    screen.types(keys.down + keys.enter);
    await screen.sees('Write it');
    screen.types(keys.enter);
    // The place is new to the newsroom.
    await screen.sees('Pune');
    screen.types(keys.down + keys.enter);
    expect(await screen.ended).toBe(0);
    const made = tree(cwd)['releases/2026-11-24-acme-opens-a-mill-in-pune/answers.md'];
    expect(made).toContain('email: jon@museum.example');
    expect(made).toContain('The mill opened on Tuesday.');
    expect(screen.shown()).not.toMatch(/Subheadline\n|Dateline: place\n/);
  });

  it('knows what is asked, and that asking needs a terminal', async () => {
    const screen = terminal(folder(), ['new', '--ask', 'quots']);
    await screen.sees('did you mean quotes');
    expect(await screen.ended).toBe(2);
    const { code, stderr } = await pr(folder(), ['new', '--ask', 'quotes']);
    expect(code).toBe(2);
    expect(stderr).toContain('--ask asks. This is not a terminal, so pr new cannot ask.');
  });
});

describe('pr new without asking', () => {
  it('lists every answer that is missing with its key and its flag', async () => {
    const { code, stderr } = await pr(folder(), ['new', '--no-input', ...set('headline=Night')]);
    expect(code).toBe(2);
    expect(stderr).toContain('With --no-input, pr new asks nothing. 4 things are missing');
    for (const flag of [
      'dateline.place=Kolkata',
      "'contacts[0].phone=",
      "'story=",
      'dateline.date=',
    ])
      expect(stderr).toContain(`--set ${flag}`);
  });

  it('gives a program the same as one object', async () => {
    const cwd = folder();
    const { code, stdout, stderr } = await pr(
      cwd,
      ['new', '--json', '--answers', '-'],
      'headline: x\n',
    );
    expect(code).toBe(2);
    expect(stderr).toBe('');
    const { problems } = JSON.parse(stdout);
    expect(problems).toContainEqual({
      ...{ source: '-', line: 1, column: 1, key: 'dateline.place' },
      ...{ reason: 'is missing', form: 'Kolkata' },
    });
    const made = await pr(cwd, ['new', '--json', ...whole]);
    expect(JSON.parse(made.stdout)).toMatchObject({ schema: 1, release, written: true });
    expect(made.stderr).toBe('');
  });

  it('does not continue a draft without a terminal', async () => {
    const { code, stderr } = await pr(folder(), ['new', '--resume']);
    expect(code).toBe(2);
    expect(stderr).toContain('This is not a terminal');
  });
});

describe('pr new --dry-run', () => {
  it('says exactly what would be written, and writes nothing', async () => {
    const cwd = folder({ 'newsroom.yaml': 'schema: 1\n' });
    await pr(cwd, ['new', ...whole]);
    const before = tree(cwd);
    const dry = await pr(cwd, ['new', ...whole, '--dry-run']);
    const { files } = JSON.parse((await pr(cwd, ['new', ...whole, '--dry-run', '--json'])).stdout);
    expect(tree(cwd)).toEqual(before);
    const real = await pr(cwd, ['new', ...whole]);
    expect(dry.stdout).toBe(real.stdout);
    expect(dry.stdout).toContain(`${release}-2/answers.md`);
    const after = tree(cwd);
    for (const { path, content } of files) expect(after[path]).toBe(content);
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + files.length);
  });
});
