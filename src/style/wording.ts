import type { HouseStyle } from './house-style.ts';
import type { Locale, Quotation } from './locale.ts';

/** What a release says in fixed words, and the patterns that hold them. */
export interface Wording {
  readonly date: HouseStyle['date'];
  readonly clock: HouseStyle['timing']['clock'];
  readonly quotation: Quotation;
  readonly comma: HouseStyle['quote']['comma'];
  /** Over the contacts: "Media contact". */
  readonly contacts: string;
  readonly phone: string;
  readonly email: string;
  readonly endMark: string | null;
}

/**
 * The wording of a style in a language: the style's own where the release is in the style's
 * language, else the language's. A style is a habit of layout that any language can take; its
 * words are not.
 */
export function wordingOf(style: HouseStyle, locale: Locale): Wording {
  const { quotation } = locale;
  const { contacts, endMark } = style;
  if (style.language.startsWith(`${locale.language}-`)) {
    return {
      date: style.date,
      clock: style.timing.clock,
      quotation,
      comma: style.quote.comma,
      contacts: contacts.wording ?? locale.contacts[0]!,
      phone: contacts.phone,
      email: contacts.email,
      endMark,
    };
  }
  // English alone moves commas into quotations and halves its day.
  return {
    date: locale.date,
    clock: '24 hours',
    quotation,
    comma: 'outside',
    contacts: locale.contacts[0]!,
    phone: contacts.phone && `${locale.phone[0]!}: `,
    email: contacts.email && `${locale.email[0]!}: `,
    endMark: endMark && locale.endMarks[0]!,
  };
}
