import type { Document } from '../../../read/document.ts';
import type { Block } from '../../../source/block.ts';
import type { Found } from '../../parts.ts';

/** A page on its way through the repairs. */
export interface RepairedPage {
  readonly format: Document['format'];
  /** The whole file. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Lines that are no part of a release: page numbers, menus, "(more)". */
  readonly aside: readonly Found[];
}

/** Undoes one kind of damage. A page without that damage comes back as the same object. */
export type Repair = (page: RepairedPage) => RepairedPage;

/** Applies `change` to each block that holds words. A block that did not change stays the same object. */
export function changeLeaves(
  blocks: readonly Block[],
  change: (leaf: Block) => readonly Block[],
): readonly Block[] {
  const changed = blocks.flatMap((block): readonly Block[] => {
    if (block.children.length === 0) return change(block);
    const children = changeLeaves(block.children, change);
    if (children === block.children) return [block];
    return children.length > 0 ? [{ ...block, children }] : [];
  });
  const isSame =
    changed.length === blocks.length && changed.every((block, i) => block === blocks[i]);
  return isSame ? blocks : changed;
}

/** The page with other blocks; the same page when they are its own. */
export const withBlocks = (
  page: RepairedPage,
  blocks: readonly Block[],
  aside: readonly Found[] = [],
): RepairedPage =>
  blocks === page.blocks && aside.length === 0
    ? page
    : { ...page, blocks, aside: [...page.aside, ...aside] };
