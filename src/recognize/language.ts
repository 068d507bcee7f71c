import type { Document } from '../read/document.ts';
import type { Passage } from './page.ts';

/** The language of a document (BCP 47): the one it states, else English. */
export function languageOf(document: Document, _passages: readonly Passage[]): string {
  return document.language ?? 'en';
}
