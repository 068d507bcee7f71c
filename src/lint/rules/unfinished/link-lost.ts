import type { LocatedRun } from '../../../source/block.ts';
import { matches } from '../../matches.ts';
import { everything, leavesOf } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { quoted, wholeWords } from '../../words.ts';

export const linkLost: Rule = {
  id: 'link-lost',
  category: 'unfinished',
  since: '0.2.0',
  level: 'warning',
  title: '"here" without a link',
  why:
    'The address was lost when the text was copied, so that nobody can get the pictures or register. ' +
    'On paper and in a mail without links, "here" leads nowhere anyway.',
  source: ['https://www.w3.org/TR/WCAG22/#link-purpose-in-context'],
  reads: everything.filter((zone) => zone !== 'front matter' && zone !== 'quotation'),
  languages: ['en', 'de', 'fr', 'es', 'it', 'nl'],
  examples: {
    failing: [
      {
        format: 'text',
        text: 'Pictures in high resolution are available here.\n',
        at: '1:33',
        says: '"available here"',
      },
      {
        format: 'markdown',
        text: 'To take part, please register here by Friday.\n',
        at: '1:22',
        says: '"register here"',
      },
      {
        format: 'html',
        text: '<html lang="de"><body><p>Die Bilder der neuen Halle können Sie hier herunterladen.</p></body></html>\n',
        at: '1:64',
        says: '"hier herunterladen"',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: 'Pictures are [available here](https://museum.example), and Ada Holm lives here. We are here to help.\n',
      },
      {
        format: 'text',
        text: 'Register here: https://museum.example/night. Tickets are available here (museum.example/tickets).\n',
      },
    ],
  },
  check: ({ passages, document, locale }) => {
    const links = [...leavesOf(document.blocks)]
      .flatMap(({ runs }) => runs)
      .filter(({ href }) => href !== undefined);
    const isLinked = ({ start, end }: Pick<LocatedRun, 'start' | 'end'>) =>
      links.some((link) => link.start <= end && link.end >= start);
    return matches(passages, wholeWords(invitations[locale.language]!)).flatMap(
      ({ words, passage, index, start, end }) => {
        const after = passage.text.slice(index + words.length, index + words.length + 120);
        if (isLinked({ start, end }) || followedByAddress.test(after)) return [];
        return [
          {
            start,
            end,
            message: `${quoted(words)} has no link.`,
            advice: 'Add the link, and write the address out for readers who print the text.',
          },
        ];
      },
    );
  },
};

const followedByAddress = /^[^.!?\n]{0,60}(?:https?:|www\.|[\p{L}\p{N}-]+\.[a-z]{2,10}(?:\/|\b))/iu;

/** How each language invites readers to follow a link that it calls "here". */
const invitations: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:available|accessible|found|seen|viewed|watched|downloaded|accessed|booked|purchased|read)(?: (?:online|now|in full|for download|for free))? here(?! (?:in|at|on|to|for the first)\\b)',
    '(?:click|tap|register|sign up|apply|subscribe|rsvp|book|download it|download them|read more|learn more|find out more|see more) here',
  ],
  de: [
    'hier (?:abrufbar|herunterladen|verfügbar|anmelden|klicken|bestellen|buchen|nachlesen)',
    '(?:anmeldung|informationen|bilder|download|mehr) hier(?= ?(?:[.!:]|$))',
    'klicken sie (?:bitte )?hier',
  ],
  fr: [
    '(?:cliquez|inscrivez-vous|téléchargez(?:-les?)?|disponibles?|consultables?|accessibles?|téléchargeables?) ici',
  ],
  es: ['(?:haga clic|pulse|regístrese|inscríbase|disponibles?|descárguelo) aquí'],
  it: ['(?:cliccare|clicca|cliccate|disponibil[ei]|scaricabil[ei]|registrarsi|iscriversi) qui'],
  nl: [
    '(?:klik|meld u|beschikbaar|inschrijven kan|aanmelden kan|lees) hier',
    'hier (?:te downloaden|beschikbaar|aanmelden)',
  ],
};
