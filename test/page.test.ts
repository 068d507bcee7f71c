import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../src/answers/read.ts';
import { write } from '../src/write/index.ts';
import { answers, folder } from './program.ts';

// The page as a browser shows it. Where no Chromium is at hand, it is skipped.
const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-quic'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const sample = readFileSync('releases/2026-11-24-floating-clinics-ap/release.html', 'utf8');

/**
 * Opens a page in a browser and gives what a script in it finds. The script stands in a frame around
 * the page, because the page itself runs none.
 */
async function inBrowser(html: string, width: number, script: string): Promise<unknown> {
  const cwd = folder({ 'page.html': html });
  const frame = `<body style="margin:0"><iframe src="page.html" style="border:0" width="${width}" height="2000"></iframe>
<script>onload = () => { const page = document.querySelector('iframe').contentWindow;
document.body.dataset.found = JSON.stringify((${script})(page.document, page)); };</script>`;
  writeFileSync(join(cwd, 'frame.html'), frame);
  const { stdout } = await promisify(execFile)(chromium!, [
    ...flags,
    '--allow-file-access-from-files',
    `--user-data-dir=${join(cwd, 'profile')}`,
    '--virtual-time-budget=5000',
    '--dump-dom',
    `file://${join(cwd, 'frame.html')}`,
  ]);
  const found = /data-found="([^"]*)"/.exec(stdout)?.[1];
  return JSON.parse(found!.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

describe.skipIf(!chromium)('the page in a browser', { timeout: 60_000 }, () => {
  it.each([320, 390, 1280])(
    'fits a screen %i pixels wide, in type that can be read',
    async (width) => {
      const found = (await inBrowser(
        sample,
        width,
        `(page) => ({ wide: page.documentElement.scrollWidth,
        small: Math.min(...[...page.querySelectorAll('p, address, li')].map((e) => parseFloat(page.defaultView.getComputedStyle(e).fontSize))),
        line: page.querySelector('main p').getBoundingClientRect().width })`,
      )) as { wide: number; small: number; line: number };
      expect(found.wide).toBeLessThanOrEqual(width);
      expect(found.small).toBeGreaterThanOrEqual(14);
      expect(found.line).toBeLessThanOrEqual(760);
    },
  );

  it('runs and loads nothing, whatever the answers say', async () => {
    const trap = `"<script>top.trapped=1</script><img src=x onerror=top.trapped=1>[x](javascript:top.trapped=1)"`;
    const text = answers(
      `subheadline: ${trap}\nlabel: ${trap}\nabout: [{ name: ${trap}, text: ${trap} }]\n`,
      'A [c](javascript:top.trapped=1) <script>top.trapped=1</script>\n\n![b](https://cdn.example/b.png)\n',
    );
    const page = write(readAnswers('answers.md', text).release).find(({ file }) =>
      file.endsWith('html'),
    )!;
    const found = (await inBrowser(
      page.content,
      800,
      `(page, window) => { for (const link of page.links) link.click();
        return { trapped: String(top.trapped), loaded: window.performance.getEntriesByType('resource').length,
          scripts: page.scripts.length, links: [...page.links].map((link) => link.protocol) } }`,
    )) as { trapped: string; loaded: number; scripts: number; links: string[] };
    expect(found.links.filter((link) => !['mailto:', 'tel:', 'https:'].includes(link))).toEqual([]);
    expect({ ...found, links: [] }).toEqual({
      trapped: 'undefined',
      loaded: 0,
      scripts: 0,
      links: [],
    });
  });
});
