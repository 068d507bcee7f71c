import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { askFolder, askNewsroom } from '../../ask/index.ts';
import type { Io } from '../../io.ts';
import { editNewsroom } from '../../newsroom/edit.ts';
import { exists } from '../../newsroom/files.ts';
import { type NewsroomFolder, findNewsroom } from '../../newsroom/find.ts';
import { foundNewsroom } from '../../newsroom/found.ts';
import { newsroomFile } from '../../newsroom/names.ts';
import { today } from '../../release/date.ts';

/**
 * Asks who issues releases here, and founds a newsroom with the answers. In a folder that holds a
 * program it asks for another folder first. Gives null when the author wants no newsroom.
 */
export async function foundByAsking(here: string, io: Io): Promise<NewsroomFolder | null> {
  const root = (await exists(join(here, 'package.json'))) ? await otherFolder(here, io) : here;
  if (root !== here && (await exists(join(root, newsroomFile)))) return findNewsroom(root);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const facts = await askNewsroom(io, { today: today(io.now()), zone: timeZone });
  if (!facts) return root === here ? null : findNewsroom(root);
  const { organization, ...defaults } = facts;
  await foundNewsroom(root);
  const changes = [
    ...Object.entries(defaults).map(([key, value]) => ({ path: ['defaults', key], value })),
    { path: ['boilerplates', 0], value: { name: organization } },
  ];
  await editNewsroom(await findNewsroom(root), () => changes, io.cwd);
  io.stderr.write(`Saved in ${relative(io.cwd, join(root, newsroomFile))}.\n\n`);
  return findNewsroom(root);
}

async function otherFolder(here: string, io: Io): Promise<string> {
  const typed = await askFolder(io, join(homedir(), 'newsroom'));
  const root = typed === null ? here : resolve(io.cwd, typed.replace(/^~(?=\/|$)/, homedir()));
  await mkdir(root, { recursive: true });
  return root;
}
