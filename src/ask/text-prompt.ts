import { styleText } from 'node:util';
import { createPrompt, useKeypress, useRef, useState } from '@inquirer/core';
import { visible } from '../source/visible.ts';
import {
  type TextArea,
  insert,
  newParagraph,
  press,
  rowAt,
  rowsOf,
  textArea,
} from './text-area.ts';
import type { TextPrompt } from './prompter.ts';

/** A text question and the screen that it is put on. */
export interface TextScreen extends TextPrompt {
  columns(): number;
  rows(): number;
  /** Opens a text in the writer's own editor; null when there is none. */
  readonly edit: ((text: string) => Promise<string>) | null;
}

/**
 * The prompt for text, of one line or many. It is ours because inquirer's own keeps one line of a
 * paste and repeats the screen with each key of a long line in Indian scripts
 * (github.com/SBoudrias/Inquirer.js/issues/416).
 */
export const textPrompt = createPrompt<string, TextScreen>((screen, done) => {
  const { long } = screen;
  const width = Math.max(10, screen.columns() - 4);
  const [area, setArea] = useState<TextArea>(textArea(screen.answer));
  const [suggestion, setSuggestion] = useState(screen.suggestion);
  const [wrong, setWrong] = useState<string | null>(null);
  const [away, setAway] = useState(false);
  const paste = useRef<string | null>(null);
  const chord = useRef(false);

  const finish = (typed: string) => {
    const problem = screen.problem(typed);
    setWrong(problem);
    if (problem === null) done(typed);
  };
  const openEditor = async () => {
    if (!screen.edit) {
      setWrong('No editor is known here. Name yours in the variable EDITOR, as in EDITOR=nano.');
      return;
    }
    setAway(true);
    try {
      setArea(textArea(insert(textArea(''), await screen.edit(area.text), long).text.trimEnd()));
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    }
    setAway(false);
  };
  /** The text after a key; null when the key was none of editing. */
  const edited = (key: KeyEvent): TextArea | null => {
    if (paste.current !== null) {
      if (key.name !== 'paste-end') {
        paste.current += key.sequence ?? '';
        return null;
      }
      const pasted = paste.current;
      paste.current = null;
      return insert(area, pasted, long);
    }
    if (key.name === 'paste-start') paste.current = '';
    else if (key.name === 'return' || key.name === 'enter') {
      const next = long ? newParagraph(area) : null;
      if (next) return next;
      finish(area.text.trim() || suggestion);
    } else if (key.name === 'tab') return area.text === '' ? textArea(suggestion) : null;
    else if (key.name === 'backspace' && area.text === '') setSuggestion('');
    else if (key.ctrl && key.name === 'x') chord.current = true;
    else if (key.ctrl && key.name === 'e' && chord.current) void openEditor();
    else return press(area, key, long, width);
    return null;
  };

  useKeypress((key: KeyEvent, readline) => {
    if (away) return;
    const chorded = chord.current;
    const next = edited(key);
    if (chorded) chord.current = false;
    if (next && next.text !== area.text) setWrong(null);
    if (next) setArea(next);
    if (next && next.text !== area.text) screen.typing(next.text);
    // Readline places the cursor: it is told the rest of the row, and to stand before it.
    const shown = next ?? area;
    const rows = rowsOf(shown.text, width);
    readline.clearLine(0);
    readline.line = visible(shown.text.slice(shown.cursor, rows[rowAt(rows, shown.cursor)]!.end));
  });

  const rows = rowsOf(area.text, width);
  const at = rowAt(rows, area.cursor);
  const lines = rows.map(
    ({ start, end }, i) => `${i === 0 ? '› ' : '  '}${visible(area.text.slice(start, end))}`,
  );
  const head = [
    styleText('bold', visible(screen.title)),
    ...folded(screen.help, width),
    ...folded(`For example: ${screen.example}`, width),
  ];
  const foot = [
    ...(wrong === null ? [] : folded(wrong, width).map((line) => styleText('red', line))),
    ...folded(keysFor(screen, area, suggestion), width),
  ];
  // More rows than the screen has would leave copies behind: a window around the cursor is shown.
  const room = Math.max(3, screen.rows() - head.length - foot.length - 2);
  const from = Math.min(Math.max(0, at - room + 1), Math.max(0, lines.length - room));
  return [
    [...head, ...lines.slice(from, at + 1)].join('\n'),
    [...lines.slice(at + 1, from + room), ...foot].join('\n'),
  ];
});

interface KeyEvent {
  readonly name: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly meta?: boolean;
  readonly sequence?: string;
}

/** What can be done here, said on the screen. */
function keysFor(screen: TextScreen, area: TextArea, suggestion: string): string {
  const enter =
    area.text === '' && suggestion !== ''
      ? `Enter takes “${visible(screen.show(suggestion))}”, Tab to change it`
      : screen.long
        ? 'Enter: new paragraph. Enter twice: done'
        : area.text === '' && screen.optional
          ? 'Enter leaves it out'
          : 'Enter: next';
  const editor = screen.long && screen.edit ? '. Ctrl-X Ctrl-E: your editor' : '';
  return `${enter}${editor}. Shift-Tab: back`;
}

/** Words of ours in rows that fit, indented and dim. */
const folded = (text: string, width: number): string[] =>
  rowsOf(visible(text), width).map(({ start, end }) =>
    styleText('dim', `  ${visible(text).slice(start, end).trimEnd()}`),
  );
