import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readAnswers } from '../../answers/read.ts';
import { isFailure } from '../../failure.ts';
import type { Io } from '../../io.ts';
import type { Finding } from '../../lint/finding.ts';
import { fixSource } from '../../lint/fixes/fix-source.ts';
import { fixText } from '../../lint/fixes/fix-text.ts';
import { lint } from '../../lint/index.ts';
import { cover, protectedWordsIn } from '../../lint/protected-words.ts';
import { counted } from '../../lint/words.ts';
import { assertInside } from '../../newsroom/files.ts';
import { findNewsroom } from '../../newsroom/find.ts';
import { answersFile } from '../../newsroom/names.ts';
import { openJournal } from '../../newsroom/undo.ts';
import { encodeLike } from '../../read/encode.ts';
import { read } from '../../read/index.ts';
import { recognize } from '../../recognize/index.ts';
import { unifiedDiff } from '../../source/diff.ts';
import { visible } from '../../source/visible.ts';
import { write } from '../../write/index.ts';
import { type LintedDocument, type Targets, lintEach } from './linting.ts';

/** A file before and after its fixes. */
interface FixedFile {
  readonly path: string;
  /** The name that messages use. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** The new content; null if the encoding of the file cannot hold it. */
  readonly bytes: Uint8Array | null;
  readonly count: number;
}

/**
 * Fixes the files in their own bytes; for our own releases, the answers that they are made from.
 * With `dryRun`, prints what would change instead.
 */
export async function fixAll(
  targets: Targets,
  { dryRun }: { readonly dryRun: boolean },
  io: Io,
  complain: (message: string) => void,
): Promise<void> {
  const done = new Set<string>();
  const root = await realpath((await findNewsroom(io.cwd)).root);
  const journal = openJournal(root, 'pr lint --fix');
  for await (const file of lintEach(targets, io, complain)) {
    if (!file.result.findings.some(({ fixable }) => fixable)) continue;
    const fixed = file.options.answers ? await fixAnswers(file) : fixFile(file);
    if (done.has(fixed.path) || fixed.after === fixed.before) continue;
    done.add(fixed.path);
    if (fixed.bytes === null) {
      complain(
        `${fixed.name}: its encoding has no room for the right marks. Save it as UTF-8 and try again.`,
      );
    } else if (dryRun) {
      io.stdout.write(diffOf(fixed));
    } else if (await isOurs(fixed, complain)) {
      await journal.replace(await realpath(fixed.path), fixed.bytes);
      const build = file.options.answers ? ' Build the release again: pr build' : '';
      io.stderr.write(
        visible(`Fixed ${counted(fixed.count, 'finding')} in ${fixed.name}.${build}\n`),
      );
    }
  }
}

/** Whether a file may be written: one in a newsroom must not be a link that leads out of it. */
async function isOurs({ path, name }: FixedFile, complain: (message: string) => void) {
  const { founded, root } = await findNewsroom(dirname(path));
  try {
    if (founded) await assertInside(root, path);
    return true;
  } catch (error) {
    if (!isFailure(error)) throw error;
    complain(`${name}: this link leads out of the newsroom, so it was not changed.`);
    return false;
  }
}

const look = (
  { document: { source }, options }: LintedDocument,
  text: string,
): readonly Finding[] => {
  const document = read(source, Buffer.from(text));
  return lint(document, recognize(document).parts, options).findings;
};

function fixFile(file: LintedDocument): FixedFile {
  const { path, document, bytes: original } = file;
  const { text: after, count } = fixText(document.text, (text) => look(file, text));
  const bytes = encodeLike(original, after);
  return { path, name: document.source, before: document.text, after, bytes, count };
}

/** Fixes answers so that the renditions made from them are fixed, as far as the answers decide. */
async function fixAnswers(file: LintedDocument): Promise<FixedFile> {
  const { source: name, text: before } = file.options.answers!;
  const { newsroom } = await findNewsroom(dirname(file.path));
  const make = (answers: string): string | null => {
    try {
      const { release } = readAnswers(name, answers, newsroom.defaults);
      return write(release).find(({ file: made }) => made.endsWith('.md'))!.content;
    } catch (error) {
      if (isFailure(error)) return null;
      throw error;
    }
  };
  const { text: after, count } = fixSource(before, make, (made) => look(file, made));
  const path = join(dirname(file.path), answersFile);
  const bytes = encodeLike(await readFile(path), after);
  return { path, name, before, after, bytes, count };
}

function diffOf({ name, before, after }: FixedFile): string {
  const document = read(name, Buffer.from(before));
  const words = protectedWordsIn(document, recognize(document).parts);
  return visible(unifiedDiff(cover(before, words), cover(after, words), name));
}
