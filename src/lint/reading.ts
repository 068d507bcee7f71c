import type { Rule } from './rule.ts';
import type { Zone } from './passages.ts';
import { rules } from './rules/index.ts';

/** By part of a release: the text in it, and how the rules begin that look at the part as a whole. */
const parts: Readonly<Record<string, { readonly zone?: Zone; readonly named: RegExp }>> = {
  label: { zone: 'label', named: /^label-/ },
  timing: { named: /^(?:embargo|release-line|timezone)-/ },
  headline: { zone: 'headline', named: /^headline-/ },
  subheadline: { zone: 'subheadline', named: /^subhead/ },
  dateline: { zone: 'dateline', named: /^(?:dateline|date)-/ },
  story: { zone: 'story', named: /^(?:lede|body|sentence|paragraph)-/ },
  quotes: { zone: 'quotation', named: /^(?:quote|attribution)-/ },
  about: { zone: 'boilerplate', named: /^boilerplate-/ },
  contacts: { zone: 'contact', named: /^(?:contact|phone)-/ },
};

/** The rules that read a part of a release ("headline"), apart from those that read any text alike. */
export function rulesReading(part: string): Rule[] {
  const { zone, named } = parts[part] ?? {};
  return rules.filter(
    ({ id, reads }) =>
      named?.test(id) || (zone !== undefined && reads.includes(zone) && !reads.includes('other')),
  );
}
