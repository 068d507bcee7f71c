import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { type Draft, parseDraft } from '../release/draft.ts';
import { nearest } from '../release/nearest.ts';
import { formatYaml, parseYaml } from '../source/yaml.ts';
import { readIfThere, writeWhole } from './files.ts';
import { makeOwnFolder, ownFolder } from './lock.ts';
import { isAlive } from './processes.ts';

/** Answers that are not a release yet, on disk. */
export interface DraftFile {
  readonly name: string;
  readonly path: string;
}

/** A draft that can be continued. */
export interface SavedDraft extends DraftFile {
  readonly draft: Draft;
  readonly changed: Date;
}

const folderOf = (root: string): string => join(root, ownFolder, 'drafts');

/** A name for a new draft: the minute, and the id of this process. */
export function newDraft(root: string, now: Date): DraftFile {
  const minute = now.toISOString().slice(0, 16).replace('T', '-').replace(':', '');
  return draftNamed(root, `${minute}-${process.pid}`);
}

/** The file of a draft, by its name. */
export const draftNamed = (root: string, name: string): DraftFile => ({
  name,
  path: join(folderOf(root), `${name}.yaml`),
});

/** Puts a draft on disk, whole at any moment, in a folder that git is told to leave alone. */
export async function saveDraft(root: string, { path }: DraftFile, draft: Draft): Promise<void> {
  await makeOwnFolder(root);
  await mkdir(folderOf(root), { recursive: true });
  await writeWhole(path, formatYaml({ process: process.pid, ...draft }));
}

/** Removes a draft. One that cannot be removed does no harm: it is offered again. */
export const removeDraft = ({ path }: DraftFile): Promise<void> =>
  rm(path, { force: true }).catch(() => {});

/** The drafts that are open in no other window, newest first. Other files are skipped. */
export async function listDrafts(root: string): Promise<SavedDraft[]> {
  const names = await readdir(folderOf(root)).catch(() => []);
  const drafts: SavedDraft[] = [];
  for (const file of names) {
    // Changes to a saved release are continued with pr edit.
    if (!file.endsWith('.yaml') || /^(\.|edit-)/.test(file)) continue;
    const named = draftNamed(root, file.slice(0, -'.yaml'.length));
    const found = await openIfThere(named);
    if (found && !found.busy) drafts.push({ ...named, draft: found.draft, changed: found.changed });
  }
  return drafts.toSorted((a, b) => b.changed.getTime() - a.changed.getTime());
}

/** A draft by its name. Throws a Failure when there is none, or when it cannot be read. */
export async function openDraft(root: string, name: string): Promise<SavedDraft> {
  const named = draftNamed(root, name);
  const inFolder = /^[\p{L}\p{M}\p{N}-]+$/u.test(name);
  const found = inFolder ? await openIfThere(named) : null;
  if (found) return { ...named, draft: found.draft, changed: found.changed };
  const names = (await listDrafts(root)).map((draft) => draft.name);
  const meant = nearest(name, names) ?? names[0];
  throw new Failure(
    `There is no unfinished release ${name}` +
      (meant === undefined ? '. Begin one with pr new.' : `; did you mean ${meant}?`),
  );
}

/** What a file holds of a draft, and whether somebody is working on it; null when there is none. */
export async function openIfThere({
  path,
}: DraftFile): Promise<{ draft: Draft; changed: Date; busy: boolean } | null> {
  const text = await readIfThere(path);
  const { data } = parseYaml(text ?? '');
  if (typeof data !== 'object' || data === null) return null;
  const { process: holder, ...rest } = data as Record<string, unknown>;
  const draft = parseDraft(rest);
  return draft && { draft, changed: (await stat(path)).mtime, busy: isAlive(Number(holder)) };
}
