import type { List, Question } from '../question.ts';
import { boilerplates } from './boilerplates.ts';
import { contacts } from './contacts.ts';
import { country, date, place, region } from './dateline.ts';
import { headline } from './headline.ts';
import { quotes } from './quotes.ts';
import { embargoDate, embargoTime, embargoZone, releaseLine } from './release-line.ts';
import { story } from './story.ts';
import { subheadline } from './subheadline.ts';

/** Every question, in the order in which it is asked. A new one is a file here and its line below. */
export const questions: readonly (Question | List)[] = [
  releaseLine,
  embargoDate,
  embargoTime,
  embargoZone,
  headline,
  subheadline,
  place,
  region,
  country,
  date,
  story,
  quotes,
  boilerplates,
  contacts,
];
