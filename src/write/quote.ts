import { type Prose, type Run, plain, tidy } from '../release/prose.ts';
import type { Speaker, StoryBlock } from '../release/story.ts';
import type { HouseStyle } from '../style/house-style.ts';
import type { Locale } from '../style/locale.ts';
import { wordingOf } from '../style/wording.ts';

type Quote = Extract<StoryBlock, { kind: 'quote' }>;

/**
 * A quotation as paragraphs in the house style, with marks and attribution. One of several
 * paragraphs opens each of them and closes only the last, as in print.
 */
export function formatQuote(
  { paragraphs, speaker }: Quote,
  style: HouseStyle,
  locale: Locale,
): Prose[] {
  const { speaker: where, strong, honorifics } = style.quote;
  const { quotation, comma } = wordingOf(style, locale);
  const [open, close] = quotation.marks;
  const last = plain(paragraphs.at(-1)!);
  const who: Run = {
    text: nameOf(speaker, honorifics),
    ...(strong && { strong }),
  };
  // Words that end in a mark of their own take no second one.
  const ended = /[?!…]$|\.\.\.$/.test(last);
  const quoted = (before: string, after: string): Prose[] =>
    paragraphs.map((words, i) => [
      { text: i === 0 ? before + open : open },
      ...words,
      ...(i === paragraphs.length - 1 ? [{ text: after }] : []),
    ]);

  if (where === 'ahead') {
    const stop = ended || last.endsWith(quotation.stop) ? '' : quotation.stop;
    const [lead, ...rest] = quoted(' ', stop + close);
    return [[...attributed(quotation.ahead, who), ...lead!], ...rest].map(tidy);
  }
  const pause = ended ? '' : ',';
  const said = quoted('', comma === 'inside' ? pause + close : close + pause);
  const attribution = attributed(quotation.behind, who);
  // One full stop is enough where "Acme Inc." closes the sentence.
  const stop = plain(attribution).endsWith(quotation.stop) ? '' : quotation.stop;
  const final: Prose = [...said.at(-1)!, { text: ' ' }, ...attribution, { text: stop }];
  return [...said.slice(0, -1), final].map(tidy);
}

const nameOf = ({ honorific, name, role }: Speaker, honorifics: 'keep' | 'drop') => {
  const called = honorific && honorifics === 'keep' ? `${honorific} ${name}` : name;
  return role ? `${called}, ${role}` : called;
};

/** Fills a pattern with {speaker}, or {speaker,}, which closes a role with a comma. */
function attributed(pattern: string, who: Run): Run[] {
  const [ahead, behind] = pattern.split(/\{speaker,?\}/) as [string, string];
  const comma = pattern.includes('{speaker,}') && who.text.includes(',') ? ',' : '';
  return [{ text: ahead }, { ...who, text: who.text + comma }, { text: behind }];
}
