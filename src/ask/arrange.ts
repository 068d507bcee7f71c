import type { Draft } from '../release/draft.ts';
import { type StoryBlock, storyBlocksOf, withStoryBlocks } from './story-blocks.ts';
import { type Prompter, back } from '../screen/prompter.ts';

/** How the words of the story are changed. */
export interface StoryEdits {
  /** All paragraphs at once. */
  readonly all: () => Promise<Draft>;
  /** One paragraph. `whole` gives the draft with a text in its place, to save while it is typed. */
  readonly paragraph: (
    text: string,
    whole: (text: string) => Draft,
  ) => Promise<string | typeof back>;
  /** The quotation with a number, from 0. */
  readonly quotation: (index: number) => Promise<Draft>;
}

/**
 * Lets the author change the story, one paragraph or all of it, and add, move and remove paragraphs
 * and quotations; gives the changed draft.
 */
export async function arrange(draft: Draft, prompter: Prompter, words: StoryEdits): Promise<Draft> {
  const pieces = storyBlocksOf(draft);
  const chosen = await prompter.choice({
    title: 'The story',
    help: 'Choose a paragraph or a quotation to change, move or remove it.',
    choices: [
      { value: 'all', label: 'All paragraphs, as one text' },
      ...pieces.map((piece, i) => ({ value: String(i), label: wordsOf(piece) })),
      { value: 'add', label: '+ add a paragraph' },
    ],
    at: 'all',
  });
  if (chosen === back) return draft;
  if (chosen === 'all') return words.all();
  if (chosen === 'add') return add(draft, prompter, words);
  const index = Number(chosen);
  const piece = pieces[index]!;
  const others = pieces.filter((one) => one !== piece);
  const isOnlyParagraph =
    piece.kind === 'paragraph' && pieces.filter(({ kind }) => kind === 'paragraph').length === 1;
  const wanted = await prompter.choice({
    title: wordsOf(piece),
    help: 'What do you want to do?',
    choices: [
      { value: 'change', label: 'Change it' },
      ...(others.length > 0 ? [{ value: 'move', label: 'Move it' }] : []),
      ...(isOnlyParagraph ? [] : [{ value: 'remove', label: 'Remove it' }]),
    ],
    at: 'change',
  });
  if (wanted === back) return draft;
  if (wanted === 'remove') return withStoryBlocks(draft, others);
  if (wanted === 'move') {
    const at = await placeAmong(others, piece, index, prompter);
    return at === back ? draft : withStoryBlocks(draft, others.toSpliced(at, 0, piece));
  }
  if (piece.kind === 'quotation') {
    const before = pieces.slice(0, index).filter(({ kind }) => kind === 'quotation');
    return words.quotation(before.length);
  }
  const whole = (text: string) => withStoryBlocks(draft, pieces.with(index, { ...piece, text }));
  const text = await words.paragraph(piece.text, whole);
  return text === back ? draft : whole(text);
}

async function add(draft: Draft, prompter: Prompter, words: StoryEdits): Promise<Draft> {
  const pieces = storyBlocksOf(draft);
  const text = await words.paragraph('', (typed) =>
    withStoryBlocks(draft, [...pieces, { kind: 'paragraph', text: typed }]),
  );
  if (text === back) return draft;
  const piece: StoryBlock = { kind: 'paragraph', text };
  const at = await placeAmong(pieces, piece, pieces.length, prompter);
  return at === back ? draft : withStoryBlocks(draft, pieces.toSpliced(at, 0, piece));
}

/** Asks where in the story a quotation goes, by its number; gives the changed draft. */
export async function moveQuotation(
  draft: Draft,
  number: number,
  prompter: Prompter,
): Promise<Draft> {
  const blocks = storyBlocksOf(draft);
  const block = blocks.filter(({ kind }) => kind === 'quotation')[number];
  if (!block) return draft;
  const others = blocks.filter((one) => one !== block);
  const at = await placeAmong(others, block, blocks.indexOf(block), prompter);
  return at === back ? draft : withStoryBlocks(draft, others.toSpliced(at, 0, block));
}

/** Asks where a block goes among others. A story opens with a paragraph, its lead. */
async function placeAmong(
  others: readonly StoryBlock[],
  piece: StoryBlock,
  index: number,
  prompter: Prompter,
): Promise<number | typeof back> {
  const first = piece.kind === 'paragraph' ? [{ value: '0', label: 'First, as the lead' }] : [];
  const place = await prompter.choice({
    title: wordsOf(piece),
    help: 'Where do you want it?',
    choices: [
      ...first,
      ...others.map((one, i) => ({ value: String(i + 1), label: `After: ${wordsOf(one)}` })),
    ],
    at: String(index),
  });
  return place === back ? back : Number(place);
}

const wordsOf = (piece: StoryBlock): string =>
  (piece.kind === 'paragraph'
    ? piece.text
    : `“${piece.quote['text']}” — ${piece.quote['speaker']}`
  ).replace(/\s+/g, ' ');
