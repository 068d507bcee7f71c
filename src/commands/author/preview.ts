import type { Preview, ReviewFinding } from '../../ask/index.ts';
import { isFailure } from '../../failure.ts';
import type { Finding } from '../../lint/finding.ts';
import { type Options, lint } from '../../lint/index.ts';
import { read } from '../../read/index.ts';
import { recognize } from '../../recognize/index.ts';
import type { Release } from '../../release/release.ts';
import type { Answers } from '../../release/schema.ts';
import type { FormatName } from '../../write/format.ts';
import { type Rendition, write } from '../../write/index.ts';

/** Shows the release that answers make, with what the copy desk says of it, or why they make none. */
export const previewOf =
  (options: Options, releaseOf: (answers: Answers) => Release): Preview =>
  (answers) => {
    try {
      const files = write(releaseOf(answers));
      const named = (name: FormatName) => files.find(({ format }) => format === name)!;
      const text = named('text');
      const placed = findingsIn(text, options);
      return {
        text: text.content,
        findings: findingsIn(named('markdown'), options).map((finding) =>
          findingOf(finding, placed),
        ),
      };
    } catch (error) {
      if (!isFailure(error)) throw error;
      return { problem: error.message };
    }
  };

function findingsIn({ file, content }: Rendition, options: Options): Finding[] {
  const document = read(file, Buffer.from(content));
  return [...lint(document, recognize(document).parts, options).findings];
}

/** A finding beside the line of the text in which the same was found. */
function findingOf({ level, message, advice, rule }: Finding, placed: Finding[]): ReviewFinding {
  const same = placed.findIndex((one) => one.rule === rule && one.message === message);
  const line = same < 0 ? null : placed.splice(same, 1)[0]!.line;
  return { level, message, advice, line };
}
