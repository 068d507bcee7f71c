import { json } from './json.ts';
import type { Reporter } from './report.ts';
import { text } from './text.ts';

/** Every reporter, by the name that --format takes. */
export const reporters: Readonly<Record<string, Reporter>> = { text, json };
