import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import type { Span } from '../source/block.ts';
import { readFrontMatter } from '../source/front-matter.ts';
import type { Yaml } from '../source/yaml.ts';
import { placeOf } from './fixes/fix-source.ts';
import { scopesFrom } from './suppressions/scopes.ts';

/**
 * Gives a function that finds the place in the answers of a release that decides about a place in
 * its rendition: the words themselves, or else the fact that the style made them from. Null for
 * words that are only in the rendition, because a person edited it.
 */
export function placesInAnswers(
  answers: Document,
  rendition: Document,
  parts: Parts,
): (span: Span) => Span | null {
  const { yaml, bodyStart } = readFrontMatter(answers.text);
  const paragraphs = scopesFrom(rendition, answers);
  return (span) => {
    const words = rendition.text.slice(span.start, span.end);
    const fact = yaml && factAt(span, parts, yaml);
    if (fact) return found(words, fact, answers.text) ?? { start: fact.start, end: fact.start };
    const start = placeOf(span, rendition.text, answers.text);
    if (start !== null) return { start, end: start + words.length };
    const body = { start: bodyStart, end: answers.text.length };
    const exact = words.length > 0 ? found(words, body, answers.text) : null;
    if (exact) return exact;
    const [paragraph] = paragraphs({ start: span.start, end: Math.max(span.end, span.start + 1) });
    if (paragraph && paragraph.start >= bodyStart)
      return words === '' ? { start: paragraph.end, end: paragraph.end } : paragraph;
    // What is missing, and what the style adds, has no words to find.
    return words === '' ? { start: bodyStart, end: bodyStart } : null;
  };
}

/** Words within a part of a text, as they are or without the escapes of Markdown: "\\[CITY\\]". */
function found(words: string, { start, end }: Span, text: string): Span | null {
  for (const form of new Set([words, words.replace(/\\(?=[^\p{L}\p{N}\s])/gu, '')])) {
    const at = form === '' ? -1 : text.slice(start, end).indexOf(form);
    if (at >= 0) return { start: start + at, end: start + at + form.length };
  }
  return null;
}

/** The value in the front matter that a part of the rendition was made from. */
function factAt({ start }: Span, parts: Parts, yaml: Yaml): Span | null {
  const holds = (part: Span | null) => part !== null && part.start <= start && start < part.end;
  const indexIn = (list: readonly Span[]) => list.findIndex(holds);
  const paths: readonly (readonly [boolean | number, string])[] = [
    [holds(parts.headline), 'headline'],
    [indexIn(parts.subheadlines), 'subheadline'],
    [holds(parts.dateline), 'dateline'],
    [indexIn(parts.timings) >= 0, 'timing'],
    [holds(parts.label), 'label'],
    [indexIn(parts.contacts), 'contacts'],
    [indexIn(parts.about), 'about'],
  ];
  const path = paths.find(([where]) => where === true || (typeof where === 'number' && where >= 0));
  if (!path || !hasKey(yaml.data, path[1])) return null;
  const [where, key] = path;
  return yaml.spanOf(typeof where === 'number' ? [key, where] : [key]);
}

const hasKey = (data: unknown, key: string): boolean =>
  typeof data === 'object' && data !== null && key in data;
