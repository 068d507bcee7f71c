import type { Preview, ReviewFinding } from '../../ask/index.ts';
import { isFailure } from '../../failure.ts';
import type { Finding } from '../../lint/finding.ts';
import { type Options, lint } from '../../lint/index.ts';
import { read } from '../../read/index.ts';
import { recognize } from '../../recognize/index.ts';
import type { Parts } from '../../recognize/parts.ts';
import type { Release } from '../../release/release.ts';
import type { Answers } from '../../release/schema.ts';
import type { Span } from '../../source/block.ts';
import type { FormatName } from '../../write/format.ts';
import { type Rendition, write } from '../../write/index.ts';

/** Gives the release that answers make with its findings, or why they make none. */
export const previewOf =
  (options: Options, releaseOf: (answers: Answers) => Release): Preview =>
  (answers) => {
    try {
      const release = releaseOf(answers);
      const files = write(release);
      const named = (name: FormatName) => files.find(({ format }) => format === name)!;
      const text = named('text');
      const { findings: placed, parts } = checked(text, options);
      const partAt = partFinder(text.content, parts, release);
      return {
        text: text.content,
        findings: checked(named('markdown'), options).findings.map(
          ({ level, message, advice, rule }): ReviewFinding => {
            const same = placed.findIndex((one) => one.rule === rule && one.message === message);
            const found = same < 0 ? null : placed.splice(same, 1)[0]!;
            const part = found && partAt(found);
            return { level, message, advice, line: found?.line ?? null, part };
          },
        ),
      };
    } catch (error) {
      if (!isFailure(error)) throw error;
      return { problem: error.message };
    }
  };

function checked({ file, content }: Rendition, options: Options) {
  const document = read(file, Buffer.from(content));
  const { parts } = recognize(document);
  return { parts, findings: [...lint(document, parts, options).findings] };
}

/** Finds the part of the review that a finding in the text is about. */
function partFinder(text: string, parts: Parts, { story }: Release) {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const items = (name: string, spans: readonly Span[]) =>
    spans.map((span, i): [string, Span] => [`${name} ${i}`, span]);
  // A paragraph may hold quotations of its own, which the review does not list.
  const listsQuotes = story.filter(({ kind }) => kind === 'quote').length === parts.quotes.length;
  const single = (name: string, spans: readonly (Span | null)[]) =>
    spans.flatMap((span): [string, Span][] => (span ? [[name, span]] : []));
  const spans: [string, Span][] = [
    ...single('timing', parts.timings),
    ...single('headline', [parts.headline]),
    ...single('subheadline', parts.subheadlines),
    ...single('dateline', [parts.dateline]),
    ...(listsQuotes ? items('quotes', parts.quotes) : []),
    ...single('story', parts.story),
    ...single('notes', parts.notes),
    ...items('about', parts.about),
    ...items('contacts', parts.contacts),
  ];
  return ({ line, column }: Finding): string | null => {
    const offset = lineStarts[line - 1]! + column - 1;
    const around = spans
      .filter(([, { start, end }]) => start <= offset && offset <= end)
      .toSorted(([, a], [, b]) => a.end - a.start - (b.end - b.start));
    return around[0]?.[0] ?? null;
  };
}
