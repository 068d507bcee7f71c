import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every reporter, by the name that --format takes. */
export const reporters: Readonly<Record<string, Reporter>> = {
  text,
  json,
  github,
  sarif,
  junit,
  gitlab,
};
