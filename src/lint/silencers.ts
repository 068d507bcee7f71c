import type { Document } from '../read/document.ts';
import { didYouMean } from '../release/nearest.ts';
import type { Block, Span } from '../source/block.ts';
import { linesOf } from '../source/lines.ts';
import { type Remark, remarksIn } from '../source/remarks.ts';
import { approvedRemark } from './approval.ts';
import { type RuleId, isRuleId, ruleIds } from './levels.ts';
import { leavesOf } from './passages.ts';
import type { Said } from './problems.ts';

/** Somebody's word that a rule does not hold at some place: <!-- pr-allow RULE: reason -->. */
export interface Silencer {
  readonly remark: Remark;
  readonly rule: RuleId;
  readonly reason: string;
  /** Who decided, where the reason says so: "... approved by Mira Sen". */
  readonly approver: string | null;
  readonly covers: (place: Span) => boolean;
}

/** A remark that silences nothing because of how it is written, and what to write. */
export interface Misspelled {
  readonly remark: Remark;
  readonly message: string;
  readonly advice: string;
}

interface Silencers {
  readonly silencers: readonly Silencer[];
  readonly misspelled: readonly Misspelled[];
}

const form = 'Write <!-- pr-allow hype-words: "World-Class" is the name of the prize -->.';

// Every rule and its reason; which text it covers hangs on the verb.
const shape = /^pr-allow(?<reach>-file|-begin)? (?<rules>[\w, -]*[\w-])(?:: ?(?<reason>.+))?$/;

/**
 * Reads what a file's comments allow. Without more words it is the line it stands on and the
 * paragraph behind it; `pr-allow-file` is the whole file; `pr-allow-begin` lasts until
 * `pr-allow-end`. `isSensitive` tells the rules that somebody by name has to answer for.
 */
export function silencersIn(document: Document, isSensitive: (rule: RuleId) => boolean): Silencers {
  const silencers: Silencer[] = [];
  const misspelled: Misspelled[] = [];
  const remarks = document.format === 'text' ? [] : remarksIn(document.text);
  for (const remark of remarks) {
    if (/^pr-allow-end\b/.test(remark.words)) continue;
    const wrong = (message: string, advice: string) => misspelled.push({ remark, message, advice });
    const groups = shape.exec(remark.words)?.groups as
      { reach?: string; rules: string; reason?: string } | undefined;
    if (!groups) {
      wrong('This remark to pr is not understood, so it allows nothing.', form);
      continue;
    }
    const { reach, rules, reason } = groups;
    if (reason === undefined) {
      wrong('This allows nothing, because it gives no reason.', form);
      continue;
    }
    const approver = /\bapproved by:? (\p{L}[^;,()]*)/iu.exec(reason)?.[1]?.trim() ?? null;
    const scope = scopeOf(remark, reach, document, remarks);
    for (const rule of rules.split(/[ ,]+/)) {
      if (!isRuleId(rule)) {
        wrong(
          `There is no rule "${rule}"${didYouMean(rule, ruleIds) || '.'} So this allows nothing.`,
          'pr explain lists the rules.',
        );
      } else if (isSensitive(rule) && approver === null) {
        wrong(
          `${rule} can only be allowed by somebody who answers for it by name.`,
          `Write ${approvedRemark(rule)}.`,
        );
      } else {
        silencers.push({
          remark,
          rule,
          reason,
          approver,
          covers: (place) => overlap(place, scope),
        });
      }
    }
  }
  return { silencers, misspelled };
}

const overlap = (a: Span, b: Span): boolean =>
  (a.start < b.end && a.end > b.start) || (a.start === a.end && a.start === b.start);

function scopeOf(
  remark: Remark,
  reach: string | undefined,
  { text, blocks }: Document,
  remarks: readonly Remark[],
): Span {
  if (reach === '-file') return { start: -1, end: text.length + 1 };
  if (reach === '-begin') {
    const end = remarks.find(
      ({ start, words }) => start > remark.start && /^pr-allow-end\b/.test(words),
    );
    return { start: remark.end, end: end?.start ?? text.length + 1 };
  }
  const leaves = [...leavesOf(blocks)].filter(({ runs }) => runs.length > 0);
  const inside = leaves.some(({ start, end }) => start < remark.start && end > remark.end);
  const lines = linesOf(text);
  const line = lines.findIndex(({ end }) => end >= remark.start);
  const { start } = lines[line]!;
  if (inside) return { start, end: (lines[line + 1] ?? lines[line]!).end };
  return { start, end: nextOf(leaves, remark.end)?.end ?? remark.end };
}

const nextOf = (leaves: readonly Block[], offset: number): Block | undefined =>
  leaves.find(({ start }) => start >= offset);

/**
 * What the comments in the answers of a release allow in a rendition of it: places are found by
 * their words, for a rendition puts them where its style wants them.
 */
export function carriedOver(
  silencers: readonly Silencer[],
  answers: Document,
  to: Document,
): Silencer[] {
  const here = paragraphsOf(to);
  return silencers.map((silencer) => {
    const covered = paragraphsOf(answers).filter(silencer.covers);
    const whole = silencer.covers({ start: 0, end: 0 });
    const places = here.filter(({ letters }) =>
      covered.some((one) => letters.includes(one.letters) || one.letters.includes(letters)),
    );
    return {
      ...silencer,
      covers: (place) => whole || places.some((one) => overlap(place, one)),
    };
  });
}

/** The paragraphs of a page with what is left of them in every style: their letters and figures. */
const paragraphsOf = ({ blocks }: Document): (Span & { letters: string })[] =>
  [...leavesOf(blocks)].flatMap(({ start, end, runs }) => {
    const letters = runs.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, '')).join('');
    return letters === '' ? [] : [{ start, end, letters }];
  });

/** Tells what is allowed of what was said, by which silencer, and which silencers nothing came of. */
export function silence(
  said: readonly Said[],
  silencers: readonly Silencer[],
): {
  readonly open: Said[];
  readonly allowed: (Said & { readonly silencer: Silencer })[];
  readonly unused: Silencer[];
} {
  const open: Said[] = [];
  const allowed: (Said & { readonly silencer: Silencer })[] = [];
  for (const one of said) {
    const silencer = silencers.find(({ rule, covers }) => rule === one.rule && covers(one.problem));
    if (silencer) allowed.push({ ...one, silencer });
    else open.push(one);
  }
  const used = new Set(allowed.map(({ silencer }) => silencer));
  return { open, allowed, unused: silencers.filter((one) => !used.has(one)) };
}

/** What is to be said of remarks that allow nothing. */
export function problemsOfSilencers(
  misspelled: readonly Misspelled[],
  unused: readonly Silencer[],
): Said[] {
  const at = ({ start, end }: Remark) => ({ start, end });
  return [
    ...misspelled.map(({ remark, message, advice }): Said => ({
      rule: 'silencer-misspelled',
      problem: { ...at(remark), message, advice },
    })),
    ...unused.map(({ remark, rule }): Said => ({
      rule: 'silencer-unused',
      problem: {
        ...at(remark),
        message: `This allows ${rule}, which finds nothing here.`,
        advice: 'Take the remark out, or put it before what it is meant for.',
      },
    })),
  ];
}
