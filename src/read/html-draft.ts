import type { Block, LocatedRun } from '../source/block.ts';

/** What a block is while its page is read. */
export interface Draft {
  kind: Block['kind'];
  start: number;
  end: number;
  level?: number;
  role?: Block['role'];
  ordered?: boolean;
  runs: LocatedRun[];
  children: Draft[];
}

/**
 * Settles a cell whose blocks are read. A cell with one paragraph, or none, holds words of a table; with
 * more in it, or a heading, it lays out a page, and its blocks stand in the row as if it were not there.
 */
export function settleCell(row: Draft, cell: Draft): void {
  const [only, ...others] = cell.children;
  if (!only) return;
  if (others.length === 0 && only.kind === 'paragraph' && !only.role) {
    cell.runs = only.runs;
    cell.start = only.start;
    cell.end = only.end;
    cell.children = [];
    return;
  }
  row.children.splice(row.children.indexOf(cell), 1, ...cell.children);
}
