import { sentencesIn } from '../../../text/sentences.ts';
import { help, hurtfulTerms, methods, otherSuicides } from './hurtful-terms.ts';
import { matches } from '../../matches.ts';
import type { Passage } from '../../passages.ts';
import type { Page, Problem, Rule } from '../../rule.ts';
import { quoted, unquoted, wholeWords } from '../../words.ts';

export const sensitiveTerms: Rule = {
  id: 'sensitive-terms',
  category: 'people',
  since: '0.1.0',
  level: 'warning',
  title: 'words about suicide or child abuse that do harm',
  why:
    'The way suicide is reported changes how many people die by it. Words that make child ' +
    'abuse sound like a trade blame the child. Press councils and aid organizations ask for ' +
    'other words, for nothing about the method, and for a helpline.',
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
        says: 'how a person died',
      },
      {
        format: 'text',
        text: 'Suicide among farmers: a report\n\nMore farmers died by suicide last year.\n',
        at: '1:1',
        says: 'a helpline',
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
      ...termsIn(delicate),
      ...delicate.flatMap((one) => methodsIn(one, page)),
      ...withoutHelp(page),
    ];
  },
};

function termsIn(passages: readonly Passage[]): Problem[] {
  return terms.flatMap(({ pattern, better, because }) =>
    matches(passages, pattern, unquoted)
      // Names of laws and bodies keep their words: the Child Pornography Prevention Act.
      .filter(({ words }) => !/^\p{Lu}\S* \p{Lu}/u.test(words))
      .map(({ words, start, end }) => ({
        start,
        end,
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
        message: `${quoted(told[0])} describes how a person died by suicide.`,
        advice: 'Leave out how and where. It is enough to say that the person died by suicide.',
      },
    ];
  });
}

/** A release whose headline is about suicide, without a helpline. */
function withoutHelp({ parts, document }: Page): Problem[] {
  const { headline } = parts;
  if (!headline || !suicideIn(headline.text) || helpful.test(document.text)) return [];
  return [
    {
      start: headline.start,
      end: headline.end,
      message: 'The release is about suicide but does not name a helpline for readers at risk.',
      advice: 'Add a helpline of the country: its name, number and hours.',
    },
  ];
}

const suicideIn = (text: string): boolean =>
  /\bsuicid(?:e|es|al)\b/i.test(text.replace(others, ''));

const terms = hurtfulTerms.map((term) => ({ ...term, pattern: wholeWords([term.words]) }));
/** Without any of these words, there is nothing to check. */
const subject = wholeWords([...hurtfulTerms.map(({ words }) => words), 'suicid(?:e|es|al)'], 'iu');
const method = wholeWords(methods, 'iu');
const others = wholeWords(otherSuicides);
const helpful = wholeWords(help, 'iu');
