import type { HouseStyle } from './house-style.ts';
import type { Locale, Quotation } from './locale.ts';

/** The fixed words of a release and their patterns. */
export interface Wording {
  readonly date: HouseStyle['date'];
  readonly clock: HouseStyle['timing']['clock'];
  readonly quotation: Quotation;
  readonly comma: HouseStyle['quote']['comma'];
  /** The heading of the contacts: "Media contact". */
  readonly contacts: string;
  readonly phone: string;
  readonly email: string;
  readonly endMark: string | null;
}

/**
 * The wording of a style in a language: the style's own in the language of the style, otherwise the
 * language's. Any language can take a style's layout, but not its words.
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
  // Only English puts commas inside quotations and counts twice to twelve.
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
