// The library: what other programs import as `presswright`. Importing it runs nothing.
import { readAnswers } from './answers/read.ts';
import { type Inspection, inspectionOf } from './inspect/json.ts';
import type { Finding } from './lint/finding.ts';
import { lint as lintDocument } from './lint/index.ts';
import { profilesOf } from './lint/settings.ts';
import { documentOf } from './read/files.ts';
import { recognize as recognizeParts } from './recognize/index.ts';
import type { Release } from './release/release.ts';
import { type Rendition, write } from './write/index.ts';

export type { Finding, Inspection, Release, Rendition };

/** A release in a file by anybody. The extension of its name sets the format. */
export interface ReleaseFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface LintOptions {
  /** House styles, wires or services whose demands count, such as "ap" or "prweb". */
  readonly profiles?: readonly string[];
}

/** The findings of the copy desk. Throws when the file cannot be read or a profile is unknown. */
export async function lint(file: ReleaseFile, options: LintOptions = {}): Promise<Finding[]> {
  const document = await open(file);
  const profile = options.profiles && profilesOf(options.profiles);
  return [...lintDocument(document, recognizeParts(document).parts, { profile }).findings];
}

/** The parts of a release, as `pr inspect --json` prints them. Throws when the file cannot be read. */
export async function recognize(file: ReleaseFile): Promise<Inspection> {
  const document = await open(file);
  return inspectionOf(document, recognizeParts(document).parts);
}

/**
 * The release that answers make: Markdown with front matter, YAML or JSON. Throws an error that lists
 * everything that is missing or wrong.
 */
export const parseAnswers = (text: string, name = 'answers.md'): Release =>
  readAnswers(name, text).release;

/** A release as Markdown, HTML and plain text: the same bytes for the same release. */
export const render = (release: Release): Rendition[] => write(release);

const open = ({ name, content }: ReleaseFile) =>
  documentOf(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
