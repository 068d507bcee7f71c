import type { Document } from '../read/document.ts';
import { findSections } from './boilerplates/boilerplates.ts';
import { findContacts } from './contacts/contacts.ts';
import { findDateline } from './top/dateline.ts';
import { findEndMark } from './end-mark.ts';
import { frontOf } from './top/front.ts';
import { findHeadline } from './top/headline.ts';
import { findLabel } from './top/label.ts';
import { type Page, pageOf } from './page/page.ts';
import type { PartKey, Parts } from './parts.ts';
import { findQuotes } from './quotations/quotations.ts';
import { findStory } from './story.ts';
import { findSubheadlines } from './top/subheadlines.ts';
import { findTimings } from './top/timing.ts';

/** A document as it was read, and the parts of a release that were found in it. */
export interface Recognition {
  readonly page: Page;
  readonly parts: Parts;
}

/** Finds the parts of a release in a document. Throws nothing, whatever the document holds. */
export function recognize(document: Document): Recognition {
  const page = pageOf(document);
  // Each part is sought with those in hand that tell where it can not be.
  const endMark = findEndMark(page);
  const label = findLabel(page);
  const timings = findTimings(page);
  const dateline = findDateline(page, { timings });
  const front = frontOf(page, dateline);
  const headline = findHeadline(page, front);
  const subheadlines = findSubheadlines(page, front, { headline, dateline });
  const { contacts, contactLabels } = findContacts(page, { headline, dateline, endMark });
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
  const story = findStory(page, front, { ...found, endMark });
  const quotes = findQuotes(page, { ...found, story });
  const parts = {
    language: page.language,
    ...found,
    story,
    quotes,
    endMark,
    doubts: new Set<PartKey>(),
  };
  return { page, parts };
}
