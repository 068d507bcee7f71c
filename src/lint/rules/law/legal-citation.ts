import { wrongCitations } from './wrong-citations.ts';
import { everything } from '../../passages.ts';
import type { Problem, Rule } from '../../rule.ts';
import { quoted, wholeWords } from '../../words.ts';
import { sentencesIn } from '../../../text/sentences.ts';

type Case = 'clear' | 'likely';

export const legalCitation: Rule<Case> = {
  id: 'legal-citation',
  category: 'law',
  since: '0.1.0',
  level: { clear: 'error', likely: 'info' },
  title: 'a section cited from the wrong law',
  why:
    'Court reporters know these numbers by heart. A section of the wrong code makes them ' +
    'doubt everything else that the release says about the case.',
  source: [
    'https://www.livelaw.in/articles/comparison-between-section-183-bharatiya-nagarik-suraksha-sanhita-and-section-164-code-of-criminal-procedure-269492',
    'https://law.emunshi.ai/bnss/183',
    'https://bnsbareact.org/bns-act/section-72-bns-bare-act',
    'https://www.thehindu.com/news/cities/Coimbatore/police-start-registering-cases-under-bharatiya-nyaya-sanhita-bharatiya-nagarik-suraksha-sanhita/article68359298.ece',
  ],
  // It reads quotations too: ask the speaker.
  reads: everything,
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Trial begins\n\nKOLKATA, India, May 5, 2026 – She made a statement under section 164 IPC before the magistrate.\n',
        at: '3:58',
        says: 'section 164 IPC',
      },
      {
        format: 'text',
        text: 'Trial begins\n\nKOLKATA, India, May 5, 2026 – Section 228A of the IPC forbids to name her.\n',
        at: '3:31',
        says: 'on 1 July 2024',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Trial begins\n\nKOLKATA, India, May 5, 2026 – She made a statement under section 164 CrPC (now section 183 BNSS). Section 228A IPC, now section 72 BNS, forbids to name her.\n',
      },
      {
        format: 'text',
        text: 'Trial begins\n\nKOLKATA, India, 5 May, 2020: Section 228A of the IPC forbids to name her.\n',
      },
    ],
  },
  check: ({ passages, parts, locale, today }) => {
    const issued = parts.dateline?.date ?? today ?? '';
    return passages.flatMap((passage) =>
      sentencesIn(passage.text, locale).flatMap(({ text, from }) =>
        citations.flatMap(({ pattern, meant, current, since, right }): Problem<Case>[] => {
          const match = pattern.exec(text);
          if (!match) return [];
          if (since && (issued < since || current?.test(passage.text))) return [];
          const at = from + match.index;
          const clear = meant?.test(text) ?? false;
          return [
            {
              ...passage.span(at, at + match[0].length),
              message: since
                ? `${quoted(match[0])} is no longer in force: another law replaced it on 1 July 2024.`
                : `${quoted(match[0])} cites the wrong law: the Penal Code does not cover statements before a magistrate.`,
              advice: `Ask the lawyer on the case. The right citation is probably ${right(issued)}.`,
              case: clear ? 'clear' : 'likely',
            },
          ];
        }),
      ),
    );
  },
};

const citations = wrongCitations.map(({ section, law, meant, replacedBy, since, right }) => ({
  pattern: wholeWords(
    [
      String.raw`(?:section|sec\.?|s\.|u/s) ?${section} (?:of )?(?:the )?${law}`,
      String.raw`${section} (?:section )?(?:of the )?${law}`,
      String.raw`${law},? (?:section|sec\.?|s\.)? ?${section}`,
    ],
    'iu',
  ),
  meant: meant === undefined ? undefined : wholeWords([meant], 'iu'),
  current: replacedBy === undefined ? undefined : wholeWords([replacedBy], 'u'),
  since,
  right,
}));
