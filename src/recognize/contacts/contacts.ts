import { type ContactLabel, isAbout, labelAt, labelsWithin } from './labels.ts';
import { type ContactLine, contactLinesOf, passageLine, reaches } from './lines.ts';
import { contactsFrom } from './people.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Page } from '../page/page.ts';
import type { Found, FoundContact, Parts } from '../parts.ts';
import { isPerson } from '../../text/person.ts';

type Others = Pick<Parts, 'headline' | 'dateline' | 'endMark'>;

/** So many lines may stand between a label or a number and the next number. */
const patience = 8;

/** A longer line is prose. */
const lineLength = 160;

/** So far a sentence goes that says whom to ask. */
const sentenceLength = 400;

/**
 * The contacts: people and offices with a telephone number or an e-mail address, and the labels
 * that announce them. They stand in lines under a heading ("Media contact"), in a list behind a
 * label ("Contact: Ada Holm, 020 7946 0000; Bo Berg, ..."), or in a sentence ("For more information,
 * contact ..."), at the top, at the end or within a boilerplate.
 */
export function findContacts(page: Page, found: Others): Pick<Parts, 'contacts' | 'contactLabels'> {
  const { locale } = page;
  const lines = contactLinesOf(page);
  const contacts: FoundContact[] = [];
  const contactLabels: Found[] = [];
  /** The passage whose sentences were read, and where the last of them ended. */
  let searched = { passage: -1, to: 0 };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.passage.index === searched.passage && line.from < searched.to) continue;
    const label = line.begins ? labelAt(line.text, locale) : null;
    if (label && announces(line, label, page)) {
      const area = areaFrom(lines, i, label, page, found);
      const inArea = contactsFrom(area.pieces, locale);
      if (inArea.length > 0 || (label.set && line.text.length < 60))
        contactLabels.push(labelFound(line, label));
      contacts.push(...inArea);
      if (inArea.length > 0) i = area.last;
    } else if (line.passage.index !== searched.passage) {
      const { index } = line.passage;
      let end = i;
      while (lines[end]?.passage.index === index) end++;
      const whole = passageLine(line, lines.slice(i, end));
      searched = { passage: index, to: 0 };
      if (!reaches(whole)) continue;
      for (const { label: one, pieces, to } of sentencesIn(whole, line.from, page)) {
        const inSentence = contactsFrom(pieces, locale);
        if (inSentence.length === 0) continue;
        contactLabels.push(labelFound(whole, one));
        contacts.push(...inSentence);
        searched.to = to;
      }
    }
  }
  return { contacts, contactLabels };
}

/** Whether a label is one, and not the beginning of a sentence: "Contact with the artists is ..." */
const announces = (line: ContactLine, label: ContactLabel, { locale }: Page): boolean =>
  label.set ||
  (reaches(line) && line.text.length <= lineLength) ||
  isPerson(line.text.slice(label.rest), locale);

function labelFound({ passage, from }: ContactLine, label: ContactLabel): Found {
  const [start, end] = [from + label.from, from + label.to];
  return { ...passage.span(start, end), text: passage.text.slice(start, end) };
}

/** The pieces of the lines that a label announces, and the last of these lines. */
function areaFrom(
  lines: readonly ContactLine[],
  first: number,
  label: ContactLabel,
  page: Page,
  found: Others,
): { pieces: Piece[]; last: number } {
  const { locale } = page;
  const head = lines[first]!;
  const pieces: Piece[] = [];
  if (label.said < label.to)
    pieces.push(...piecesOf(head, [head.from + label.said, head.from + label.to], locale, false));
  pieces.push(...piecesOf(head, [head.from + label.rest, head.to], locale, !label.set));
  let last = first;
  if (head.text.length > lineLength && reaches(head)) return { pieces, last };
  let waited = 0;
  for (let i = first + 1; i < lines.length && waited < patience; i++) {
    const line = lines[i]!;
    const inner = labelAt(line.text, locale);
    if (isAbout(line.text, locale) || startsOther(line, found)) break;
    if (line.passage.block.kind === 'heading' && !inner && !isPerson(line.text, locale)) break;
    if (line.text.length > lineLength && !reaches(line)) break;
    const prose = inner ? !inner.set : line.text.length > lineLength;
    pieces.push(...piecesOf(line, [line.from + (inner?.rest ?? 0), line.to], locale, prose));
    if (reaches(line)) last = i;
    waited = reaches(line) ? 0 : waited + 1;
  }
  return { pieces, last };
}

/** Whether a line begins another part of the release. */
function startsOther(
  { passage, from, to }: ContactLine,
  { headline, dateline, endMark }: Others,
): boolean {
  const { start, end } = passage.span(from, to);
  return [headline, dateline, endMark].some(
    (part) => part && part.start >= start && part.start < end,
  );
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
  const end = /[.!?।](?= \p{Lu}|$)/u.exec(text.slice(rest, rest + sentenceLength));
  return end && !set ? rest + end.index : Math.min(text.length, rest + sentenceLength);
}
