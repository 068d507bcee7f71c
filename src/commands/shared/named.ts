import { Failure } from '../../failure.ts';
import { didYouMean } from '../../release/nearest.ts';

/**
 * The one of several that somebody names; a Failure that lists them, and says which may have been
 * meant, when there is none. `what` is what one of them is: "format".
 */
export function named<One>(what: string, name: string, all: Readonly<Record<string, One>>): One {
  if (Object.hasOwn(all, name)) return all[name]!;
  const names = Object.keys(all);
  throw new Failure(
    `There is no ${what} "${name}"${didYouMean(name, names) || '.'} There are: ${names.join(', ')}.`,
  );
}
