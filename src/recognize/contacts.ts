import type { Page } from './page.ts';
import type { Parts } from './parts.ts';

export const findContacts = (
  _page: Page,
  _found: Pick<Parts, 'headline' | 'dateline' | 'endMark'>,
): Pick<Parts, 'contacts' | 'contactLabels'> => ({ contacts: [], contactLabels: [] });
