import { sentencesIn } from '../../../text/sentences.ts';
import { type Figure, countsIn, moneyIn, percentagesIn } from './figures.ts';
import { announcedLists } from './announced-lists.ts';
import { definiteCounts, ordinalsMiscounted, withinBody } from './body-counts.ts';
import type { Passage } from '../../passages.ts';
import type { Page, Problem, Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const release = (headline: string, lead: string) =>
  `# ${headline}\n\nOSLO, May 5, 2026 – The Harbour Museum ${lead}\n`;

export const numbersDisagree: Rule = {
  id: 'numbers-disagree',
  category: 'story',
  since: '0.1.0',
  level: 'warning',
  title: 'figures that contradict each other',
  why:
    'A reporter who sees two figures for one thing has to call you before writing a word, or ' +
    'picks the wrong one. Headlines keep the figure of an older draft; lists grow after ' +
    'someone counted them.',
  source: [
    'https://blog.businesswire.com/straight-from-the-newsroom-watch-for-these-common-mistakes-in-your-press-release',
  ],
  reads: ['headline', 'subheadline', 'story', 'quotation', 'other'],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: release('Harbour Museum hires 40 guides', 'hires 50 guides for its new wing.'),
        at: '3:46',
        says: '"40 guides"',
      },
      {
        format: 'markdown',
        text: release('Harbour Museum receives $5 million', 'received $6 million from the city.'),
        at: '3:49',
        says: '"$5 million"',
      },
      {
        format: 'markdown',
        text: release(
          'Harbour Museum opens new halls',
          'opens four new halls:\n\n- boats\n- nets\n- knots\n- sails\n- tides',
        ),
        at: '3:46',
        says: 'the list has 5',
      },
      {
        format: 'text',
        text: 'Harbour Museum opens new halls\n\nOSLO, May 5, 2026 – The museum opens three new halls: boats, nets, knots and sails. They are free.\n',
        at: '3:38',
        says: 'the list has 4',
      },
      {
        format: 'markdown',
        text: release(
          'Harbour Museum sold',
          'changes hands. The city holds 60%, the state 30% and a fund 20% of the shares.',
        ),
        at: '3:70',
        says: '110%',
      },
      {
        format: 'markdown',
        text: release(
          'Harbour Museum shows boats',
          'shows 23 Harbour Museum sail boats.\n\nAll of the 32 Harbour Museum sail boats came by sea.',
        ),
        at: '5:12',
        says: '"23 Harbour Museum sail boats" before',
      },
      {
        format: 'markdown',
        text: release(
          'Harbour Museum opens halls',
          'opened bids for three new halls today.\n\nBids for the two halls had to be in by noon.',
        ),
        at: '5:10',
        says: '"the two halls"',
      },
      {
        format: 'markdown',
        text: release(
          'Harbour Museum has a plan',
          'has a plan.\n\nThe plan has four parts. First, boats get a roof. Second, nets are dried. Third, knots are tied.',
        ),
        at: '5:14',
        says: 'counts to third',
      },
      {
        format: 'markdown',
        text: release(
          'Harbour Museum asks its guests',
          'asked its guests. Of those who came, 31 percent came by boat, 19 percent by rail and 62 percent on foot.',
        ),
        at: '3:77',
        says: '112%',
      },
      {
        format: 'markdown',
        text: release(
          'Harbour Museum joins a study',
          'joins a study.\n\nIt is kept by six partners: Harbour Museum, Lind Valves, Quay Trust, and University of Wells, Bergen.',
        ),
        at: '5:15',
        says: 'the list has 5',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: release(
          'Harbour Museum receives $5 million for 40 guides and five halls',
          'received $5.1 million for 40 guides, nine of them new. It has three halls for trade: nets, knots and ropes and sails. Two cities pay: Portland, Maine, and Bath, Maine. Three halls open in May, two halls in June:\n\n- boats\n- nets\n- knots\n- sails\n- tides\n\nOf its guests 60% come by boat and 70% buy a ticket, up 12%.',
        ),
      },
      {
        format: 'markdown',
        text: release(
          'Harbour Museum has two fields of work',
          'has two fields of work:\n\n1. BOATS\n\nBoats get a roof.\n\n1. NETS\n\nNets are dried.',
        ),
      },
    ],
  },
  check: (page) => [
    ...headlineAndBody(page),
    ...withinBody(page),
    ...definiteCounts(page),
    ...ordinalsMiscounted(page),
    ...page.passages.flatMap((passage) => passOneHundred(passage, page)),
    ...listsMiscounted(page),
  ],
};

/** Figures of the headline that differ in the body. */
function headlineAndBody({ parts, passages }: Page): Problem[] {
  const { headline } = parts;
  const first = parts.story[0]?.start;
  const second = parts.story[Math.min(1, parts.story.length - 1)]?.end;
  if (!headline || first === undefined || second === undefined) return [];
  const body = passages.filter(
    ({ zoneAt }) => zoneAt(0) !== 'front matter' && zoneAt(0) !== 'headline',
  );
  return [countsIn, moneyIn, percentagesIn].flatMap((figuresIn): Problem[] => {
    const stated = figuresIn(headline.text).filter(({ rough }) => !rough);
    const told = body.flatMap((passage) =>
      figuresIn(passage.text).map((figure) => ({
        ...figure,
        ...passage.span(figure.index, figure.index + figure.text.length),
      })),
    );
    return stated.flatMap((one): Problem[] => {
      const alike = told.filter((figure) => figure.of === one.of);
      // Nothing but their value tells two sums or two percentages apart: compare only single ones.
      const single = stated.filter(({ of }) => of === one.of).length === 1;
      const [other, ...more] = alike.filter(({ start, end }) => start >= first && end <= second);
      if (!single || !other || other.rough) return [];
      if (more.some(({ value }) => value !== other.value)) return [];
      if (alike.some((figure) => near(figure, one)) || mentions(body, one)) return [];
      return [
        {
          start: other.start,
          end: other.end,
          message: `The headline says ${quoted(one.text)}, but the text says ${quoted(other.text)}.`,
          advice: 'Check which of the two is right, and use it in both places.',
        },
      ];
    });
  });
}

/** Whether two figures are the same, or one is the other rounded. */
const near = (a: Figure, b: Figure): boolean =>
  Math.abs(a.value - b.value) <=
  Math.max(a.value, b.value) * (a.of === b.of && isCount(a) ? 0 : 0.1);

const isCount = ({ of }: Figure): boolean => /^\p{L}{3,}$/u.test(of);

/** Whether the bare number is anywhere in the text: "40 of them". */
const mentions = (body: readonly Passage[], { text }: Figure): boolean => {
  const bare = /^[\p{L}-]+|[\d.,]*\d/u.exec(text)![0].toLowerCase();
  return body.some((passage) =>
    passage.text
      .toLowerCase()
      .split(/[^\p{L}\p{N}.,-]+/u)
      .some((word) => word.replace(/[.,]$/, '') === bare),
  );
};

/** Shares of one total that add up to more than 100%. */
function passOneHundred(passage: Passage, { locale }: Page): Problem[] {
  return sentencesIn(passage.text, locale).flatMap(({ text, from }): Problem[] => {
    const isGroup = ofGroup.test(text);
    if (!isGroup && !whole.test(text)) return [];
    const shares = percentagesIn(text).filter(
      ({ index }) => !change.test(text.slice(Math.max(0, index - 30), index)),
    );
    const sum = shares.reduce((total, { value }) => total + value, 0);
    const [first] = shares;
    // Rounding adds up to a point for every two shares.
    if (!first || shares.length < (isGroup ? 3 : 2) || sum <= 100 + shares.length / 2) return [];
    const last = shares.at(-1)!;
    return [
      {
        ...passage.span(from + first.index, from + last.index + last.text.length),
        message: `These shares of one total add up to ${Math.round(sum * 10) / 10}%.`,
        advice: 'Check the shares, or say what each of them is a share of.',
      },
    ];
  });
}

// "Of those who came, 31 percent ..."; not where one answer does not exclude another.
const ofGroup =
  /^\W*Of (?:those|these|the|its|all|our|his|her|their)\b(?![^]*\b(?:also|each|both|multiple|several answers|agree|said they)\b)/i;
const whole =
  /\b(?:stakes?|of (?:the|its) (?:shares|equity|capital|ownership)|ownership|(?:is|are|was|were) (?:split|divided)|the (?:rest|remaining)|consists? of|made up of)\b/i;
const change =
  /\b(?:up|down|by|rose|fell|grew|growth of|increase[ds]?(?: of)?|decrease[ds]?(?: of)?|than|from|to|discount|interest|over|under)\s(?:\w+\s)?$/i;

/** Numbers of things that announce a list of another length. */
const listsMiscounted = ({ document, passages }: Page): Problem[] =>
  announcedLists(document, passages).flatMap(
    ({ passage, from, to, least, most, inRow }): Problem[] => {
      const sentence = passage.text.slice(from, to);
      const [one, ...more] = countsIn(sentence);
      if (!one || more.length > 0 || one.rough || including.test(sentence)) return [];
      // Two cities with their states, three people with their roles.
      const paired = inRow && least % one.value === 0;
      if (one.value > 20 || (one.value >= least && one.value <= most) || paired) return [];
      return [
        {
          ...passage.span(from + one.index, from + one.index + one.text.length),
          message: `The text announces ${quoted(one.text)}, but the list has ${most}.`,
          advice: 'Correct the number, or write "including" if the list is not complete.',
        },
      ];
    },
  );

const including =
  /\b(?:includ(?:e|es|ing)|among|such as|like|example|categor\w+|below|each|every)\b/i;
