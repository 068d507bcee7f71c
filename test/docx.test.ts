import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../src/read/docx.ts';
import type { Block } from '../src/source/block.ts';
import { placer } from '../src/source/lines.ts';
import { folder, pr } from './program.ts';

const paragraph = (text: string, style = '', dress = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:rPr>${dress}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

/** A Word file as small as they come. */
function word(body: string): Uint8Array {
  const part = (type: string, target: string) =>
    `<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${part('officeDocument', 'word/document.xml')}</Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const release = word(
  paragraph('Museum &amp; harbour open', 'Heading1') +
    paragraph('Oslo, 5 May 2026: The museum opens.', '', '<w:b/>') +
    paragraph('') +
    paragraph('“At last,” said Ada Holm.'),
);

const outline = (blocks: readonly Block[]) =>
  blocks.map((block) => `${block.kind} ${block.runs.map((run) => run.text).join('')}`);

describe('a Word file', () => {
  it('is read, a paragraph a line', async () => {
    const { blocks, text, format } = await readDocx('a.docx', release);
    expect(format).toBe('word');
    expect(outline(blocks)).toEqual([
      'heading Museum & harbour open',
      'paragraph Oslo, 5 May 2026: The museum opens.',
      'paragraph “At last,” said Ada Holm.',
    ]);
    expect(blocks[1]!.runs[0]!.strong).toBe(true);
    const quote = blocks[2]!;
    expect(text.slice(quote.start, quote.end)).toBe('“At last,” said Ada Holm.');
    expect(placer(text)(quote.start)).toEqual({ line: 3, column: 1 });
  });

  it('is read as it is shown, and tells what else it holds', async () => {
    const run = (text: string, dress = '') =>
      `<w:r><w:rPr>${dress}</w:rPr><w:t>${text}</w:t></w:r>`;
    const { blocks, hidden } = await readDocx(
      'a.docx',
      word(
        `<w:p>${run('LEGAL: not cleared. ', '<w:vanish/>')}${run('See ')}` +
          `<w:fldSimple w:instr="DOCPROPERTY issue">${run('issue 12')}</w:fldSimple>` +
          `${run(' now', '<w:vanish w:val="0"/>')}` +
          `<w:del w:id="1"><w:r><w:delText> or never</w:delText></w:r></w:del>` +
          `<w:ins w:id="2">${run(' and then')}</w:ins></w:p>`,
      ),
    );
    expect(outline(blocks)).toEqual(['paragraph See issue 12 now and then']);
    expect(hidden).toEqual([
      { kind: 'hidden text', text: 'LEGAL: not cleared.' },
      { kind: 'deleted text', text: 'or never' },
      { kind: 'inserted text', text: 'and then' },
    ]);
  });

  it('keeps its tables', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    const { blocks } = await readDocx(
      'a.docx',
      word(`<w:tbl>${row('Village', 'Boats')}${row('Alder', '12')}</w:tbl>`),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
    expect(blocks[0]!.children.map(({ children }) => outline(children))).toEqual([
      ['cell Village', 'cell Boats'],
      ['cell Alder', 'cell 12'],
    ]);
  });

  it('is refused when it is none, and when it is a trap', async () => {
    await expect(readDocx('a.docx', strToU8('PK no'))).rejects.toThrow('not a Word file');
    const bomb = word(paragraph('a'.repeat(21_000_000)));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(readDocx('a.docx', bomb)).rejects.toThrow('unpacks to more than');
    const many = Object.fromEntries(
      Array.from({ length: 1001 }, (_, i) => [`word/media/${i}.png`, strToU8('')]),
    );
    await expect(readDocx('a.docx', zipSync(many))).rejects.toThrow('more than 1000 parts');
  });

  it('is inspected and linted by the program', async () => {
    const cwd = folder({ 'a.docx': release, 'b.docx': 'PK' });
    const { stdout, code } = await pr(cwd, ['inspect', '--json', 'a.docx']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'word', headline: 'Museum & harbour open' });
    const broken = await pr(cwd, ['lint', 'b.docx']);
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('b.docx: is not a Word file');
  });
});
