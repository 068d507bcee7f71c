import { namesIn } from '../../../text/names.ts';
import { isKnownPlace } from '../../../text/places.ts';
import { sentencesIn } from '../../../text/sentences.ts';
import type { Span } from '../../../source/block.ts';
import type { Locale } from '../../../style/locale.ts';
import type { Passage } from '../../passages.ts';
import type { Page } from '../../rule.ts';

/** An organization that seems to issue a release, and the reason to think so. */
export interface Issuer {
  readonly name: string;
  readonly span: Span;
  readonly why: string;
}

/** The organizations that the headline or the lead names next to an issuer, or that the newsroom knows. */
export const issuersOf = (page: Page): Issuer[] => [...coIssuers(page), ...ofNewsroom(page)];

/** Where issuers are named: the headline, and the first sentence of the lead. */
function* tops({ parts, passages, locale }: Page): Generator<{ passage: Passage; text: string }> {
  for (const passage of passages) {
    const zone = passage.zoneAt(passage.text.search(/[^\ufffc\s]/));
    if (zone === 'headline') yield { passage, text: passage.text };
    if (zone !== 'story') continue;
    const [lead] = sentencesIn(passage.text, locale);
    if (lead && parts.story[0]) yield { passage, text: passage.text.slice(0, lead.to) };
    return;
  }
}

/** Organizations that act together with one that has a boilerplate, in the headline or the lead. */
function coIssuers(page: Page): Issuer[] {
  const { about } = page.parts;
  const lines = [...tops(page)].filter(({ text }) => tellsNames(text));
  return lines.flatMap(({ passage, text }) =>
    chainsIn(text).flatMap((chain) => {
      const known = chain.find(({ text: name }) => about.some((one) => isSame(one.name, name)));
      if (!known || !isSubject(text.slice(0, chain[0]!.from))) return [];
      return chain
        .filter((name) => name !== known && isOrganization(name.text, page.locale))
        .map(({ text: name, from, to }) => ({
          name,
          span: passage.span(from, to),
          why: `although it is named together with ${known.text}`,
        }));
    }),
  );
}

/** Organizations that are named there and have a boilerplate in the newsroom. */
const ofNewsroom = (page: Page): Issuer[] =>
  [...tops(page)].flatMap(({ passage, text }) =>
    page.newsroom.boilerplates.flatMap(({ name }): Issuer[] => {
      const at = text.indexOf(name);
      if (at < 0) return [];
      const span = passage.span(at, at + name.length);
      return [{ name, span, why: 'although your newsroom has one' }];
    }),
  );

/** Whether capitals mark names, unlike in a headline where Every Word Has One. */
const tellsNames = (text: string): boolean =>
  (text.match(/(?<!\p{L})\p{Ll}\p{L}{3}/gu)?.length ?? 0) > 1;

/** Capitalized words in a text. */
interface Named {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Names in a list that ends with "and": "Harbour Museum, Rope House and the Sail Society". After a
 * comma alone comes a place or a role: "Harbour Museum, Sandvik".
 */
function chainsIn(text: string): Named[][] {
  const chains: (Named & { joint: 'and' | 'comma' | null })[][] = [];
  for (const { 0: name, index } of text.matchAll(capitals)) {
    const chain = chains.at(-1);
    const joint = chain ? jointAt(text.slice(chain.at(-1)!.to, index)) : null;
    const link = { text: name, from: index, to: index + name.length, joint };
    if (chain && joint) chain.push(link);
    else chains.push([link]);
  }
  return chains
    .map((chain) => chain.slice(0, chain.findLastIndex(({ joint }) => joint === 'and') + 1))
    .filter((chain) => chain.length > 1);
}

/** What joins two names, if anything does. */
function jointAt(between: string): 'comma' | 'and' | null {
  const joint =
    /^[*_]{0,2}(?:,|(,? (?:&|and|und|et|y|e|en|with))) (?:the |der |die |das |la |le )?[*_]{0,2}$/i.exec(
      between,
    );
  return joint && (joint[1] ? 'and' : 'comma');
}

const word = String.raw`\p{Lu}(?:[\p{L}\p{M}\p{N}'’-]|\.(?=\p{L}))*`;
const capitals = new RegExp(
  String.raw`(?!The |An? )${word}(?:\s(?:of |for )?(?:the )?${word})*(?:,? (?:Inc|Ltd|LLC|Corp|Co|plc)\b\.?)?`,
  'gu',
);

/** Whether what follows does something: it opens the sentence, or something is done by it. */
const isSubject = (before: string): boolean =>
  /(?:^|[.:–—-]|\b(?:by|von|par|por|da|door))[\s*_\ufffc]*(?:the )?$/i.test(before.slice(-40));

/** Of two words people's names are made too, and in German every noun has a capital; places are known. */
const isOrganization = (name: string, locale: Locale): boolean =>
  !isKnownPlace(name) &&
  !legalForm.test(name) &&
  ((!name.includes(' ') && locale.language !== 'de') ||
    namesIn(name, locale).every(({ person, office }) => !person && !office));

/** What stands behind a comma and belongs to the name before it: "Harbour Ferries, Inc." */
const legalForm =
  /^(?:Inc|Incorporated|Ltd|Limited|LLC|LLP|LP|PLC|Corp|Corporation|Co|GmbH|AG|KG|SE|SA|SAS|SpA|NV|BV|AB|ASA|AS|Oyj|Pvt|Pty|USA)$/i;

/** Whether two names are of the same, one of them shorter: "Debian" and "the Debian Project". */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.every((word) => long.includes(word));
}

const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word !== 'the');
