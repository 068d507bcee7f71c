import { dirname, join, relative } from 'node:path';
import type { Failure } from '../failure.ts';
import { type Problem, check } from '../release/check.ts';
import { type Newsroom, newsroomSchema } from '../release/schema.ts';
import { complaintOf, failureAt, failureOf } from '../source/complaint.ts';
import { parseYaml } from '../source/yaml.ts';
import { readIfThere } from './files.ts';
import { newsroomFile } from './names.ts';

/** A newsroom on disk. */
export interface NewsroomFolder {
  /** The folder as an absolute path. */
  readonly root: string;
  /** Where its releases are. */
  readonly releases: string;
  /** False when there is no newsroom.yaml, and this is just the current folder. */
  readonly founded: boolean;
  readonly newsroom: Newsroom;
  /** What to throw when something in newsroom.yaml turns out to be wrong; it says where. */
  readonly failure: (problems: readonly Problem[]) => Failure;
}

/**
 * The newsroom around a folder: the nearest one above that holds newsroom.yaml. Where there is
 * none, the folder itself serves, with nothing remembered. Throws a Failure that lists all that is
 * wrong in newsroom.yaml.
 */
export async function findNewsroom(cwd: string): Promise<NewsroomFolder> {
  for (let root = cwd; ; root = dirname(root)) {
    const path = join(root, newsroomFile);
    const text = await readIfThere(path);
    if (text !== null) {
      const parsed = parseNewsroom(relative(cwd, path), text);
      return { root, releases: join(root, 'releases'), founded: true, ...parsed };
    }
    if (dirname(root) === root) break;
  }
  const parsed = parseNewsroom(newsroomFile, '');
  return { root: cwd, releases: join(cwd, 'releases'), founded: false, ...parsed };
}

/** Reads newsroom.yaml; throws a Failure that lists all that is wrong in it. */
export function parseNewsroom(
  source: string,
  text: string,
): Pick<NewsroomFolder, 'newsroom' | 'failure'> {
  const yaml = parseYaml(text);
  const error = yaml.errors[0];
  if (error) throw failureAt(source, text, error.offset, `This is not YAML: ${error.message}`);
  const failure: NewsroomFolder['failure'] = (problems) => {
    const complaints = problems.map((problem) => complaintOf(problem, yaml));
    return failureOf(complaints, source, text);
  };
  // A file of nothing but comments is a newsroom that remembers nothing.
  const checked = check(newsroomSchema, yaml.data || {});
  if ('data' in checked) return { newsroom: checked.data, failure };
  throw failure(checked.problems);
}
