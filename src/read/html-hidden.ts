import type { HiddenText } from './document.ts';
import type { Attributes } from './html-elements.ts';

/** What hides words on a page: the attribute, a style, the classes that screen readers alone are given. */
const styles =
  /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/i;
const classes =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|skip-?(?:link|to-content)|(?:cookie|gdpr|consent)[\w-]{0,20}(?:banner|notice|bar|popup|message)|breadcrumbs?|share-?(?:buttons?|links?|bar|icons?)|social-?(?:share|sharing|icons?|links?)|sharedaddy|addtoany[\w-]{0,30})(?:\s|$)/i;
/** Roles of what a site puts around its pages (WAI-ARIA landmarks). */
const landmarks = new Set(['navigation', 'search', 'dialog', 'alertdialog']);

/** Whether an element is part of the site or set up for programs, and holds no words of the page. */
export const isChrome = ({ class: names = '', role = '' }: Attributes): boolean =>
  landmarks.has(role.toLowerCase()) || classes.test(names.slice(0, 300));

/** Why the words of an element are not shown; null when they are. */
export function hiddenAs(name: string, attributes: Attributes): HiddenText['kind'] | null {
  if (name === 'del' || name === 's' || name === 'strike') return 'deleted text';
  const { style = '' } = attributes;
  if (/mso-list\s{0,9}:\s{0,9}ignore/i.test(style)) return null;
  if ('hidden' in attributes || styles.test(style.slice(0, 1000))) return 'hidden text';
  // Google Docs puts the marks of comments into the text, and the comments below it.
  return /^#cmnt(?:_ref)?\d/.test(attributes['href'] ?? '') ? 'comment' : null;
}
