import { visible } from '../../source/visible.ts';
import type { Finding, SuppressedFinding } from '../finding.ts';
import type { Level } from '../level.ts';
import { ruleNamed } from '../rulebook.ts';
import { fingerprinted } from './fingerprint.ts';
import type { Reporter } from './report.ts';

/** OWNER is a placeholder for the account that publishes the repository. */
const home = 'https://github.com/OWNER/presswright';

const levels: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * For code scanning: SARIF 2.1.0, an OASIS standard
 * (docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Suppressed findings are in it, marked as such.
 */
export const sarif: Reporter = ({ files, failures, pathOf }) => {
  const found = files.flatMap((file) => [
    ...fingerprinted(file, pathOf).map((one) => ({ ...one, suppressions: {} })),
    ...fingerprinted({ ...file, findings: file.suppressed }, pathOf).map(
      ({ finding, fingerprint }) => ({
        finding,
        fingerprint,
        suppressions: { suppressions: [suppression(finding as SuppressedFinding)] },
      }),
    ),
  ]);
  const used = [...new Set(found.map(({ finding }) => finding.rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'presswright',
            informationUri: home,
            semanticVersion: PRESSWRIGHT_VERSION,
            rules: used.map(described),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            ...(failures.length > 0 && {
              toolExecutionNotifications: failures.map((text) => ({
                level: 'error',
                message: { text },
              })),
            }),
          },
        ],
        results: found.map(({ finding, fingerprint, suppressions }) => ({
          ruleId: finding.rule,
          ruleIndex: used.indexOf(finding.rule),
          level: levels[finding.level],
          message: { text: `${finding.message} ${finding.advice}` },
          locations: [{ physicalLocation: placeOf(finding, pathOf(finding.file)) }],
          partialFingerprints: { 'presswright/v1': fingerprint },
          ...suppressions,
        })),
      },
    ],
  };
  return `${visible(JSON.stringify(log, null, 2))}\n`;
};

function described(id: string): object {
  const { title, why, source } = ruleNamed(id);
  return {
    id,
    helpUri: `${home}/blob/main/docs/rules/${id}.md`,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} Sources: ${source.join(' ')}. More: pr explain ${id}` },
  };
}

const placeOf = ({ line, column, endLine, endColumn }: Finding, path: string): object => ({
  artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
  region: { startLine: line, startColumn: column, endLine, endColumn },
});

const suppression = ({ reason, approver }: SuppressedFinding): object => ({
  kind: 'inSource',
  status: 'accepted',
  justification: approver === null ? reason : `${reason} (${approver})`,
});
