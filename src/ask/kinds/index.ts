import { appointment } from './appointment.ts';
import { correction } from './correction.ts';
import { event } from './event.ts';
import { funding } from './funding.ts';
import type { Kind } from './kind.ts';
import { partnership } from './partnership.ts';
import { product } from './product.ts';
import { report } from './report.ts';
import { statement } from './statement.ts';

/** Every kind of release, in the order in which they are offered. */
export const kinds: readonly Kind[] = [
  product,
  event,
  report,
  funding,
  appointment,
  partnership,
  statement,
  correction,
];

/** The kind that some answers chose; undefined when they chose none. */
export const kindOf = (facts: Readonly<Record<string, string>>): Kind | undefined =>
  kinds.find(({ name }) => name === facts['kind']);

/** The name under which an answer to a kind's own question is kept. */
export const keyOf = (kind: Kind, key: string): string =>
  // Who announces it is the same whatever is announced.
  key === 'who' ? 'kind.who' : `kind.${kind.name}.${key}`;

/**
 * A text of a kind with the answers put in. What was not answered stands in brackets, so that the
 * copy desk finds it.
 */
export function filledIn(
  kind: Kind,
  text: string,
  facts: Readonly<Record<string, string>>,
): string {
  const titles = new Map(kind.questions.map(({ key, title }) => [key, title]));
  return text
    .replace(/\{(\w+)\}/g, (_, key: string) => {
      const answer = facts[keyOf(kind, key)];
      return answer || `[insert: ${titles.get(key)!.toLowerCase()}]`;
    })
    .replace(/\.\.(?!\.)/g, '.');
}
