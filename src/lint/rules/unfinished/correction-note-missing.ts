import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const correctionNoteMissing: Rule = {
  id: 'correction-note-missing',
  category: 'unfinished',
  since: '0.1.0',
  level: 'warning',
  title: 'a correction that does not say what was wrong',
  why:
    'Everyone who printed the first version has to find the mistake and correct it. A release ' +
    'that just calls itself corrected makes them compare two texts word by word, or give up.',
  source: [
    'https://blog.marketwired.com/2013/03/21/correction-is-not-a-dirty-word-mistakes-happen-heres-how-to-fix-them/',
    'https://www.cnybj.com/hold-on-a-second-before-you-send-that-news-release/',
  ],
  reads: ['subheadline', 'story', 'quotation', 'other', 'label'],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# CORRECTING and REPLACING Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing on Friday.\n',
        at: '1:3',
        says: 'what was wrong',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# UPDATED: Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The second paragraph should read: “The wing has nine halls.” The museum opens its new wing on Friday.\n',
      },
      {
        format: 'markdown',
        text: '# Updated map of the harbour on show\n\nOSLO, May 5, 2026 – The museum shows a map.\n',
      },
    ],
  },
  check: ({ parts: { headline }, passages }) => {
    if (!headline || !isCorrection(headline.text)) return [];
    if (passages.some(({ text }) => note.test(text))) return [];
    return [
      {
        start: headline.start,
        end: headline.end,
        message: `${quoted(headline.text)} announces a correction, but the text does not say what was wrong.`,
        advice:
          'Above the text, say what was wrong and what is right: "The second paragraph should read: nine halls, not eight."',
      },
    ];
  },
};

/** How wires mark a correction in a headline: in capitals, spaced letters, or before a colon or a dash. */
const isCorrection = (headline: string): boolean =>
  /^\W{0,3}(?:C O R R E C T I O N|CORRECT(?:ION|ING|ED)|REVIS(?:ED|ION)|UPDATED?)\b(?! \p{Lu}{2,} \p{Lu}{2,})/u.test(
    headline,
  ) ||
  /^\W{0,3}(?:correct(?:ion|ing|ed)|revised|updated?)(?: release)?(?::| [–—-] )/iu.test(headline);

const note =
  /\b(?:should (?:have )?(?:read|been|be)|(?:now|to) reads?|correct(?:s|ed|ing|ion)|replac(?:es|ed|ing)|updat(?:es|ed) (?:to|with|the|an)|chang(?:es|ed)|revis(?:es|ed)|amend(?:s|ed)|incorrect(?:ly)?|erroneous(?:ly)?|in error|(?:earlier|previous|original|first) (?:version|release)|instead of|misstated)\b/iu;
