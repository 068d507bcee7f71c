import { codeSpansOf } from './code-spans.ts';
import { replace } from '../../fixes/replace.ts';
import { marksIn } from './mark-kinds.ts';
import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { inLines } from '../../words.ts';

const release = '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – ';

export const quoteMarksMixed: Rule = {
  id: 'quote-marks-mixed',
  category: 'quotations',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  fields: ['label', 'headline', 'subheadline', 'dateline', 'story', 'quotes', 'about', 'contacts'],
  title: 'straight and curly marks mixed',
  why:
    'A mix of straight and curly quotation marks or apostrophes shows where words were pasted ' +
    'from a mail or a web page. Editors wonder what else was pasted.',
  // Style guides differ on the kind; all ask for one kind throughout.
  source: ['https://www.docstoc.com/docs/26318531/AP-Style-Guide-Writing-Tips---PDF'],
  reads: everything.filter((zone) => zone !== 'front matter' && zone !== 'other'),
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `${release}The film "Nets" runs at nine. “It isn’t long,” said Ada Holm, director.\n`,
        at: '3:30',
        says: '3 curly and 2 straight marks, the straight ones on line 3',
        fixed: `${release}The film “Nets” runs at nine. “It isn’t long,” said Ada Holm, director.\n`,
      },
      {
        format: 'text',
        text: `${release}The museum's wing opens. “Come,” said Ada Holm, director.\n`,
        at: '3:31',
        says: '2 curly and 1 straight',
        fixed: `${release}The museum’s wing opens. “Come,” said Ada Holm, director.\n`,
      },
      {
        format: 'text',
        text: `${release}"Come," said Ada Holm, director. "It isn’t far."\n`,
        at: '3:61',
        says: 'the curly ones on line 3',
        fixed: `${release}"Come," said Ada Holm, director. "It isn't far."\n`,
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${release}The 18" screens show ‘Nets’. “It isn’t long,” said Ada Holm, director. Run \`echo "x"\`.\n`,
      },
    ],
  },
  check: ({ document, passages, parts }) => {
    // Other languages have other marks; only straight ones stand out among them.
    const english = /^(?:en|hi|bn)\b/.test(parts.language);
    const curlyDoubles = english && !passages.some(({ text }) => /[„«»]/.test(text));
    const isCode = codeSpansOf(document);
    const marks = passages
      .flatMap((passage) => marksIn(passage, curlyDoubles))
      .filter(({ passage, index }) => {
        const { start } = passage.span(index, index + 1);
        // The browser chooses the marks of a <q> element.
        return document.text[start] !== '<' && !isCode(start);
      });
    const straight = marks.filter(({ kind }) => kind === 'straight');
    const curly = marks.filter(({ kind }) => kind === 'curly');
    const fewer = straight.length <= curly.length ? straight : curly;
    const [first] = fewer;
    if (!first) return [];
    const wanted = [...new Set(fewer.flatMap(({ other }) => other ?? []))];
    const spans = fewer.map(({ passage, index }) => passage.span(index, index + 1));
    return [
      {
        ...spans[0]!,
        message: `There are ${curly.length} curly and ${straight.length} straight marks, the ${first.kind} ones ${inLines(document.text, spans)}.`,
        advice: `Use one kind. Replace the ${first.kind} ones with ${wanted.join(' ') || 'the marks of your language'}.`,
        fix: fewer.flatMap(({ passage, index, other }) =>
          other === null ? [] : replace(document, passage, [index, index + 1], other),
        ),
      },
    ];
  },
};
