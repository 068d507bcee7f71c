import { createPrompt, useKeypress, useRef, useState } from '@inquirer/core';
import { rowsOf } from '../source/screen-rows.ts';
import { visible } from '../source/visible.ts';
import { type TextArea, insert, newParagraph, press, rowAt, textArea } from './text-area.ts';
import { type TextScreen, view, widthOf } from './text-view.ts';

/**
 * The prompt for text, of one line or many. It is ours because inquirer's own keeps one line of a
 * paste and repeats the screen with each key of a long line in Indian scripts
 * (github.com/SBoudrias/Inquirer.js/issues/416).
 */
export const textPrompt = createPrompt<string, TextScreen>((screen, done) => {
  const { long } = screen;
  const width = widthOf(screen);
  const [area, setArea] = useState<TextArea>(textArea(screen.answer));
  const [suggestion, setSuggestion] = useState(screen.suggestion);
  const [wrong, setWrong] = useState<string | null>(null);
  const [helped, setHelped] = useState(false);
  const [away, setAway] = useState(false);
  const chord = useRef(false);
  const earlier = useRef<TextArea[]>([]);

  const finish = (typed: string) => {
    const problem = screen.problem(typed);
    setWrong(problem);
    if (problem === null) done(typed);
  };
  const openEditor = async () => {
    if (!screen.edit) {
      setWrong('There is no editor to open. Set the variable EDITOR, such as EDITOR=nano.');
      return;
    }
    setAway(true);
    try {
      const { text } = insert(textArea(''), await screen.edit(area.text), long);
      earlier.current.push(area);
      setArea(textArea(text.trimEnd()));
      screen.typing(text.trimEnd());
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    }
    setAway(false);
  };
  /** The text after a key; null when the key was none of editing. */
  const edited = (key: KeyEvent): TextArea | null => {
    if (key.name === 'undo') return earlier.current.pop() ?? null;
    if (key.name === 'paste' || key.name === 'typed')
      return insert(area, key.sequence ?? '', long, screen.joint);
    const asksHelp = key.name === 'f1' || (key.sequence === '?' && area.text === '' && !helped);
    if (asksHelp && screen.more.length > 0) setHelped(!helped);
    else if (key.name === 'return' || key.name === 'enter') {
      const next = long ? newParagraph(area) : null;
      if (next) return next;
      finish(area.text.trim() || suggestion);
    } else if (long && key.ctrl && key.name === 's') finish(area.text.trim() || suggestion);
    else if (key.name === 'tab') {
      const known = area.text === '' ? suggestion : screen.completion(area.text);
      return known === null ? null : textArea(known);
    } else if (key.name === 'backspace' && area.text === '') setSuggestion('');
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
    const isChanged = next !== null && next.text !== area.text;
    if (isChanged) setWrong(null);
    if (isChanged && key.name !== 'undo') earlier.current.push(area);
    if (next) setArea(next);
    if (isChanged) screen.typing(next.text);
    // Readline places the cursor: it is told the rest of the row, and to stand before it.
    const shown = next ?? area;
    const rows = rowsOf(shown.text, width);
    readline.clearLine(0);
    readline.line = visible(shown.text.slice(shown.cursor, rows[rowAt(rows, shown.cursor)]!.end));
  });

  return view(screen, { area, suggestion, wrong, helped });
});

interface KeyEvent {
  readonly name: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly meta?: boolean;
  readonly sequence?: string;
}
