import { describe, expect, it } from 'vitest';
import { formatAnswers } from '../../src/answers/format.ts';
import { readAnswers, readSome } from '../../src/answers/read.ts';
import { parseSettings } from '../../src/answers/settings.ts';
import { answersFrom, draftFrom } from '../../src/ask/answers.ts';
import { listNames } from '../../src/release/field-keys.ts';
import { type Field, fields } from '../../src/release/fields.ts';

/** Every fact that an author can give, each with the example of its field. */
const settings = Object.entries(fields as Record<string, Field>)
  // A quotation is saved in the story; a time excludes "immediate".
  .filter(([key]) => key !== 'timing' && !key.startsWith('quotes.'))
  .map(([key, { example }]) => {
    const [list = '', ...rest] = key.split('.');
    const isList = (listNames as readonly string[]).includes(list);
    return `${isList ? [`${list}[0]`, ...rest].join('.') : key}=${example}`;
  });

describe('a fact of the field table', () => {
  const given = readSome({ source: '', text: '', settings: parseSettings(settings) });

  it('is kept by the questions: answers to a draft and back', () => {
    expect(answersFrom(draftFrom(given))).toEqual(given);
  });

  it('is kept by the file: answers saved and read again', () => {
    const { answers } = readAnswers('answers.md', formatAnswers(answersFrom(draftFrom(given))));
    expect(answers).toEqual(given);
  });
});
