import type { Prose } from '../release/prose.ts';
import compiled from '../../templates/release.txt.hbs';
import { type Dress, dressed } from '../source/dress.ts';
import type { Format, Spelling } from './format.ts';
import type { PageBlock } from './page.ts';
import { template } from './template.ts';

// Plain text is what reporters paste. Paragraphs are one line each: mail programs wrap by
// themselves, and hard line ends would have to be taken out again by hand.
const dress: Dress = {
  text: (text) => text,
  strong: (inner) => inner,
  emphasis: (inner) => inner,
  link: (label, href) => {
    const address = href.replace(/^(?:mailto|tel):/, '');
    return address === label || href.startsWith('tel:') ? label : `${label} (${address})`;
  },
};

const prose = (runs: Prose): string => dressed(runs, dress);

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

/** Columns as wide as their widest cell, two spaces between them. */
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

/** Plain text, to be pasted into a mail. It can hold no stamp: its neighbours hold it. */
export const text: Format = {
  name: 'text',
  file: 'release.txt',
  drops: ['markup', 'headings', 'images', 'tables'],
  write: (page) => render(page),
};
