import type { Document } from '../../../read/document.ts';

/** Gives a function that says whether an offset is inside code, which is not prose: `x = "a"`. */
export function codeSpansOf({ format, text }: Document): (offset: number) => boolean {
  const code = new Uint8Array(text.length + 1);
  if (format === 'markdown')
    for (const { 0: span, index } of text.matchAll(/`[^`\n]{1,400}`/g))
      code.fill(1, index, index + span.length);
  if (format === 'markdown' || format === 'html') {
    let from: number | null = null;
    for (const { 0: tag, index } of text.matchAll(/<\/?(?:code|pre|kbd|samp|tt)\b/gi)) {
      if (!tag.startsWith('</')) from ??= index;
      else if (from !== null) {
        code.fill(1, from, index);
        from = null;
      }
    }
  }
  return (offset) => code[offset] === 1;
}
