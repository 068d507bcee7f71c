import type { Page } from './page.ts';
import type { FoundQuote, Parts } from './parts.ts';

export const findQuotes = (
  _page: Page,
  _found: Omit<Parts, 'language' | 'quotes' | 'endMark'>,
): FoundQuote[] => [];
