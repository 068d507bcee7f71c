import { styleText } from 'node:util';
import inquirer from 'inquirer';
import type { Io } from '../io.ts';
import { visible } from '../source/visible.ts';
import { editorOf } from './editor.ts';
import { openKeyboard } from './keyboard.ts';
import { matching } from './matching.ts';
import { type Back, type ChoicePrompt, Interrupted, type Prompter, back } from './prompter.ts';
import { columnsOf, folded } from '../source/screen-rows.ts';
import { textPrompt } from './text-prompt.ts';
import { dim, indented } from './text-view.ts';

type Context = NonNullable<Parameters<typeof inquirer.createPromptModule>[0]>;

/** A longer list is searched by typing. */
const MAX_SELECT_CHOICES = 9;

/** "?" and F1, as terminals send them. */
const helpKeys: readonly string[] = ['?', '\u001bOP', '\u001b[11~'];

/** Asks questions in a terminal, on standard error: they are no part of the result. */
export function terminalPrompter(io: Io): Prompter {
  const screen = io.stderr;
  const columns = () => Math.min(screen.columns || 80, 100);
  const rows = () => screen.rows || 24;
  let asking = new AbortController();
  let stopped = false;
  let isTaken: (key: string) => boolean = () => false;
  const keyboard = openKeyboard(
    io.stdin,
    screen,
    (command) => {
      if (command === 'interrupt') stopped = true;
      asking.abort();
    },
    (key) => isTaken(key),
  );
  const edit = editorOf(io);
  // Writing to a terminal that was closed fails.
  screen.on('error', () => {});

  /** Runs one prompt until it is answered or a command ends it. */
  async function run(prompt: (context: Context) => Promise<string>): Promise<string | Back> {
    if (stopped) throw new Interrupted();
    asking = new AbortController();
    try {
      return await prompt({
        input: keyboard.keys,
        output: screen,
        signal: asking.signal,
        clearPromptOnDone: true,
      });
    } catch (error) {
      if (stopped) throw new Interrupted();
      if (asking.signal.aborted) return back;
      throw error;
    }
  }

  /** Leaves a line with the answer on the screen. */
  function note(title: string, answer: string) {
    const line = `✔ ${title}  ${answer.replace(/\s+/g, ' ') || 'left out'}`;
    screen.write(`${styleText('green', cut(visible(line), columns() - 1))}\n`);
  }

  /** A list to choose from; with `helped`, its further help as well. */
  async function choose(
    { title, help, more = [], choices, at }: ChoicePrompt,
    helped: boolean,
    context: Context,
  ): Promise<string> {
    const width = columns() - 4;
    const heading = [
      ...folded(title, columns() - 1).map((row) => styleText('bold', row)),
      ...[help, ...(helped ? more : [])].flatMap((text) => indented(text, width)).map(dim),
    ];
    const search = choices.length > MAX_SELECT_CHOICES;
    const keys = `${search ? 'Type a few letters, or ' : ''}↑ ↓ and Enter: choose. Shift-Tab: back`;
    const tips = indented(`${keys}${more.length > 0 && !helped ? '. ?: more help' : ''}`, width);
    const shown = choices.map(({ value, label, number, notes = [] }) => ({
      value,
      name: cut(visible(numbered(label, number, notes.length)), columns() - 3),
      ...(notes.length > 0 && {
        description: notes.flatMap((text) => indented(text, width)).join('\n'),
      }),
    }));
    const notesRows = Math.max(
      0,
      ...shown.map(({ description }) => (description ? description.split('\n').length : 0)),
    );
    const common = {
      name: 'answer',
      message: heading.join('\n') + (search ? '\n›' : ''),
      default: at,
      pageSize: Math.max(3, rows() - heading.length - tips.length - notesRows - 3),
    };
    const theme = {
      prefix: '',
      // The heading is coloured already.
      style: { message: (text: string) => text, keysHelpTip: () => tips.map(dim).join('\n') },
    };
    const prompt = inquirer.createPromptModule(context);
    const { answer } = search
      ? await prompt({
          ...{ ...common, type: 'search', theme },
          source: (typed) => foundBy(typed ?? '', shown),
        })
      : await prompt({ ...common, type: 'select', choices: shown, loop: false, theme });
    return answer as string;
  }

  return {
    async text(question) {
      keyboard.joinsLetters = true;
      const answer = await run((context) =>
        textPrompt(
          {
            ...question,
            columns,
            rows,
            edit: edit && ((text) => keyboard.lend(() => edit(text))),
          },
          context,
        ),
      ).finally(() => (keyboard.joinsLetters = false));
      const taken = answer === back ? null : question.taken(answer);
      if (taken !== null) note(question.title, taken);
      return answer;
    },
    async choice(question) {
      let helped = false;
      let answer: string | Back;
      do {
        let wantsHelp = false;
        isTaken = (key) => {
          wantsHelp = !helped && Boolean(question.more?.length) && helpKeys.includes(key);
          if (wantsHelp) asking.abort();
          return wantsHelp;
        };
        answer = await run((context) => choose(question, helped, context));
        helped = wantsHelp;
      } while (helped && answer === back);
      isTaken = () => false;
      const label = question.choices.find(({ value }) => value === answer)?.label;
      if (answer !== back && !question.leavesNoNote) note(question.title, label ?? '');
      return answer;
    },
    show(lines) {
      for (const { text, tone, indented: inner } of lines)
        for (const row of inner ? indented(text, columns() - 3) : folded(text, columns() - 1))
          screen.write(`${tone ? styleText(tones[tone], row) : row}\n`);
    },
    close: () => keyboard.close(),
  };
}

/** " 3 Headline" and, where there is something to know about it, a mark. */
const numbered = (label: string, number: number | undefined, notes: number): string =>
  number === undefined ? label : `${String(number).padStart(2)}${notes > 0 ? '!' : ' '} ${label}`;

/** The choices that typed letters mean: the one with that number, or those with such words. */
function foundBy<Shown extends { readonly name: string }>(
  typed: string,
  shown: readonly Shown[],
): Shown[] {
  const number = /^\s*(\d+)\s*$/.exec(typed)?.[1];
  const exact = shown.filter(({ name }) => number && /^ ?(\d+)[! ]/.exec(name)?.[1] === number);
  return exact.length > 0 ? exact : matching(shown, typed, ({ name }) => name);
}

const tones = { error: 'red', warning: 'yellow', info: 'cyan', title: 'bold' } as const;

/** The beginning of a text that fits into some columns. */
function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (columnsOf(short + segment) >= columns) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
