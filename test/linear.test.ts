import { describe, expect, it } from 'vitest';
import { hostile, honest } from '../bench/hostile.js';
import { isFailure } from '../src/failure.ts';
import { read } from '../src/read/index.ts';
import { recognize } from '../src/recognize/index.ts';

/** As large as files come that somebody wrote to be slow, in characters. */
const size = 100_000;

/**
 * A guard, not a measure: what takes more than linear time takes hundreds of times as long at this
 * size. `node bench/recognize.js --hostile` measures, and finds some three times, five where
 * thousands of paragraphs of one letter keep the reader of Markdown busy.
 */
const most = 15;

/** The time that this process works to read a file and see its parts, in milliseconds. */
function work(name: string, text: string): number {
  const bytes = Buffer.from(text);
  const start = process.cpuUsage().user;
  try {
    recognize(read(name, bytes));
  } catch (error) {
    // What nests beyond all reason is refused.
    if (!isFailure(error)) throw error;
  }
  return (process.cpuUsage().user - start) / 1000;
}

describe('a file that means harm', () => {
  const usual = new Map(honest(size).map(({ name, text }) => [name, work(name, text)]));

  it.each(hostile(size))('takes about as long as another: $name, $what', ({ name, text }) => {
    expect(work(name, text)).toBeLessThan(most * usual.get(name)!);
  });
});
