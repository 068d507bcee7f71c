import { type Prose, type Run, plain, tidy } from '../release/prose.ts';
import type { Speaker, StoryBlock } from '../release/story.ts';
import type { HouseStyle } from '../style/house-style.ts';

type Quote = Extract<StoryBlock, { kind: 'quote' }>;

/**
 * A quotation as running paragraphs in the house style, marks and attribution included. One that
 * runs on opens every paragraph and closes only the last, as everywhere in print.
 */
export function formatQuote({ paragraphs, speaker }: Quote, style: HouseStyle): Prose[] {
  const words = plain(paragraphs.at(-1)!);
  const marked = /[?!…]$|\.\.\.$/.test(words);
  const { open, honorifics, ...patterns } = style.quote;
  const pattern = marked ? patterns.marked : patterns.pattern;
  const who = nameOf(speaker, honorifics);
  const filled = (text: string, words: Prose) => fillProse(text, words, who);

  if (paragraphs.length === 1) return [filled(pattern, paragraphs[0]!)];
  const [before, after] = pattern.split('{words}') as [string, string];
  const last = before.includes('{speaker') ? open : before;
  return paragraphs.map((prose, i) => {
    if (i === 0) return filled(`${before}{words}`, prose);
    return filled(i < paragraphs.length - 1 ? `${open}{words}` : `${last}{words}${after}`, prose);
  });
}

const nameOf = ({ honorific, name, role }: Speaker, honorifics: 'keep' | 'drop') => {
  const called = honorific && honorifics === 'keep' ? `${honorific} ${name}` : name;
  return role ? `${called}, ${role}` : called;
};

/** Fills a pattern in which **bold** is markup and the words keep their own. */
function fillProse(pattern: string, words: Prose, who: string): Prose {
  const closed = who.includes(',') ? `${who},` : who;
  const runs: Run[] = [];
  let strong = false;
  for (const [piece] of pattern.matchAll(/\*\*|\{words\}|\{speaker,?\}|[^*{]+/g)) {
    const said = runs.at(-1)?.text ?? '';
    if (piece === '**') strong = !strong;
    else if (piece === '{words}') runs.push(...words);
    else {
      const text = piece === '{speaker}' ? who : piece === '{speaker,}' ? closed : piece;
      // One full stop is enough where "Acme Inc." closes the sentence.
      const once = said.endsWith('.') && text.startsWith('.') ? text.slice(1) : text;
      runs.push({ text: once, ...(strong && { strong: true }) });
    }
  }
  return tidy(runs);
}
