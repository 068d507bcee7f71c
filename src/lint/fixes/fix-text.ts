import { applied, sideBySide } from './edits.ts';
import type { Finding } from '../finding.ts';

/** A text after everything was mended that needs no person. */
export interface Mended {
  readonly text: string;
  /** How many findings are gone for it. */
  readonly count: number;
}

/** What one mend brings about another may have to mend, but never for long. */
const passes = 10;

/** Mends a text until `look` finds nothing in it that could be mended, so that doing it again changes nothing. */
export function mended(original: string, look: (text: string) => readonly Finding[]): Mended {
  let [text, count] = [original, 0];
  for (let pass = 0; pass < passes; pass++) {
    const fixes = look(text)
      .map(({ fix }) => fix)
      .filter((fix) => fix.length > 0);
    const now = sideBySide(fixes, text.length);
    if (now.length === 0) break;
    text = applied(text, now.flat());
    count += now.length;
  }
  return { text, count };
}
