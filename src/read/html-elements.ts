import type { Block } from '../source/block.ts';

export type Attributes = Readonly<Record<string, string>>;

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
  td: 'cell',
  th: 'cell',
};

export const leaves: Readonly<Record<string, Block['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  pre: 'code',
  figure: 'figure',
};

/** Elements that end a paragraph and are nothing else to us. */
export const divisions = new Set(
  'p div section article main header footer aside body address dl dt dd hgroup fieldset details summary center caption'.split(
    ' ',
  ),
);

/*
 * How sites name headlines and decks in classes and the microdata of schema.org: "headline" and
 * "alternativeHeadline" of its Article; "entry-title" of hAtom; "lead" of Bootstrap and GOV.UK;
 * "standfirst" and "dek" of newspapers.
 */
const roles = [
  [
    'subheadline',
    /(?:^|[ _-])(?:sub[_-]?(?:title|head|headline|heading)|alternativeheadline|standfirst|dek|deck|strapline|lead|lede)(?:$|[ _-])/i,
  ],
  [
    'headline',
    /(?:^|[ _-])(?:headline|(?:entry|article|post|page|news|press|release)[_-]title)(?:$|[ _-])/i,
  ],
] as const;

/** What a paragraph or heading is by its attributes; undefined when they do not say. */
export function roleOf({ class: names = '', itemprop = '' }: Attributes): Block['role'] {
  const words = `${names} ${itemprop}`.slice(0, 300);
  return roles.find(([, pattern]) => pattern.test(words))?.[0];
}

/**
 * The element of HTML that one of a template language stands for. In the Website Meta Language,
 * "define-tag" holds what the page is made from: `<define-tag pagetitle>` its headline, others what
 * it may never show.
 */
export function elementFor(name: string, attributes: Attributes): string {
  if (name !== 'define-tag') return name;
  return 'pagetitle' in attributes ? 'h1' : 'template';
}
