import type { Prose, Run } from '../release/prose.ts';

/** How a format dresses words. What it is given is spelled already. */
export interface Dress {
  readonly text: (text: string) => string;
  readonly strong: (inner: string) => string;
  readonly emphasis: (inner: string) => string;
  readonly link: (inner: string, href: string) => string;
}

/**
 * Runs as nested markup: a link around bold around emphasis. Neighbours that share a dress share
 * its markup, and white space at the edges of it is put outside, where every format wants it.
 */
export function dressed(runs: Prose, dress: Dress): string {
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
                    words.map((run) => dress.text(run.text)).join(''),
                    emphasis ? dress.emphasis : undefined,
                  ),
              ),
              strong ? dress.strong : undefined,
            ),
        ),
        href === undefined ? undefined : (label) => dress.link(label, href),
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
