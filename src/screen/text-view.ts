import { styleText } from 'node:util';
import { folded, rowsOf } from '../source/screen-rows.ts';
import { visible } from '../source/visible.ts';
import type { Count, TextPrompt } from './prompter.ts';
import { type TextArea, rowAt } from './text-area.ts';

/** A text question and its screen. */
export interface TextScreen extends TextPrompt {
  columns(): number;
  rows(): number;
  /** Opens a text in the writer's own editor; null when there is none. */
  readonly edit: ((text: string) => Promise<string>) | null;
}

/** A question while it is answered. */
export interface Typing {
  readonly area: TextArea;
  readonly suggestion: string;
  /** What is wrong with what was typed, or null. */
  readonly wrong: string | null;
  /** Whether further help was asked for. */
  readonly helped: boolean;
}

/** The columns for the text, beside its mark. */
export const widthOf = (screen: TextScreen): number => Math.max(10, screen.columns() - 4);

/** The screen down to the cursor's row, and below it. */
export function view(screen: TextScreen, typing: Typing): [string, string] {
  const width = widthOf(screen);
  const { area } = typing;
  const rows = rowsOf(area.text, width);
  const at = rowAt(rows, area.cursor);
  const lines = rows.map(
    ({ start, end }, i) => `${i === 0 ? '› ' : '  '}${visible(area.text.slice(start, end))}`,
  );
  const title = folded(screen.title, screen.columns() - 1).map((row) => styleText('bold', row));
  const foot = footOf(screen, typing, width);
  // More rows than the screen has would leave copies behind: help gives way to what is typed, and a
  // long text shows the rows around the cursor.
  const most = screen.rows() - 2 - title.length - foot.length;
  const help = helpOf(screen, typing, width).slice(
    0,
    Math.max(0, most - Math.min(3, lines.length)),
  );
  const room = Math.max(1, most - help.length);
  const from = Math.min(Math.max(0, at - room + 1), Math.max(0, lines.length - room));
  const shown = lines.slice(from, from + room);
  // A mark takes the place of the first row, which the cursor is not in.
  if (from > 0 && at > from) shown[0] = dim(`  ↑ ${from + 1} more lines`);
  const below = lines.length - from - shown.length;
  if (below > 0 && at < from + shown.length - 1)
    shown[shown.length - 1] = dim(`  ↓ ${below + 1} more lines`);
  return [
    [...title, ...help, ...shown.slice(0, at - from + 1)].join('\n'),
    [...shown.slice(at - from + 1), ...foot].join('\n'),
  ];
}

/** The question's help with an example and its reading, or further help in their place. */
function helpOf(screen: TextScreen, { area, helped }: Typing, width: number): string[] {
  const reading = screen.reads(area.text);
  const below = helped
    ? screen.more
    : [`For example: ${screen.example}`, ...(reading ? [`Reads: ${reading}`] : [])];
  const hint = screen.hint === '' ? [] : indented(screen.hint, width);
  return [
    ...indented(screen.help, width).map(dim),
    ...hint.map((row) => styleText('cyan', row)),
    ...below.flatMap((text) => indented(text, width)).map(dim),
  ];
}

function footOf(screen: TextScreen, { area, suggestion, wrong, helped }: Typing, width: number) {
  const count = area.text === '' ? null : screen.count(area.text);
  return [
    ...(wrong === null ? [] : indented(wrong, width).map((row) => styleText('red', row))),
    ...(count ? [counted(count)] : []),
    ...indented(keysFor(screen, area, suggestion, helped), width).map(dim),
  ];
}

/** "62 of 70 characters", in a colour and in words when it is over the limit. */
function counted(count: Count): string {
  const { figure, advised, most } = count;
  const colour = figure > most ? 'red' : figure > advised ? 'yellow' : 'dim';
  return styleText(colour, `  ${countInWords(count)}`);
}

export function countInWords({ figure, unit, advised, most }: Count): string {
  const limit = figure > most ? most : advised;
  const over = figure > limit ? `, ${figure - limit} over` : '';
  return `${figure} of ${limit} ${unit}${over}`;
}

/** The keys that work here. */
function keysFor(screen: TextScreen, area: TextArea, suggestion: string, helped: boolean): string {
  const empty = area.text === '';
  const enter =
    empty && suggestion !== ''
      ? `Enter takes “${screen.taken(suggestion) ?? suggestion}”, Tab to change it`
      : screen.long
        ? 'Enter: new paragraph. Enter twice at the end, or Ctrl-S: done'
        : empty && screen.optional
          ? 'Enter leaves it out'
          : 'Enter: next';
  const known = empty || screen.long ? null : screen.completion(area.text);
  const tab = known === null ? '' : `Tab: ${known}. `;
  const editor = screen.long && screen.edit ? '. Ctrl-X Ctrl-E: your editor' : '';
  const undo = screen.long && !empty ? '. Ctrl-Z: undo' : '';
  const help = empty && !helped && screen.more.length > 0 ? '. ?: more help' : '';
  return `${tab}${enter}${editor}${undo}. Shift-Tab: back${help}`;
}

export const dim = (row: string): string => styleText('dim', row);

export const indented = (text: string, width: number): string[] =>
  folded(text, width).map((row) => `  ${row}`);
