import type { Rule } from '../../rule.ts';

export const encodingBroken: Rule = {
  id: 'encoding-broken',
  category: 'unfinished',
  since: '0.2.0',
  level: 'error',
  title: 'letters read in the wrong encoding',
  why:
    'Quotation marks, dashes and accents have become rows of strange letters. Every reader sees ' +
    'them, and search engines and wires index them.',
  source: ['https://en.wikipedia.org/wiki/Mojibake'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'text',
        text: 'The museum opens on Friday. â€œIâ€™m glad of it,â€\u009d said Ada Holm, director.\n',
        at: '1:29',
        says: '"â€œ"',
      },
      {
        format: 'text',
        text: 'Le musÃ©e ouvre vendredi soir, et le cafÃ© aussi, pour tous les habitants.\n',
        at: '1:7',
        says: '"Ã©"',
      },
    ],
    passing: [
      {
        format: 'text',
        text: 'O MUSEU NÃO FECHA ÀS SEXTAS, e Ângela Sá abre a porta da ÂNCORA.\n',
      },
      { format: 'text', text: '“I’m glad of it,” said Ada Holm – director. The café is open.\n' },
    ],
  },
  check: ({ document: { text } }) => {
    const found = [...text.matchAll(mojibake)];
    const [first] = found;
    if (!first) return [];
    const more = found.length > 1 ? ` There are ${found.length} such places in the file.` : '';
    return [
      {
        start: first.index,
        end: first.index + first[0].length,
        message: `"${first[0]}" is a sign in the wrong encoding.${more}`,
        advice: 'Save the text again as UTF-8 from where it came from, or retype these signs.',
      },
    ];
  },
};

// UTF-8 that was read as Latin-1 or Windows-1252, and the sign for bytes that cannot be read.
const mojibake =
  /\u00e2\u20ac[\u0080-\u00bf\u0153\u2122\u02dc\u201c\u201d\u2013\u2014\u00a6\u00a2]?|\u00e2\u0080[\u0080-\u00bf]|\u00c3[\u0080-\u00bf\u0192\u0160\u0178\u2018-\u2026\u20ac\u2122](?![\u00c0-\u00de])|\u00c2[\u00a0-\u00bf]|\u00ef\u00bb\u00bf|\ufffd/g;
