import { replace } from '../../fixes/replace.ts';
import { matches } from '../../matches.ts';
import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const spaceLost: Rule = {
  id: 'space-lost',
  category: 'wording',
  since: '0.2.0',
  level: 'warning',
  fix: 'safe',
  title: 'no space between two sentences',
  why:
    'The space is lost when text is copied from a page or a PDF. Two sentences run together, and ' +
    'programs take the words on both sides for one word or an address.',
  source: [
    // 17 places in 8 of 179 releases were read; every one was a defect.
    'https://en.wikipedia.org/wiki/Sentence_spacing',
  ],
  reads: everything.filter((zone) => zone !== 'front matter' && zone !== 'contact'),
  examples: {
    failing: [
      {
        format: 'text',
        text: 'The doors open at nine.The hall holds forty boats, all of them afloat.\n',
        at: '1:19',
        says: '"nine.The"',
        fixed: 'The doors open at nine. The hall holds forty boats, all of them afloat.\n',
      },
      {
        format: 'text',
        text: '“We open at nine, and we are glad of it.”In the evening there is music.\n',
        at: '1:38',
        says: '"it.”In"',
        fixed: '“We open at nine, and we are glad of it.” In the evening there is music.\n',
      },
    ],
    passing: [
      {
        format: 'text',
        text: 'See Museum.Example or press@Harbour.Example. Visit www.harbour.Example, use Node.Js and U.S.A. maps.\n',
      },
      {
        format: 'text',
        text: 'A. B. Holm (b.Oslo) runs System.Text and Booking.Com at St.Olav.\n',
      },
    ],
  },
  check: ({ passages, document }) =>
    matches(passages, joints).flatMap(({ words, passage, index }) => {
      if (!isProse(passage.text, index, index + words.length)) return [];
      const from = index + words.length - /\p{Lu}\p{L}*$/u.exec(words)![0].length;
      return [
        {
          ...passage.span(index, index + words.length),
          message: `There is no space in ${quoted(words)}.`,
          advice: 'Add a space after the sentence.',
          fix: replace(document, passage, [from - 1, from], `${passage.text[from - 1]!} `),
        },
      ];
    }),
};

// A word of two letters or more, a stop, and a word that begins a sentence.
const joints =
  /(?<![\p{L}\p{N}])\p{Ll}{2,30}(?:[.!?][”"»’]?|[”»])(?:\p{Lu}\p{Ll}{1,30}|[AI](?= ))(?![\p{L}\p{N}@/]|\.\p{L})/gu;

/** Whether the words on both sides are in a sentence, and not in an address or a name. */
function isProse(text: string, from: number, to: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, from - 60), from))![0];
  const after = /^\S*/.exec(text.slice(to, to + 60))![0];
  if (/[@/\\_:=.]|www/i.test(before) || /[@/\\_=]|^\.\S|^[-–]\S*\./.test(after)) return false;
  const words = text.slice(0, from).trim().split(/\s+/).length;
  return (
    words >= 3 &&
    !/^(?:Com|Org|Net|Io|Js|Gov|Edu|Eu|De|Uk|Info)\b/.test(
      /\p{Lu}\p{L}*$/u.exec(text.slice(from, to))![0],
    )
  );
}
