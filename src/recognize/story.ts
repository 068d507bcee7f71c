import type { Page } from './page.ts';
import type { FoundStory, Parts } from './parts.ts';

export const findStory = (
  _page: Page,
  _found: Omit<Parts, 'language' | 'story' | 'quotes'>,
): FoundStory[] => [];
