// Templates are compiled when `pr` is built, so that it starts without the compiler: an import of
// a .hbs file gives the compiled template, for the bundle and for the tests alike.
import { readFile } from 'node:fs/promises';
import Handlebars from 'handlebars';

/**
 * A template as the source of a module that exports what `Handlebars.template` takes.
 * @param {string} source
 * @param {string} path
 */
function compiled(source, path) {
  const options = {
    // A name that a template misspells is an error, not a blank.
    strict: true,
    // Only HTML is escaped by Handlebars; Markdown and text are spelled by their writers.
    noEscape: !path.endsWith('.html.hbs'),
    knownHelpers: { prose: true, block: true },
    knownHelpersOnly: true,
  };
  // It is a text; the types call it what the text means.
  const program = /** @type {string} */ (
    /** @type {unknown} */ (Handlebars.precompile(source, options))
  );
  return `export default ${program}`;
}

/** The same step for both bundlers. */
export const handlebars = {
  /** @type {import('esbuild').Plugin} */
  esbuild: {
    name: 'handlebars',
    setup(build) {
      build.onLoad({ filter: /\.hbs$/ }, async ({ path }) => ({
        contents: compiled(await readFile(path, 'utf8'), path),
      }));
    },
  },
  /** @type {import('vite').Plugin} */
  vite: {
    name: 'handlebars',
    transform(source, path) {
      return path.endsWith('.hbs') ? { code: compiled(source, path), map: null } : undefined;
    },
  },
};
