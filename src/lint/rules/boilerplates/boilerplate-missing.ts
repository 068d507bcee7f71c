import type { Parts } from '../../../recognize/parts.ts';
import { escaped } from '../../../text/phrases.ts';
import { locales } from '../../../style/locale.ts';
import { publicBodies } from './public-bodies.ts';
import { ownNames } from '../../own-names.ts';
import type { Rule } from '../../rule.ts';

export const boilerplateMissing: Rule<'usual' | 'public body'> = {
  id: 'boilerplate-missing',
  category: 'boilerplates',
  since: '0.1.0',
  level: { usual: 'warning', 'public body': 'info' },
  fields: ['about'],
  title: 'no boilerplate about the issuer',
  why:
    'A journalist who does not know you needs two or three sentences about you, to copy and ' +
    'to judge by. They look for a paragraph under "About", below the story.',
  source: [
    'https://help.releasewire.com/625764-What-Elements-Must-Be-In-a-Press-Release',
    'https://courses.dc.edu/mediawritingonline/week-14-public-relations/',
  ],
  reads: ['story', 'boilerplate', 'other'],
  // In other languages, we do not know the label of a boilerplate.
  languages: locales.map(({ language }) => language),
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\nThe doors open at nine.\n',
        at: '5:24',
        says: 'no boilerplate',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n## About Harbour Museum\n\nThe Harbour Museum keeps the boats of the north.\n',
      },
      {
        format: 'text',
        text: 'Harbour Museum opens new wing\n\nOslo, 5 May 2026: The museum opens its new wing.\n\nENDS\n\nNotes to editors\n\nThe Harbour Museum keeps the boats of the north.\n',
      },
    ],
  },
  check: (page) => {
    const { document, parts, locale, passages } = page;
    if (parts.about.length > 0) return [];
    const notes = passages.some(({ text }) => {
      const label = text.trim().replace(/[:.]$/, '').replaceAll("'", '’').toLowerCase();
      return locale.notes.some((note) => note.toLowerCase() === label);
    });
    if (notes) return [];
    // A site generator may insert it: {% include about_museum.html %}.
    if (/\{%[^%{}]{0,80}about[^%{}]{0,80}%\}/i.test(document.text)) return [];
    const at = parts.story.at(-1)?.end ?? document.bodyStart;
    const label = locale.about[0]!.replace(
      '{name}',
      ownNames(page).organization.replace(/^the /, ''),
    );
    return [
      {
        start: at,
        end: at,
        message: 'There is no boilerplate below the story, so readers do not learn who you are.',
        advice: `Below the story, add two or three sentences under a heading such as "${label}".`,
        case: isByPublicBody(parts) ? 'public body' : 'usual',
      },
    ];
  },
};

/** Whether the headline or the lead names a public body. */
const isByPublicBody = ({ headline, story }: Parts): boolean =>
  publicBody.test(`${headline?.text ?? ''}\n${story.find(({ text }) => text)?.text ?? ''}`);

const publicBody = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${publicBodies.map(escaped).join('|')})(?![\p{L}\p{M}])`,
  'iu',
);
