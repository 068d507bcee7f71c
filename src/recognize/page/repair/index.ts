import type { Document } from '../../../read/document.ts';
import { joinBrokenParagraphs } from './broken-paragraphs.ts';
import { partGluedLines } from './glued-lines.ts';
import { joinCutWords } from './hyphens.ts';
import { readProseInCode } from './prose-in-code.ts';
import { readTypedLists } from './typed-lists.ts';
import { removeInvisible, withoutInvisible } from './invisible.ts';
import { setMailAside } from './mail.ts';
import { joinWrappedLines } from './line-breaks.ts';
import { undoMojibake, withoutMojibake } from './mojibake.ts';
import { setPageLinesAside } from './page-lines.ts';
import type { Repair, RepairedPage } from './repair.ts';
import { partRunTogether } from './run-together.ts';
import { setSiteChromeAside } from './site-chrome.ts';
import { joinWrappedHeadings } from './wrapped-headings.ts';

/** Characters first, then what is no part of the release, then lines and paragraphs. */
const repairs: readonly Repair[] = [
  removeInvisible,
  undoMojibake,
  readProseInCode,
  setMailAside,
  setSiteChromeAside,
  setPageLinesAside,
  joinWrappedHeadings,
  partRunTogether,
  joinBrokenParagraphs,
  readTypedLists,
  joinWrappedLines,
  joinCutWords,
  partGluedLines,
];

/** The blocks of a document with the damage undone that its way to us did to it. */
export const repair = ({
  format,
  text,
  blocks,
}: Pick<Document, 'format' | 'text' | 'blocks'>): RepairedPage =>
  repairs.reduce<RepairedPage>((page, step) => step(page), { format, text, blocks, aside: [] });

/** What a file states about itself, with its characters repaired. */
export const repairStated = (stated: Document['stated']): Document['stated'] =>
  new Map(
    [...stated].map(([key, fact]) => [
      key,
      { ...fact, text: withoutMojibake(withoutInvisible(fact.text)) },
    ]),
  );
