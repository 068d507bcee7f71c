import { createInterface } from 'node:readline';
import type { Io } from '../io.ts';
import { visible } from '../source/visible.ts';
import { matching } from './matching.ts';
import {
  type Back,
  type ChoicePrompt,
  Interrupted,
  type Prompter,
  type TextPrompt,
  back,
} from './prompter.ts';
import { countInWords } from './text-view.ts';

/** A line with one of these alone is a command. */
const words = { back: '<', help: '?', nothing: '-', end: '.' } as const;

/**
 * Asks questions in plain lines, for screen readers: lists are numbered, every answer is a line, and
 * nothing is drawn twice.
 */
export function plainPrompter({ stdin, stderr }: Io): Prompter {
  const lines: string[] = [];
  let waiting: { take: (line: string) => void; stop: (error: Error) => void } | null = null;
  let ended = false;
  const end = () => {
    ended = true;
    waiting?.stop(new Interrupted());
  };
  const reader = createInterface({ input: stdin, terminal: false });
  reader.on('line', (line) => (waiting ? waiting.take(line) : lines.push(line)));
  reader.on('close', end);
  // A terminal that closes sends a signal; the draft must reach the disk before the process ends.
  const endings = ['SIGHUP', 'SIGTERM', 'SIGINT'] as const;
  for (const signal of endings) process.on(signal, end);

  const say = (text: string) => stderr.write(`${visible(text)}\n`);
  const next = async (): Promise<string> => {
    const line = lines.shift();
    if (line !== undefined) return line;
    if (ended) throw new Interrupted();
    try {
      return await new Promise((take, stop) => (waiting = { take, stop }));
    } finally {
      waiting = null;
    }
  };

  /** The answer to a text question: a line, or lines up to one with a full stop. */
  async function typed({ long, typing }: TextPrompt): Promise<string> {
    const first = await next();
    const alone: readonly string[] = [words.back, words.help, words.nothing, ''];
    if (!long || alone.includes(first.trim())) return first;
    const all = [first];
    for (;;) {
      typing(all.join('\n'));
      const line = await next();
      if (line.trim() === words.end) return all.join('\n');
      all.push(line);
    }
  }

  return {
    async text(prompt): Promise<string | Back> {
      const { title, help, hint, example, answer, suggestion, optional, long, more } = prompt;
      say(`\n${title}`);
      for (const text of [help, hint, `For example: ${example}`]) if (text) say(text);
      const current = answer || suggestion;
      if (current) say(`Now: ${prompt.taken(current) ?? current}`);
      say(
        [
          ...(current ? ['Enter keeps that.'] : optional ? ['Enter leaves it out.'] : []),
          ...(current && optional ? [`${words.nothing} leaves it out.`] : []),
          ...(long
            ? [
                `An empty line starts a new paragraph. Type ${words.end} on a line of its own to finish.`,
              ]
            : []),
          `${words.back} goes back.`,
          ...(more.length > 0 ? [`${words.help} shows more help.`] : []),
        ].join(' '),
      );
      for (;;) {
        const line = await typed(prompt);
        const command = line.trim();
        if (command === words.back) return back;
        if (command === words.help) {
          more.forEach(say);
          continue;
        }
        const text = command === '' ? current : command === words.nothing && optional ? '' : line;
        const problem = prompt.problem(text);
        if (problem !== null) {
          say(problem);
          continue;
        }
        prompt.typing(text);
        const count = text === '' ? null : prompt.count(text);
        if (count) say(countInWords(count));
        return text;
      }
    },
    async choice({ title, help, more = [], choices, at }: ChoicePrompt): Promise<string | Back> {
      const usual = Math.max(
        0,
        choices.findIndex(({ value }) => value === at),
      );
      say(`\n${title}\n${help}`);
      choices.forEach(({ label, notes = [] }, i) =>
        [`${i + 1}. ${label}`, ...notes.map((note) => `   ${note}`)].forEach(say),
      );
      const moreHelp = more.length > 0 ? ` ${words.help} shows more help.` : '';
      say(`Type a number or a name. Enter takes ${usual + 1}. ${words.back} goes back.${moreHelp}`);
      for (;;) {
        const told = (await next()).trim();
        if (told === words.back) return back;
        if (told === words.help) {
          more.forEach(say);
          continue;
        }
        const numbered = choices[told === '' ? usual : Number(told) - 1];
        const [meant, other] = numbered
          ? [numbered]
          : matching(choices, told, ({ label }) => label);
        if (meant && !other) {
          say(meant.label);
          return meant.value;
        }
        say(`“${told}” is not one of them. Type a number from 1 to ${choices.length}.`);
      }
    },
    show: (shown) => shown.forEach(({ text }) => say(text)),
    close: () => {
      for (const signal of endings) process.off(signal, end);
      reader.off('close', end);
      reader.close();
    },
  };
}
