import { isSame, issuersOf } from './issuers.ts';
import type { Problem, Rule } from '../../rule.ts';

const headline = '# Harbour Museum and Rope Makers Society open new wing\n\n';
const lead =
  'OSLO, May 5, 2026 – A wing for 400 boats was opened by **Harbour Museum and Rope Makers Society** on Friday.\n\n';
const about = (name: string): string => `## About ${name}\n\nIt keeps the boats of the north.\n\n`;

export const issuerWithoutBoilerplate: Rule = {
  id: 'issuer-without-boilerplate',
  category: 'boilerplates',
  since: '0.1.0',
  level: 'warning',
  title: 'an issuer without a boilerplate',
  why:
    'When two organizations issue a release and only one is described below it, readers ask ' +
    'who the other is, and journalists leave it out.',
  source: ['https://help.releasewire.com/625764-What-Elements-Must-Be-In-a-Press-Release'],
  reads: ['headline', 'subheadline', 'story'],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: `# New wing opens\n\n${lead}${about('Harbour Museum')}`,
        at: '3:77',
        says: 'Rope Makers Society',
      },
      {
        format: 'markdown',
        text: `# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – Harbour Museum opens its wing, which Rope House pays.\n\n${about('Harbour Museum')}`,
        newsroom: { boilerplates: [{ name: 'Rope House', text: 'It makes ropes.' }] },
        at: '3:58',
        says: 'your newsroom has one',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: `${headline}${lead}${about('Harbour Museum')}${about('Rope Makers Society')}`,
      },
      {
        format: 'markdown',
        text: `# Harbour Ferries buys two boats\n\nOSLO, May 5, 2026 – Harbour Ferries, Inc. (NYSE: HBF) buys two boats for its line to the north.\n\n${about('Harbour Ferries')}`,
      },
      // Without any, boilerplate-missing has its say.
      { format: 'markdown', text: `${headline}${lead}` },
      {
        format: 'markdown',
        text: `# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – Harbour Museum opens its wing in a street that Rope House and Oslo Council own.\n\n${about('Harbour Museum')}`,
      },
    ],
  },
  check: (page) => {
    const { about } = page.parts;
    if (about.length === 0) return [];
    const reported = new Set<string>();
    return issuersOf(page).flatMap(({ name, span, why }): Problem[] => {
      if (reported.has(name) || about.some((one) => isSame(one.name, name))) return [];
      reported.add(name);
      return [
        {
          ...span,
          message: `There is no boilerplate for ${name}, ${why}.`,
          advice: `Add two or three sentences under the heading "${page.locale.about[0]!.replace('{name}', name)}".`,
        },
      ];
    });
  },
};
