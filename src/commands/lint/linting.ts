import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Io } from '../../io.ts';
import { placesInAnswers } from '../../lint/answers-places.ts';
import { type Finding, inOrder } from '../../lint/finding.ts';
import { type LintResult, type Options, lint } from '../../lint/index.ts';
import type { LintedFile } from '../../lint/reporters/report.ts';
import { profilesOf } from '../../lint/settings.ts';
import { readIfThere } from '../../newsroom/files.ts';
import { findNewsroom } from '../../newsroom/find.ts';
import { answersFile } from '../../newsroom/names.ts';
import { filesOf } from '../../newsroom/targets.ts';
import type { Document } from '../../read/document.ts';
import { type ReadFile, readEach, stdin } from '../../read/files.ts';
import { read } from '../../read/index.ts';
import { recognize } from '../../recognize/index.ts';
import type { Parts } from '../../recognize/parts.ts';
import { linesOf, placer } from '../../source/lines.ts';
import { copyDesk } from './copy-desk.ts';

/** What to lint, and by which profiles. */
export interface Targets {
  /** Files, folders, or "-" for standard input. */
  readonly names: readonly string[];
  /** A name for standard input; its extension sets the format. */
  readonly stdinName?: string | undefined;
  /** Profiles that replace those of the newsroom. */
  readonly profiles?: readonly string[] | undefined;
}

/** A file with the result of linting it. */
export interface LintedDocument extends ReadFile {
  readonly parts: Parts;
  readonly options: Options;
  readonly result: LintResult;
}

/**
 * Lints each file, in order. A file that cannot be read, or that makes `pr` itself fail, is put to
 * `complain`, and the others are still linted. Calls `onFile` before each.
 */
export async function* lintEach(
  { names, stdinName, profiles }: Targets,
  io: Io,
  complain: (message: string) => void,
  onFile: () => void = () => {},
): AsyncGenerator<LintedDocument> {
  const profile = profiles && profilesOf(profiles);
  for await (const file of readEach(names, io, { find: filesOf, complain, stdinName })) {
    onFile();
    const settings = await optionsFor(file.path, io);
    const options = profile ? { ...settings, profile } : settings;
    try {
      const recognized = recognize(file.document);
      const result = lint(file.document, recognized.parts, options);
      yield { ...file, parts: recognized.parts, options, result };
    } catch (error) {
      complain(
        `${file.document.source}: pr itself failed on this file. Please report it: ${String(error)}`,
      );
    }
  }
}

/** The options for a file: of the newsroom around it, or else of the one around the working folder. */
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

/**
 * Lints each file and gives the findings by file. Findings in a rendition of our own are placed in
 * its answers, which are what a person edits.
 */
export async function lintAll(...input: Parameters<typeof lintEach>): Promise<LintedFile[]> {
  const files = new Map<string, LintedFile>();
  for await (const linted of lintEach(...input)) {
    const { document, options, result } = linted;
    const findings = result.findings.map(placerIn(linted));
    const suppressed = result.suppressed.map(placerIn(linted));
    for (const [name, text] of result.texts) {
      const mine = { findings: of(name, findings), suppressed: of(name, suppressed) };
      const isSource = name === (options.answers ?? document).source;
      if (!isSource && mine.findings.length === 0) continue;
      const before = files.get(name);
      files.set(name, {
        name,
        text,
        // Several renditions of the same answers have the same findings.
        findings: merged(before?.findings ?? [], mine.findings),
        suppressed: merged(before?.suppressed ?? [], mine.suppressed),
      });
    }
  }
  return [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const of = <Any extends Finding>(name: string, findings: readonly Any[]): Any[] =>
  findings.filter(({ file }) => file === name);

function merged<Any extends Finding>(before: readonly Any[], more: readonly Any[]): Any[] {
  const key = ({ line, rule, message }: Finding) => `${line} ${rule} ${message}`;
  const known = new Set(before.map(key));
  return [...before, ...more.filter((one) => !known.has(key(one)))].sort(inOrder);
}

/** Gives a function that places a finding in the answers of a release, if it has answers. */
function placerIn({ document, parts, options: { answers } }: LintedDocument) {
  if (!answers) return <Any extends Finding>(finding: Any): Any => finding;
  const inAnswers = placesInAnswers(answers, document, parts);
  const lines = linesOf(document.text);
  const place = placer(answers.text);
  const offset = (line: number, column: number) => lines[line - 1]!.start + column - 1;
  return <Any extends Finding>(finding: Any): Any => {
    if (finding.file !== document.source) return finding;
    const span = inAnswers({
      start: offset(finding.line, finding.column),
      end: offset(finding.endLine, finding.endColumn),
    });
    if (!span) return finding;
    const { line: endLine, column: endColumn } = place(span.end);
    return { ...finding, file: answers.source, ...place(span.start), endLine, endColumn };
  };
}
