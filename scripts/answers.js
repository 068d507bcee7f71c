// Writes the table of docs/answers.md from the JSON Schema that the program prints, which is made
// from the one table of fields:
//
//   node scripts/answers.js          writes it
//   node scripts/answers.js --check  exits 1 when the page says anything else
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import * as prettier from 'prettier';

const page = 'docs/answers.md';

/**
 * @typedef {object} Schema
 * @property {string} [title]
 * @property {string} [description]
 * @property {unknown[]} [examples]
 * @property {string} [type]
 * @property {Record<string, Schema>} [properties]
 * @property {string[]} [required]
 * @property {Schema} [items]
 * @property {Schema[]} [anyOf]
 */

/** @type {Schema} */
const schema = JSON.parse(
  execFileSync(process.execPath, ['dist/pr.cjs', 'schema', 'answers'], { encoding: 'utf8' }),
);

/**
 * The rows of the fields of an object, and of the objects within it.
 * @param {Schema} schema
 * @param {string} before
 * @param {boolean} always
 * @returns {string[][]}
 */
function rows({ properties = {}, required = [] }, before = '', always = true) {
  return Object.entries(properties).flatMap(([name, field]) => {
    const key = `${before}${name}`;
    const needed = required.includes(name);
    const forms = [field, ...(field.anyOf ?? [])];
    const example = forms.find(({ examples }) => examples)?.examples?.[0];
    const own = [
      `\`${key}\``,
      needed ? (always ? 'yes' : 'where there is one') : '',
      forms.find(({ description }) => description)?.description ?? '',
      `\`${String(example)}\``,
    ];
    const inner = forms.flatMap(({ items, ...form }) => [
      ...rows(form, `${key}.`, always && needed),
      ...(items ? rows(items, `${key}[0].`, always && needed) : []),
    ]);
    return example === undefined ? inner : [own, ...inner];
  });
}

const table = [
  ['key', 'needed', 'what for', 'for example'],
  ['---', '---', '---', '---'],
  ...rows(schema),
]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');

const before = await readFile(page, 'utf8');
const after = await prettier.format(
  before.replace(/(?<=<!-- keys -->\n)[^]*?(?=<!-- end -->)/, `\n${table}\n\n`),
  { ...(await prettier.resolveConfig(page)), parser: 'markdown' },
);
if (!process.argv.includes('--check')) await writeFile(page, after);
else if (after !== before) {
  console.error('docs/answers.md is not what the fields say. Run: node scripts/answers.js');
  process.exitCode = 1;
}
