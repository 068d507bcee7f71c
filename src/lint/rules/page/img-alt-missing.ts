import type { Document } from '../../../read/document.ts';
import type { Parts } from '../../../recognize/parts.ts';
import type { LocatedRun, Span } from '../../../source/block.ts';
import { leavesOf } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const imgAltMissing: Rule = {
  id: 'img-alt-missing',
  category: 'page',
  since: '0.1.0',
  level: 'error',
  title: 'a picture without alternative text',
  why:
    'Without it, a screen reader reads out the file name, mail programs show an empty box, ' +
    'and an editor who cannot see the picture does not know whether to ask for it.',
  source: ['https://www.w3.org/TR/WCAG22/#non-text-content'],
  reads: [],
  examples: {
    failing: [
      {
        format: 'html',
        text: '<h1>Harbour Museum opens new wing</h1>\n<p>The museum opens on Friday. <img src="/press/wing.jpg"></p>\n',
        at: '2:32',
        says: '"wing.jpg"',
      },
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nIt opens.\n\n![](wing.jpg)\n',
        at: '5:1',
        says: '"wing.jpg"',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\n![The new wing at night](wing.jpg)\n',
      },
      {
        format: 'html',
        text: '<img src="logo.png"><h1>Harbour Museum opens</h1>\n<p>It opens on Friday.</p>\n<img src="count.gif">\n',
      },
      // A line and a spacer of the page, and a mark that counts readers.
      {
        format: 'html',
        text: '<h1>Harbour Museum opens</h1>\n<p>It <img src="a.gif" width="600" height="1">opens <img src="/i/spacer.gif"> on <img src="b.png" role="presentation"> Friday.</p>\n<p>All may come.</p>\n',
      },
      // Empty on purpose: an ornament that tells nothing.
      {
        format: 'html',
        text: '<h1>Harbour Museum opens</h1>\n<p>It opens. <img src="line.png" alt=""></p>\n',
      },
    ],
  },
  check: ({ document, parts }) =>
    [...leavesOf(document.blocks)]
      .flatMap(({ runs }) => runs)
      .filter((run) => run.image && lacksAlt(run, document) && isWithin(run, document, parts))
      .map(({ start, end, image }) => ({
        start,
        end,
        message: `The picture ${quoted(image!.src.split('/').at(-1) || image!.src)} has no alternative text.`,
        advice:
          document.format === 'markdown'
            ? 'Say what it shows: "![The new wing at night](wing.jpg)".'
            : 'Say what it shows: alt="The new wing at night". For an ornament, write alt="".',
      })),
};

/** In HTML an empty alt text is on purpose; in Markdown it may be forgotten. */
function lacksAlt({ start, end, image }: LocatedRun, { text, format }: Document): boolean {
  if (image!.alt.trim() !== '' || format === 'word') return false;
  const tag = text.slice(start, end);
  if (isSpacer(image!.src, tag)) return false;
  return !tag.startsWith('<') || !/\salt\s*=/i.test(tag);
}

/** Whether a picture only keeps other things apart, or counts readers. */
const isSpacer = (src: string, tag: string): boolean =>
  /(?:^|[/_-])(?:spacer|blank|pixel|transparent|clear|shim|1x1)[\w-]{0,20}\.(?:gif|png|svg)/i.test(
    src,
  ) ||
  /\s(?:width|height)\s*=\s*["']?[0-3](?:px)?["'\s/>]/i.test(tag) ||
  /\s(?:role\s*=\s*["']?(?:presentation|none)|aria-hidden\s*=\s*["']?true)/i.test(tag);

/** Whether a place belongs to the release, and not to the web page around it. */
function isWithin({ start }: Span, { format }: Document, parts: Parts): boolean {
  if (format !== 'html') return true;
  const { headline, story, about, contacts, endMark } = parts;
  const blocks = story.filter(({ kind }) => kind !== 'image').map(({ block }) => block);
  const spans = [headline, ...blocks, ...about, ...contacts, endMark].filter((one) => one !== null);
  const first = spans.reduce((least, one) => Math.min(least, one.start), Infinity);
  const last = spans.reduce((most, one) => Math.max(most, one.end), -Infinity);
  return start >= first && start <= last;
}
