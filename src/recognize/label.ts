import type { Page } from './page.ts';
import type { Found } from './parts.ts';

export const findLabel = (_page: Page): Found | null => null;
