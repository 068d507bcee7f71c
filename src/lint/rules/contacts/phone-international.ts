import { phonesIn } from '../../../text/phones.ts';
import { type NumberPlan, numberPlans } from './calling-codes.ts';
import type { Edit } from '../../fixes/edits.ts';
import type { Page, Problem, Rule } from '../../rule.ts';
import { listed, quoted } from '../../words.ts';

const release =
  'Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\n';
const british = `<html lang="en-GB"><h1>Harbour Museum opens new wing</h1>\n<p>LONDON, 5 May 2026 – The museum opens its new wing.</p>\n`;

export const phoneInternational: Rule = {
  id: 'phone-international',
  category: 'contacts',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  title: 'a phone number that works in one country only',
  why:
    'Releases travel. In the international form, with its country code, everyone can dial a ' +
    'number and every phone can link it. A "(0)" in the middle makes it wrong everywhere.',
  source: ['https://www.itu.int/rec/T-REC-E.123', 'https://www.twilio.com/docs/glossary/what-e164'],
  reads: ['contact'],
  examples: {
    failing: [
      {
        format: 'text',
        text: `${release}Media contact: Ada Holm, 9007300000, ada@museum.example\n`,
        at: '5:26',
        says: '"9007300000" has no country code',
      },
      {
        format: 'html',
        text: `${british}<p>Media contact: Ada Holm, (020) 7946-0000, ada@museum.example</p>\n`,
        at: '3:29',
        says: 'no country code',
        fixed: `${british}<p>Media contact: Ada Holm, +44 20 7946 0000, ada@museum.example</p>\n`,
      },
      {
        format: 'text',
        text: `${release}Media contact: Ada Holm, +44 (0)20 7946 0000, ada@museum.example\n`,
        at: '5:26',
        says: 'international form',
        fixed: `${release}Media contact: Ada Holm, +44 20 7946 0000, ada@museum.example\n`,
      },
    ],
    passing: [
      {
        format: 'text',
        text: `${release}Media contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n`,
      },
      // Numbers of North America are known by their form, and dialled so in all of it.
      {
        format: 'text',
        text: `${release}Media contact: Ada Holm, 512-555-0100, ada@museum.example\n`,
      },
    ],
  },
  check: (page) => {
    const plan = planOf(page);
    const found = page.passages.flatMap((passage) =>
      phonesIn(passage.text).flatMap(({ text, from, to }) => {
        const form = formOf(text, plan);
        if (!form) return [];
        const span = passage.span(from, to);
        const fix: Edit[] = form.right ? [{ ...span, text: form.right }] : [];
        return [{ text, span, fix, ...form }];
      }),
    );
    return (['no country code', 'other form'] as const).flatMap((which): Problem[] => {
      const these = found.filter((one) => one.case === which);
      const [first] = these;
      if (!first) return [];
      const numbers = listed(these.map(({ text }) => quoted(text)));
      const many = these.length > 1;
      return [
        {
          ...first.span,
          message:
            which === 'no country code'
              ? `${numbers} ${many ? 'have' : 'has'} no country code.`
              : `${numbers} ${many ? 'are' : 'is'} not in the international form.`,
          advice: `Write ${first.right ? `"${first.right}"` : 'a plus sign, the country code and the number without its leading zero: "+91 33 2214 5566"'}.`,
          fix: these.flatMap(({ fix }) => fix),
        },
      ];
    });
  },
};

type Form = { readonly case: 'no country code' | 'other form'; readonly right?: string };

/** What the form of a number lacks, and the right form where its digits leave no doubt. */
function formOf(number: string, plan: NumberPlan | undefined): Form | null {
  if (/^(?:\+|00)/.test(number.trim())) {
    // Only digits and spaces (ITU-T E.123); an extension after it stays as written.
    if (!/^00|\(0\)/.test(number)) return null;
    const right = spaced(number.replace(/^00 ?/, '+').replace(/\(0\)/, ' '));
    return { case: 'other form', right };
  }
  if (isNorthAmerican(number) || isFree(number)) return null;
  const digits = number.replace(/\D/g, '');
  if (!plan || /\p{L}/u.test(number)) return { case: 'no country code' };
  const trunk = plan.trunk !== '' && digits.startsWith(plan.trunk) ? plan.trunk.length : 0;
  const own = digits.length - trunk;
  // Without its leading zero, a number may belong to another country.
  const sure =
    own >= plan.digits[0] &&
    own <= plan.digits[1] &&
    (trunk > 0 || plan.trunk === '' || plan.country === 'IN');
  if (!sure) return { case: 'no country code' };
  const rest = spaced(number).slice(trunk).trim();
  const grouped =
    rest.includes(' ') || rest.length < 9 ? rest : `${rest.slice(0, 5)} ${rest.slice(5)}`;
  return { case: 'no country code', right: `+${plan.code} ${grouped}` };
}

const spaced = (number: string): string => number.replace(/[\s().–/-]+/g, ' ').trim();

/** Ten digits in groups of 3, 3 and 4, with or without a 1 before them. */
const isNorthAmerican = (number: string): boolean =>
  /^(?:1[ .-])?\(?[2-9]\d\d\)?[ .–/-]{1,3}\d{3}[ .–-]{1,3}\d{4}(?!\d)/.test(number.trim());

/** Free numbers, which cannot be called from abroad: "0800 ...". */
const isFree = (number: string): boolean => /^[01]?\W?80[08]\D/.test(number.trim());

/** The number plan of the country that the release states. */
function planOf({ document, parts, profile }: Page): NumberPlan | undefined {
  const region = (tag: string | null | undefined) => /-([A-Z]{2})$/.exec(tag ?? '')?.[1];
  const country = region(document.language) ?? region(profile.style?.language);
  const named = parts.dateline?.country?.toLowerCase();
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return numberPlans.find(
    (plan) => plan.country === country || names.of(plan.country)?.toLowerCase() === named,
  );
}
