import type { Draft } from '../release/draft.ts';
import { type Piece, piecesOf, withPieces } from './pieces.ts';
import { type Prompter, back } from './prompter.ts';

/**
 * Lets the author change the words of the story, or the order of its paragraphs and quotations;
 * gives the draft as it is then.
 */
export async function arrange(
  draft: Draft,
  prompter: Prompter,
  changeWords: () => Promise<Draft>,
): Promise<Draft> {
  const pieces = piecesOf(draft);
  if (pieces.length < 2) return changeWords();
  const chosen = await prompter.choice({
    title: 'The story',
    help: 'Change its words, or choose what to move or take out.',
    choices: [
      { value: 'words', label: 'Change the words' },
      ...pieces.map((piece, i) => ({ value: String(i), label: wordsOf(piece) })),
    ],
    at: 'words',
  });
  if (chosen === back) return draft;
  if (chosen === 'words') return changeWords();
  const index = Number(chosen);
  const piece = pieces[index]!;
  const others = pieces.filter((one) => one !== piece);
  const place = await prompter.choice({
    title: wordsOf(piece),
    help: 'Where shall it stand?',
    choices: [
      ...(piece.kind === 'paragraph' ? [{ value: '0', label: 'First, as the lead' }] : []),
      ...others.map((one, i) => ({ value: String(i + 1), label: `After: ${wordsOf(one)}` })),
      { value: 'out', label: 'Nowhere: take it out' },
    ],
    at: String(index),
  });
  if (place === back) return draft;
  if (place === 'out') return withPieces(draft, others);
  return withPieces(draft, others.toSpliced(Number(place), 0, piece));
}

const wordsOf = (piece: Piece): string =>
  (piece.kind === 'paragraph'
    ? piece.text
    : `“${piece.quote['text']}” — ${piece.quote['speaker']}`
  ).replace(/\s+/g, ' ');
