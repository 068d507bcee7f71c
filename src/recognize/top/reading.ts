import { type Feature, type Role, evidenceOf, weightOf } from './evidence.ts';
import type { Reason } from '../parts.ts';
import type { TopFeatures } from './features.ts';

/** A complete reading of a top: the role of each segment, down to where the story begins. */
export interface Reading {
  readonly score: number;
  readonly roles: readonly Role[];
  /** What came before each segment. */
  readonly path: readonly Pick<State, 'role' | 'isNear'>[];
}

/** What a reading must not have: a segment in a role, or a role at all. */
export type Veto = (segment: number, role: Role) => boolean;

/** How far a reading has come. The headline may also be stated outside the page. */
type Phase = 'above' | 'headed';

interface State {
  readonly score: number;
  readonly phase: Phase;
  readonly role: Role | null;
  /** Whether only lines of no weight came since the headline or a subheadline. */
  readonly isNear: boolean;
  readonly before: State | null;
}

/** A page without a story, or without a headline, is one to doubt. */
const NO_STORY = -3;

/** What a title that the file states is worth as the headline, where no line of the page gives it. */
const STATED_TITLE = { markdown: 5.3, other: 0.1 } as const;

/**
 * The best reading of all that the order of a release allows: a headline once, its next lines and
 * the subheadlines below it, label, release lines, dates and anything else above the story, and a
 * story that ends the top. It goes from segment to segment and keeps, for each phase and role, only
 * the best way to get there.
 */
export function bestReading(top: TopFeatures, veto: Veto = () => false): Reading {
  const withDateline = readTop(top, 'dateline', veto);
  const without = readTop(top, 'story', veto);
  return withDateline && withDateline.score > without!.score ? withDateline : without!;
}

const anywhere: readonly Role[] = ['other', 'label', 'release line', 'date line'];

function readTop(top: TopFeatures, ending: 'dateline' | 'story', veto: Veto): Reading | null {
  let states: State[] = [{ score: 0, phase: 'above', role: null, isNear: false, before: null }];
  if (top.stated && !veto(-1, 'headline')) {
    const score = STATED_TITLE[top.stated];
    states.push({ score, phase: 'headed', role: 'headline', isNear: true, before: null });
  }
  let best: State | null = null;
  top.own.forEach((features, i) => {
    const next = new Map<string, State>();
    const allowed = (role: Role) => top.allows(i, role) && !veto(i, role);
    const go = (from: State, role: Role, phase: Phase) => {
      const score = from.score + scoreOf(top, i, from, role, ending);
      const isNear = staysNear(from, role, features);
      const key = `${phase} ${role} ${isNear}`;
      if (score > (next.get(key)?.score ?? -Infinity))
        next.set(key, { score, phase, role, isNear, before: from });
    };
    for (const from of states) {
      if (allowed(ending)) {
        const score = from.score + scoreOf(top, i, from, ending, ending);
        if (score > (best?.score ?? -Infinity))
          best = { score, phase: from.phase, role: ending, isNear: false, before: from };
      }
      for (const role of anywhere) if (allowed(role)) go(from, role, from.phase);
      if (from.phase === 'above' && allowed('headline')) go(from, 'headline', 'headed');
      if (from.phase === 'headed' && allowed('subheadline')) go(from, 'subheadline', 'headed');
      if (isHeadline(from.role) && i > 0 && from.before && allowed('headline goes on'))
        go(from, 'headline goes on', 'headed');
      if (isSubheadline(from.role) && allowed('subheadline goes on'))
        go(from, 'subheadline goes on', 'headed');
    }
    states = [...next.values()];
  });
  if (ending === 'story')
    for (const state of states) {
      const score = state.score + NO_STORY;
      if (score > ((best as State | null)?.score ?? -Infinity)) best = { ...state, score };
    }
  return best && pathTo(best);
}

const isHeadline = (role: Role | null) => role === 'headline' || role === 'headline goes on';
const isSubheadline = (role: Role | null) =>
  role === 'subheadline' || role === 'subheadline goes on';

/** What a segment adds to a reading in a role, after what came before it. */
function scoreOf(top: TopFeatures, i: number, from: State, role: Role, ending: Role): number {
  let score = top.score(i, role);
  for (const feature of besideFeatures(top, i, from, role, ending))
    score += weightOf(feature, role);
  return score;
}

/** What speaks for a role because of the roles around it. */
function besideFeatures(
  top: TopFeatures,
  i: number,
  from: Pick<State, 'role' | 'isNear'>,
  role: Role,
  ending: Role,
): readonly Feature[] {
  if (role === 'subheadline') {
    const found: Feature[] = [];
    if (from.isNear) found.push('belowHeadline');
    if (isSubheadline(from.role) && !isSibling(top, i)) found.push('oneMore');
    if (ending === 'dateline') found.push('aboveDateline');
    return found;
  }
  if (role === 'story')
    return from.role === 'date line' && top.own[i - 1]!.includes('placeAlone')
      ? ['belowPlace']
      : [];
  return role === 'headline goes on' || role === 'subheadline goes on' ? top.joins(i) : [];
}

/** Features of lines that come between a headline and its subheadline without parting them. */
const weightless: ReadonlySet<Feature> = new Set<Feature>([
  'furniture',
  'marking',
  'number',
  'clock',
  'placeholder',
  'repeated',
]);

function staysNear(from: State, role: Role, features: readonly Feature[]): boolean {
  if (isHeadline(role) || isSubheadline(role)) return true;
  if (!from.isNear) return false;
  return role !== 'other' || features.some((feature) => weightless.has(feature));
}

/** Whether a segment has the same form as the one above it: two items of a list, two quotations. */
const isSibling = (top: TopFeatures, i: number): boolean =>
  (['list', 'pullQuote'] as const).some(
    (form) => top.own[i]!.includes(form) && top.own[i - 1]?.includes(form),
  );

function pathTo(last: State): Reading {
  const roles: Role[] = [];
  const path: State[] = [];
  for (let state = last; state.before; state = state.before) {
    roles.unshift(state.role!);
    path.unshift(state.before);
  }
  return { score: last.score, roles, path };
}

/** A part is doubtful where a reading without it has nearly the same score. */
const MIN_SURE_LEAD = 0.75;

/** The best reading in which a segment does not have the role that it has in `best`. */
export interface RunnerUp {
  readonly reading: Reading;
  /** How much less it scores. */
  readonly lead: number;
  readonly isClose: boolean;
}

/** The runner-up for the role of a segment; segment -1 is the title that the file states. */
export function runnerUp(top: TopFeatures, best: Reading, i: number): RunnerUp {
  const role = best.roles[i] ?? 'headline';
  const reading = bestReading(top, (at, as) => at === i && as === role);
  const lead = best.score - reading.score;
  return { reading, lead, isClose: lead < MIN_SURE_LEAD };
}

/** The evidence for the role of a segment in a reading, what counts most first. */
export function evidenceFor(top: TopFeatures, { roles, path }: Reading, i: number): Reason[] {
  const role = roles[i]!;
  const features = [...top.own[i]!, ...besideFeatures(top, i, path[i]!, role, roles.at(-1)!)];
  return features
    .map((feature) => ({ says: evidenceOf(feature).says, weight: weightOf(feature, role) }))
    .filter(({ says, weight }) => says !== '' && weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
