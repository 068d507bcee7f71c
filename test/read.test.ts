import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../src/read/index.ts';
import type { Block } from '../src/source/block.ts';
import { placer } from '../src/source/lines.ts';

const document = (name: string, content: string | Uint8Array) =>
  read(name, typeof content === 'string' ? Buffer.from(content) : content);

const words = (block: Block): string => block.runs.map((run) => run.text).join('');

/** A page in a few lines: each block with its words, children indented. */
function outline(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block) => [
    `${indent}${block.kind}${block.level ?? ''} ${words(block)}`.trimEnd(),
    ...outline(block.children, `${indent}  `),
  ]);
}

function* leaves(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* leaves(block.children);
  }
}

/** Says where in the file the words of each run stand, when they are not there. */
function misplaced(name: string, content: string): string[] {
  const { text, blocks } = document(name, content);
  return [...leaves(blocks)].flatMap((block) =>
    block.runs
      .filter((run) => run.end - run.start === run.text.length && run.text !== '\n')
      .filter((run) => text.slice(run.start, run.end) !== run.text)
      .map((run) => `${run.start}: ${run.text}`),
  );
}

describe('encodings', () => {
  const release = 'Musée rouvert – à “Genève”';
  const utf16 = Buffer.from(`\ufeff${release}`, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(release)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${release}`)],
    ['UTF-16 little-endian', utf16],
    ['UTF-16 big-endian', Buffer.from(utf16).swap16()],
    ['Windows-1252', Buffer.from('Mus\xe9e rouvert \x96 \xe0 \x93Gen\xe8ve\x94', 'latin1')],
  ])('are told apart: %s', (_, bytes) => {
    expect(document('a.txt', bytes).text).toBe(release);
  });

  it('are those that a page names, where it is no UTF-8', () => {
    const page = Buffer.from('<meta charset="iso-8859-2"><p>Muzeum w Ł', 'latin1');
    page[page.length - 1] = 0xa3;
    expect(document('a.html', page).text).toContain('Muzeum w Ł');
  });

  it.each([
    ['nothing', Buffer.from(' \n'), /empty/],
    ['bytes', Buffer.from('a\0b'), /no text/],
    ['a PDF', Buffer.from('%PDF-1.7'), /a PDF/],
    ['a Word file', Buffer.from('PK\x03\x04'), /Word/],
    ['too much', Buffer.alloc(2_000_001, 'a'), /2 MB at most/],
    ['a program', Buffer.from('---js\nprocess.exit()\n---\nA'), /reads only YAML/],
    ['a pit', Buffer.from('<b>'.repeat(1001)), /nests/],
  ])('are refused: %s', (_, bytes, why) => {
    const file = why.source === 'nests' ? 'a.html' : 'a.md';
    expect(() => document(file, bytes)).toThrow(why);
  });
});

describe('formats', () => {
  it('show by the name of a file, or by how it begins', () => {
    expect(document('a.MD', 'A').format).toBe('markdown');
    expect(document('a.htm', 'A').format).toBe('html');
    expect(document('a.txt', '# A').format).toBe('text');
    expect(document('-', '<p>A').format).toBe('html');
    expect(document('-', '---\ntitle: A\n---\nB').format).toBe('markdown');
    expect(document('-', 'FOR RELEASE\n\n# Museum opens\n').format).toBe('markdown');
    expect(document('-', 'Museum opens\n\n###\n').format).toBe('text');
  });

  it('reads Markdown with HTML in it, and what front matter states', () => {
    const { blocks, stated, language, text } = document(
      'a.md',
      '---\r\ntitle: "Museum opens"\r\nlang: fr\r\n---\r\n<div>\r\n<p>A &amp; <b>B</b>\r\nC</p>\r\n</div>\r\n\r\n> D\r\n',
    );
    expect(outline(blocks)).toEqual(['paragraph A & B\nC', 'quote', '  paragraph D']);
    expect(language).toBe('fr');
    const title = stated.get('title')!;
    expect(text.slice(title.start, title.end)).toBe('Museum opens');
    const b = blocks[0]!.runs.find((run) => run.text === 'B')!;
    expect(b.strong).toBe(true);
    expect(placer(text)(b.start)).toEqual({ line: 6, column: 15 });
  });

  it('reads front matter in TOML, and passes over YAML that is broken', () => {
    expect(document('a.md', '+++\ntitle = "A"\n+++\n# B\n').stated.get('title')?.text).toBe('A');
    const broken = document('a.md', '---\ntitle: "A\n---\n# B\n');
    expect(outline(broken.blocks)).toEqual(['heading1 B']);
  });

  it('reads a page without what stands around it', () => {
    const page =
      '<!doctype html><html lang="en-GB"><head><title>A &amp; B</title><script>no</script></head>' +
      '<body><nav>no</nav><h1>A</h1><main><h2>B</h2>C<br>\nD<p>E<ul><li>F</ul>' +
      '<blockquote>G<footer>H</footer></blockquote><table><tr><td>I<td>J</table></main><footer>no</footer>';
    const { blocks, stated, language } = document('a.html', page);
    expect(language).toBe('en-GB');
    expect(stated.get('title')?.text).toBe('A & B');
    expect(outline(blocks)).toEqual([
      'heading2 B',
      'paragraph C\nD',
      'paragraph E',
      'list',
      '  item',
      '    paragraph F',
      'quote',
      '  paragraph G',
      '  paragraph H',
      'table',
      '  row',
      '    cell I',
      '    cell J',
    ]);
  });

  it('reads the front matter of HTML, with its places', () => {
    const { blocks, stated, text } = document('a.html', '---\ntitle: Museum opens\n---\n<p>A\n');
    expect(outline(blocks)).toEqual(['paragraph A']);
    expect(stated.get('title')?.text).toBe('Museum opens');
    expect(text[blocks[0]!.runs[0]!.start]).toBe('A');
  });

  it.each([
    ['Django', '{% extends "a.html" %}\n{% block title %} Museum opens {% endblock %}\n<p>A'],
    ['Nunjucks', '{% set title = "Museum opens" %}<p>A'],
    ['Blade', "@section('title', 'Museum opens')<p>A"],
    ['WML', '#include "head.wmi" TITLE="Museum opens" CHARSET="UTF-8"\n<p>A'],
  ])('takes the title from the source of a template: %s', (_, source) => {
    const { stated, text } = document('a.html', source);
    const { start, end } = stated.get('title')!;
    expect([stated.get('title')!.text, text.slice(start, end)]).toEqual(
      Array(2).fill('Museum opens'),
    );
  });

  it('reads the headline of WML, and passes over its comments', () => {
    const { blocks, text } = document(
      'a.html',
      '## Status: [sent]\n<define-tag pagetitle>The <q>Gull</q> sails</define-tag>\n' +
        '<define-tag release_date>2026-05-03</define-tag>\n#use wml::museum::news\n\n<p>A<br>B</p>\n',
    );
    expect(outline(blocks)).toEqual(['heading1 The “Gull” sails', 'paragraph A\nB']);
    expect(text[blocks[1]!.runs[0]!.start]).toBe('A');
  });

  it('reads text, hard-wrapped or not', () => {
    const long = 'The museum opens. '.repeat(8).trim();
    expect(outline(document('a.txt', `A\nB\n\n${long}\nC\n   D\n${long}\n`).blocks)).toEqual([
      'paragraph A\nB',
      `paragraph ${long}`,
      'paragraph C',
      'paragraph D',
      `paragraph ${long}`,
    ]);
  });
});

const formats = ['a.md', 'a.html', 'a.txt'] as const;

describe('any input', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</i>',
      '<br>',
      '<li>',
      '<td>',
      '<main>',
      '</main>',
      '&amp;',
      '&#0;',
      '**',
      '_',
      '[a](b)',
      '\n',
      '\r\n',
      '\n\n',
      '> ',
      '- ',
      '# ',
      '| a | b |\n|---|---|\n',
      '```',
      '<!--',
      '-->',
      '---\n',
      '\t',
      ' ',
    ),
  );
  it.each(formats)('is read, and every word of it is where it is said to be: %s', (name) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(misplaced(name, `A${pieces.join('')}`)).toEqual([]);
      }),
    );
  });

  // A reader that is not linear does not come back from these before the test runs out of time.
  const hostile = [
    '<b></i>',
    '<blockquote>',
    '**a_',
    '> ',
    '"',
    'a<pre>\n',
    'a ',
    '1-',
    '<!--a',
    '&amp;',
    '| a ',
    '[',
    '<a href="',
    'a\n ',
  ];
  it.each(formats)('takes no more than linear time: %s', (name) => {
    for (const text of hostile) {
      const input = text.repeat(Math.ceil(300_000 / text.length));
      try {
        expect(document(name, input).text).toHaveLength(input.length);
      } catch (error) {
        expect(String(error)).toMatch(/nests more than/);
      }
    }
  });
});

describe('our own samples', () => {
  it.each(formats)('are read with every word in its place: %s', (name) => {
    const file = `releases/2026-11-24-floating-clinics-uk/release.${name.slice(2)}`;
    expect(misplaced(name, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('front matter', () => {
  it.each([
    ['a colon in a title', '---\ntitle: Trust: opens clinics\ndate: 2025-05-05\n---\nA'],
    [
      'a mark that never closes',
      '---\ntitle: Trust: opens clinics\nby: "A\ndate: 2025-05-05\n---\nA',
    ],
    ['an empty line above', '\n\n---\ntitle: "Trust: opens clinics"\ndate: 2025-05-05\n---\nA'],
    [
      'a comment above',
      '<!-- a\nb -->\n---\ntitle: "Trust: opens clinics"\ndate: 2025-05-05\n---\nA',
    ],
    ['TOML', '+++\ntitle = "Trust: opens clinics"\ndate = 2025-05-05\ntags = ["a"]\n+++\nA'],
  ])('is read with %s', (_, text) => {
    const { stated, blocks } = document('a.md', text);
    const title = stated.get('title')!;
    expect(title.text).toBe('Trust: opens clinics');
    expect(text.slice(title.start, title.end)).toBe('Trust: opens clinics');
    expect(stated.get('date')!.text).toBe('2025-05-05');
    expect(stated.has('tags')).toBe(false);
    expect(outline(blocks)).toEqual(['paragraph A']);
  });

  it('is no text between two rules', () => {
    const { stated, blocks } = document('a.md', '---\nThe museum opens.\n---\nIt is old.');
    expect([...stated]).toEqual([]);
    expect(outline(blocks).join()).toContain('The museum opens.');
  });
});

describe('Markdown of web sites', () => {
  it.each([
    ['# Boats {#boats}\n', 'heading1 Boats'],
    ['# Boats {#old_boats_afloat}\n', 'heading1 Boats'],
    ['## Boats float {: .big #b}\n', 'heading2 Boats float'],
    ['Boats float.\n{: .lead}\n\n{: .note}\n', 'paragraph Boats float.'],
  ])('is read without attributes: %j', (text, expected) => {
    expect(outline(document('a.md', text).blocks)[0]).toBe(expected);
    expect(misplaced('a.md', text)).toEqual([]);
  });

  it('keeps braces that are words', () => {
    expect(outline(document('a.md', 'Use {name} here.').blocks)).toEqual([
      'paragraph Use {name} here.',
    ]);
  });

  const prose = 'The museum opens its hall to everybody who likes boats. '.repeat(6).trim();
  it.each([
    ['Hugo', `{{< press title="Museum opens" text="__Oslo__ – ${prose}<br><br>End<br>of it" >}}`],
    [
      'Jekyll',
      `{% include press.html title="Museum opens" text="__Oslo__ – ${prose}<br><br>End<br>of it" %}`,
    ],
    ['WordPress', `[press title="Museum opens" text="__Oslo__ – ${prose}<br><br>End<br>of it"]`],
    ['React', `<Press title="Museum opens" text="__Oslo__ – ${prose}<br><br>End<br>of it" />`],
  ])('is read out of the attribute of a shortcode: %s', (_, shortcode) => {
    const { blocks } = document('a.md', `---\nlayout: press\n---\n${shortcode}\n`);
    expect(outline(blocks)).toEqual([
      'heading1 Museum opens',
      `paragraph Oslo – ${prose}`,
      'paragraph End\nof it',
    ]);
    expect(misplaced('a.md', shortcode)).toEqual([]);
  });

  it('passes over the shortcodes of a page', () => {
    const text = `${prose}\n\n{{< figure src="a.png" caption="A boat" >}}\n\n{{% note %}}\nEnd.\n{{% /note %}}\n`;
    expect(outline(document('a.md', text).blocks)).toEqual([
      `paragraph ${prose}`,
      'paragraph End.',
    ]);
  });
});

describe('HTML', () => {
  const hiddenIn = (html: string) =>
    document('a.html', html).hidden?.map(({ kind, text }) => `${kind}: ${text}`);

  it.each([
    ['<del>', '<p>A <del>B</del> C', ['deleted text: B']],
    ['<s>', '<p>A <s>B</s> C', ['deleted text: B']],
    [
      'display: none',
      '<p>A <span style="color:red; display : none">B</span> C',
      ['hidden text: B'],
    ],
    ['Word', "<p>A <span style='mso-hide:all'>B</span> C", ['hidden text: B']],
    ['hidden', '<p>A <span hidden>B</span> C', ['hidden text: B']],
    ['screen readers', '<p>A <span class="sr-only">B</span> C', []],
    [
      'a comment of Google Docs',
      '<p>A <sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>C<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>B</span></p></div>',
      ['comment: B'],
    ],
  ])('keeps what is not shown out of the text, and tells of it: %s', (_, html, expected) => {
    expect(words(document('a.html', html).blocks[0]!).replace(/\s+/g, ' ')).toBe('A C');
    expect(document('a.html', html).blocks).toHaveLength(1);
    expect(hiddenIn(html)).toEqual(expected);
  });

  it.each([
    [
      'https://www.google.com/url?q=https://river.example/a?b%3D1&amp;sa=D',
      'https://river.example/a?b=1',
    ],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Friver.example%2F&amp;data=1',
      'https://river.example/',
    ],
    ['https://urldefense.com/v3/__https://river.example/a__;!!x', 'https://river.example/a'],
    [
      'https://www.google.com/search?q=https://river.example',
      'https://www.google.com/search?q=https://river.example',
    ],
    [
      'https://river.example/?url=https://other.example',
      'https://river.example/?url=https://other.example',
    ],
  ])('leads links where they go: %s', (href, target) => {
    const { blocks } = document('a.html', `<p><a href="${href}">A</a>`);
    expect(blocks[0]!.runs[0]!.href).toBe(target);
  });

  it.each([
    '<a href="/cdn-cgi/l/email-protection" data-cfemail="2f5f5d4a5c5c6f5d46594a5d014a574e425f434a">[email&#160;protected]</a>',
    '<a href="/cdn-cgi/l/email-protection#2f5f5d4a5c5c6f5d46594a5d014a574e425f434a"><span>write</span></a>',
  ])('decodes addresses that Cloudflare protects', (link) => {
    const { blocks } = document('a.html', `<p>Mail ${link} now`);
    expect(outline(blocks)).toEqual(['paragraph Mail press@river.example now']);
    expect(blocks[0]!.runs[1]!.href).toBe('mailto:press@river.example');
  });

  it('keeps tables of figures, with paragraphs in their cells and empty ones', () => {
    const html = '<table><tr><th><p>Village</p><th>Boats<tr><td><p>Alder</p><td></table>';
    expect(outline(document('a.html', html).blocks)).toEqual([
      'table',
      '  row',
      '    cell Village',
      '    cell Boats',
      '  row',
      '    cell Alder',
      '    cell',
    ]);
  });

  it('reads the blocks of a table that lays out a page', () => {
    const html = '<table><tr><td><h1>A</h1><p>B</p><td><p>C</p><p>D</p></table>';
    expect(outline(document('a.html', html).blocks)).toEqual([
      'table',
      '  row',
      '    heading1 A',
      '    paragraph B',
      '    paragraph C',
      '    paragraph D',
    ]);
  });

  it('reads every main part, and the whole page where they hold next to nothing', () => {
    const prose = 'The museum opens its hall to everybody. '.repeat(5).trim();
    const two = `<p>Menu<main><h1>A</h1></main><main><p>${prose}</p></main><p>Foot`;
    expect(outline(document('a.html', two).blocks)).toEqual(['heading1 A', `paragraph ${prose}`]);
    const empty = `<main><h2>A</h2></main><div><p>${prose}</p></div>`;
    expect(outline(document('a.html', empty).blocks)).toEqual(['heading2 A', `paragraph ${prose}`]);
  });

  it('ends no block behind the end of the file', () => {
    for (const html of ['<q><p>A', 'A<blockquote>"', '<table><tr><td>A', '<ul><li><q>']) {
      const { blocks, text } = document('a.html', html);
      for (const block of leaves(blocks)) {
        expect(block.end).toBeLessThanOrEqual(text.length);
        for (const { start, end } of block.runs) {
          expect(start).toBeLessThan(text.length);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }
  });
});
