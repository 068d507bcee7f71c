import { realpath } from 'node:fs/promises';
import { delimiter, dirname, join, relative } from 'node:path';
import { type ExitCode, exit, isFailure, wordsFor } from '../failure.ts';
import { type Io, isTerminal, widthOf } from '../io.ts';
import { listDrafts } from '../newsroom/drafts.ts';
import { exists } from '../newsroom/files.ts';
import { type NewsroomFolder, findNewsroom } from '../newsroom/find.ts';
import { newsroomFile } from '../newsroom/names.ts';
import { listReleases } from '../newsroom/releases.ts';
import { folded } from '../source/screen-rows.ts';
import { openSaved, planOf } from './shared/saved.ts';
import { pr } from '../program.ts';

/** A check: what was checked, what was found, and what to do if that is a problem. */
interface Check {
  readonly what: string;
  readonly found: string;
  readonly advice?: string | undefined;
}

/** `pr doctor`: reports which `pr` this is, what it found, and what is missing. */
export async function doctor({ json }: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const checks: Check[] = [program(), await shell(io), node(), editor(io), screen(io), templates];
  try {
    const folder = await findNewsroom(io.cwd);
    checks.push(newsroom(folder, io), ...(await releases(folder, io)));
  } catch (error) {
    const found = wordsFor(error);
    if (found === undefined) throw error;
    checks.push({ what: 'newsroom', found, advice: `Correct ${newsroomFile}.` });
  }
  const ill = checks.filter(({ advice }) => advice !== undefined);
  if (json) {
    io.stdout.write(`${JSON.stringify({ schema: 1, well: ill.length === 0, checks })}\n`);
  } else {
    const width = widthOf(io, 80);
    for (const { what, found, advice } of checks) {
      const rows = [found, ...(advice === undefined ? [] : [`→ ${advice}`])].flatMap((text) =>
        folded(text, width - 13),
      );
      io.stdout.write(
        rows.map((row, i) => `${(i === 0 ? what : '').padEnd(12)}${row}`.trimEnd()).join('\n') +
          '\n',
      );
    }
  }
  return ill.length === 0 ? exit.done : exit.found;
}

const templates: Check = { what: 'templates', found: 'Built in.' };

const program = (): Check => ({
  what: 'program',
  found: `presswright ${PRESSWRIGHT_VERSION}, ${process.argv[1]}`,
});

/** POSIX has another `pr`, which lays out pages for a printer. */
async function shell({ env }: Io): Promise<Check> {
  const own = await realpath(process.argv[1]!);
  const ends = process.platform === 'win32' ? ['.cmd', '.exe', '.ps1'] : [''];
  const found: { readonly path: string; readonly ours: boolean }[] = [];
  const targets = new Set<string>();
  for (const folder of new Set((env['PATH'] ?? '').split(delimiter).filter(Boolean))) {
    for (const end of ends) {
      const path = join(folder, `pr${end}`);
      if (!(await exists(path))) continue;
      const target = await realpath(path);
      // A folder may be a link to another: /bin to /usr/bin.
      if (targets.has(target)) continue;
      targets.add(target);
      found.push({ path, ours: target === own || /[\\/]presswright[\\/]/.test(target) });
    }
  }
  const [first] = found;
  const list = found.map(({ path, ours }) => `${path}${ours ? '' : ' (another program)'}`);
  const install = `npm install --global ${dirname(dirname(own))}`;
  return {
    what: 'pr',
    found: first ? `The shell finds ${list.join(', then ')}.` : 'The shell finds no pr.',
    ...(!first && { advice: `Install it: ${install}` }),
    ...(first?.ours === false && {
      advice: found.some(({ ours }) => ours)
        ? 'Call this one presswright, or put its folder first in PATH.'
        : `Install this one (${install}), then call it presswright.`,
    }),
  };
}

function node(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // package.json, engines.
  const fits = major > 20 || (major === 20 && minor >= 19);
  return {
    what: 'node',
    found: `${process.version}, ${process.execPath}`,
    ...(!fits && { advice: 'presswright needs 20.19 or newer: nodejs.org' }),
  };
}

function editor({ env }: Io): Check {
  const command = env['VISUAL'] || env['EDITOR'];
  if (command) return { what: 'editor', found: command };
  return {
    what: 'editor',
    found: 'None is set, so long text is typed in the terminal. Set EDITOR to use yours.',
  };
}

function screen(io: Io): Check {
  if (!isTerminal(io)) return { what: 'terminal', found: 'None here: pr asks nothing.' };
  const colours = io.env['NO_COLOR'] ? 'without colours (NO_COLOR)' : 'with colours';
  return { what: 'terminal', found: `${io.stderr.columns ?? 80} columns, ${colours}` };
}

function newsroom({ root, founded, newsroom: knows }: NewsroomFolder, { cwd }: Io): Check {
  if (!founded) {
    return {
      what: 'newsroom',
      found: `There is no ${newsroomFile} here or above.`,
      advice: `Make this folder a newsroom: ${pr} init`,
    };
  }
  const missing = [
    ...(knows.boilerplates.length === 0 ? ['a boilerplate'] : []),
    ...(knows.contacts.length === 0 ? ['a contact'] : []),
  ];
  return {
    what: 'newsroom',
    found: relative(cwd, join(root, newsroomFile)),
    ...(missing.length > 0 && {
      advice: `It knows no ${missing.join(' and no ').replaceAll('a ', '')} yet: ${pr} newsroom add`,
    }),
  };
}

/** Checks that saved answers are complete and that the files built from them are up to date. */
async function releases(folder: NewsroomFolder, io: Io): Promise<Check[]> {
  const names = await listReleases(folder);
  const count = { broken: 0, stale: 0, edited: 0 };
  for (const name of names) {
    const path = join(folder.releases, name);
    try {
      const { files } = await planOf(folder, path, await openSaved(folder, path, io));
      if (files.some(({ state }) => state === 'edited')) count.edited++;
      else if (files.some(({ state }) => state !== 'fresh')) count.stale++;
    } catch (error) {
      if (!isFailure(error)) throw error;
      count.broken++;
    }
  }
  const ill = [
    ...(count.broken > 0 ? [`${count.broken} not complete`] : []),
    ...(count.stale > 0 ? [`${count.stale} to be built again`] : []),
    ...(count.edited > 0 ? [`${count.edited} edited by hand`] : []),
  ];
  const drafts = await listDrafts(folder.root);
  const well = { what: 'releases', found: [String(names.length), ...ill].join(', ') };
  return [
    ill.length > 0 ? { ...well, advice: `See ${pr} build --check` } : well,
    ...(drafts.length > 0
      ? [{ what: 'drafts', found: `${drafts.length} unfinished: ${pr} new --resume` }]
      : []),
  ];
}
