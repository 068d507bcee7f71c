import { type Choice, type Conflict, mergeAnswers } from '../../answers/merge.ts';
import { answersFrom, draftFrom } from '../../ask/index.ts';
import type { Io } from '../../io.ts';
import { answersFile } from '../../newsroom/names.ts';
import type { Draft } from '../../release/draft.ts';
import type { SomeAnswers } from '../../release/schema.ts';
import { chosen } from '../shared/choosing.ts';

/** A release as it is saved now. */
interface SavedAnswers {
  /** What answers.md holds. */
  readonly saved: string;
  readonly answers: SomeAnswers;
  readonly parse: (text: string) => SomeAnswers;
}

/**
 * The unfinished changes of an earlier conversation, combined with what changed in answers.md since
 * then; null when their author drops them. Throws a Failure when the author decides nothing.
 */
export async function resumedChanges(
  draft: Draft,
  { saved, answers, parse }: SavedAnswers,
  io: Io,
): Promise<Draft | null> {
  const { base } = draft;
  const bothChanged = base !== undefined && base !== saved;
  const choice = await chosen(io, {
    title: 'There are unfinished changes to this release.',
    help: bothChanged ? `${answersFile} was changed since then as well.` : 'Go on with them?',
    choices: [
      { value: 'changes', label: bothChanged ? 'Combine both' : 'Yes, go on' },
      { value: 'saved', label: `No, drop them and start from ${answersFile}` },
    ],
  });
  if (choice === 'saved') return null;
  return bothChanged ? combined(draft, parse(base), answers, io) : draft;
}

/** Both changes in one draft. What both changed in different ways is shown and asked. */
async function combined(draft: Draft, base: SomeAnswers, theirs: SomeAnswers, io: Io) {
  // In one form, so that only what was changed differs.
  const [was, now] = [base, theirs].map((answers) => answersFrom(draftFrom(answers)));
  const choices = new Map<string, Choice>();
  const merge = () => mergeAnswers(was, answersFrom(draft), now, choices);
  for (const conflict of merge().conflicts)
    choices.set(conflict.key, await choiceFor(conflict, io));
  const { unfinished } = draft;
  return { ...draftFrom(merge().value as SomeAnswers), ...(unfinished && { unfinished }) };
}

const choiceFor = ({ key, mine, theirs }: Conflict, io: Io): Promise<Choice> =>
  chosen<Choice>(io, {
    title: `Both were changed: ${key}`,
    help: `Your unfinished changes:\n${mine || '(nothing)'}\n\n${answersFile} now:\n${theirs || '(nothing)'}\n\nWhich one do you want to keep?`,
    choices: [
      { value: 'mine', label: 'Your unfinished changes' },
      { value: 'theirs', label: `The version in ${answersFile}` },
    ],
  });
