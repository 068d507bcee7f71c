import type { HiddenText } from './document.ts';

/*
 * What the library for Word files does not know of the XML of a document (ECMA-376, part 1): hidden
 * text, which it would show, simple fields, which it would drop, and what a person should be told of.
 */

/** The XML of a document without hidden text, and with the words of its simple fields. */
export const shownXml = (xml: string): string =>
  elements(xml, 'w:r')
    .map(({ text, isElement }) => (isElement && isHidden(text) ? '' : text))
    .join('')
    .replace(/<\/?w:fldSimple(?:\s[^>]{0,2000})?>/g, '');

/** The hidden, deleted and inserted words of a document. */
export function hiddenInXml(xml: string): HiddenText[] {
  const runs = elements(xml, 'w:r').filter(({ isElement }) => isElement);
  const hidden = runs.filter(({ text }) => isHidden(text)).map(({ text }) => wordsIn(text));
  return [
    ...told('hidden text', hidden),
    ...told('deleted text', changes(xml, 'w:del')),
    ...told('inserted text', changes(xml, 'w:ins')),
  ];
}

/** The comments of a document, from the part that holds them. */
export const commentsInXml = (xml: string): HiddenText[] =>
  told('comment', changes(xml, 'w:comment'));

const told = (kind: HiddenText['kind'], texts: readonly string[]): HiddenText[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ kind, text: text.trim() }));

const changes = (xml: string, name: string): string[] =>
  elements(xml, name)
    .filter(({ isElement }) => isElement)
    .map(({ text }) => wordsIn(text));

/** A run that is set not to be shown: <w:vanish/>, unless its value says that it is shown. */
const isHidden = (run: string): boolean =>
  /<w:vanish\s{0,5}(?:w:val="(?:true|1|on)"\s{0,5})?\/>/.test(run);

const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:(?:t|delText)(?:\s[^>]{0,200})?>([^<]*)</g)]
    .map(([, text]) => text)
    .join('');

/** XML in pieces: the innermost elements of one name, and what is between them. */
function elements(xml: string, name: string): { text: string; isElement: boolean }[] {
  const pieces: { text: string; isElement: boolean }[] = [];
  const closing = `</${name}>`;
  let at = 0;
  for (let end = xml.indexOf(closing); end >= 0; end = xml.indexOf(closing, at)) {
    const piece = xml.slice(at, end + closing.length);
    const start = Math.max(piece.lastIndexOf(`<${name}>`), piece.lastIndexOf(`<${name} `));
    if (start > 0) pieces.push({ text: piece.slice(0, start), isElement: false });
    pieces.push({ text: piece.slice(Math.max(0, start)), isElement: start >= 0 });
    at = end + closing.length;
  }
  return [...pieces, { text: xml.slice(at), isElement: false }];
}
