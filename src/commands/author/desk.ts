import { charactersIn } from '../../release/characters.ts';
import type { Desk } from '../../ask/index.ts';
import { isFailure } from '../../failure.ts';
import type { Options } from '../../lint/index.ts';
import type { ReleaseField } from '../../lint/rule.ts';
import { rulesFor } from '../../lint/rulebook.ts';
import { wordCount } from '../../lint/words.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { type Measure, measures } from '../../release/measures.ts';
import type { FieldKey } from '../../release/fields.ts';
import type { Release } from '../../release/release.ts';
import type { Answers } from '../../release/schema.ts';
import { localeFor } from '../../style/locale.ts';
import { wordedParts, writtenPart } from '../../write/part.ts';

/** What the copy desk and the house style say about answers while they are typed. */
export function deskFor(
  language: string,
  { levels = {}, profile }: Options,
  releaseOf: (answers: Answers) => Release,
): Desk {
  const count = (text: string, unit: Measure['unit']): number => {
    if (unit === 'characters') return charactersIn(text.trim());
    if (unit === 'words') return wordCount(text);
    const [lead = ''] = text.trim().split(/\n\s*\n/, 1);
    return wordCount(sentencesIn(lead, localeFor(language))[0]?.text ?? '');
  };
  return {
    count: (field, text) => {
      const measure = measures[field];
      if (!measure) return null;
      const { unit } = measure;
      const most = Math.min(measure.most, limitOf(field, profile) ?? Infinity);
      return { figure: count(text, unit), unit, advised: Math.min(measure.advised, most), most };
    },
    looksFor: (field) =>
      rulesFor(field.split('.')[0] as ReleaseField)
        .filter(({ id }) => (levels[id] ?? profile?.levels[id]) !== 'off')
        .map(({ title }) => title),
    wording: (part, answers) => {
      if (!wordedParts.includes(part)) return null;
      try {
        return writtenPart(part, releaseOf(answers));
      } catch (error) {
        // Answers that make no release yet cannot be shown.
        if (isFailure(error)) return null;
        throw error;
      }
    },
  };
}

/** The most that a wire or service takes of an answer. */
function limitOf(field: FieldKey, profile: Options['profile']): number | undefined {
  if (field === 'headline') return profile?.limits.headlineCharacters;
  return field === 'subheadline' ? profile?.limits.summaryCharacters : undefined;
}
