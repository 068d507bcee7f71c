import type { Block } from '../../../source/block.ts';
import { locales } from '../../../style/locale.ts';
import { anyOf } from '../../../text/phrases.ts';
import { type TextEdit, editBlock, textOf } from './edit-block.ts';
import { type Repair, changeLeaves, withBlocks } from './repair.ts';

const contactLabels = anyOf(locales.flatMap(({ contacts }) => contacts));
const reachLabels = anyOf([
  ...locales
    .flatMap(({ phone, email, fax }) => [...phone, ...email, ...fax])
    .filter((word) => word.length > 2),
  'Website',
  'Web',
]);

/** Where a line end was lost for sure: what stands on both sides never touches in a text. */
const sureSeams: readonly RegExp[] = [
  // "... on the river.Contact: Ada Holm"
  new RegExp(`(?<=[\\p{Ll}\\p{N})][.!?]["”’»]?)(?=${contactLabels} ?:)`, 'giu'),
  // "Leeds, LS1 4DYPhone: +44", "0312Email: ada@"
  new RegExp(`(?<=[\\p{L}\\p{N}])(?=${reachLabels} ?:)`, 'gu'),
  // "ada@x.exampleWebsite", "ada@x.exampleBo Berg"
  /(?<=@[\w-]{1,60}(?:\.[\w-]{1,60}){0,3}\.[a-z]{2,12})(?=\p{Lu}\p{Ll}*(?![\p{L}\w-]*\.\w))/gu,
  // "Ada Holm+44 113"
  /(?<=\p{L})(?<!UTC|GMT)(?=\+\d{1,3}[ (.-]?\(?\d)/gu,
  // "+44 113 496 0312ada@x.example"
  /(?<=\d[\d ().-]{6,20}\d)(?=\p{L}[\p{L}\w.-]{0,40}@)/gu,
];

/** Where it was lost perhaps, in a block that lost others: "HolmDirector", "Ltd12 Quay Street". */
const likelySeams =
  /(?<=(?<!\b(?:Mac|Mc|De|Di|La|Le|Van|O['’]))\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\d)|(?<=\d)(?=\p{Lu}\p{Ll})/gu;

/** Contacts that lost their line ends are no longer than this. */
const MAX_CARD_LENGTH = 500;

const aboutLabels = anyOf(
  locales
    .flatMap(({ about }) => about)
    .map((label) => label.replace(/\{name\}.*/, '').trim())
    .filter((label) => label !== ''),
);
/** "About Harbour WorksHarbour Works mends ships": a label, and the name that opens the text. */
const doubled = new RegExp(`^\\s{0,4}${aboutLabels} (\\p{Lu}[^\\n.:]{2,60}?)(?=\\1)`, 'u');

/** Parts lines that lost the line end between them. */
export const partGluedLines: Repair = (page) =>
  withBlocks(
    page,
    changeLeaves(page.blocks, (leaf) => [parted(leaf)]),
  );

function parted(block: Block): Block {
  if (block.kind !== 'paragraph' && block.kind !== 'cell') return block;
  const text = textOf(block);
  const label = doubled.exec(text);
  const seams = new Set(label ? [label[0].length] : []);
  if (mayBeGlued.test(text)) {
    for (const pattern of sureSeams)
      for (const { index } of text.matchAll(pattern)) seams.add(index);
  }
  if (seams.size > 0 && text.length <= MAX_CARD_LENGTH && /[@+]/.test(text)) {
    const reaches = [...text.matchAll(/\S*(?:@|www\.|:\/\/)\S*/g)];
    for (const { index } of text.matchAll(likelySeams)) {
      const isInside = reaches.some(
        (one) => one.index < index && one.index + one[0].length > index,
      );
      if (!isInside) seams.add(index);
    }
  }
  const edits = [...seams]
    .sort((a, b) => a - b)
    .map((at): TextEdit => ({ from: at, to: at, text: '\n' }));
  return editBlock(block, edits);
}

/** What every seam has, in one cheap look. */
const mayBeGlued = /[\p{L}\p{N}.!?)"”’»](?:\p{Lu}[\p{L} -]{1,40}:|\+\d)|@/u;
