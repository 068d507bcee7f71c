import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/recognize/page/page.ts';
import { readTop } from '../../../src/recognize/top/index.ts';
import { read } from '../../../src/read/index.ts';
import { type ExampleTop, layouts, offices, releaseLines, wires } from './tops.ts';

/** What is read at the top of a text, in the terms of the examples. */
function readingOf({ file = 'a.txt', text }: ExampleTop) {
  const top = readTop(pageOf(read(file, Buffer.from(text))));
  const timing = top.timings[0];
  return {
    headline: top.headline?.text,
    subheadlines: top.subheadlines.map((one) => one.text),
    place: top.dateline?.written ?? undefined,
    date: top.dateline?.date ?? undefined,
    wire: top.dateline?.wire ?? undefined,
    timing: timing?.kind,
    until: timing?.until ?? undefined,
    story: top.story?.row.passage.text.slice(top.story.from),
  };
}

describe.each([
  ['of a wire', wires],
  ['of an office', offices],
  ['in any layout', layouts],
  ['with the release line', releaseLines],
])('a top %s', (_, examples) => {
  it.each(examples)('is read: $as', (example) => {
    const { story, ...found } = readingOf(example);
    expect(found).toEqual({
      headline: example.headline,
      subheadlines: example.subheadlines ?? [],
      place: example.place,
      date: example.date,
      wire: example.wire,
      timing: example.timing,
      until: example.until,
    });
    expect(story).toMatch(new RegExp(`^${example.story.replace(/[.()]/g, '\\$&')}`));
  });
});
