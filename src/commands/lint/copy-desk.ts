import type { Io } from '../../io.ts';
import { factsOf } from '../../lint/facts.ts';
import type { Options } from '../../lint/index.ts';
import { problemsIn, optionsFrom } from '../../lint/settings.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import { today } from '../../release/date.ts';

/**
 * What the copy desk is told about the releases of a newsroom. Throws a Failure that says what is
 * wrong in the newsroom's own settings, and where.
 */
export function copyDesk({ newsroom, failure }: NewsroomFolder, io: Pick<Io, 'now'>): Options {
  const problems = problemsIn(newsroom.lint);
  if (problems.length > 0)
    throw failure(problems.map((one) => ({ ...one, path: ['lint', ...one.path] })));
  return {
    ...optionsFrom(newsroom.lint),
    newsroom: factsOf(newsroom),
    today: today(io.now(), newsroom.defaults.zone),
  };
}
