import { join, relative } from 'node:path';
import { type ExitCode, exit, isFailure, wordsFor } from '../failure.ts';
import { type Io, widthOf } from '../io.ts';
import { listDrafts } from '../newsroom/drafts.ts';
import { type NewsroomFolder, findNewsroom } from '../newsroom/find.ts';
import { listReleases } from '../newsroom/releases.ts';
import type { Release } from '../release/release.ts';
import { folded } from '../source/screen-rows.ts';
import { visible } from '../source/visible.ts';
import { openSaved } from './shared/saved.ts';
import { pr } from '../program.ts';

/** A release of the list: what it is, or why it is not complete. */
interface Listed {
  readonly name: string;
  readonly path: string;
  readonly release: Release | null;
  /** Why its answers cannot be read, where that is not about what they say. */
  readonly problem?: string;
}

/** `pr list`: lists the releases of the newsroom, each with its headline. */
export async function list({ json }: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const folder = await findNewsroom(io.cwd);
  const releases: Listed[] = [];
  // One after the other: a newsroom may have more releases than files may be open.
  for (const name of await listReleases(folder)) releases.push(await listed(name, folder, io));
  const drafts = await listDrafts(folder.root);
  if (json) {
    const shown = releases.map(({ name, path, release, problem }) => ({
      name,
      path,
      ...factsOf(release),
      ...(problem !== undefined && { problem }),
    }));
    const unfinished = drafts.map(({ name }) => name);
    io.stdout.write(`${visible(JSON.stringify({ schema: 1, releases: shown, unfinished }))}\n`);
    return exit.done;
  }
  const width = widthOf(io);
  for (const one of releases) {
    const rows = linesOf(one).flatMap((line) => folded(line, width - 3).map((row) => `  ${row}`));
    io.stdout.write(`${[...folded(one.name, width), ...rows].join('\n')}\n`);
  }
  const count = releases.length === 1 ? '1 release' : `${releases.length} releases`;
  const next = releases.length === 0 ? ` Write one: ${pr} new` : '';
  const unfinished = drafts.length > 0 ? ` ${drafts.length} unfinished: ${pr} new --resume` : '';
  io.stderr.write(`${count}.${next}${unfinished}\n`);
  return exit.done;
}

async function listed(name: string, folder: NewsroomFolder, io: Io): Promise<Listed> {
  const path = join(folder.releases, name);
  const entry = { name, path: relative(io.cwd, path) || '.' };
  try {
    return { ...entry, release: (await openSaved(folder, path, io)).release };
  } catch (error) {
    if (isFailure(error)) return { ...entry, release: null };
    const problem = wordsFor(error);
    if (problem === undefined) throw error;
    return { ...entry, release: null, problem };
  }
}

function linesOf({ name, release, problem }: Listed): string[] {
  if (!release) return [problem ?? `Not complete. To see what is missing: ${pr} build ${name}`];
  const { headline, timing } = release;
  if (timing.kind === 'immediate') return [headline];
  return [headline, `Under embargo until ${timing.until.replace('T', ' ')}, ${timing.zone}`];
}

const factsOf = (release: Release | null) =>
  release
    ? {
        complete: true,
        headline: release.headline,
        date: release.dateline.date,
        style: release.style,
        language: release.language,
        embargo:
          release.timing.kind === 'embargo'
            ? { until: release.timing.until, zone: release.timing.zone }
            : null,
      }
    : { complete: false };
