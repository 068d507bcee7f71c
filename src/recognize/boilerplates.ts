import type { Page } from './page.ts';
import type { FoundBoilerplate, Parts } from './parts.ts';

export const findBoilerplates = (
  _page: Page,
  _found: Pick<Parts, 'headline' | 'dateline' | 'contacts' | 'contactLabels' | 'endMark'>,
): FoundBoilerplate[] => [];
