import { type Passage, everything } from '../../passages.ts';
import { type Unpaired, beginsQuoted, unpaired } from './quote-marks.ts';
import type { Problem, Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const quoteMarksUnbalanced: Rule = {
  id: 'quote-marks-unbalanced',
  category: 'quotations',
  since: '0.1.0',
  level: 'warning',
  fields: ['quotes'],
  title: 'a quotation mark without its partner',
  why:
    'Without both marks, no one can tell where the speaker’s words end and yours begin. A ' +
    'journalist who copies the paragraph puts your words in someone else’s mouth.',
  source: [
    'https://www.docstoc.com/docs/26318531/AP-Style-Guide-Writing-Tips---PDF',
    // One of two releases of a wire that were looked at has an odd number of marks.
    'https://github.com/iptc/newsinjson',
  ],
  reads: everything.filter((zone) => zone !== 'front matter'),
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nVisitors love it. “We grew twice as fast, said Ada Holm, director.\n',
        at: '3:19',
        says: 'never closed',
      },
      {
        format: 'html',
        text: '<h1>Musée</h1>\n<p>Le musée ouvre son aile. La « Bibliothèque des quais compte 400 volumes, dont un atlas.</p>\n',
        at: '2:32',
        says: 'never closed',
      },
      {
        format: 'html',
        text: '<h1>Musée</h1>\n<p>Le musée ouvre son aile. La Bibliothèque des quais\u00a0» compte 400 volumes, dont un atlas.</p>\n',
        at: '2:55',
        says: 'never opened',
      },
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nWe grew twice as fast,” said Ada Holm, director.\n',
        at: '3:23',
        says: 'never opened',
      },
    ],
    passing: [
      // Blank lines and page numbers within a quotation, and one that is closed two paragraphs later.
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\n"We stood in the rain with all of our boats, and in\n\nMay they had a roof," said Ada Holm.\n\n"Nobody would have\n\n12\n\nbelieved it."\n\n“We began with one boat.\n\nThen there were two.\n\nNow there are forty.”\n',
      },
      {
        format: 'markdown',
        text: '# Musée : une aile ouvre\n\nAccueil » Presse\n\n« Précédent\n\nLe musée ouvre son aile. Lire la suite »\n',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\n“We grew twice as fast,” said Ada Holm. “And all the while:\n\n“We paid our debts,” she went on.\n\nThe 18" screens aren\'t old.\n',
      },
      {
        format: 'text',
        text: 'Hafenmuseum eröffnet neuen Flügel\n\n„Wir sind doppelt so schnell gewachsen“, sagt Ada Holm. « Enfin ! »\n',
      },
    ],
  },
  check: ({ passages }) => {
    const problems: Problem[] = [];
    const found = passages.map(({ text }) => unpaired(text));
    let runsOn = false; // whether a quotation from an earlier paragraph is still open
    passages.forEach((passage, i) => {
      const { open, close, runsOn: unfinished } = found[i]!;
      const goesOn =
        unfinished && (beginsQuoted(passages[i + 1]?.text ?? '') || isClosedIn(found.slice(i + 1)));
      if (!goesOn) problems.push(...open.map((at) => problem(passage, at, 'closed')));
      // Report the opening mark alone, not the closing one as well.
      problems.push(...close.slice(runsOn ? 1 : 0).map((at) => problem(passage, at, 'opened')));
      runsOn = (runsOn && close.length === 0) || open.length > 0;
    });
    return problems;
  },
};

/** A quotation is closed at most this many paragraphs, page numbers and captions later. */
const MAX_PARAGRAPHS = 8;

/** Whether the first mark without a partner in the next paragraphs closes what is open. */
function isClosedIn(following: readonly Unpaired[]): boolean {
  const next = following
    .slice(0, MAX_PARAGRAPHS)
    .find(({ open, close }) => open.length + close.length > 0);
  return next !== undefined && (next.close[0] ?? Infinity) < (next.open[0] ?? Infinity);
}

function problem(passage: Passage, at: number, lacks: 'opened' | 'closed'): Problem {
  const words =
    lacks === 'closed'
      ? passage.text.slice(at, at + 60)
      : passage.text.slice(Math.max(0, at - 59), at + 1);
  return {
    ...passage.span(at, at + 1),
    message: `The quotation mark in ${quoted(words)} is never ${lacks}.`,
    advice:
      lacks === 'closed'
        ? 'Close the quotation where the speaker stops: “We grew,” said Ada Holm. If it continues, open it again in the next paragraph.'
        : 'Open the quotation where the speaker starts: “We grew,” said Ada Holm.',
  };
}
