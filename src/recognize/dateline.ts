import type { Page } from './page.ts';
import type { FoundDateline, Parts } from './parts.ts';

export const findDateline = (
  _page: Page,
  _found: Pick<Parts, 'headline' | 'timings'>,
): FoundDateline | null => null;
