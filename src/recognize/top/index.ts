import type { Page } from '../page/page.ts';
import type { Found, FoundDateline, FoundTiming, PartKey } from '../parts.ts';
import { type Row, startOf } from '../page/rows.ts';
import { datelineOf, signOff } from './dateline.ts';
import type { Role } from './evidence.ts';
import { type TopFeatures, topFeatures } from './features.ts';
import { type Reading, bestReading, runnerUp } from './reading.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { timingsOf } from './timings.ts';
import { statedSubheadline, statedTitle } from './title.ts';

/** The top of a page as it was read: its parts, and where the story begins. */
export interface Top {
  readonly label: Found | null;
  readonly timings: readonly FoundTiming[];
  readonly headline: Found | null;
  readonly subheadlines: readonly Found[];
  readonly dateline: FoundDateline | null;
  readonly story: StoryStart | null;
  readonly doubts: ReadonlySet<PartKey>;
  /** What the reading rests on, for whoever asks why. */
  readonly reading: Reading;
  readonly features: TopFeatures;
}

/** Where the story begins: a row, and the index of its first character in the passage. */
export interface StoryStart {
  readonly row: Row;
  readonly from: number;
}

/** Reads the top of a page: of all readings that the evidence allows, the best as a whole. */
export function readTop(page: Page): Top {
  const segments = segmentsOf(page);
  const title = statedTitle(page);
  const features = topFeatures(page, segments, title);
  const reading = bestReading(features);
  const { roles } = reading;
  const of = (role: Role) => segments.filter((_, i) => roles[i] === role);
  const lines = (role: 'headline' | 'subheadline') => linesOf(segments, roles, role);
  const label = of('label')[0] ?? null;
  const [headline = title] = lines('headline');
  const written = lines('subheadline');
  const last = roles.at(-1);
  const lead = last === 'story' || last === 'dateline' ? segments[roles.length - 1]! : null;
  const dateline = datelineOf(features, reading);
  const skipped = last === 'dateline' ? features.forms[roles.length - 1]!.to : 0;
  const story = lead && { row: lead, from: lead.from + skipped };
  return {
    label: label && foundIn(label),
    timings: timingsOf(page, segments, roles),
    headline: headline ?? null,
    subheadlines: written.length > 0 || !headline ? written : statedSubheadline(page),
    dateline: dateline ?? signOff(page, story && startOf(story.row)),
    story,
    doubts: doubtsOf(features, reading),
    reading,
    features,
  };
}

/** The headline or the subheadlines, each with the lines that go on with it. */
function linesOf(
  segments: readonly Segment[],
  roles: readonly Role[],
  role: 'headline' | 'subheadline',
): Found[] {
  const found: Found[] = [];
  roles.forEach((one, i) => {
    const own = foundIn(segments[i]!);
    const last = found.at(-1);
    if (one === role) found.push(own);
    else if (one === `${role} goes on` && last)
      found[found.length - 1] = {
        start: last.start,
        end: own.end,
        text: `${last.text} ${own.text}`,
      };
  });
  return found;
}

const foundIn = ({ passage, from, to }: Row): Found => ({
  ...passage.span(from, to),
  text: passage.text.slice(from, to).replace(/\s+/g, ' '),
});

/** The parts of a reading that another one nearly takes away. */
function doubtsOf(features: TopFeatures, reading: Reading): Set<PartKey> {
  const doubts = new Set<PartKey>();
  const keys = {
    headline: 'headline',
    subheadline: 'subheadlines',
    dateline: 'dateline',
    story: 'story',
  } as const;
  reading.roles.forEach((role, i) => {
    if (!(role in keys)) return;
    if (runnerUp(features, reading, i).isClose) doubts.add(keys[role as keyof typeof keys]);
  });
  return doubts;
}
