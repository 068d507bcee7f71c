import type { Recognition } from './index.ts';
import type { Explanation, FoundQuote, FoundSection, Reason, Why } from './parts.ts';
import { topWhy } from './top/why.ts';

/** Why each part of a page was chosen, and what came second, in words for a person. */
export function explain({ parts, top }: Recognition): Explanation {
  const { headline, subheadlines, dateline, label, timings, endMark, doubts } = parts;
  const ofTop = topWhy(top);
  return {
    label: label && ofTop(label, 'label'),
    timing: timings[0] ? ofTop(timings[0], 'release line') : null,
    headline: headline && ofTop(headline, 'headline'),
    subheadlines: subheadlines.map((one) => ofTop(one, 'subheadline')),
    dateline: dateline && ofTop(dateline, 'dateline'),
    story: parts.story[0] ? ofTop(parts.story[0], 'story') : null,
    quotes: parts.quotes.map(quotationWhy),
    about: parts.about.map(({ name }) =>
      because(`begins with a label for a text about ${name}`, doubts.has('about')),
    ),
    notes: parts.notes.map((one) => sectionWhy(one, 'is addressed to editors')),
    legal: parts.legal.map((one) => sectionWhy(one, 'has the words of a legal notice')),
    contacts: parts.contacts.map(({ evidence }) => ({
      ...because('', doubts.has('contacts')),
      evidence,
    })),
    endMark: endMark && because('is a mark that ends a story', doubts.has('endMark')),
  };
}

const because = (says: string, doubtful = false): Why => ({
  evidence: [{ says, weight: null }],
  runnerUp: null,
  lead: null,
  doubtful,
});

const sectionWhy = ({ heading }: FoundSection, words: string): Why =>
  because(heading ? `follows the heading “${heading}”` : words);

/** Who speaks by which evidence; the runner-up is the strongest evidence for another person. */
function quotationWhy({ evidence, marked, doubts, speaker }: FoundQuote): Why {
  const [best] = evidence;
  const says = marked ? 'is set off as speech' : 'has the form of speech, without quotation marks';
  const other = evidence.find((one) => one.speaker !== best?.speaker);
  const own = evidence.filter((one) => one.speaker === best?.speaker);
  return {
    evidence: [
      { says, weight: null },
      ...own.map((one): Reason => ({
        says: `${speaker ?? 'no speaker'} ${one.says}`,
        weight: one.weight,
      })),
    ],
    runnerUp: other?.speaker ? `${other.speaker}, who ${other.says}` : null,
    lead: best && other?.speaker ? best.weight! - other.weight! : null,
    doubtful: doubts.size > 0,
  };
}
