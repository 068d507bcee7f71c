import type { Recognizer } from '../../ask/index.ts';
import { read } from '../../read/index.ts';
import { recognize } from '../../recognize/index.ts';
import type { Parts } from '../../recognize/parts.ts';
import { localeFor } from '../../style/locale.ts';

/** Takes pasted quotations and contacts apart as the reader of releases does. */
export function recognizerFor(language = 'en'): Recognizer {
  const locale = localeFor(language);
  const partsOf = (story: string, contacts: string): Parts => {
    // A small release around the text: parts are recognized by where they stand.
    const text = `Headline of a release\n\nLONDON, 1 May 2026 — The museum opened a wing on Monday.\n\n${story}\n\n${contacts}\n`;
    return recognize(read('paste.txt', Buffer.from(text))).parts;
  };
  return {
    quotation: (text) => {
      if (!/["“”„«»]/.test(text)) return null;
      const [quote, other] = partsOf(text, '').quotes;
      if (!quote?.speaker || other) return null;
      const { text: words, speaker, honorific, role } = quote;
      const end = /[.!?…]$/.test(words) ? '' : '.';
      return {
        text: `${words.replace(/[,،]$/, '')}${end}`,
        speaker: [honorific, speaker].filter(Boolean).join(' '),
        role: role ?? '',
      };
    },
    contact: (text) => {
      const [contact, other] = partsOf('It is open.', `${locale.contacts[0]!}:\n${text}`).contacts;
      if (!contact?.name || other) return null;
      const { name, role, organization, phones, emails } = contact;
      const values = { role, organization, phone: phones.join(', '), email: emails.join(', ') };
      const known = Object.entries(values).filter(([, value]) => value);
      return known.length === 0 ? null : { name, ...Object.fromEntries(known) };
    },
  };
}
