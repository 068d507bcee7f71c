import { sentencesIn } from '../../../text/sentences.ts';
import { help, hurtfulTerms, methods, otherSuicides } from './hurtful-terms.ts';
import type { Passage } from '../../passages.ts';
import type { Page, Problem, Rule } from '../../rule.ts';
import { quoted, unquoted, wholeWords } from '../../words.ts';

export const sensitiveTerms: Rule = {
  id: 'sensitive-terms',
  category: 'people',
  since: '0.1.0',
  level: 'warning',
  title: 'words that hurt, on suicide and on the abuse of children',
  why:
    'How suicide is written about changes how many die by it; words that make a child’s abuse sound ' +
    'like a trade blame the child. Press councils and those who help ask for other words, for no ' +
    'word on the method, and for a number to call.',
  source: [
    'https://ecpat.org/luxembourg-guidelines/',
    'https://www.devdiscourse.com/article/national/669498-pci-adopts-guidelines-adopted-on-reporting-mental-illness-suicide',
    'https://www.samaritans.org/cymru/about-samaritans/media-guidelines/',
  ],
  reads: ['headline', 'subheadline', 'story', 'boilerplate', 'other'],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Report on farmers\n\nThree farmers committed suicide last year. Call the helpline at 14416.\n',
        at: '3:15',
        says: '"committed suicide"',
      },
      {
        format: 'text',
        text: 'Report on farmers\n\nOne who died by suicide had consumed pesticide. A helpline answers at 14416.\n',
        at: '3:29',
        says: 'how somebody died',
      },
      {
        format: 'text',
        text: 'Suicide among farmers: a report\n\nMore farmers died by suicide last year.\n',
        at: '1:1',
        says: 'no help',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Suicide among farmers: a report\n\nMore died by suicide last year. “My son committed suicide,” said a mother. A helpline answers at 14416.\n',
      },
      {
        format: 'text',
        text: 'Senate condemns attack\n\nA suicide bomber killed four. The Child Pornography Prevention Act is of 1996.\n',
      },
    ],
  },
  check: (page) => {
    const delicate = page.passages.filter(({ text }) => subject.test(text));
    return [
      ...delicate.flatMap(termsIn),
      ...delicate.flatMap((one) => methodsIn(one, page)),
      ...withoutHelp(page),
    ];
  },
};

function termsIn(passage: Passage): Problem[] {
  return terms.flatMap(({ pattern, better, because }) =>
    [...unquoted(passage.text).matchAll(pattern)]
      // In the name of a law or a body it is theirs: the Child Pornography Prevention Act.
      .filter(({ 0: words }) => !/^\p{Lu}\S* \p{Lu}/u.test(words))
      .map(({ 0: words, index }) => ({
        ...passage.span(index, index + words.length),
        message: `${quoted(words)}: ${because}.`,
        advice: `Write "${better}".`,
      })),
  );
}

function methodsIn(passage: Passage, { locale }: Page): Problem[] {
  return sentencesIn(passage.text, locale).flatMap(({ text, from }): Problem[] => {
    const told = suicideIn(text) ? method.exec(text) : null;
    if (!told) return [];
    const at = from + told.index;
    return [
      {
        ...passage.span(at, at + told[0].length),
        message: `${quoted(told[0])} tells how somebody died by suicide.`,
        advice: 'Leave out how and where. That somebody died by suicide is enough.',
      },
    ];
  });
}

/** A release that is about suicide, its headline says, and names no place to turn to. */
function withoutHelp({ parts, document }: Page): Problem[] {
  const { headline } = parts;
  if (!headline || !suicideIn(headline.text) || helpful.test(document.text)) return [];
  return [
    {
      start: headline.start,
      end: headline.end,
      message: 'The release is about suicide and names no help for readers who think of it.',
      advice: 'Add a line with a helpline of the country: its name, its number, its hours.',
    },
  ];
}

const suicideIn = (text: string): boolean =>
  /\bsuicid(?:e|es|al)\b/i.test(text.replace(others, ''));

const terms = hurtfulTerms.map((term) => ({ ...term, pattern: wholeWords([term.words]) }));
/** Without any of these there is nothing to look for. */
const subject = wholeWords([...hurtfulTerms.map(({ words }) => words), 'suicid(?:e|es|al)'], 'iu');
const method = wholeWords(methods, 'iu');
const others = wholeWords(otherSuicides);
const helpful = wholeWords(help, 'iu');
