import type { Document } from '../read/document.ts';
import type { Parts } from '../recognize/parts.ts';
import { placer } from '../source/lines.ts';
import { localeFor } from '../style/locale.ts';
import { type Finding, inOrder } from './finding.ts';
import { type Settings, defaultLevel } from './levels.ts';
import { reader } from './passages.ts';
import { rules } from './rules/index.ts';

export interface Options {
  /** Levels that differ from the defaults. */
  readonly levels?: Settings;
}

/** Every finding on a page, sorted by place. */
export function lint(document: Document, parts: Parts, { levels = {} }: Options = {}): Finding[] {
  const place = placer(document.text);
  const passages = reader(document, parts);
  const locale = localeFor(parts.language);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = levels[rule.id];
    if (setting === 'off') continue;
    const page = { document, parts, locale, passages: passages(rule.reads) };
    for (const problem of rule.check(page)) {
      const end = place(problem.end);
      findings.push({
        file: document.source,
        ...place(problem.start),
        endLine: end.line,
        endColumn: end.column,
        rule: rule.id,
        level: setting ?? defaultLevel(rule.id, problem.case),
        message: problem.message,
        advice: problem.advice,
        fixable: false,
      });
    }
  }
  return findings.sort(inOrder);
}
