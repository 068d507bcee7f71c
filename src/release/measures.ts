import type { FieldKey } from './fields.ts';
import { limits } from './limits.ts';

/** What is counted in an answer, and how much of it is good. */
export interface Measure {
  readonly unit: 'characters' | 'words' | 'words in the first sentence';
  readonly advised: number;
  readonly most: number;
}

/** The answers that have a limit. */
export const measures: Partial<Record<FieldKey, Measure>> = {
  headline: {
    unit: 'characters',
    advised: limits.headline['cut short'],
    most: limits.headline.long,
  },
  subheadline: { unit: 'characters', ...limits.subheadline },
  story: { unit: 'words in the first sentence', ...limits.lead },
  'quotes.text': { unit: 'words', ...limits.quotation },
  'about.text': { unit: 'words', ...limits.boilerplate },
};
