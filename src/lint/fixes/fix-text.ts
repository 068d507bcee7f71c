import type { Finding } from '../finding.ts';
import { applied, sideBySide } from './edits.ts';

/** A text after its fixes. */
export interface FixedText {
  readonly text: string;
  /** How many findings the fixes removed. */
  readonly count: number;
}

/** A fix may bring up the next one, but never for long. */
const MAX_PASSES = 10;

/** Fixes a text until `look` finds nothing to fix, so that running it again changes nothing. */
export function fixText(original: string, look: (text: string) => readonly Finding[]): FixedText {
  let [text, count] = [original, 0];
  for (let pass = 0; pass < MAX_PASSES; pass++) {
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
