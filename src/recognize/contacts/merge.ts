import type { FoundContact } from '../parts.ts';

/** Contacts with those that are printed twice put together: each says what the other leaves out. */
export function merged(contacts: readonly FoundContact[]): FoundContact[] {
  const out: FoundContact[] = [];
  const byReach = new Map<string, number[]>();
  for (const contact of contacts) {
    const keys = keysOf(contact);
    const same = keys
      .flatMap((key) => byReach.get(key) ?? [])
      .find((at) => isSame(out[at]!, contact));
    const at = same ?? out.length;
    out[at] = same === undefined ? contact : together(out[at]!, contact);
    for (const key of keys) byReach.set(key, [...(byReach.get(key) ?? []), at]);
  }
  return out;
}

const keyOfPhone = (phone: string): string => phone.replace(/\P{Nd}/gu, '').slice(-9);
const keysOf = ({ phones, emails }: FoundContact): string[] => [
  ...phones.map(keyOfPhone),
  ...emails.map((email) => email.toLowerCase()),
];

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

const isSame = (a: FoundContact, b: FoundContact): boolean =>
  a.name === null || b.name === null || fold(a.name) === fold(b.name);

function together(a: FoundContact, b: FoundContact): FoundContact {
  const known = new Set(keysOf(a));
  return {
    ...a,
    name: a.name ?? b.name,
    role: a.role ?? b.role,
    organization: a.organization ?? b.organization,
    phones: [...a.phones, ...b.phones.filter((phone) => !known.has(keyOfPhone(phone)))],
    emails: [...a.emails, ...b.emails.filter((email) => !known.has(email.toLowerCase()))],
  };
}
