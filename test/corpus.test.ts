import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectionOf } from '../src/inspect/json.ts';
import { read } from '../src/read/index.ts';
import { recognize } from '../src/recognize/index.ts';

// Invented releases with labels: see test/corpus/README.md.

/** How many labels are read as a careful reader reads them. A change may raise these, not lower them. */
const floors: Readonly<Record<string, number>> = {
  headline: 12,
  subheadlines: 12,
  timing: 12,
  place: 12,
  date: 12,
  quotes: 10,
  about: 12,
  contacts: 10,
  endMark: 12,
};

interface Label {
  readonly file: string;
  readonly headline: string;
  readonly subheadlines: readonly string[];
  readonly timing: string | null;
  readonly dateline: { readonly place: string | null; readonly date: string | null } | null;
  readonly quotes: readonly { readonly start: string; readonly speaker: string | null }[];
  readonly about: readonly string[];
  readonly contacts: readonly {
    readonly name: string | null;
    readonly phones: readonly string[];
    readonly emails: readonly string[];
  }[];
  readonly endMark: string | null;
}

const folder = 'test/corpus/files';
const labels = JSON.parse(readFileSync('test/corpus/labels.json', 'utf8')) as Label[];

const words = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
const digits = (text: string): string => text.replace(/\D/g, '');

/** Each part in one form that labels and readings share. */
type Comparable = Readonly<Record<string, unknown>>;

const labelled = (label: Label): Comparable => ({
  headline: words(label.headline),
  subheadlines: label.subheadlines.map(words),
  timing: label.timing,
  place: words(label.dateline?.place),
  date: label.dateline?.date ?? null,
  quotes: label.quotes.map(({ start, speaker }) => [words(start), words(speaker)]),
  about: label.about.map(words),
  contacts: label.contacts.map(({ name, phones, emails }) => [words(name), phones, emails]),
  endMark: label.endMark,
});

function readingOf({ file, quotes }: Label): Comparable {
  const document = read(file, readFileSync(`${folder}/${file}`));
  const found = inspectionOf(document, recognize(document).parts);
  return {
    headline: words(found.headline),
    subheadlines: found.subheadlines.map(words),
    timing: found.timing?.kind ?? null,
    place: words(found.dateline?.place),
    date: found.dateline?.date ?? null,
    // A label holds the first words of a quotation.
    quotes: found.quotes.map(({ text, speaker }, i) => [
      words(text).slice(0, words(quotes[i]?.start).length),
      words(speaker),
    ]),
    about: found.about.map(({ name }) => words(name)),
    contacts: found.contacts.map(({ name, phones, emails }) => [
      words(name),
      phones.map(digits),
      emails,
    ]),
    endMark: found.endMark,
  };
}

describe('the invented releases', () => {
  const pairs = labels.map((label) => [labelled(label), readingOf(label)] as const);

  it.each(Object.entries(floors))('%s: at least %d releases are read right', (part, floor) => {
    const right = pairs.filter(
      ([label, reading]) => JSON.stringify(label[part]) === JSON.stringify(reading[part]),
    );
    expect(right.length).toBeGreaterThanOrEqual(floor);
  });

  it('each have a label', () => {
    const byName = (a: string, b: string) => (a < b ? -1 : 1);
    expect(labels.map(({ file }) => file).sort(byName)).toEqual(readdirSync(folder).sort(byName));
  });
});
