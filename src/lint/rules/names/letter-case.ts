import { grouped } from '../../groups.ts';
import type { Passage } from '../../passages.ts';
import type { Misspelling } from './spelling.ts';

// A capital after a small letter is no accident: GitHub, eBay, LookBookHQ.
const word =
  /(?<![\p{L}\p{M}\p{N}@./_-])\p{L}[\p{L}\p{N}]{2,30}(?![\p{L}\p{M}\p{N}@_/-]|\.\p{L})/gu;
// Two words that may be one: Git Hub, Git-Hub.
const pair =
  /(?<![\p{L}\p{M}\p{N}@./_-])(?!(?:The|An|In|On|Of|And|For|Our) )(\p{Lu}[\p{L}\p{N}]{1,20})(?=([ -]\p{Lu}[\p{L}\p{N}]{1,20})(?![\p{L}\p{M}\p{N}@_/-]|\.\p{L}))/gu;
const isOwn = (form: string): boolean => /\p{Ll}\p{Lu}/u.test(form);

/**
 * Names with a capital in their middle that are elsewhere written with other capitals, or as two
 * words: "Github" or "Git Hub" for "GitHub".
 */
export function otherCapitalsIn(passages: readonly Passage[]): Misspelling[] {
  if (!passages.some(({ text }) => isOwn(text))) return [];
  const forms = passages.flatMap((passage) => [
    ...[...passage.text.matchAll(word)]
      // All capitals, as in headlines, or all small letters, as in addresses, do not count.
      .filter(({ 0: text }) => text !== text.toUpperCase() && text !== text.toLowerCase())
      .map(({ 0: text, index }) => ({ text, ...passage.span(index, index + text.length) })),
    ...[...passage.text.matchAll(pair)].map(({ 1: first, 2: second, index }) => {
      const text = first! + second!;
      return { text, ...passage.span(index, index + text.length) };
    }),
  ]);
  const folded = (text: string) => text.toLowerCase().replace(/[ -]/, '');
  return [...grouped(forms, ({ text }) => folded(text)).values()].flatMap((all) => {
    if (!all.some(({ text }) => isOwn(text) && !/[ -]/.test(text))) return [];
    const counts = grouped(all, ({ text }) => text);
    const [usual] = [...counts.keys()].sort(
      (a, b) =>
        counts.get(b)!.length - counts.get(a)!.length || Number(isOwn(b)) - Number(isOwn(a)),
    );
    // "the Open Document Format (OpenDocument)" says that it means both.
    if (passages.some(({ text }) => [...counts.keys()].some((form) => text.includes(`(${form})`))))
      return [];
    const first = all.find(({ text }) => text !== usual);
    return first ? [{ ...first, elsewhere: usual! }] : [];
  });
}
