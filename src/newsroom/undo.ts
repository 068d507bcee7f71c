import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Failure, exit } from '../failure.ts';
import { assertInside, writeWhole } from './files.ts';
import { makeOwnFolder, ownFolder } from './lock.ts';
import { isAlive } from './processes.ts';

/** Writes files, and keeps what was there before, so that `--undo` can give it back. */
export interface Journal {
  replace(path: string, content: string | Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
}

/** A file that a command changed: hashes of what it was and is, null where there was no file. */
interface Entry {
  readonly command: string;
  /** From the newsroom. */
  readonly path: string;
  /** The name under which the bytes before are kept in the journal. */
  readonly before: string | null;
  readonly after: string | null;
}

const logFile = 'log.jsonl';
const undoFolder = (root: string): string => join(root, ownFolder, 'undo');

/** Opens a journal for one run of a command. Files outside the newsroom are written without it. */
export function openJournal(root: string, command: string): Journal {
  let folder: Promise<string> | undefined;
  const kept = new Map<string, string | null>();
  const change = async (path: string, content: string | Uint8Array | null): Promise<void> => {
    const inside = relative(root, path);
    if (!inside.startsWith('..')) {
      const journal = await (folder ??= newFolder(root));
      if (!kept.has(path)) kept.set(path, await keep(path, journal, String(kept.size)));
      const after = content === null ? null : hashOf(content);
      const entry: Entry = { command, path: inside, before: kept.get(path)!, after };
      await appendFile(join(journal, logFile), `${JSON.stringify(entry)}\n`);
    }
    if (content === null) await rm(path, { force: true });
    else await writeWhole(path, content);
  };
  return { replace: change, remove: (path) => change(path, null) };
}

/** Makes room for a new journal: only the last one can be undone. */
async function newFolder(root: string): Promise<string> {
  await makeOwnFolder(root);
  for (const name of await readdir(undoFolder(root)).catch(() => [])) {
    if (isAlive(Number(name.split('-')[1]))) continue;
    await rm(join(undoFolder(root), name), { recursive: true, force: true });
  }
  const folder = join(undoFolder(root), `${Date.now()}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

async function keep(path: string, journal: string, name: string): Promise<string | null> {
  const before = await bytesOf(path);
  if (before !== null) await writeFile(join(journal, name), before);
  return before === null ? null : name;
}

/** What an undo did. */
export interface Undone {
  /** The command that was undone: "pr build". */
  readonly command: string;
  /** The files given back, from the newsroom. */
  readonly files: readonly string[];
}

/**
 * Gives back what the last command in a newsroom replaced; a second undo takes that back. Throws a
 * Failure, and changes nothing, when there is nothing to undo or a file was changed since.
 */
export async function undoLast(root: string): Promise<Undone> {
  const names = await readdir(undoFolder(root)).catch((): string[] => []);
  const last = names.toSorted().at(-1);
  const journal = last === undefined ? '' : join(undoFolder(root), last);
  const entries = last === undefined ? [] : await entriesIn(journal);
  const files = await Promise.all(entries.map((entry) => stateOf(entry, root, journal)));
  const changed = files.filter(({ now, after, before }) => now !== after && now !== before.hash);
  if (changed.length > 0) {
    throw new Failure(
      `Nothing was undone: changed since ${entries[0]!.command}: ${changed.map(({ path }) => path).join(', ')}.`,
      { code: exit.conflict },
    );
  }
  const due = files.filter(({ now, before }) => now !== before.hash);
  if (due.length === 0) throw new Failure('There is nothing to undo.');
  const { command } = entries[0]!;
  const undo = openJournal(root, `the undo of ${command.replace(/^the undo of /, '')}`);
  for (const { full, before } of due) {
    if (before.bytes === null) await undo.remove(full);
    else await undo.replace(full, before.bytes);
  }
  const shown = due.map(({ path }) => path).filter((path) => !path.includes(ownFolder));
  return { command, files: shown };
}

async function stateOf({ path, before, after }: Entry, root: string, journal: string) {
  const full = join(root, path);
  await assertInside(root, dirname(full));
  const bytes = before === null ? null : await readFile(join(journal, before));
  const now = await bytesOf(full);
  return {
    path,
    full,
    after,
    now: now && hashOf(now),
    before: { bytes, hash: bytes && hashOf(bytes) },
  };
}

/** The changes of a journal, one for each file: the last state that it got. */
async function entriesIn(journal: string): Promise<Entry[]> {
  const log = await readFile(join(journal, logFile), 'utf8').catch(() => '');
  const entries = new Map<string, Entry>();
  // A run that was killed may have left half a line.
  for (const line of log.split('\n').slice(0, -1)) {
    const entry = JSON.parse(line) as Entry;
    entries.set(entry.path, entry);
  }
  return [...entries.values()];
}

const bytesOf = (path: string): Promise<Buffer | null> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
