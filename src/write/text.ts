import type { Prose } from '../release/prose.ts';
import compiled from '../../templates/release.txt.hbs';
import { type Markup, withMarkup } from '../source/markup.ts';
import type { Format, Spelling } from './format.ts';
import type { PageBlock } from './page.ts';
import { template } from './template.ts';

// Reporters paste plain text. Each paragraph is one line, because mail programs wrap by themselves
// and hard line ends would have to be removed by hand.
const markup: Markup = {
  text: (text) => text,
  strong: (inner) => inner,
  emphasis: (inner) => inner,
  link: (label, href) => {
    const address = href.replace(/^(?:mailto|tel):/, '');
    return address === label || href.startsWith('tel:') ? label : `${label} (${address})`;
  },
};

const prose = (runs: Prose): string => withMarkup(runs, markup);

const spelling: Spelling = {
  prose,
  block(block: PageBlock): string {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return prose(block.prose);
      case 'list':
        return block.items
          .map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${prose(item)}`)
          .join('\n');
      case 'image':
        return `[Image: ${block.caption ?? block.alt} (${block.src})]`;
      case 'table':
        return tableLines([block.header, ...block.rows].map((row) => row.map(prose))).join('\n');
    }
  },
};

/** Columns as wide as their widest cell, with two spaces between them. */
function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  }
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
}

const render = template(compiled, spelling);

/** Plain text to paste into a mail. It cannot hold a stamp, so the other files hold its stamp. */
export const text: Format = {
  name: 'text',
  file: 'release.txt',
  drops: ['markup', 'headings', 'images', 'tables'],
  write: (page) => render(page),
};
