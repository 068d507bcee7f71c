import { count, exact, list, maybe, number, text } from '../../source/json-schema.ts';
import { ruleIds } from '../rulebook.ts';

// What `pr lint --format json` prints. Kept beside `reporters/json.ts`, which it describes.

const level = { enum: ['error', 'warning', 'info'] };

const finding = {
  file: { ...text, description: 'As it was named; - for standard input.' },
  line: number,
  column: { ...number, description: 'From 1, in UTF-16 units.' },
  endLine: number,
  endColumn: number,
  rule: { enum: ruleIds },
  level,
  message: { ...text, description: 'What was found.' },
  advice: { ...text, description: 'What to do about it.' },
  fixable: { type: 'boolean', description: 'Whether pr lint --fix mends it.' },
};

/** JSON Schema of the report that `pr lint --format json` prints. */
export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What the copy desk found, as pr lint --format json prints it',
  ...exact({
    schema: { const: 1 },
    files: { ...count, description: 'How many files were linted.' },
    findings: list(exact(finding)),
    counts: exact({ error: count, warning: count, info: count }),
    suppressed: {
      ...list(exact({ ...finding, reason: text, approver: maybe })),
      description: 'What somebody has allowed, with the reason, and who answers for it.',
    },
    known: { ...count, description: 'How many findings are left out as the baseline knows them.' },
    failures: { ...list(text), description: 'What could not be linted, and why.' },
  }),
};
