import { type Prose, prose } from '../release/prose.ts';
import type { ReleaseContact } from '../release/release.ts';
import type { HouseStyle } from '../style/house-style.ts';
import type { Locale } from '../style/locale.ts';
import { wordingOf } from '../style/wording.ts';

/** Contacts as blocks of lines, with people of one organization in one block if the style asks. */
export function formatContacts(
  contacts: readonly ReleaseContact[],
  style: HouseStyle,
  locale: Locale,
): Prose[][] {
  const { phone, email } = wordingOf(style, locale);
  return groups(contacts, style.contacts.shared).map((group) => {
    const { organization } = group[0]!;
    const lines: Prose[] = [prose(group.map(nameAndRole).join(' / '))];
    if (organization) lines.push(prose(organization));
    lines.push(...numbers(phone, group, 'phones', phoneLink));
    lines.push(...numbers(email, group, 'emails', (address) => `mailto:${address}`));
    return lines;
  });
}

const nameAndRole = ({ name, role }: ReleaseContact) => (role ? `${name}, ${role}` : name);

/** The number as a telephone dials it, without its extension. */
const phoneLink = (number: string) =>
  `tel:${number.replace(/(?:ext|x).*$/i, '').replace(/(?!^\+)\D/g, '')}`;

/** One line with the phones or addresses of a group, in order; none when there are none. */
function numbers(
  label: string,
  group: readonly ReleaseContact[],
  key: 'phones' | 'emails',
  link: (number: string) => string,
): Prose[] {
  const all = group.flatMap((one) => one[key]);
  if (all.length === 0) return [];
  const between = group.length > 1 ? ' / ' : ', ';
  const runs = all.flatMap((text, i) => [
    { text: i > 0 ? between : label },
    { text, href: link(text) },
  ]);
  return [runs.filter((run) => run.text !== '')];
}

/**
 * Contacts next to each other in one organization, as long as a reader can see whose number is
 * whose: each has one phone, and either all or none have one e-mail address.
 */
function groups(contacts: readonly ReleaseContact[], shared: boolean): ReleaseContact[][] {
  const out: ReleaseContact[][] = [];
  for (const contact of contacts) {
    const group = out.at(-1);
    const mate = group?.[0];
    const fits =
      shared &&
      mate?.organization !== undefined &&
      mate.organization === contact.organization &&
      [mate, contact].every((one) => one.phones.length === 1 && one.emails.length <= 1) &&
      mate.emails.length === contact.emails.length;
    if (fits) group!.push(contact);
    else out.push([contact]);
  }
  return out;
}
