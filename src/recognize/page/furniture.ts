import type { Locale } from '../../style/locale.ts';
import { labelAt } from '../contacts/labels.ts';
import { phonesIn } from '../../text/phones.ts';
import type { Row } from './rows.ts';

/*
 * What stands around a headline and is no line of the release: what sites, templates and archives
 * put there, letterheads, numbers of releases, who is to be called.
 */

/** Lines that sites, templates and archives add. */
const machinery: readonly RegExp[] = [
  // The words of templates and comments of their sources.
  /^(?:#+(?:\s|use\b|include\b)|[{<]%|\{\{|\{#|<!--|\/\/)|[%}]\}$/,
  // The way to a page: "Home » Press", "Home > Press".
  /^[^«‹»›]{0,60}[»›][^«‹]*$|^(?:\w[\w ]{0,20} > ){1,4}/,
  /^\W*archived content\W*$/i,
  // A byline names somebody.
  /^[^\p{L}]*[Bb][Yy](?:(?: ?,| and| &| \/\/| \|)? \p{Lu}[\p{L}.'-]{0,20}){1,16}[^\p{L}]*$/u,
  /^[^\p{L}\p{N}]*(?:pdf|print|share(?: this.{0,20})?|home|menu|search|skip to .{0,30}|back to .{0,30}|download.{0,30}|this page in:?.{0,200}|read more|e-?mail|tweet|facebook|twitter|linkedin|contents?|news provided by|posted (?:in|by|on)\b.{0,60}|categor(?:y|ies):.{0,60}|tags?:.{0,60}|\d{1,2} min(?:ute)?s? read|news|press|press room|newsroom|media cent(?:er|re)|press releases|news releases|latest news)[^\p{L}\p{N}]*$/iu,
  // "JS-544", "hp 990", "No. 12/26", "Release Number: 26-104".
  /^[^\p{L}\p{N}]*(?:\p{L}{1,6}[-–. ]{0,2}\d[\d/-]{0,12}|n[or]\.? ?\d[\d/-]*|(?:(?:press|news|media) )?(?:release|ref|reference)\.? ?(?:no|nr|number|id|#)?[^\p{L}\p{N}]{0,4}[\p{L}-]{0,6}\d[\w/-]{0,16})[^\p{L}\p{N}]*$/iu,
];

/** Whether a row is one that a site, a template or an archive adds. */
export const isMachinery = (text: string): boolean =>
  machinery.some((pattern) => pattern.test(text));

/** Whether a row is part of the way through a site: all of it is links. */
export const isNavigation = ({ passage, from, to }: Row): boolean => {
  if (passage.block.kind === 'heading') return false;
  let at = 0;
  let linked = false;
  for (const { text, href } of passage.block.runs) {
    const words = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    if (!href) return false;
    linked = true;
  }
  return linked;
};

/** Whether a row gives an address, or says who sends something and whom to call. */
export const isAddress = (text: string): boolean =>
  reaches(text) || addresses.some((pattern) => pattern.test(text));

const reaches = (text: string): boolean =>
  text.length <= 120 &&
  (/\S@\S|https?:|www\./i.test(text) ||
    phonesIn(text).some((phone) => phone.text.replace(/\P{Nd}/gu, '').length >= 7));

const addresses: readonly RegExp[] = [
  /^(?:(?:media|press|news) )?contacts?\b.{0,60}$/i,
  /^(?:tel|phone|fax|cell|e-?mail|from|to|date|re|attn)\b ?[.:]/i,
  // "12 Quay Street, Bristol"
  /^\d{1,5}[a-z]? (?:\p{Lu}[\p{L}.']* ){1,2}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|square|way|quay|plaza|parkway)\b(?:[.,].{0,60})?$/iu,
  /^p\.? ?o\.? box\b.{0,60}$/i,
];

/** A line of contacts that reaches nobody is a name or an office, and has no more words. */
const longest = 6;

/** So many such lines may follow each other. */
const most = 4;

/** The rows without those from the label of contacts to the last line that reaches somebody. */
export function withoutContacts(rows: readonly Row[], locale: Locale): Row[] {
  const kept: Row[] = [];
  for (let i = 0; i < rows.length; i++) {
    const last = isLabelOfContacts(rows[i]!.text, locale) ? lastContact(rows, i) : -1;
    if (last < 0) kept.push(rows[i]!);
    else i = last;
  }
  return kept;
}

const isLabelOfContacts = (text: string, locale: Locale): boolean =>
  text.length <= 80 && (labelAt(text, locale)?.set ?? false);

function lastContact(rows: readonly Row[], label: number): number {
  let last = -1;
  for (let at = label; at < rows.length; at++) {
    const { text } = rows[at]!;
    if (reaches(text)) last = at;
    else if (at - Math.max(label, last) > most || text.split(' ').length > longest) break;
  }
  return last;
}
