import { Failure } from '../../failure.ts';
import { didYouMean } from '../../release/nearest.ts';

/**
 * The one of several that a name stands for. Throws a Failure that lists them all, with a "did you
 * mean", when there is none. `what` is the word for one of them: "format".
 */
export function named<One>(what: string, name: string, all: Readonly<Record<string, One>>): One {
  if (Object.hasOwn(all, name)) return all[name]!;
  const names = Object.keys(all);
  throw new Failure(
    `There is no ${what} "${name}"${didYouMean(name, names) || '.'} There are: ${names.join(', ')}.`,
  );
}
