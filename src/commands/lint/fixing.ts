import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readAnswers } from '../../answers/read.ts';
import { isFailure } from '../../failure.ts';
import type { Io } from '../../io.ts';
import { cover, protectedWordsIn } from '../../lint/protected-words.ts';
import type { Finding } from '../../lint/finding.ts';
import { lint } from '../../lint/index.ts';
import { fixText } from '../../lint/fixes/fix-text.ts';
import { fixSource } from '../../lint/fixes/fix-source.ts';
import { writeWhole } from '../../newsroom/files.ts';
import { findNewsroom } from '../../newsroom/find.ts';
import { answersFile } from '../../newsroom/names.ts';
import { encodeLike } from '../../read/encode.ts';
import { read } from '../../read/index.ts';
import { recognize } from '../../recognize/index.ts';
import { unifiedDiff } from '../../source/diff.ts';
import { visible } from '../../source/visible.ts';
import { writeAs } from '../../write/index.ts';
import { type Checked, type Targets, lintEach } from './linting.ts';

/** A file before and after, by the name it is told by. */
interface Change {
  readonly path: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly bytes: Uint8Array | null;
  readonly count: number;
}

/**
 * Mends what needs no person, in each file's own bytes; of our own releases it is the answers that
 * are mended, for they make the files. With `dryRun` it prints what would change instead.
 */
export async function mendAll(
  targets: Targets,
  { dryRun }: { readonly dryRun: boolean },
  io: Io,
  complain: (message: string) => void,
): Promise<void> {
  const done = new Map<string, Change>();
  for await (const file of lintEach(targets, io, complain)) {
    if (!file.linted.findings.some(({ fixable }) => fixable)) continue;
    const change = file.options.answers ? await inAnswers(file) : inFile(file);
    if (done.has(change.path) || change.after === change.before) continue;
    done.set(change.path, change);
    if (change.bytes === null) {
      complain(
        `${change.name}: its encoding cannot hold the right marks. Save it as UTF-8, then mend it.`,
      );
    } else if (dryRun) {
      io.stdout.write(shownDiff(change));
    } else {
      await writeWhole(await realpath(change.path), change.bytes);
      const build = file.options.answers ? ' Make its files again: pr build' : '';
      io.stderr.write(
        visible(
          `Mended ${change.count === 1 ? 'one thing' : `${change.count} things`} in ${change.name}.${build}\n`,
        ),
      );
    }
  }
}

const look = ({ document: { source }, options }: Checked, text: string): readonly Finding[] => {
  const document = read(source, Buffer.from(text));
  return lint(document, recognize(document).parts, options).findings;
};

function inFile(file: Checked): Change {
  const { path, document, bytes: original } = file;
  const { text: after, count } = fixText(document.text, (text) => look(file, text));
  const bytes = encodeLike(original, after);
  return { path, name: document.source, before: document.text, after, bytes, count };
}

/** Mends answers so that what is made from them is mended; what their style alone brings in stays. */
async function inAnswers(file: Checked): Promise<Change> {
  const { source: name, text: before } = file.options.answers!;
  const { newsroom } = await findNewsroom(dirname(file.path));
  const make = (answers: string): string | null => {
    try {
      const { release } = readAnswers(name, answers, newsroom.defaults);
      return writeAs('markdown', release);
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

function shownDiff({ name, before, after }: Change): string {
  const document = read(name, Buffer.from(before));
  const words = protectedWordsIn(document, recognize(document).parts);
  return visible(unifiedDiff(cover(before, words), cover(after, words), name));
}
