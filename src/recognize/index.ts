import type { Document } from '../read/document.ts';
import { findSections } from './boilerplates/boilerplates.ts';
import { findContacts } from './contacts/contacts.ts';
import { findEndMark } from './end-mark.ts';
import { type Page, pageOf } from './page/page.ts';
import type { Parts } from './parts.ts';
import { findQuotes } from './quotations/quotations.ts';
import { findStory } from './story.ts';
import { type Top, readTop } from './top/index.ts';

/** A document as it was read, the parts of a release that were found in it, and the top they rest on. */
export interface Recognition {
  readonly page: Page;
  readonly parts: Parts;
  readonly top: Top;
}

/** Finds the parts of a release in a document. Throws nothing, whatever the document holds. */
export function recognize(document: Document): Recognition {
  const page = pageOf(document);
  const top = readTop(page);
  const { label, timings, headline, subheadlines, dateline } = top;
  // What comes further down is looked for with those parts at hand that show where it cannot be.
  const endMark = findEndMark(page);
  const { contacts, contactLabels } = findContacts(page, {
    label,
    timings,
    headline,
    dateline,
    endMark,
  });
  const sections = findSections(page, { headline, dateline, contacts, contactLabels, endMark });
  const found = {
    label,
    timings,
    headline,
    subheadlines,
    dateline,
    ...sections,
    contacts,
    contactLabels,
  };
  const story = findStory(page, top.story, { ...found, endMark });
  const quotes = findQuotes(page, { ...found, story });
  const { language } = page;
  return { page, parts: { language, ...found, story, quotes, endMark, doubts: top.doubts }, top };
}
