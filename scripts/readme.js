// Puts sessions of the real program into the README, so that what it shows is what happens:
//
//   node scripts/readme.js          writes them
//   node scripts/readme.js --check  exits 1 when the README shows anything else
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

/** A link with the name that users type: advice names the command as it was called. */
const program = resolve('dist/pr');
await symlink('pr.cjs', program).catch(() => {});
const enter = '\r';

/**
 * What is typed in the conversation, each behind the words that are waited for.
 * @type {readonly (readonly [question: string, typed: string])[]}
 */
const conversation = [
  ['Headline', `Harbour Museum opens its boat hall at night${enter}`],
  ['Dateline: date', `5 May 2027${enter}`],
  [
    'Story',
    `The **Harbour Museum** will open its boat hall until midnight on Fridays.${enter}${enter}`,
  ],
  ['Add a quotation?', enter],
  ['What was said', `Boats were built by lamplight, and that is how to see them${enter}${enter}`],
  ['Where does this quotation go?', enter],
  ['Another quotation?', enter],
  ['Write it', enter],
];

/** What the newsroom of the conversation remembers, so that only the news is asked for. */
const newsroom = `schema: 1
defaults: { style: ap, language: en-US, zone: Europe/Oslo, place: Oslo, country: Norway }
boilerplates:
  - name: Harbour Museum
    text: The Harbour Museum keeps 40 boats of the north, all of them afloat.
contacts:
  - name: Jon Vik
    role: Press Officer
    organization: Harbour Museum
    phone: +47 22 55 01 42
    email: press@museum.example
speakers:
  - { name: Ada Holm, role: director of the museum }
`;

/** Asks for these answers; the rest comes from the newsroom. */
const wanted = ['--ask', 'headline', '--ask', 'dateline.date', '--ask', 'story', '--ask', 'quotes'];

/**
 * A conversation in a terminal, as it stands on the screen at its end.
 * @param {string} cwd
 */
async function talk(cwd) {
  const screen = new headless.Terminal({
    cols: 92,
    rows: 60,
    scrollback: 1000,
    allowProposedApi: true,
  });
  const child = spawn(process.execPath, [program, 'new', ...wanted], {
    name: 'xterm-256color',
    cols: 92,
    rows: 60,
    cwd,
    env: { PATH: process.env['PATH'] ?? '', TZ: 'Europe/Oslo', NO_COLOR: '1' },
  });
  let shown = '';
  child.onData((data) => {
    shown += data;
  });
  let over = false;
  const ended = new Promise((done) => child.onExit(() => done((over = true))));
  let seen = 0;
  for (const [question, typed] of conversation) {
    const patience = Date.now() + 20_000;
    while (shown.indexOf(question, seen) < 0) {
      if (over || Date.now() > patience)
        throw new Error(`“${question}” was not asked:\n${shown.slice(seen)}`);
      await new Promise((wait) => setTimeout(wait, 10));
    }
    seen = shown.length;
    child.write(typed);
  }
  await ended;
  await new Promise((/** @type {(value?: unknown) => void} */ done) =>
    screen.write(shown, () => done()),
  );
  const { active } = screen.buffer;
  const lines = Array.from(
    { length: active.length },
    (_, i) => active.getLine(i)?.translateToString(true) ?? '',
  );
  return `$ pr new ${wanted.join(' ')}\n${lines.join('\n').trimEnd()}`;
}

/**
 * A command and all that it says.
 * @param {string} cwd
 * @param {string} line
 */
function run(cwd, line) {
  const [, ...argv] = line.split(' ');
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd,
    encoding: 'utf8',
  });
  return `$ ${line}\n${`${stdout}${stderr}`.trimEnd()}`;
}

/** Every session that the README may show, by name. */
async function sessions() {
  const cwd = await mkdtemp(join(tmpdir(), 'readme-'));
  try {
    await writeFile(join(cwd, 'newsroom.yaml'), newsroom);
    const conversationText = await talk(cwd);
    const name = '2027-05-05-harbour-museum-opens-its-boat-hall-at-night';
    const answers = join(cwd, 'releases', name, 'answers.md');
    await writeFile(
      answers,
      (await readFile(answers, 'utf8')).replace('on Fridays', 'on Fridays and Saturdays'),
    );
    const build = run(cwd, 'pr build');
    await cp('docs/draft.txt', join(cwd, 'draft.txt'));
    return {
      new: conversationText,
      answers: (await readFile(answers, 'utf8')).trimEnd(),
      build,
      lint: run(cwd, 'pr lint draft.txt --quiet'),
      inspect: run(cwd, 'pr inspect draft.txt'),
      help: run(cwd, 'pr --help'),
    };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

const before = await readFile('README.md', 'utf8');
const shown = await sessions();
const after = before.replace(
  /(<!-- (\w+) -->\n+```\w*\n)[^]*?(\n```)/g,
  (
    whole,
    /** @type {string} */ open,
    /** @type {keyof typeof shown} */ name,
    /** @type {string} */ close,
  ) => (name in shown ? open + shown[name] + close : whole),
);
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error(
      'The README shows what the program does not say any more. Run: node scripts/readme.js',
    );
    process.exitCode = 1;
  }
} else await writeFile('README.md', after);
