import { type List, type Verdict, optional, text, validated } from '../question.ts';
import { organizationsOf } from './organizations.ts';
import { another, isNew } from './another.ts';

/** Several numbers or addresses from one line. */
export const severalOf = (typed: string): string[] =>
  typed
    .split(/[,;]/)
    .map((one) => one.trim().replace(/^mailto:|^tel:/i, ''))
    .filter((one) => one !== '');

const several =
  (field: 'contacts.phone' | 'contacts.email') =>
  (typed: string): Verdict => {
    const verdicts = severalOf(typed).map((one) => validated(field, one));
    const wrong = verdicts.find((verdict) => 'problem' in verdict);
    return wrong ?? { value: severalOf(typed).join(', ') };
  };

export const contacts: List = {
  kind: 'list',
  name: 'contacts',
  title: 'Contact',
  label: ({ name = '', phone = '', email = '' }) =>
    [name, phone, email].filter((word) => word !== '').join(', '),
  required: true,
  questions: [
    another(
      'contacts',
      {
        first: 'Who can reporters call?',
        next: 'Another contact?',
        help: 'Newsrooms do not use a release without a media contact.',
        fresh: 'A new contact',
        noMore: 'No more contacts',
      },
      ({ newsroom }) =>
        newsroom.contacts.map(({ name, role = '', organization = '', phone = [], email = [] }) => ({
          id: [name, organization].filter(Boolean).join(', '),
          name,
          label: [name, role, organization].filter((word) => word !== '').join(', '),
          item: {
            name,
            role,
            organization,
            phone: phone.join(', '),
            email: email.join(', '),
          },
        })),
    ),
    text('contacts.name', {
      key: 'name',
      when: isNew,
      help: 'A person or an office that answers. You can paste a whole signature.',
      joint: ', ',
      brings: (value, { recognizer }) =>
        /[@,]|\d{4}/.test(value) ? (recognizer.contact(value) ?? {}) : {},
    }),
    text('contacts.role', { key: 'role', when: isNew, needed: optional }),
    text('contacts.organization', {
      key: 'organization',
      when: isNew,
      needed: optional,
      suggest: ({ draft }) => draft.about[0]?.['name'],
      known: organizationsOf,
    }),
    text('contacts.phone', {
      key: 'phone',
      when: isNew,
      needed: optional,
      check: several('contacts.phone'),
    }),
    text('contacts.email', {
      key: 'email',
      when: isNew,
      needed: ({ item }) =>
        item['phone'] ? null : 'Without a phone number, the contact needs an e-mail address',
      check: several('contacts.email'),
    }),
  ],
};
