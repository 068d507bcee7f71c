import type { Block } from '../source/block.ts';

/** Elements that hold nothing of a release: programs, and what a site puts around its pages. */
export const passedOver = new Set(
  'script style noscript template svg math iframe object canvas nav form button select textarea'.split(
    ' ',
  ),
);

/** The same, unless they stand within an article: there a footer may sign a quotation. */
export const aroundArticles = new Set(['footer', 'aside']);
export const articles = new Set(['article', 'main', 'blockquote']);

export const containers: Readonly<Record<string, Block['kind']>> = {
  blockquote: 'quote',
  ul: 'list',
  ol: 'list',
  li: 'item',
  table: 'table',
  tr: 'row',
};

export const leaves: Readonly<Record<string, Block['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  pre: 'code',
  td: 'cell',
  th: 'cell',
  figure: 'figure',
};

/** Elements that end a paragraph and are nothing else to us. */
export const divisions = new Set(
  'p div section article main header footer aside body address dl dt dd hgroup fieldset details summary center caption'.split(
    ' ',
  ),
);

/**
 * The element of HTML that one of a template language stands for. In the Website Meta Language,
 * "define-tag" holds what the page is made from: `<define-tag pagetitle>` its headline, others what
 * it may never show.
 */
export function elementFor(name: string, attributes: Readonly<Record<string, string>>): string {
  if (name !== 'define-tag') return name;
  return 'pagetitle' in attributes ? 'h1' : 'template';
}
