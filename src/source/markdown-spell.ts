import type { Prose } from '../release/prose.ts';
import type { StoryBlock } from '../release/story.ts';
import { type Markup, withMarkup } from './markup.ts';
import {
  escapeInline,
  escapeLineStart,
  marks,
  resolveMarks,
  withoutMarks,
} from './markdown-escape.ts';
import type { DialectName } from './markdown-tokens.ts';

const address = (href: string): string => (/[\s()]/.test(href) ? `<${href}>` : href);

/** Whether the words are the number or address that they link to. */
const tells = (label: string, href: string): boolean =>
  href.startsWith('tel:') || href === `mailto:${label.replaceAll('\\', '')}`;

const markup: Markup = {
  // Two spaces break a line; a backslash would look like a typing error in the file.
  text: (text) => escapeInline(withoutMarks(text)).replaceAll('\n', '  \n'),
  strong: (inner) => marks.strong.join(inner),
  emphasis: (inner) => marks.emphasis.join(inner),
  // The number is written once; web sites make it a link by themselves.
  link: (label, href) => (tells(label, href) ? label : `[${label}](${address(href)})`),
};

/**
 * Prose as one paragraph of Markdown. The dialect of a story has no tags, so bold that asterisks
 * cannot express is lost.
 */
export function spellMarkdown(runs: Prose, dialect: DialectName = 'anybody'): string {
  // The author's brackets are escaped, so "![" is an exclamation mark before a link.
  const spelled = resolveMarks(withMarkup(runs, markup), dialect === 'anybody').replace(
    /!(?=\[)/g,
    '\\!',
  );
  return spelled.split('\n').map(escapeLineStart).join('\n');
}

/** Prose as a heading, in which a trailing # would vanish. */
const heading = (runs: Prose, dialect: DialectName): string =>
  spellMarkdown(runs, dialect).replace(/#$/, '\\#');

const cell = (runs: Prose, dialect: DialectName): string =>
  spellMarkdown(runs, dialect).replaceAll('|', '\\|').replaceAll('  \n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A block of a story other than a quotation, as Markdown. */
export function spellBlock(
  block: Exclude<StoryBlock, { kind: 'quote' }>,
  dialect: DialectName = 'anybody',
): string {
  switch (block.kind) {
    case 'paragraph':
      return spellMarkdown(block.prose, dialect);
    case 'heading':
      return `## ${heading(block.prose, dialect)}`;
    case 'list':
      return block.items
        .map((item, i) => {
          const bullet = block.ordered ? `${i + 1}. ` : '- ';
          return (
            bullet + spellMarkdown(item, dialect).replaceAll('\n', `\n${' '.repeat(bullet.length)}`)
          );
        })
        .join('\n');
    case 'image': {
      const title = block.caption ? ` "${block.caption.replace(/[\\"]/g, '\\$&')}"` : '';
      return `![${escapeInline(block.alt).replaceAll(']', '\\]')}](${address(block.src)}${title})`;
    }
    case 'table': {
      const lines = [block.header, ...block.rows].map((cells) =>
        row(cells.map((words) => cell(words, dialect))),
      );
      return [lines[0], row(block.header.map(() => '---')), ...lines.slice(1)].join('\n');
    }
  }
}
