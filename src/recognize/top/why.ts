import type { Span } from '../../source/block.ts';
import type { Reason, Why } from '../parts.ts';
import type { Role } from './evidence.ts';
import type { Top } from './index.ts';
import { type Reading, type RunnerUp, evidenceFor, runnerUp } from './reading.ts';

/** A part of the top. */
type TopPart = 'label' | 'release line' | 'headline' | 'subheadline' | 'dateline' | 'story';

/** What a part is by its words alone, before anything is weighed. */
const byWords: Partial<Readonly<Record<Role, string>>> = {
  label: 'names the kind of document',
  'release line': 'says when the text may be used',
};

/** Where a part comes from that no line of the top gives. */
const elsewhere: Readonly<Record<TopPart, string>> = {
  label: 'names the kind of document',
  'release line': 'says when the text may be used, outside the top of the page',
  headline: 'is the title that the file states',
  subheadline: 'is the subheadline that the file states',
  dateline: 'gives place and date outside the top of the page',
  story: 'is the first text below the dateline',
};

const roleNames: Readonly<Record<Role, string>> = {
  other: 'no part',
  label: 'a kind label',
  'release line': 'a release line',
  'date line': 'a line with the date',
  headline: 'the headline',
  'headline goes on': 'the next line of the headline',
  subheadline: 'a subheadline',
  'subheadline goes on': 'the next line of the subheadline',
  dateline: 'the dateline',
  story: 'the start of the story',
};

/** A function that explains any part of a top. */
export function topWhy(top: Top): (found: Span, part: TopPart) => Why {
  const { features, reading } = top;
  const { segments } = features;
  const { roles } = reading;
  const spans = segments.map(({ passage, from, to }) => passage.span(from, to));
  return (found, part) => {
    const i = roles.findIndex(
      (role, at) =>
        rolesOf[part].includes(role) &&
        spans[at]!.start < found.end &&
        spans[at]!.end > found.start,
    );
    const isStated = i < 0 && part === 'headline' && reading.path[0]?.role === 'headline';
    if (i < 0 && !isStated)
      return { ...nothingElse, evidence: [{ says: elsewhere[part], weight: null }] };
    const words = i < 0 ? elsewhere[part] : byWords[roles[i]!];
    const evidence: Reason[] = [
      ...(words === undefined ? [] : [{ says: words, weight: null }]),
      ...(i < 0 ? [] : evidenceFor(features, reading, i)),
    ];
    // A kind label and most release lines are known before anything is weighed.
    if (i >= 0 && segments[i]!.kind !== 'text') return { ...nothingElse, evidence };
    const other = runnerUp(features, reading, i);
    if (!Number.isFinite(other.lead)) return { ...nothingElse, evidence };
    const instead = insteadOf(top, i, other);
    return { evidence, runnerUp: instead, lead: rounded(other.lead), doubtful: other.isClose };
  };
}

const nothingElse: Omit<Why, 'evidence'> = { runnerUp: null, lead: null, doubtful: false };

/** The roles that make a part. A date line gives a dateline where no line of the story opens with one. */
const rolesOf: Readonly<Record<TopPart, readonly Role[]>> = {
  label: ['label'],
  'release line': ['release line'],
  headline: ['headline'],
  subheadline: ['subheadline'],
  dateline: ['dateline', 'date line'],
  story: ['story'],
};

const MAX_CHARACTERS = 60;

/** What the runner-up makes of the part: another line in its role, or another role for its line. */
function insteadOf({ features, reading: best }: Top, i: number, { reading }: RunnerUp): string {
  const role = best.roles[i] ?? 'headline';
  const isOnce = role === 'headline' || role === 'story' || role === 'dateline';
  const rival = isOnce ? reading.roles.findIndex((one, at) => one === role && at !== i) : -1;
  if (rival >= 0) {
    const text = features.segments[rival]!.text.replace(/\s+/g, ' ').trim();
    const short = text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS).trim()} …` : text;
    return `“${short}” as ${roleNames[role]}`;
  }
  if (role === 'headline' && i >= 0 && hasStatedTitle(reading))
    return 'the title that the file states as the headline';
  if (role === 'dateline' && reading.roles[i] === 'story') return 'no dateline';
  return i < 0 ? 'no headline' : `this line as ${roleNames[reading.roles[i] ?? 'story']}`;
}

const hasStatedTitle = ({ path }: Reading): boolean => path[0]?.role === 'headline';

const rounded = (points: number): number => Math.round(points * 10) / 10;
