import { isoOf } from '../../../release/date.ts';
import { dateReader } from '../../../text/dates.ts';
import { sentencesIn } from '../../../text/sentences.ts';
import { issueDay } from '../../issued.ts';
import { matches } from '../../matches.ts';
import type { Page, Problem } from '../../rule.ts';
import { quoted } from '../../words.ts';

/** Boilerplates of organizations that the rest of the release does not mention. */
export const strangers = ({ parts, document, accepts, newsroom }: Page): Problem[] =>
  parts.about.flatMap(({ name, start, end }): Problem[] => {
    const rest = document.text.slice(0, start) + document.text.slice(end);
    const words = name.match(/[\p{L}\p{N}]{3,}/gu)?.filter((word) => !/^(?:the|and)$/i.test(word));
    const initials = name.match(/\p{Lu}/gu)?.join('') ?? '';
    const known =
      accepts(name) ||
      newsroom.organizations.join() === name ||
      !words ||
      words.some((word) => rest.toLowerCase().includes(word.toLowerCase())) ||
      (initials.length > 1 && rest.includes(initials));
    if (known) return [];
    return [
      {
        start,
        end,
        message: `Only this boilerplate mentions ${quoted(name)}.`,
        advice:
          'Delete it if it is left over from another release. If not, mention the organization in the story.',
      },
    ];
  });

/** Sentences of a boilerplate about a name that nothing else mentions: last year's client. */
export const otherSubjects = ({
  parts,
  passages,
  document,
  locale,
  accepts,
  newsroom,
}: Page): Problem[] =>
  parts.about.flatMap(({ name, start, end }): Problem[] => {
    const text = document.text.slice(start, end);
    const rest =
      `${document.text.slice(0, start)} ${name} ${document.text.slice(end)}`.toLowerCase();
    const isKnown = (words: string) =>
      accepts(words) ||
      newsroom.organizations.includes(words) ||
      text.includes(`(${words})`) ||
      words.split(/[\s-]+/).some((word) => word.length > 2 && rest.includes(word.toLowerCase()));
    return passages
      .filter(({ span }) => span(0, 1).start >= start && span(0, 1).end <= end)
      .flatMap((passage) =>
        sentencesIn(passage.text, locale).flatMap((sentence): Problem[] => {
          const subject = subjectOf.exec(sentence.text);
          const words = subject?.groups?.['name'];
          if (!subject || !words || isKnown(words)) return [];
          const from = sentence.from + subject.index + subject[0].lastIndexOf(words);
          return [
            {
              ...passage.span(from, from + words.length),
              message: `The boilerplate is about ${quoted(name)}, but this sentence is about ${quoted(words)}, which nothing else mentions.`,
              advice: 'Replace the name if it is left over from another release.',
            },
          ];
        }),
      );
  });

// At the start of a sentence or after an opening clause: a name and a verb of self-description.
const subjectOf =
  /^\s*(?:(?:Founded|Established|Based|Headquartered|Since|Created|Launched|With)[^,]{2,60},\s)?(?!(?:The|It|Its|They|Our|We|This|These|Since|Founded|With|For|In|At|As|Today|All|More|About|Through|From|By|Each|Every|Visit|Media|He|She|His|Her|Who|That|There|If|To|A|An|One|Here|Our|On|When|While)\b)(?<name>\p{Lu}\p{Ll}[\p{L}\p{N}&’'-]*(?:\s\p{Lu}[\p{L}\p{N}&’'-]*){0,3})\s(?:is (?:a|an|the|one)|has (?:been|developed|built|grown|more)|offers|provides|develops|makes|builds|helps|operates|serves|delivers|designs|manufactures|produces)\b/u;

/** A date alone on a line that has the day and month of issue, and another year. */
export function otherYear({ document, parts, passages, locale }: Page): Problem[] {
  const issued = issueDay(document, parts);
  if (!issued) return [];
  const dates = dateReader(locale.language);
  return passages.flatMap((passage): Problem[] => {
    if (passage.zoneAt(0) === 'front matter') return [];
    return passage.text.split('\n').flatMap((line): Problem[] => {
      const flat = line.replace(/\s/g, ' ');
      const date = flat.length < 80 ? dates.next(flat, 0) : null;
      if (!date?.iso || date.month !== issued.month || date.day !== issued.day) return [];
      if (date.year === issued.year || flat.length - (date.to - date.from) > 12) return [];
      const at = passage.text.indexOf(line) + date.from;
      return [
        {
          ...passage.span(at, at + date.to - date.from),
          message: `${quoted(flat.slice(date.from, date.to))} has the day of the release, ${isoOf(issued)}, and another year.`,
          advice: 'Correct the year: the line seems to be left over from another release.',
        },
      ];
    });
  });
}

/** A legal notice that looks ahead to a year that is over. */
export function pastOutlook({ document, parts, passages }: Page): Problem[] {
  const issued = issueDay(document, parts);
  if (!issued) return [];
  return matches(
    passages.filter(({ text }) => /forward-looking/i.test(text)),
    outlook,
  ).flatMap(({ words, start, end }): Problem[] => {
    const year = Number(/20\d\d$/.exec(words)![0]);
    if (year >= issued.year) return [];
    return [
      {
        start,
        end,
        message: `${quoted(words)} looks ahead to a year that is over.`,
        advice: 'Ask your lawyers for this year’s notice.',
      },
    ];
  });
}

const outlook =
  /\b(?:outlook|prospects|guidance|expectations|forecasts?|projections|plans)\b[^.\n]{0,60}?\bfor (?:the )?(?:fiscal )?(?:years? )?20\d\d/gi;
