/** Words that name a day by its distance from today, in one language. */
export interface RelativeDays {
  /** The distance in days; null where the word does not mean one day. */
  readonly days: Readonly<Record<string, number | null>>;
  /** Words that are usual in a dated release, and mean nothing in another. */
  readonly today: readonly string[];
}

/**
 * Ambiguous words are left out: Spanish "mañana" is also the morning, and Hindi has one word for
 * yesterday and tomorrow.
 */
export const relativeDays: Readonly<Record<string, RelativeDays>> = {
  en: {
    days: {
      yesterday: -1,
      tomorrow: 1,
      'the day before yesterday': -2,
      'the day after tomorrow': 2,
      'last night': -1,
      'this morning': 0,
      'this afternoon': 0,
      'this evening': 0,
      tonight: 0,
      'last week': null,
      'this week': null,
      'next week': null,
    },
    today: ['today'],
  },
  fr: { days: { hier: -1, demain: 1, 'avant-hier': -2 }, today: ["aujourd'hui"] },
  de: { days: { gestern: -1, vorgestern: -2, übermorgen: 2 }, today: ['heute'] },
  es: { days: { ayer: -1, anteayer: -2 }, today: ['hoy'] },
  pt: { days: { ontem: -1, amanhã: 1, anteontem: -2 }, today: ['hoje'] },
  it: { days: { ieri: -1, domani: 1, dopodomani: 2 }, today: ['oggi'] },
  nl: { days: { gisteren: -1, eergisteren: -2, overmorgen: 2 }, today: ['vandaag'] },
  bn: { days: { গতকাল: -1, আগামীকাল: 1 }, today: ['আজ'] },
};
