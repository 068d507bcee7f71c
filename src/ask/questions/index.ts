import type { List, Part } from '../question.ts';
import { boilerplates } from './boilerplates.ts';
import { contacts } from './contacts.ts';
import { dateline } from './dateline.ts';
import { headline } from './headline.ts';
import { kind } from './kind.ts';
import { houseStyle } from './house-style.ts';
import { quotes } from './quotes.ts';
import { releaseLine } from './release-line.ts';
import { story } from './story.ts';
import { subheadline } from './subheadline.ts';

/** All that is asked, in its order. A new question is a file here, or a line in one, and its part's line below. */
export const parts: readonly (Part | List)[] = [
  kind,
  releaseLine,
  headline,
  subheadline,
  dateline,
  story,
  quotes,
  boilerplates,
  contacts,
  houseStyle,
];
