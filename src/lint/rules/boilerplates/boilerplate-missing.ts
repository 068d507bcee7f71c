import type { Parts } from '../../../recognize/parts.ts';
import { escaped } from '../../../text/phrases.ts';
import { locales } from '../../../style/locale.ts';
import { publicBodies } from './public-bodies.ts';
import { ownNames } from '../../own-names.ts';
import type { Page, Rule } from '../../rule.ts';

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
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The Harbour Museum opens its new wing.\n\nThe Harbour Museum is the oldest museum of the north. Founded in 1961, it keeps ninety boats.\n\nMedia contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n',
      },
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
    if (parts.about.length > 0 || parts.doubts.has('about') || describesIssuer(page)) return [];
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

/** So many of the last paragraphs may describe the issuer. */
const MAX_CLOSING_PARAGRAPHS = 6;

/**
 * Whether a paragraph below the lead says who an organization of the release is, without a label:
 * "Harrow Pumps is ...", "Founded in 1961, Harrow Pumps ...". Its heading may be missing; it is not.
 */
function describesIssuer({ document, parts, passages }: Page): boolean {
  const lead = parts.story.find(({ kind }) => kind === 'paragraph');
  const top = [document.stated.get('title')?.text, parts.headline?.text, lead?.text].join('\n');
  const last = parts.story.at(-1)?.end ?? 0;
  const below = passages.filter((one) => one.span(0, 1).start > (lead?.end ?? 0));
  const within = below.filter((one) => one.span(0, 1).start <= last).slice(-MAX_CLOSING_PARAGRAPHS);
  const after = below.filter((one) => one.span(0, 1).start > last);
  return [...within, ...after].some(({ text }) => {
    const name = describes.exec(text)?.groups?.['name'];
    return name !== undefined && top.includes(name);
  });
}

/** A name at the beginning, and what it is, since when or what it does. */
const describes =
  /^\s*(?:Founded\s[^,]{1,60},\s)?(?:[Tt]he |[Ll]['’]|[Ll]a |[Ll]e |[Dd]ie |[Dd]er |[Dd]as |[Ee]l )?(?<name>\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s(?:(?:of|for|and|de|des|du|von|für)\s)?\p{Lu}[\p{L}\p{N}.&'’-]*){0,5})(?:\s\([^)]{1,40}\))?(?:,[^,.]{1,80},)?\s(?:(?:is|are|est|sont|ist|sind|es|é|è)\s(?:an?|the|one|une?|la|l['’]|le|eine?|der|die|das|el|un|uma?|il|lo|\p{L}+[’']s|non-?profit|independent|dedicated|committed)(?!\p{L})|was (?:founded|established|created|set up|formed)|wurde\s[^.]{0,60}gegründet|a été (?:fondée?|créée?)|provides|develops|designs|manufactures|makes|builds|operates|supports|represents|brings together|works (?:to|for|with)|entwickelt|fue fundad[ao])(?!\p{L})/u;

/** Whether the headline or the lead names a public body. */
const isByPublicBody = ({ headline, story }: Parts): boolean =>
  publicBody.test(`${headline?.text ?? ''}\n${story.find(({ text }) => text)?.text ?? ''}`);

const publicBody = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${publicBodies.map(escaped).join('|')})(?![\p{L}\p{M}])`,
  'iu',
);
