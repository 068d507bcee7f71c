import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAnswers } from '../src/answers/format.ts';
import { answersFromParts } from '../src/answers/from-parts.ts';
import { readAnswers } from '../src/answers/read.ts';
import { read } from '../src/read/index.ts';
import { recognize } from '../src/recognize/index.ts';
import type { Release } from '../src/release/release.ts';
import { offsetOf } from '../src/release/timing.ts';
import { styles } from '../src/style/index.ts';
import { localeFor, locales } from '../src/style/locale.ts';
import { formats, write } from '../src/write/index.ts';
import { answersOf } from './releases.ts';
import { inCapitals, shown } from './shown.ts';

// A few of each kind, the same every time; RUNS=100 looks at others, and longer.
const runs = Number(process.env['RUNS'] ?? 8);

/** A release as it comes back from one of its renditions. */
function importOf(file: string, content: string, { style, language }: Release): Release {
  const { parts } = recognize(read(file, Buffer.from(content)));
  const facts = answersFromParts(parts, localeFor(parts.language));
  expect(localeFor(parts.language), 'the language').toBe(localeFor(language));
  return readAnswers('answers.md', formatAnswers({ ...facts, style, language })).release;
}

/** With the offset of an embargo in the place of its zone: zones that keep one hour share its name. */
const hourOf = (release: Release): Release =>
  release.timing.kind === 'immediate'
    ? release
    : {
        ...release,
        timing: {
          ...release.timing,
          zone: offsetOf(release.timing.until, release.timing.zone),
        },
      };

describe.each(styles.map((style) => [style.name, style] as const))(
  'in the style %s',
  (_, style) => {
    describe.each(locales.map((locale) => [locale.language, locale] as const))(
      'in the language %s',
      (_language, locale) => {
        const language = style.language.startsWith(`${locale.language}-`)
          ? style.language
          : locale.language;
        it.each(['release.md', 'release.html', 'release.txt'])(
          '%s gives the release back',
          (file) => {
            fc.assert(
              fc.property(answersOf(style.name, language, locale), (answers) => {
                const { release } = readAnswers('answers.md', formatAnswers(answers));
                const { drops } = formats.find((format) => format.file === file)!;
                fc.pre(
                  !drops.includes('tables') || release.story.every(({ kind }) => kind !== 'table'),
                );
                const { content } = write(release).find((rendition) => rendition.file === file)!;
                const { dateline, ...rest } = hourOf(importOf(file, content, release));
                const back = style.dateline.capitals ? inCapitals(dateline) : dateline;
                expect({ ...rest, dateline: back }).toEqual(hourOf(shown(release, style, file)));
              }),
              { numRuns: runs, ...(process.env['RUNS'] ? {} : { seed: 1 }) },
            );
          },
        );
      },
    );
  },
);
