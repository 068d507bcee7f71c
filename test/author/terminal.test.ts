import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fill, smallDisk } from '../disk.ts';
import { draftsIn, folder, tree } from '../program.ts';
import { type Terminal, keys, pasted, terminal as open } from '../terminal.ts';
import { answer } from './script.ts';

const { enter } = keys;

/** Starts pr; in a folder that is no newsroom yet, skips the questions that found one. */
function terminal(...[cwd, argv, options]: Parameters<typeof open>): Terminal {
  const screen = open(cwd, argv, options);
  const founds = argv[0] === 'new' && !argv.includes('--resume');
  if (founds && !existsSync(join(cwd, 'newsroom.yaml'))) screen.types(keys.back);
  return screen;
}

const upToStory = [
  ['What is the news?', enter],
  ['When may the release be used?', enter],
  ['Headline', `Harbour Museum opens a wing${enter}`],
  ['Subheadline', enter],
  ['Dateline: place', `Kolkata${enter}`],
  ['Dateline: region', enter],
  ['Dateline: country', enter],
  ['Dateline: date', `9 Nov 2026${enter}`],
] as const;

const fromQuotes = [
  ['Add a quotation?', enter],
  ['What was said', `We are glad${enter}${enter}`],
  ['Speaker', `Dr Leela Bose${enter}`],
  ['Role', `Director${enter}`],
  ['Where does this quotation go?', enter],
  ['Another quotation?', enter],
  ['Which organization issues the release?', enter],
  ['Name', `Harbour Museum${enter}`],
  ['Boilerplate', `Harbour Museum keeps boats.${enter}${enter}`],
  ['Another organization?', enter],
  ['Who can reporters call?', enter],
  ['Name', `Mira Sen${enter}`],
  ['Role', enter],
  ['Organization', enter],
  ['Phone', `+91 33 5550 0142${enter}`],
  ['E-mail', enter],
  ['Another contact?', enter],
] as const;

/** What follows the last question. */
const written = [
  ['Review the release', enter],
  ['Remember these for the next release?', keys.down.repeat(2) + enter],
] as const;

const release = 'releases/2026-11-09-harbour-museum-opens-a-wing';

/** The files in a folder that are no drafts. */
const releases = (cwd: string) =>
  Object.fromEntries(Object.entries(tree(cwd)).filter(([file]) => !file.startsWith('.pr/')));

const drafts = (cwd: string) => Object.keys(draftsIn(cwd));

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
    await screen.sees('Review the release');
    expect(releases(cwd)).toEqual({});
    screen.types(enter);
    await answer(screen, written.slice(1));
    expect(await screen.ended).toBe(0);
    expect(drafts(cwd)).toEqual([]);
    const files = tree(`${cwd}/${release}`);
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
      ...written,
    ]);
    expect(await screen.ended).toBe(0);
    expect(releases(cwd)[`${release}/answers.md`]).toContain(
      '\n\nOne.\n\nTwo\ngoes on.\n\n> We are glad\n>\n> — Dr Leela Bose, Director\n\nThree.\n',
    );
  });

  it('takes a story from a file, and does not ask for it', async () => {
    const cwd = folder({ 'story.txt': '\ufeffThe museum opened.\r\n\r\nIt has boats.\r\n' });
    const screen = terminal(cwd, ['new', '--story', 'story.txt']);
    await answer(screen, [...upToStory.slice(1), ...fromQuotes, ...written]);
    expect(await screen.ended).toBe(0);
    expect(screen.shown()).not.toContain('The lead first');
    expect(releases(cwd)[`${release}/answers.md`]).toContain(
      '\nThe museum opened.\n\nIt has boats.\n\n> We are',
    );
  });

  it('lets a story be written in an editor of one’s own', async () => {
    const cwd = folder({
      'editor.sh': 'grep -q "^One$" "$2" && printf "One.\n\nTwo.\n" > "$2" && echo $1 > with',
    });
    const env = { EDITOR: 'false', VISUAL: 'sh editor.sh "some words"' };
    const screen = terminal(cwd, ['new'], { env });
    await answer(screen, [
      ...upToStory,
      ['Ctrl-S: done', `One${keys.editor}`],
      ['Two.', `${enter}${enter}`],
      ...fromQuotes,
      ...written,
    ]);
    expect(await screen.ended).toBe(0);
    expect(releases(cwd)[`${release}/answers.md`]).toContain('One.\n\nTwo.\n\n> We are glad');
    expect(releases(cwd)['with']).toBe('some words\n');
  });

  it('keeps a text when the editor fails', async () => {
    const screen = terminal(folder(), ['new'], { env: { EDITOR: 'no-such-editor' } });
    await answer(screen, [
      ...upToStory,
      ['Ctrl-S: done', `One${keys.editor}`],
      ['The editor no-such-editor failed', ''],
      ['', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    expect((await screen.lines()).join('\n')).not.toContain('undefined');
  });

  it.each(['\n', '\r', '\r\n'])(
    'keeps the marks of a long paste out of the text (%j)',
    async (end) => {
      const cwd = folder();
      const screen = terminal(cwd, ['new']);
      const paragraphs = Array.from({ length: 12 }, (_, i) => `Paragraph ${i} is about boats.`);
      await answer(screen, [
        ...upToStory,
        ['Story', pasted(paragraphs.join(end + end))],
        ['Paragraph 11', keys.ctrlS],
        ['Add a quotation?', keys.ctrlC],
      ]);
      expect(await screen.ended).toBe(130);
      const draft = Object.values(draftsIn(cwd))[0]!;
      expect(draft).not.toMatch(/20[01]~/);
      for (const paragraph of paragraphs) expect(draft).toContain(paragraph);
    },
  );

  it('takes a paste of 100 kB at once', async () => {
    const cwd = folder();
    const screen = terminal(cwd, ['new']);
    const long = 'The museum opened a wing on Monday.\r\r'.repeat(2800);
    await answer(screen, [
      ...upToStory,
      ['Story', pasted(`${long}The end.`)],
      ['The end.', `${enter}${enter}`],
      ['Add a quotation?', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    expect(Object.values(draftsIn(cwd))[0]!.match(/on Monday\./g)).toHaveLength(2800);
  });

  it.each(['ctrlC', 'ctrlD'] as const)('writes nothing on %s', async (key) => {
    const cwd = folder();
    const screen = terminal(cwd, ['new']);
    await answer(screen, [...upToStory, ['Story', keys[key]]]);
    await screen.sees('Nothing was written. Your answers are saved. To go on, run:');
    await screen.sees('pr new --resume');
    expect(await screen.ended).toBe(130);
    expect(releases(cwd)).toEqual({});
  });

  it.each([
    ['Hindi', 'संग्रहालय ने सोमवार को नावों का एक नया कक्ष खोला और सैकड़ों लोग देखने आए। '],
    ['Bengali', 'জাদুঘর সোমবার নৌকার একটি নতুন কক্ষ খুলেছে এবং শত শত মানুষ দেখতে এসেছেন। '],
    ['Arabic', 'افتتح المتحف يوم الاثنين جناحا جديدا للقوارب وجاء المئات لمشاهدته. '],
    ['Chinese', '博物馆星期一开放了一个新的船舶展厅，数百人前来参观。'],
    ['emoji', 'The 👩‍👩‍👧 came to the 🚢 in the ⚓️ hall, and 👍🏽 was all they said. 🇳🇴 '],
  ])('lets %s be typed over several rows, each on the screen once', async (_, sentence) => {
    const typed = sentence.repeat(3).trim();
    const screen = terminal(folder(), ['new'], { columns: 40 });
    await answer(screen, [...upToStory, ['Story', '']]);
    const letters = [...new Intl.Segmenter().segment(typed)].map(({ segment }) => segment);
    for (const letter of [...letters, keys.left, keys.backspace]) screen.types(letter);
    const bare = (text: string) => text.replace(/\s/g, '');
    await vi.waitFor(async () => {
      const lines = await screen.lines();
      expect(lines.filter((line) => line === 'Story')).toHaveLength(1);
      const at = lines.findIndex((line) => line.startsWith('›'));
      const end = lines.findIndex((line) => line.includes('in the first'));
      const words = lines.slice(at, end).map((line) => line.slice(2));
      expect(bare(words.join(''))).toBe(bare(letters.toSpliced(-2, 1).join('')));
    }, 10_000);
    screen.types(keys.ctrlC);
    expect(await screen.ended).toBe(130);
  });

  it('says what is wrong with an answer, and how it would be right', async () => {
    const screen = terminal(folder(), ['new']);
    await answer(screen, [
      ...upToStory.slice(0, 7),
      ['Dateline: date', `31 Feb${enter}`],
      ['“31 Feb” is not a day that exists: February', keys.ctrlU],
      ['Enter takes', `9/11/2020${enter}`],
      ['Which do you mean?', ''],
      ['Monday, 9 November 2020', ''],
      ['Friday, 11 September 2020', `${keys.down}${enter}`],
      ['Story', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    expect(screen.shown()).toContain('✔ Dateline: date  Friday, 11 September 2020');
  });

  it('counts what has a limit, and shows how the house style will write it', async () => {
    const screen = terminal(folder(), ['new']);
    await answer(screen, [
      ['What is the news?', enter],
      ['When may', enter],
      ['Headline', 'Harbour Museum opens a wing'],
      ['27 of 70 characters', ' for the boats of the north and the people who built them'],
      ['84 of 70 characters, 14 over', keys.ctrlU + 'A' + enter],
      ['Subheadline', enter],
      ['Reads: KOLKATA, India, Nov', 'Oslo'],
      ['Reads: OSLO, Nov', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
  });

  it('says more on ?, and what the copy desk will look for', async () => {
    const screen = terminal(folder(), ['new']);
    await answer(screen, [
      ['What is the news?', enter],
      ['When may', '?'],
      ['An embargo asks reporters to wait', enter],
      ['Headline', '?'],
      ['Say who does what', ''],
      ['and 1', 'Why?'],
      ['› Why?', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
  });

  it('loses no key that is typed ahead of its question', async () => {
    const screen = terminal(folder(), ['new']);
    await screen.sees('What is the news?');
    const ahead = ['', '', 'Museum opens', '', 'Oslo', '', 'Norway', keys.back];
    screen.types(ahead.join(enter));
    await answer(screen, [
      ['✔ Dateline: country  Norway', ''],
      ['› Norway', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
  });

  it('goes back with Shift-Tab, and the answer is there to be changed', async () => {
    const screen = terminal(folder(), ['new']);
    await answer(screen, [
      ['What is the news?', enter],
      ['When may', enter],
      ['Headline', `Museum opens${enter}`],
      ['Subheadline', keys.back],
      ['Headline', ''],
      ['› Museum opens', ` a wing${enter}`],
      ['✔ Headline  Museum opens a wing', keys.back + keys.back],
      ['When may', keys.down + enter],
      ['Embargo: date', `1 Dec 2026${enter}`],
      ['Embargo: time', `6 pm${enter}`],
      ['Enter takes “Asia/Kolkata”', `Mumbai${enter}`],
      ['› Museum opens a wing', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
  });
});

describe('a newsroom that remembers', () => {
  const story = [
    ['Story', `The museum opened a wing.${enter}${enter}`],
    ...fromQuotes,
    ['Review the release', enter],
  ] as const;

  it('keeps what is new, when it is told to, and offers it the next time', async () => {
    const kept = '# Ours\nschema: 1\nspeakers:\n  - name: Ada Holm # of the board\n';
    const cwd = folder({ 'newsroom.yaml': kept });
    const screen = terminal(cwd, ['new']);
    await answer(screen, [
      ...upToStory,
      ['Story', `The museum opened a wing.${enter}${enter}`],
      ['Add a quotation?', keys.down + enter],
      ...fromQuotes.slice(1),
      ['Review the release', enter],
      ['Remember these for the next release?', keys.down + enter],
      ['Remember Harbour Museum', enter],
      ['Remember Dr Leela Bose', `${keys.down}${enter}`],
      ['Remember Mira Sen', enter],
      ['Remember Kolkata', enter],
      ['Saved in newsroom.yaml: Harbour Museum, Mira Sen, Kolkata.', ''],
      ['The release is written', ''],
    ]);
    expect(await screen.ended).toBe(0);
    expect(drafts(cwd)).toEqual([]);
    const text = tree(cwd)['newsroom.yaml']!;
    expect(text.startsWith(kept)).toBe(true);
    expect(text).not.toContain('Leela Bose');

    const again = terminal(cwd, ['new']);
    await answer(again, [
      ...upToStory.slice(0, 4),
      ['Enter takes “Kolkata”', `Oslo${enter}`],
      ...upToStory.slice(5),
      ['Story', `The museum opened again.${enter}${enter}`],
      ['Add a quotation?', keys.down.repeat(2) + enter],
      ['Which organization issues the release?', ''],
      ['❯ Harbour Museum', enter],
      ['Another organization?', enter],
      ['Who can reporters call?', ''],
      ['❯ Mira Sen, Harbour Museum', enter],
      ['Another contact?', enter],
      ['Review the release', enter],
      ['Remember Oslo', enter],
      ['Saved in newsroom.yaml: Oslo.', ''],
    ]);
    expect(await again.ended).toBe(0);
    expect(tree(cwd)['newsroom.yaml']).toMatch(/places:\n\s*- place: Oslo\n/);
  });

  it('founds a newsroom for it, or leaves things as they are', async () => {
    const cwd = folder();
    const screen = terminal(cwd, ['new']);
    await answer(screen, [
      ...upToStory,
      ...story,
      ['Remember these for the next release?', keys.ctrlC],
      ['The release is written', ''],
    ]);
    expect(await screen.ended).toBe(0);
    expect(Object.keys(tree(cwd)).filter((file) => !file.startsWith('releases/'))).toEqual([]);
    const again = terminal(cwd, ['new']);
    await answer(again, [
      ...upToStory,
      ...story,
      ['Remember these for the next release?', enter],
      ['Saved in newsroom.yaml: Harbour Museum, Dr Leela Bose, Mira Sen, Kolkata.', ''],
    ]);
    expect(await again.ended).toBe(0);
    expect(tree(cwd)['newsroom.yaml']).toMatch(/^ {2}place: Kolkata$/m);
  });

  it('completes a place by its first letters', async () => {
    const places = '[{ place: Dakar, country: Senegal }, { place: Delhi, region: Delhi NCR }]';
    const cwd = folder({ 'newsroom.yaml': `places: ${places}\n` });
    const screen = terminal(cwd, ['new']);
    await answer(screen, [
      ...upToStory.slice(0, 4),
      ['Dateline: place', 'de'],
      ['Tab: Delhi', '\t'],
      ['› Delhi', enter],
      ['Enter takes “Delhi NCR”', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
  });
});

describe('a conversation that broke off', () => {
  it.each(['SIGKILL', 'SIGTERM', 'SIGHUP'])(
    'goes on after %s, with every answer',
    async (signal) => {
      const cwd = folder();
      const broken = terminal(cwd, ['new']);
      await answer(broken, [...upToStory, ['Story', '']]);
      broken.kill(signal);
      await broken.ended;
      expect(drafts(cwd)).toHaveLength(1);

      const screen = terminal(cwd, ['new', '--resume']);
      await answer(screen, [
        ['Story', `The museum opened.${enter}`],
        ['Enter twice', enter],
        ...fromQuotes,
        ...written,
      ]);
      expect(await screen.ended).toBe(0);
      expect(screen.shown()).not.toContain('Boats will bring');
      expect(drafts(cwd)).toEqual([]);
      expect(Object.keys(releases(cwd))).toContain(`${release}/answers.md`);
    },
  );

  it('keeps what was being typed', async () => {
    const cwd = folder();
    const broken = terminal(cwd, ['new']);
    await answer(broken, [
      ['What is the news?', enter],
      ['When may', enter],
      ['Headline', 'Harbour Museum o'],
      ['Museum o', keys.ctrlC],
    ]);
    expect(await broken.ended).toBe(130);
    const screen = terminal(cwd, ['new', '--resume']);
    await answer(screen, [
      ['› Harbour Museum o', `pens${enter}`],
      ['Subheadline', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    expect(screen.shown()).toContain('✔ Headline  Harbour Museum opens');
  });

  it('is one of several, and none disturbs another', async () => {
    const cwd = folder();
    const [one, two] = [terminal(cwd, ['new']), terminal(cwd, ['new'])];
    await answer(one, [
      ['What is the news?', enter],
      ['When may', enter],
      ['Headline', `The first${enter}`],
      ['Subheadline', ''],
    ]);
    await answer(two, [
      ['What is the news?', enter],
      ['When may', enter],
      ['Headline', `The second${enter}`],
      ['Subheadline', ''],
    ]);
    const third = terminal(cwd, ['new', '--resume']);
    await third.sees('There is no unfinished release here');
    expect(await third.ended).toBe(2);
    one.types(keys.ctrlC);
    two.types(keys.ctrlC);
    expect([await one.ended, await two.ended]).toEqual([130, 130]);
    expect(drafts(cwd)).toHaveLength(2);

    const screen = terminal(cwd, ['new', '--resume']);
    await answer(screen, [
      ['Which release do you want to go on with?', ''],
      ['The first', ''],
      ['back', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    const name = drafts(cwd)[0]!.replace('.pr/drafts/', '').replace('.yaml', '');
    const named = terminal(cwd, ['new', '--resume', name]);
    await answer(named, [['Subheadline', keys.ctrlC]]);
    await named.sees(`pr new --resume ${name}`);
  });
});

describe('a disk that fails', () => {
  const whole = [
    ...upToStory,
    ['Story', `The museum opened a wing.${enter}${enter}`],
    ...fromQuotes,
  ] as const;

  it('says that answers cannot be kept, and goes on', async () => {
    const cwd = folder({ '.pr': 'in the way' });
    const screen = terminal(cwd, ['new']);
    await answer(screen, [
      ['What is the news?', enter],
      ['Your answers cannot be saved', ''],
      ['When may', enter],
      ...whole.slice(2),
      ...written,
    ]);
    expect(await screen.ended).toBe(0);
    expect(Object.keys(tree(cwd))).toContain(`${release}/answers.md`);
  });

  it('says so at the end, too', async () => {
    const screen = terminal(folder({ '.pr': 'in the way' }), ['new']);
    await answer(screen, [
      ['What is the news?', enter],
      ['When may', enter],
      ['Headline', keys.ctrlC],
    ]);
    await screen.sees('Your answers could not be saved');
    expect(await screen.ended).toBe(130);
  });

  it('stays in the conversation when the release cannot be written', async () => {
    const cwd = folder({ releases: 'in the way' });
    const screen = terminal(cwd, ['new']);
    await answer(screen, [
      ...whole,
      ['Review the release', enter],
      ['Nothing was written. Fix this, then choose again.', ''],
      ['Review the release', ''],
    ]);
    expect(drafts(cwd)).toHaveLength(1);
    rmSync(join(cwd, 'releases'));
    screen.types(enter);
    await answer(screen, written.slice(1));
    expect(await screen.ended).toBe(0);
    expect(Object.keys(tree(cwd))).toContain(`${release}/answers.md`);
    expect(drafts(cwd)).toEqual([]);
  });

  it('loses nothing when it is full, and goes on when it is not', async ({ skip }) => {
    const disk = smallDisk();
    if (!disk) return skip('needs a disk of its own, which only root can mount');
    const screen = terminal(disk, ['new']);
    await answer(screen, [...upToStory, ['Story', '']]);
    const [draft] = drafts(disk);
    fill(disk);
    screen.types(`The museum opened a wing.${enter}${enter}`);
    await answer(screen, [
      ['Your answers cannot be saved.', ''],
      ['the disk is full', ''],
      ['Add a quotation?', keys.ctrlC],
      ['Only the answers from before', ''],
    ]);
    expect(await screen.ended).toBe(130);
    expect(drafts(disk)).toEqual([draft]);
    rmSync(join(disk, 'filler'));
    const again = terminal(disk, ['new', '--resume']);
    await answer(again, [
      ['Story', `The museum opened a wing.${enter}${enter}`],
      ...fromQuotes,
      ['Review the release', ''],
    ]);
    fill(disk);
    again.types(enter);
    await answer(again, [
      ['Nothing was written. Fix this', ''],
      ['Review the release', ''],
    ]);
    rmSync(join(disk, 'filler'));
    again.types(enter);
    await answer(again, written.slice(1));
    expect(await again.ended).toBe(0);
    expect(Object.keys(tree(join(disk, 'releases')))).toHaveLength(4);
  });
});

describe('the review', () => {
  const contact = '{ name: Mira Sen, phone: 0771 234 5678 }';
  const saved = {
    [`${release}/answers.md`]: `---
headline: Harbour Museum opens a wing
dateline: { place: Kolkata, date: 2026-11-09 }
about: [{ name: Harbour Museum, text: It keeps boats. }]
contacts: [${contact}, ${contact.replace('Mira Sen', 'Arun Pal')}]
---

The museum opened a wing.

> We are glad.
>
> — Leela Bose, Director

It has boats.
`,
  };
  /** Chooses the nth thing below the first of a list. */
  const choose = (n: number) => keys.down.repeat(n) + enter;

  it('changes, adds, moves and takes out any part, and only "write" writes', async () => {
    const cwd = folder(saved);
    const screen = terminal(cwd, ['edit', release]);
    await answer(screen, [
      ['Review the release', choose(2)],
      ['› Harbour Museum opens a wing', ` for boats${enter}`],
      // The second quotation's paragraph goes in front of it; a paragraph is changed, one added.
      ['Review the release', choose(5)],
      ['All paragraphs', choose(3)],
      ['What do you want to do?', choose(1)],
      ['Where do you want it?', keys.up.repeat(2) + enter],
      ['First, as the lead', ''],
      ['Review the release', choose(5)],
      ['All paragraphs', choose(1)],
      ['What do you want to do?', choose(0)],
      ['› It has boats.', ` They float.${keys.left}${keys.ctrlS}`],
      ['Review the release', choose(5)],
      ['+ add a paragraph', choose(4)],
      ['Paragraph', `It is open.${enter}${enter}`],
      ['Where do you want it?', enter],
      ['It is open.', ''],
      ['Review the release', keys.down.repeat(7) + enter],
      ['What was said', keys.back],
      ['Review the release', choose(11)],
      ['What do you want to do?', choose(1)],
      ['Contact 1       Arun Pal', choose(11)],
      ['What do you want to do?', choose(2)],
      ['Review the release', ''],
    ]);
    expect(tree(cwd)[`${release}/answers.md`]).toBe(saved[`${release}/answers.md`]);
    screen.types(enter);
    expect(await screen.ended).toBe(0);
    const answers = tree(cwd)[`${release}/answers.md`]!;
    expect(answers).toContain('headline: Harbour Museum opens a wing for boats');
    expect(answers.split('---\n').at(-1)).toBe(
      '\nIt has boats. They float.\n\nThe museum opened a wing.\n\n> We are glad.\n>\n> — Leela Bose, Director\n\nIt is open.\n',
    );
    expect(answers).toMatch(/contacts:\n {2}- name: Arun Pal\n {4}phone: 0771 234 5678\n---/);
    expect(Object.keys(tree(`${cwd}/${release}`))).toContain('release.html');
    expect(drafts(cwd)).toEqual([]);
  });
});
