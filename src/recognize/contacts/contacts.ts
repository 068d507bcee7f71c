import { type Area, cardFrom, labelledArea } from './areas.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type ContactLabel, labelAt, labelsWithin } from './labels.ts';
import {
  MAX_LINE_LENGTH,
  type ContactLine,
  contactLinesOf,
  passageLine,
  reaches,
  withoutTop,
} from './lines.ts';
import { merged } from './merge.ts';
import { type Entry, contactsOf, entriesOf } from './people.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type OtherParts, edgesOf } from './edges.ts';
import type { Page } from '../page/page.ts';
import type { Found, FoundContact, Parts } from '../parts.ts';
import { isPerson } from '../../text/person.ts';

/** So far a sentence goes that says whom to ask. */
const MAX_SENTENCE_LENGTH = 400;

/**
 * The contacts: people and offices with a telephone number or an e-mail address, and the labels
 * that announce them. They stand in lines under a heading ("Media contact"), in a list after a
 * label ("Contact: Ada Holm, 020 7946 0000; Bo Berg, ..."), in a sentence ("For more information,
 * contact ...") or on a card without any label. Each is weighed by what speaks for and against it.
 */
export function findContacts(
  page: Page,
  found: OtherParts,
): Pick<Parts, 'contacts' | 'contactLabels'> {
  const { locale } = page;
  const lines = contactLinesOf(page).flatMap((line) => withoutTop(line, found) ?? []);
  const isAtEdge = edgesOf(page, found);
  const contacts: FoundContact[] = [];
  const contactLabels: Found[] = [];
  const weigh = (pieces: readonly Piece[], source: Evidence['source']): FoundContact[] =>
    entriesOf(pieces, locale).flatMap((entry: Entry) => {
      const evidence = evidenceOf({ entry, source, isAtEdge: isAtEdge(entry) }, locale);
      return evidence ? contactsOf(entry, locale).map((one) => ({ ...one, evidence })) : [];
    });
  /** The passage whose sentences were read, and where the last of them ended. */
  let searched = { passage: -1, to: 0 };
  /** The first line that belongs to no contact yet. */
  let free = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.passage.index === searched.passage && line.from < searched.to) continue;
    const take = ({ last }: Area, some: readonly FoundContact[]) => {
      contacts.push(...some);
      if (some.length > 0) free = (i = last) + 1;
    };
    const label = line.begins ? labelAt(line.text, locale) : null;
    if (label && announces(line, label, page)) {
      const area = labelledArea(lines, i, label, page, found);
      const inArea = weigh(area.pieces, 'label');
      if (inArea.length > 0 || (label.set && line.text.length < 60))
        contactLabels.push(labelFound(line, label));
      take(area, inArea);
      continue;
    }
    if (line.passage.index !== searched.passage) {
      const { index } = line.passage;
      let end = i;
      while (lines[end]?.passage.index === index) end++;
      const whole = passageLine(line, lines.slice(i, end));
      searched = { passage: index, to: 0 };
      const headed = new Set(
        lines.slice(i + 1, end).flatMap((one) => {
          const inner = one.begins ? labelAt(one.text, locale) : null;
          return inner && announces(one, inner, page) ? [one.from + inner.from] : [];
        }),
      );
      for (const one of reaches(whole) ? sentencesIn(whole, line.from, page) : []) {
        if (headed.has(one.label.from)) continue;
        const inSentence = weigh(one.pieces, 'sentence');
        if (inSentence.length === 0) continue;
        contactLabels.push(labelFound(whole, one.label));
        contacts.push(...inSentence);
        searched.to = one.to;
      }
      if (line.from < searched.to) continue;
    }
    if (!reaches(line) || line.text.length > MAX_LINE_LENGTH) continue;
    const card = cardFrom(lines, i, free, page, found);
    take(card, weigh(card.pieces, 'card'));
  }
  return { contacts: merged(contacts), contactLabels };
}

/** Whether a label is one, and not the beginning of a sentence: "Contact with the artists is ..." */
const announces = (line: ContactLine, label: ContactLabel, { locale }: Page): boolean =>
  label.set ||
  (reaches(line) && line.text.length <= MAX_LINE_LENGTH) ||
  isPerson(line.text.slice(label.rest), locale) ||
  // "Pressestelle Riverline GmbH"
  /^(?: ?\p{Lu}\S{0,30}){1,5}$/u.test(line.text.slice(label.rest));

function labelFound({ passage, from }: ContactLine, label: ContactLabel): Found {
  const [start, end] = [from + label.from, from + label.to];
  return { ...passage.span(start, end), text: passage.text.slice(start, end) };
}

/** The sentences of a passage, from somewhere on, that say whom to ask. */
function sentencesIn(
  line: ContactLine,
  from: number,
  { locale }: Page,
): { label: ContactLabel; pieces: Piece[]; to: number }[] {
  let to = from;
  return labelsWithin(line.text, locale).flatMap((label, i, all) => {
    if (label.from < to) return [];
    const next = all[i + 1];
    to = sentenceEnd(line.text, label);
    if (label.set && next?.set) to = Math.min(to, next.from);
    return [{ label, pieces: piecesOf(line, [label.rest, to], locale, !label.set), to }];
  });
}

function sentenceEnd(text: string, { rest, set }: ContactLabel): number {
  const end = /[.!?।](?= \p{Lu}|$)/u.exec(text.slice(rest, rest + MAX_SENTENCE_LENGTH));
  return end && !set ? rest + end.index : Math.min(text.length, rest + MAX_SENTENCE_LENGTH);
}
