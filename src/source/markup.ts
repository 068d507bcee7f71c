import type { Prose, Run } from '../release/prose.ts';

/** How a format marks up words that it has escaped. */
export interface Markup {
  readonly text: (text: string) => string;
  readonly strong: (inner: string) => string;
  readonly emphasis: (inner: string) => string;
  readonly link: (inner: string, href: string) => string;
}

/**
 * Runs as nested markup: a link around bold around emphasis. Neighbours with the same formatting
 * share their markup, and white space at its edges goes outside, where every format needs it.
 */
export function withMarkup(runs: Prose, markup: Markup): string {
  return group(
    runs,
    (run) => run.href,
    (inner, href) =>
      around(
        group(
          inner,
          (run) => run.strong,
          (bold, strong) =>
            around(
              group(
                bold,
                (run) => run.emphasis,
                (words, emphasis) =>
                  around(
                    words.map((run) => markup.text(run.text)).join(''),
                    emphasis ? markup.emphasis : undefined,
                  ),
              ),
              strong ? markup.strong : undefined,
            ),
        ),
        href === undefined ? undefined : (label) => markup.link(label, href),
      ),
  );
}

function group<Key>(
  runs: Prose,
  key: (run: Run) => Key,
  spell: (runs: Prose, key: Key) => string,
): string {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && key(last[0]!) === key(run)) last.push(run);
    else groups.push([run]);
  }
  return groups.map((inner) => spell(inner, key(inner[0]!))).join('');
}

function around(text: string, wrap: ((inner: string) => string) | undefined): string {
  const inner = text.trim();
  if (!wrap || inner === '') return text;
  const start = text.indexOf(inner);
  return text.slice(0, start) + wrap(inner) + text.slice(start + inner.length);
}
