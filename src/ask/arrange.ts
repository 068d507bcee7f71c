import type { Draft } from '../release/draft.ts';
import { type StoryBlock, storyBlocksOf, withStoryBlocks } from './story-blocks.ts';
import { type Prompter, back } from '../screen/prompter.ts';

/** How words are changed. */
export interface StoryEdits {
  /** Those of all paragraphs. */
  readonly all: () => Promise<Draft>;
  /** Those of one. `whole` gives the draft with a text in its place, to be kept while it is typed. */
  readonly paragraph: (
    text: string,
    whole: (text: string) => Draft,
  ) => Promise<string | typeof back>;
  /** Those of the quotation of a number, from 0. */
  readonly quotation: (index: number) => Promise<Draft>;
}

/**
 * Lets the author change the words of the story, paragraph by paragraph or as one text, and add, move
 * and take out paragraphs and quotations; gives the draft as it is then.
 */
export async function arrange(draft: Draft, prompter: Prompter, words: StoryEdits): Promise<Draft> {
  const pieces = storyBlocksOf(draft);
  const chosen = await prompter.choice({
    title: 'The story',
    help: 'Choose a paragraph or a quotation to change, move or take it out.',
    choices: [
      { value: 'all', label: 'All paragraphs, as one text' },
      ...pieces.map((piece, i) => ({ value: String(i), label: wordsOf(piece) })),
      { value: 'add', label: '+ another paragraph' },
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
    help: 'What shall be done with it?',
    choices: [
      { value: 'change', label: 'Change it' },
      ...(others.length > 0 ? [{ value: 'move', label: 'Move it' }] : []),
      ...(isOnlyParagraph ? [] : [{ value: 'remove', label: 'Take it out' }]),
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

/** Where among others a piece shall stand. A story opens with a paragraph, its lead. */
async function placeAmong(
  others: readonly StoryBlock[],
  piece: StoryBlock,
  index: number,
  prompter: Prompter,
): Promise<number | typeof back> {
  const first = piece.kind === 'paragraph' ? [{ value: '0', label: 'First, as the lead' }] : [];
  const place = await prompter.choice({
    title: wordsOf(piece),
    help: 'Where shall it stand?',
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
