import { shortForms } from '../../../text/vocabulary.ts';
import type { Document } from '../../../read/document.ts';
import { replace } from '../../fixes/replace.ts';
import type { Passage } from '../../passages.ts';
import type { Page, Problem, Rule } from '../../rule.ts';
import { unquoted } from '../../words.ts';

export const headlinePunctuation: Rule = {
  id: 'headline-punctuation',
  category: 'headline',
  since: '0.1.0',
  level: 'warning',
  fix: 'safe',
  title: 'a headline with a full stop or an exclamation mark',
  why:
    'Newspapers do not end a headline with a full stop. An exclamation mark looks like ' +
    'advertising: services count it as hype and send the release back.',
  source: [
    'https://www.thespeakernewsjournal.com/?p=8790',
    'https://service.prweb.com/learning/article/editorial-guidelines/',
  ],
  reads: ['headline'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing.\n\nThe museum opens on Friday.\n',
        at: '1:32',
        says: 'ends in a full stop',
        fixed: '# Harbour Museum opens new wing\n\nThe museum opens on Friday.\n',
      },
      {
        format: 'text',
        text: 'We did it! Harbour Museum opens\n\nThe museum opens on Friday.\n',
        at: '1:10',
        says: 'exclamation mark',
      },
      {
        format: 'html',
        text: '<html lang="fr"><h1>Le musée ouvre sa nouvelle aile !</h1><p>Le musée ouvre vendredi.</p></html>\n',
        at: '1:53',
        says: 'exclamation mark',
        fixed:
          '<html lang="fr"><h1>Le musée ouvre sa nouvelle aile</h1><p>Le musée ouvre vendredi.</p></html>\n',
      },
      {
        format: 'html',
        text: '<h1>Harbour Museum opens <b>at last!</b></h1>\n<p>The museum opens on Friday.</p>\n',
        at: '1:36',
        says: 'exclamation mark',
        fixed: '<h1>Harbour Museum opens <b>at last</b></h1>\n<p>The museum opens on Friday.</p>\n',
      },
    ],
    passing: [
      { format: 'markdown', text: '# Harbour Museum buys Nets Inc.\n\nIt opens on Friday.\n' },
      { format: 'markdown', text: '# Band Wham! plays at “Ahoy!” fair\n\nIt opens on Friday.\n' },
    ],
  },
  check: ({ document, passages, locale, accepts }) => {
    const last = passages.at(-1);
    if (!last) return [];
    const marks = passages.flatMap((passage) => exclamations(document, passage, accepts));
    const text = last.text.replaceAll('\ufffc', ' ').trimEnd();
    const word = /\S*$/.exec(text.slice(-30))![0];
    const stop =
      /[^.!?…]\.$/.test(text) &&
      // A headline of several sentences ends like a sentence.
      !/[.?!]\s/.test(unquoted(text).slice(0, -1)) &&
      !shortForms(locale).has(word.toLowerCase()) &&
      !/(?:^|\.|\P{L})\p{Lu}\.$/u.test(word);
    if (!stop) return marks;
    const span = last.span(text.length - 1, text.length);
    return [
      ...marks,
      {
        ...span,
        message: 'The headline ends in a full stop.',
        advice: 'Delete it.',
        fix: replace(document, last, [text.length - 1, text.length], ''),
      },
    ];
  },
};

/** Marks that end a sentence; one in its middle belongs to a name: "the band Wham! plays". */
function exclamations(document: Document, passage: Passage, accepts: Page['accepts']): Problem[] {
  const text = unquoted(passage.text);
  return [...text.matchAll(/(?<=[\p{L}\p{N})][ \u00a0\u202f]?)!+(?!\S|\s+\p{Ll})/gu)].flatMap(
    ({ 0: marks, index }) => {
      const word = /\S*$/.exec(text.slice(Math.max(0, index - 40), index))![0];
      if (accepts(`${word}!`)) return [];
      const span = passage.span(index, index + marks.length);
      const last = /^[\s\ufffc]*$/.test(text.slice(index + marks.length));
      return [
        {
          ...span,
          message: 'The headline has an exclamation mark.',
          advice: 'Delete it, and let the news speak for itself.',
          // Between two sentences, another mark would have to replace it.
          fix: last
            ? replace(
                document,
                passage,
                [text.slice(0, index).trimEnd().length, index + marks.length],
                '',
              )
            : [],
        },
      ];
    },
  );
}
