import { join, relative } from 'node:path';
import { type ExitCode, exit, isFailure } from '../failure.ts';
import { type Io, widthOf } from '../io.ts';
import { listDrafts } from '../newsroom/drafts.ts';
import { findNewsroom } from '../newsroom/find.ts';
import { listReleases } from '../newsroom/releases.ts';
import type { Release } from '../release/release.ts';
import { folded } from '../source/screen-rows.ts';
import { openSaved } from './shared/saved.ts';

/** `pr list`: shows the releases of the newsroom, each with its headline. */
export async function list({ json }: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const folder = await findNewsroom(io.cwd);
  const releases = await Promise.all(
    (await listReleases(folder)).map(async (name) => {
      const path = join(folder.releases, name);
      const saved = await openSaved(folder, path, io).catch((error: unknown) => {
        if (isFailure(error)) return null;
        throw error;
      });
      return { name, path: relative(io.cwd, path) || '.', release: saved?.release ?? null };
    }),
  );
  const drafts = await listDrafts(folder.root);
  if (json) {
    const shown = releases.map(({ name, path, release }) => ({ name, path, ...factsOf(release) }));
    const unfinished = drafts.map(({ name }) => name);
    io.stdout.write(`${JSON.stringify({ schema: 1, releases: shown, unfinished })}\n`);
    return exit.done;
  }
  const width = widthOf(io);
  for (const { name, release } of releases) {
    const lines = release ? linesOf(release) : [`Not complete: pr build ${name} tells why.`];
    const rows = lines.flatMap((line) => folded(line, width - 3).map((row) => `  ${row}`));
    io.stdout.write(`${[...folded(name, width), ...rows].join('\n')}\n`);
  }
  const count = releases.length === 1 ? '1 release' : `${releases.length} releases`;
  const next = releases.length === 0 ? ' Make one: pr new' : '';
  const begun = drafts.length > 0 ? ` ${drafts.length} unfinished: pr new --resume` : '';
  io.stderr.write(`${count}.${next}${begun}\n`);
  return exit.done;
}

function linesOf({ headline, timing }: Release): string[] {
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
