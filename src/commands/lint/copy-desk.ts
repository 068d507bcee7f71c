import type { Io } from '../../io.ts';
import { factsOf } from '../../lint/facts.ts';
import type { Options } from '../../lint/options.ts';
import { optionsFrom, problemsIn } from '../../lint/settings.ts';
import type { NewsroomFolder } from '../../newsroom/find.ts';
import { today } from '../../release/date.ts';

/**
 * The lint options for the releases of a newsroom. Throws a Failure that says what is wrong in its
 * lint settings, and where.
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
