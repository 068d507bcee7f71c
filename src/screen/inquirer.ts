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

/** Of more things than this, one is found by typing its letters. */
const MAX_SELECT_CHOICES = 9;

/** "?" and F1, as terminals send it. */
const helpKeys: readonly string[] = ['?', '\u001bOP', '\u001b[11~'];

/** Puts questions in a terminal. They go to standard error: they are no part of the result. */
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
  // Nobody reads what is written to a terminal that was closed.
  screen.on('error', () => {});

  /** Runs one prompt until it is answered, or a command ends it. */
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

  /** Leaves a line of what was answered on the screen. */
  function note(title: string, answer: string) {
    const line = `✔ ${title}  ${answer.replace(/\s+/g, ' ') || 'left out'}`;
    screen.write(`${styleText('green', cut(visible(line), columns() - 1))}\n`);
  }

  /** A list to choose from; with `helped`, all that there is to say about it. */
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
    const shown = choices.map(({ value, label }) => ({
      value,
      name: cut(visible(label), columns() - 3),
    }));
    const common = {
      name: 'answer',
      message: heading.join('\n') + (search ? '\n›' : ''),
      default: at,
      pageSize: Math.max(3, rows() - heading.length - tips.length - 3),
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
          source: (typed) => matching(shown, typed ?? '', ({ name }) => name),
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
      if (answer !== back) note(question.title, label ?? '');
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

const tones = { error: 'red', warning: 'yellow', info: 'cyan', title: 'bold' } as const;

/** The beginning of a text, in at most so many columns. */
function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (columnsOf(short + segment) >= columns) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}
