import type { Prose } from '../release/prose.ts';
import compiled from '../../templates/release.html.hbs';
import { type Markup, withMarkup } from '../source/markup.ts';
import type { Format, Spelling } from './format.ts';
import type { PageBlock } from './page.ts';
import { withOwnStamp } from '../source/stamp.ts';
import { template } from './template.ts';

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]!);

const attribute = (text: string): string => escape(text).replaceAll('"', '&quot;');

/** Addresses that open a page, a mail or a call. Any other scheme could run something. */
const harmless = (href: string): boolean =>
  /^(?:https?|mailto|tel):/i.test(href) || !/^[^/?#]*:/.test(href);

const markup: Markup = {
  text: (text) => escape(text).replaceAll('\n', '<br>\n'),
  strong: (inner) => `<strong>${inner}</strong>`,
  emphasis: (inner) => `<em>${inner}</em>`,
  link: (label, href) => (harmless(href) ? `<a href="${attribute(href)}">${label}</a>` : label),
};

const prose = (runs: Prose): string => withMarkup(runs, markup);

const spelling: Spelling = {
  prose,
  block(block: PageBlock): string {
    switch (block.kind) {
      case 'paragraph':
        return `<p>${prose(block.prose)}</p>`;
      case 'heading':
        return `<h2>${prose(block.prose)}</h2>`;
      case 'list': {
        const tag = block.ordered ? 'ol' : 'ul';
        const items = block.items.map((item) => `<li>${prose(item)}</li>`).join('\n');
        return `<${tag}>\n${items}\n</${tag}>`;
      }
      case 'image':
        return figure(block);
      case 'table': {
        const row = (cells: readonly Prose[], tag: string) =>
          `<tr>${cells.map((cell) => `<${tag}>${prose(cell)}</${tag}>`).join(' ')}</tr>`;
        const lines = [row(block.header, 'th'), ...block.rows.map((cells) => row(cells, 'td'))];
        return `<div class="table"><table>\n${lines.join('\n')}\n</table></div>`;
      }
    }
  },
};

/** A page loads nothing from outside, so a remote image becomes a link. */
function figure({ src, alt, caption }: Extract<PageBlock, { kind: 'image' }>): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)) {
    return `<p>${markup.link(escape(caption ?? alt), src)}</p>`;
  }
  const image = `<img src="${attribute(src)}" alt="${attribute(alt)}">`;
  return `<figure>${image}${caption ? `<figcaption>${escape(caption)}</figcaption>` : ''}</figure>`;
}

const render = template(compiled, spelling);

/** One self-contained page, for phones, desktops and paper. */
export const html: Format = {
  name: 'html',
  file: 'release.html',
  drops: [],
  write: (page, stamps) =>
    withOwnStamp('release.html', (own) => render(page, { ...own, ...stamps })),
};
