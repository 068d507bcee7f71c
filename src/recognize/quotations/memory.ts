import type { Locale } from '../../style/locale.ts';
import { isRole } from '../../text/vocabulary.ts';
import type { Page, Passage } from '../page/page.ts';
import { type Attribution, indirectIn } from './attribution.ts';
import { type Evidence, type Kind, byWeight } from './evidence.ts';
import { type People, peopleOf } from './people.ts';
import type { Stretch } from './speech.ts';

/** A pronoun stands for who spoke before, if that was not further back, in characters of the file. */
const MAX_DISTANCE = 1500;

/** Who spoke, and where the quotation ended. */
interface Turn {
  readonly speaker: string;
  readonly passage: number;
  readonly end: number;
}

/** The stretches of one quotation, with the last one of the quotation before and the one behind. */
export interface Quotation {
  readonly stretches: readonly Stretch[];
  readonly before: Stretch | null;
  readonly after: Stretch | null;
}

/** Knows who was introduced and who spoke last, and says to whom the page points for a quotation. */
export class Memory {
  readonly people: People;
  readonly #page: Page;
  #last: Turn | null = null;

  constructor(page: Page) {
    this.#page = page;
    this.people = peopleOf(page);
  }

  /** What is said beside a stretch, with pronouns, roles and surnames replaced by full names. */
  named(stretch: Stretch): Evidence[] {
    return byWeight(
      stretch.named.map(({ kind, attribution }) => this.#evidence(kind, attribution, stretch)),
    );
  }

  /** What the text around a quotation says of its speaker when nothing beside it does. */
  remembered({ stretches, before, after }: Quotation): Evidence[] {
    const first = stretches[0]!;
    const last = stretches.at(-1)!;
    const { locale } = this.#page;
    const found: Evidence[] = [];
    const add = (kind: Kind, attribution: Attribution | null) => {
      if (attribution) found.push(this.#evidence(kind, attribution, first));
    };
    if (last.alone && after && isNext(last, after))
      for (const { kind, attribution } of after.named)
        if (kind === 'signature' && after.alone) add('signedBelow', attribution);
    add('indirectBefore', this.#indirectBefore(first, before, locale));
    const distance = this.#last ? first.passage.index - this.#last.passage : Infinity;
    // Block quotes stand for themselves.
    if (this.#last && distance <= 2 && !first.passage.within.has('quote'))
      found.push({
        kind: distance <= 1 ? 'spokeLast' : 'spokeBefore',
        speaker: this.#last.speaker,
        honorific: null,
        role: null,
        attribution: null,
      });
    const below = this.#page.passages[last.passage.index + 1];
    if (last.alone && below && after?.passage !== below && !first.passage.within.has('quote'))
      add(
        'indirectAfter',
        indirectIn({ passage: below, from: 0, to: firstSentence(below) }, locale),
      );
    return byWeight(found.filter(({ speaker }) => speaker !== null));
  }

  /** Begins anew at the top of the page. */
  forget(): void {
    this.#last = null;
  }

  /** Remembers who spoke. */
  heard(speaker: string, { passage, quoted }: Stretch): void {
    const { end } = passage.span(quoted.from, quoted.to);
    this.#last = { speaker, passage: passage.index, end };
  }

  #evidence(kind: Kind, attribution: Attribution, stretch: Stretch): Evidence {
    const { honorific, role } = attribution;
    return { kind, speaker: this.#resolve(attribution, stretch), honorific, role, attribution };
  }

  #resolve({ name, reference, passage, from }: Attribution, stretch: Stretch): string | null {
    if (name) return this.people.fullest(name);
    if (!reference) return null;
    const holder = isRole(reference, this.#page.locale)
      ? this.people.holderOf(reference, passage.index, from)
      : null;
    return holder?.text ?? this.#antecedent(stretch);
  }

  /** Whom "she" stands for: the person named last, or who spoke since. */
  #antecedent({ passage, quoted }: Stretch): string | null {
    const { start } = passage.span(quoted.from, quoted.from + 1);
    const meant = this.people.meantAt(passage.index, quoted.from);
    const last = this.#last && start - this.#last.end < MAX_DISTANCE ? this.#last : null;
    if (!meant || !last) return meant?.text ?? last?.speaker ?? null;
    const named = this.#page.passages[meant.passage]!.span(meant.from, meant.from).start;
    return named < last.end ? last.speaker : meant.text;
  }

  /** Indirect speech ahead of a stretch, in its own paragraph or at the end of the one before. */
  #indirectBefore(first: Stretch, before: Stretch | null, locale: Locale): Attribution | null {
    const { passage, quoted } = first;
    const from = before?.passage === passage ? before.quoted.to : 0;
    const own = indirectIn({ passage, from, to: quoted.from }, locale);
    if (own || !first.opens) return own;
    const above = this.#page.passages[passage.index - 1];
    if (!above || above.block.kind === 'heading' || above.within.has('quote')) return null;
    const start = before?.passage === above ? before.quoted.to : 0;
    return indirectIn({ passage: above, from: start, to: above.flat.length }, locale);
  }
}

/** Whether one stretch opens the paragraph right after the one that the other ends. */
export const isNext = (one: Stretch, other: Stretch): boolean =>
  one.ends && other.opens && other.passage.index === one.passage.index + 1;

const firstSentence = ({ flat }: Passage): number => {
  const stop = /[.!?]\s/.exec(flat);
  return stop ? stop.index + 1 : flat.length;
};
