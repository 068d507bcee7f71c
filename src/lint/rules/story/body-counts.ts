import type { Passage } from '../../passages.ts';
import type { Page, Problem } from '../../rule.ts';
import { quoted } from '../../words.ts';
import { type Figure, countsIn } from './figures.ts';
import { numberWords } from './figure-words.ts';

interface LocatedFigure extends Figure {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

const located = (passages: readonly Passage[]): LocatedFigure[] =>
  passages
    .filter(({ zoneAt }) => !['front matter', 'headline'].includes(zoneAt(0)))
    .flatMap((passage) =>
      countsIn(passage.text).map((figure) => ({
        ...figure,
        passage,
        ...passage.span(figure.index, figure.index + figure.text.length),
      })),
    );

const advice = 'Check which of the two is right, and use it in both places.';

/** The things of a count in lower case, without the number: "harrow precision pump systems". */
const thingsOf = ({ text }: Figure): string =>
  text
    .replace(/^[\d.,]+\s|^\S+\s/, '')
    .replace(/^(?:hundred|thousand|million|billion)\s/i, '')
    .toLowerCase();

/** Counts of the same things, named in the same three words or more, with different numbers. */
export function withinBody({ passages }: Page): Problem[] {
  const figures = located(passages).filter(
    (figure) => !figure.rough && thingsOf(figure).split(' ').length >= 3,
  );
  return figures.flatMap((one, i): Problem[] => {
    const before = figures.slice(0, i).find((other) => thingsOf(other) === thingsOf(one));
    if (!before || before.value === one.value || isPart(one)) return [];
    return [
      {
        start: one.start,
        end: one.end,
        message: `The text says ${quoted(before.text)} before, but ${quoted(one.text)} here.`,
        advice,
      },
    ];
  });
}

/** Whether words before a count say that it is another one, or a part: "another 32", "32 of the". */
const isPart = ({ passage, index }: LocatedFigure): boolean =>
  /\b(?:another|other|further|additional|more|first|last|next|remaining|each|every|than|from|to|of)\s$/i.test(
    passage.text.slice(Math.max(0, index - 20), index),
  ) && !/\ball of the\s$/i.test(passage.text.slice(Math.max(0, index - 20), index));

/** "three housing sites", and then "the two sites": the article says that they are the same. */
export function definiteCounts({ passages }: Page): Problem[] {
  const figures = located(passages);
  return passages.flatMap((passage, i): Problem[] =>
    [...passage.text.matchAll(definite)].flatMap(({ 0: words, index, groups }): Problem[] => {
      const value = numberWords.get(groups!['number']!.toLowerCase())!;
      const of = groups!['thing']!.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
      const { start, end } = passage.span(index, index + words.length);
      const before = figures.filter((one) => one.of === of && one.end <= start);
      const near = passages.slice(Math.max(0, i - 1), i + 1);
      const [only] = before;
      if (!only || before.length > 1 || only.rough || !near.includes(only.passage)) return [];
      if (only.value <= value || only.value > 12) return [];
      return [
        {
          start,
          end,
          message: `The text says ${quoted(only.text)} before, but ${quoted(words)} here.`,
          advice,
        },
      ];
    }),
  );
}

const smallNumbers = [...numberWords.keys()].slice(2, 13).join('|');
const definite = new RegExp(
  String.raw`(?<!\p{L})(?<!\b(?:of|other|first|last|these|remaining)\s)the (?<number>${smallNumbers}) (?<thing>\p{L}{3,20}s)(?=\s|[.,])(?! (?:that|which|who|with|in|from|on|of)\b)`,
  'giu',
);

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'];

/** "four parts. First, ... Second, ... Third, ...": ordinals that end before or after the number. */
export const ordinalsMiscounted = ({ passages }: Page): Problem[] =>
  passages.flatMap((passage, i): Problem[] => {
    const following = `${passage.text}\n${passages[i + 1]?.text ?? ''}`;
    const first = following.search(/(?<=[.:;]\s|\n)First(?:ly)?,/);
    if (first < 0 || first > passage.text.length + 1) return [];
    const before = following.slice(0, first).trimEnd();
    const sentence = before.slice(before.slice(0, -1).search(/[^.!?]*$/));
    const [announced, ...more] = countsIn(sentence);
    if (!announced || more.length > 0 || announced.rough || announced.value > 7) return [];
    const rest = following.slice(first);
    let count = 0;
    while (
      count < ordinals.length &&
      new RegExp(`(?:^|[.:;]\\s|\\n)${ordinals[count]!}(?:ly)?,`).test(rest)
    )
      count++;
    // "Finally" may stand for any of the last ones.
    const last = /(?:[.:;]\s|\n)(?:Finally|Lastly|Last),/.test(rest) ? 1 : 0;
    if (count < 2 || count + last === announced.value || last > 0) return [];
    const at = passage.text.indexOf(announced.text);
    if (at < 0) return [];
    return [
      {
        ...passage.span(at, at + announced.text.length),
        message: `The text announces ${quoted(announced.text)}, but counts to ${ordinals[count - 1]!.toLowerCase()}.`,
        advice: 'Correct the number, or add what is missing.',
      },
    ];
  });
