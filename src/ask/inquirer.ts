import { styleText } from 'node:util';
import inquirer from 'inquirer';
import type { Io } from '../io.ts';
import { visible } from '../source/visible.ts';
import { editorOf } from './editor.ts';
import { openKeyboard } from './keyboard.ts';
import { type Back, Interrupted, type Prompter, back } from './prompter.ts';
import { columnsOf } from './text-area.ts';
import { textPrompt } from './text-prompt.ts';

type Context = NonNullable<Parameters<typeof inquirer.createPromptModule>[0]>;

/** Puts questions in a terminal. They go to standard error: they are no part of the result. */
export function terminalPrompter(io: Io): Prompter {
  const screen = io.stderr;
  const columns = () => Math.min(screen.columns || 80, 100);
  let asking = new AbortController();
  let stopped = false;
  let backs = 0;
  const keyboard = openKeyboard(io.stdin, screen, (command) => {
    if (command === 'interrupt') stopped = true;
    else backs++;
    asking.abort();
  });
  const edit = editorOf(io);
  // Nobody reads what is written to a terminal that was closed.
  screen.on('error', () => {});

  const goBack = (): Back => {
    backs--;
    return back;
  };

  /** Runs one prompt until it is answered, or a command ends it. */
  async function run(prompt: (context: Context) => Promise<string>): Promise<string | Back> {
    if (stopped) throw new Interrupted();
    // Who presses the key quickly is two questions further back before the first one shows.
    if (backs > 0) return goBack();
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
      if (asking.signal.aborted) return goBack();
      throw error;
    }
  }

  /** Leaves a line of what was answered on the screen. */
  function note(title: string, answer: string) {
    const line = `✔ ${title}  ${answer.replace(/\s+/g, ' ') || 'left out'}`;
    screen.write(`${styleText('green', cut(visible(line), columns() - 1))}\n`);
  }

  return {
    async text(question) {
      const answer = await run((context) =>
        textPrompt(
          {
            ...question,
            columns,
            rows: () => screen.rows || 24,
            edit: edit && ((text) => keyboard.lend(() => edit(text))),
          },
          context,
        ),
      );
      if (answer !== back) note(question.title, answer);
      return answer;
    },
    async choice({ title, help, choices, at }) {
      const answer = await run(async (context) => {
        const prompt = inquirer.createPromptModule(context);
        const given = await prompt({
          type: 'select',
          name: 'answer',
          message: `${title}\n${styleText('dim', `  ${help}`)}`,
          choices: choices.map(({ value, label }) => ({
            value,
            name: cut(visible(label), columns() - 3),
          })),
          default: at,
          pageSize: Math.max(3, (screen.rows || 24) - 6),
          loop: false,
          theme: {
            prefix: '',
            style: {
              keysHelpTip: () => styleText('dim', '  ↑ ↓ and Enter: choose. Shift-Tab: back'),
            },
          },
        });
        return given.answer;
      });
      if (answer !== back) note(title, choices.find(({ value }) => value === answer)?.label ?? '');
      return answer;
    },
    say: (text) => void screen.write(`${visible(text)}\n`),
    close: () => keyboard.close(),
  };
}

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
