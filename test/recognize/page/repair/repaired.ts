import { read } from '../../../../src/read/index.ts';
import type { Block } from '../../../../src/source/block.ts';
import type { Repair, RepairedPage } from '../../../../src/recognize/page/repair/repair.ts';

/** What a repair makes of a file. */
export function repaired(repair: Repair, name: string, content: string): RepairedPage {
  const { format, text, blocks } = read(name, Buffer.from(content));
  return repair({ format, text, blocks, aside: [] });
}

/** Whether a repair leaves a file as it is. */
export function isUntouched(repair: Repair, name: string, content: string): boolean {
  const { format, text, blocks } = read(name, Buffer.from(content));
  const page = { format, text, blocks, aside: [] };
  return repair(page) === page;
}

/** The words of a page, a line a paragraph; a line end that reads as a space is one. */
export const words = ({ blocks }: RepairedPage): string[] => leaves(blocks).map(wordsOf);

const wordsOf = ({ runs }: Block): string =>
  runs.map(({ text, soft }) => (soft ? ' ' : text)).join('');

const leaves = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.children.length > 0 ? leaves(block.children) : [block]));

/** What was set aside. */
export const aside = (page: RepairedPage): string[] => page.aside.map(({ text }) => text);

/** Runs that say they stand in the file character by character, and do not. One restored character may. */
export const misplaced = ({ blocks, text }: RepairedPage): string[] =>
  leaves(blocks)
    .flatMap(({ runs }) => runs)
    .filter((run) => run.end - run.start === run.text.length && run.text.length > 1)
    .filter((run) => text.slice(run.start, run.end) !== run.text)
    .map((run) => run.text);
