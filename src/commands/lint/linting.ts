import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { type LintResult, type Options, lint } from '../../lint/index.ts';
import type { LintedFile } from '../../lint/reporters/report.ts';
import { profilesOf } from '../../lint/settings.ts';
import type { Io } from '../../io.ts';
import { readIfThere } from '../../newsroom/files.ts';
import { findNewsroom } from '../../newsroom/find.ts';
import { answersFile } from '../../newsroom/names.ts';
import type { Document } from '../../read/document.ts';
import { type ReadFile, readEach, stdin } from '../../read/files.ts';
import { read } from '../../read/index.ts';
import { recognize } from '../../recognize/index.ts';
import { copyDesk } from './copy-desk.ts';

/** Which files are linted, and by whose demands. */
export interface Targets {
  /** Files, folders, or "-" for standard input. */
  readonly names: readonly string[];
  /** The name by which standard input is read and told. */
  readonly stdinName?: string | undefined;
  /** Profiles that count instead of those of the newsroom. */
  readonly profiles?: readonly string[] | undefined;
}

/** A file with what the copy desk says of it. */
export interface Checked extends ReadFile {
  readonly options: Options;
  readonly linted: LintResult;
}

/**
 * Lints each file, in order. What cannot be read is put to `complain`; so is a file at which the
 * copy desk itself fails, for the others are worth telling of.
 */
export async function* lintEach(
  { names, stdinName, profiles }: Targets,
  io: Io,
  complain: (message: string) => void,
): AsyncGenerator<Checked> {
  const profile = profiles && profilesOf(profiles);
  for await (const file of readEach(names, io, complain, stdinName)) {
    const options = await optionsFor(file.path, io);
    const demands = profile ? { ...options, profile } : options;
    try {
      const linted = lint(file.document, recognize(file.document).parts, demands);
      yield { ...file, options: demands, linted };
    } catch (error) {
      complain(
        `${file.document.source}: pr itself failed at this file. Please report it: ${String(error)}`,
      );
    }
  }
}

/** What is told beside a file: by the newsroom around it, for a file in none the one around us. */
async function optionsFor(path: string, io: Io): Promise<Options> {
  const folder = path === stdin ? io.cwd : dirname(path);
  const around = await findNewsroom(folder);
  const newsroom = around.founded ? around : await findNewsroom(io.cwd);
  return { ...copyDesk(newsroom, io), answers: await answersBeside(path, io) };
}

/** The answers that a rendition is made from, if it is one. */
async function answersBeside(path: string, { cwd }: Io): Promise<Document | undefined> {
  if (path === stdin || !/^release\.\w+$/.test(basename(path))) return undefined;
  const answers = join(dirname(path), answersFile);
  if (!(await readIfThere(answers))?.trim()) return undefined;
  return read(relative(cwd, answers), await readFile(answers));
}

/** The same for all of them: what is found, under the file in which each of it stands. */
export async function lintAll(...asked: Parameters<typeof lintEach>): Promise<LintedFile[]> {
  const files = new Map<string, LintedFile>();
  for await (const { document, linted } of lintEach(...asked)) {
    for (const [name, text] of linted.texts) {
      const findings = linted.findings.filter(({ file }) => file === name);
      const suppressed = linted.suppressed.filter(({ file }) => file === name);
      const about = name === document.source || findings.length > 0;
      // Of answers that are seen with each of their renditions, the first time is enough.
      if (about && !files.has(name)) files.set(name, { name, text, findings, suppressed });
    }
  }
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
