import type { Stated } from './document.ts';

/*
 * Pages are often kept as the source of a template. Its language says the title in words of its own,
 * and has lines that never reach the page.
 */

/** How template languages state the title of a page. */
const titles: readonly RegExp[] = [
  // Django, Jinja, Twig
  /\{%-?\s{0,9}block\s{1,9}(?:page_?)?title\s{0,9}-?%\}(?<title>[^{}<>\n]{2,300})\{%/i,
  // Jinja, Nunjucks, Twig
  /\{%-?\s{0,9}set\s{1,9}(?:page_?)?title\s{0,9}=\s{0,9}(?:"(?<title>[^"\n]{2,300})"|'[^'\n]{2,300}')/i,
  // Blade
  /@section\(\s{0,9}'title',\s{0,9}'(?<title>[^'\n]{2,300})'/,
  // Website Meta Language
  /^#include\b[^\n]{0,100}?\bTITLE="(?<title>[^"\n]{2,300})"/m,
];

/** The title that the source of a template states; undefined when it states none. */
export function titleIn(text: string): Stated | undefined {
  for (const pattern of titles) {
    const match = pattern.exec(text);
    const words = match?.groups!['title'];
    if (!words) continue;
    const title = words.trim();
    const start = match.index + match[0].indexOf(words) + words.indexOf(title);
    return { text: title, start, end: start + title.length };
  }
  return undefined;
}

/**
 * The text with blanks for what never reaches the page, everything else in its place: in the
 * Website Meta Language, lines that begin with "#" are instructions and comments.
 */
export const withoutComments = (text: string): string =>
  /^#(?:use wml::|include ")/m.test(text)
    ? text.replace(/^#.*$/gm, (line) => ' '.repeat(line.length))
    : text;
