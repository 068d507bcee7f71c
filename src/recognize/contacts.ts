import { type ContactLabel, isAbout, labelAt, labelsWithin } from './contact-labels.ts';
import { type ContactLine, type Piece, contactLinesOf, piecesOf } from './contact-lines.ts';
import { contactsFrom } from './contact-people.ts';
import type { Page } from './page.ts';
import type { Found, FoundContact, Parts } from './parts.ts';
import { isPerson } from './person.ts';

/** So many lines may stand between a label or a number and the next number. */
const patience = 8;

/** So far a sentence goes that says whom to ask. */
const sentenceLength = 400;

/**
 * The contacts: people and offices with a telephone number or an e-mail address, and the labels
 * that announce them. They stand in lines under a heading ("Media contact"), in a list behind a
 * label ("Contact: Ada Holm, 020 7946 0000; Bo Berg, ..."), or in a sentence ("For more information,
 * contact ..."), at the top, at the end or within a boilerplate.
 */
export function findContacts(
  page: Page,
  found: Pick<Parts, 'headline' | 'dateline' | 'endMark'>,
): Pick<Parts, 'contacts' | 'contactLabels'> {
  const lines = contactLinesOf(page);
  const contacts: FoundContact[] = [];
  const contactLabels: Found[] = [];
  const { locale } = page;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const label = labelAt(line.text, locale);
    const reaches = line.emails.length + line.phones.length > 0;
    if (label && (label.set || reaches || isPerson(line.text.slice(label.rest), locale))) {
      const area = areaFrom(lines, i, label, page, found);
      const inArea = contactsFrom(area.pieces, locale);
      if (inArea.length > 0 || (label.set && line.text.length < 60))
        contactLabels.push(labelFound(line, label));
      contacts.push(...inArea);
      if (inArea.length > 0) i = area.last;
    } else if (reaches) {
      for (const { label: one, pieces } of sentencesIn(line, page)) {
        const inSentence = contactsFrom(pieces, locale);
        if (inSentence.length === 0) continue;
        contactLabels.push(labelFound(line, one));
        contacts.push(...inSentence);
      }
    }
  }
  return { contacts, contactLabels };
}

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
  found: Pick<Parts, 'headline' | 'dateline' | 'endMark'>,
): { pieces: Piece[]; last: number } {
  const { locale } = page;
  const head = lines[first]!;
  const isProse = label.sentence || head.text.length > 160;
  const pieces = piecesOf(head, head.from + label.rest, head.to, locale, label.sentence);
  let last = first;
  if (isProse && head.emails.length + head.phones.length > 0) return { pieces, last };
  let waited = 0;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const reaches = line.emails.length + line.phones.length > 0;
    const heading = line.passage.block.kind === 'heading';
    if (isAbout(line.text, locale) || startsOther(line, found)) break;
    if (heading && !isPerson(line.text, locale) && !labelAt(line.text, locale)) break;
    if (!reaches && line.text.length > 160) break;
    if (waited >= patience) break;
    const inner = labelAt(line.text, locale);
    const from = line.from + (inner?.set ? inner.rest : 0);
    const prose = line.text.length > 160 || (inner?.sentence ?? false);
    const own = piecesOf(
      line,
      inner && prose ? line.from + inner.rest : from,
      line.to,
      locale,
      prose,
    );
    pieces.push(...own);
    if (reaches) last = i;
    waited = reaches ? 0 : waited + 1;
  }
  return { pieces, last };
}

/** Whether a line begins another part of the release. */
function startsOther(
  { passage, from, to }: ContactLine,
  { headline, dateline, endMark }: Pick<Parts, 'headline' | 'dateline' | 'endMark'>,
): boolean {
  const { start, end } = passage.span(from, to);
  return [headline, dateline, endMark].some(
    (part) => part && part.start >= start && part.start < end,
  );
}

/** The sentences of a line that say whom to ask. */
function sentencesIn(line: ContactLine, page: Page): { label: ContactLabel; pieces: Piece[] }[] {
  let behind = 0;
  return labelsWithin(line.text, page.locale).flatMap((label) => {
    if (label.from < behind) return [];
    behind = sentenceEnd(line.text, label);
    const pieces = piecesOf(
      line,
      line.from + label.rest,
      line.from + behind,
      page.locale,
      label.sentence,
    );
    return [{ label, pieces }];
  });
}

function sentenceEnd(text: string, { rest, sentence }: ContactLabel): number {
  const end = /[.!?।](?= \p{Lu}|$)/u.exec(text.slice(rest, rest + sentenceLength));
  return sentence && end ? rest + end.index : Math.min(text.length, rest + sentenceLength);
}
