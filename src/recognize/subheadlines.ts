import type { Page } from './page.ts';
import type { Found, Parts } from './parts.ts';

export const findSubheadlines = (
  _page: Page,
  _found: Pick<Parts, 'label' | 'timings' | 'headline' | 'dateline'>,
): Found[] => [];
