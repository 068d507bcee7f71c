import { type Choice, type Conflict, mergeAnswers } from '../../answers/merge.ts';
import { changesBetween, editAnswers } from '../../answers/pull.ts';
import { readAnswers } from '../../answers/read.ts';
import { Failure, exit, isFailure } from '../../failure.ts';
import type { Newsroom } from '../../release/schema.ts';
import { unifiedDiff } from '../../source/diff.ts';
import { withoutStamps } from '../../source/stamp.ts';
import { write } from '../../write/index.ts';
import { answersIn, type Saved } from '../shared/saved.ts';

/** A rendition that was edited by hand, and what it was made from. */
export interface Edited {
  readonly file: string;
  /** As it was made. */
  readonly made: string;
  /** As it is. */
  readonly found: string;
  /** The answers that it was made from. */
  readonly base: string;
}

/** An edit taken into the answers. */
export interface ReadBack {
  /** What answers.md is to hold. */
  readonly answers: string;
  /** What the edit and the answers both changed, and no choice decides. */
  readonly conflicts: readonly Conflict[];
  /** What of the edit answers cannot hold, as a diff; empty when they hold all. */
  readonly lost: string;
}

/**
 * Takes an edit into the answers as they are now: three-way, so that what was changed in them since
 * the file was made stays. `choices` decides conflicts by their keys: "mine" are the answers.
 */
export function readBack(
  { file, made, found, base }: Edited,
  now: Saved,
  defaults: Newsroom['defaults'],
  choices: ReadonlyMap<string, Choice>,
): ReadBack {
  const parse = (text: string) => readAnswers('answers.md', text, defaults);
  const before = parse(base);
  const { language } = before.release;
  const changes = changesBetween(
    before.answers,
    answersIn(file, made, language),
    answersIn(file, found, language),
  );
  const edited = orUnread(file, () => parse(editAnswers(base, changes)));
  const content = write(edited.release).find((one) => one.file === file)!.content;
  const lost =
    asRead(content) === asRead(found)
      ? ''
      : unifiedDiff(withoutStamps(content), withoutStamps(found), file);
  const { value, conflicts } = mergeAnswers(before.answers, now.answers, edited.answers, choices);
  const answers = editAnswers(now.text, changesBetween(now.answers, now.answers, value));
  return { answers, conflicts, lost };
}

/** Reads edited answers; what no release can be made from is an edit that a person has to look at. */
function orUnread<Result>(file: string, parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw new Failure(
      `Nothing was written. As pr reads ${file} now, its answers would not be valid. ${error.message}`,
      { code: exit.conflict },
    );
  }
}

/** What a reader sees of a rendition: not its stamps, its line ends and the addresses behind numbers. */
const asRead = (content: string): string =>
  withoutStamps(content)
    .replace(/ href="(?:tel|mailto):[^"<>]*"/g, '')
    .replace(/\s+/g, ' ')
    .trim();
