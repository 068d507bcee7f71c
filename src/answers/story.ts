import { type Prose, cut, plain, tidy } from '../release/prose.ts';
import type { Speaker, Story, StoryBlock } from '../release/story.ts';
import type { Block, LocatedRun } from '../source/block.ts';
import { parseMarkdown } from '../source/markdown.ts';
import { withoutDirectives } from '../source/directives.ts';
import { spellBlock, spellMarkdown } from '../source/markdown-spell.ts';
import { type Locale, endsInAbbreviation } from '../style/locale.ts';

/** Something in a story that a release cannot hold, with the offset at which it stands. */
export interface StoryProblem {
  readonly offset: number;
  readonly reason: string;
  readonly form?: string | undefined;
}

const signature =
  '> The words that were said.\n>\n> — Dr Leela Bose, Medical Director, River Trust';

/**
 * Reads the story of a release from Markdown, which starts at `from` in `text`. Offsets of problems
 * count in `text`.
 */
export function parseStory(
  text: string,
  locale: Locale,
  from = 0,
): { story: Story; problems: StoryProblem[] } {
  const problems: StoryProblem[] = [];
  // Remarks to the copy desk are not for readers.
  const story = parseMarkdown(withoutDirectives(text), 'story', from).flatMap((block) =>
    storyBlock(block, locale, problems),
  );
  const first = story[0];
  if (first && first.kind !== 'paragraph') {
    problems.push({
      offset: from,
      reason: 'must open with the lead, a plain paragraph: the dateline stands in front of it',
    });
  }
  return { story, problems };
}

/** A story as Markdown, which `parseStory` reads back. */
export const spellStory = (story: Story): string =>
  story
    .map((block) => (block.kind === 'quote' ? spellQuote(block) : spellBlock(block, 'story')))
    .join('\n\n');

function spellQuote({ paragraphs, speaker }: Extract<StoryBlock, { kind: 'quote' }>): string {
  const { honorific, name, role } = speaker;
  const who = [[honorific, name].filter(Boolean).join(' '), role].filter(Boolean).join(', ');
  return [...paragraphs, [{ text: `— ${who}` }]]
    .map((words) => spellMarkdown(words, 'story').replace(/^/gm, '> '))
    .join('\n>\n');
}

/** Reads a boilerplate's text, paragraph by paragraph. */
export const parseParagraphs = (text: string): Prose[] =>
  parseMarkdown(text, 'paragraphs')
    .map((block) => proseOf(block.runs))
    .filter((prose) => prose.length > 0);

function storyBlock(block: Block, locale: Locale, problems: StoryProblem[]): StoryBlock[] {
  const problem = (reason: string, form?: string) => {
    problems.push({ offset: block.start, reason, form });
    return [];
  };
  switch (block.kind) {
    case 'paragraph': {
      const image = block.runs.find((run) => run.image)?.image;
      const prose = proseOf(block.runs);
      if (image && prose.length > 0) {
        return problem('has an image inside a paragraph: give it a paragraph of its own');
      }
      if (image) return [{ kind: 'image', src: image.src, alt: image.alt, caption: image.title }];
      return prose.length > 0 ? [{ kind: 'paragraph', prose }] : [];
    }
    case 'heading': {
      const prose = proseOf(block.runs);
      return prose.length > 0 ? [{ kind: 'heading', prose }] : [];
    }
    case 'list': {
      const items = block.children.map((item) => item.children);
      if (items.some((item) => item.length > 1 || item.some((part) => part.kind !== 'paragraph'))) {
        return problem('has a list within a list, or several paragraphs in one item: make it flat');
      }
      const proses = items.map((item) => proseOf(item[0]?.runs ?? []));
      return [{ kind: 'list', ordered: block.ordered === true, items: proses }];
    }
    case 'table': {
      const [header, ...rows] = block.children.map((row) =>
        row.children.map((cell) => proseOf(cell.runs)),
      );
      return [{ kind: 'table', header: header ?? [], rows }];
    }
    case 'quote': {
      if (block.children.some((part) => part.kind !== 'paragraph')) {
        return problem('has something other than paragraphs in a quotation', signature);
      }
      const quote = quoteOf(block.children, locale);
      return quote
        ? [quote]
        : problem('has a quotation that nobody signs: its last line names the speaker', signature);
    }
    default:
      return problem('has something that a release cannot hold');
  }
}

/** Prose without places: a line end in the source is a space. Images are not prose. */
const proseOf = (runs: readonly LocatedRun[]): Prose =>
  tidy(runs.map((run) => (run.soft ? { ...run, text: ' ' } : run)));

/** A block quote whose last line is "— Name, role"; null when it has no such line. */
function quoteOf(blocks: readonly Block[], locale: Locale): StoryBlock | null {
  const last = blocks.at(-1)?.runs ?? [];
  const breakAt = last.findLastIndex((run) => run.text === '\n');
  const line = plain(proseOf(last.slice(breakAt + 1)));
  const signed = /^(?:[—–―]|--+) ?(.+)$/.exec(line);
  if (!signed) return null;
  const texts = [
    ...blocks.slice(0, -1).map((block) => block.runs),
    last.slice(0, Math.max(0, breakAt)),
  ];
  const paragraphs = texts.map(proseOf).filter((prose) => prose.length > 0);
  if (paragraphs.length === 0) return null;
  return {
    kind: 'quote',
    paragraphs: bareWords(paragraphs, locale),
    speaker: parseSpeaker(signed[1]!, locale),
  };
}

/** Reads "Dr Leela Bose, Medical Director, River Trust": honorific, name, role. */
function parseSpeaker(text: string, locale: Locale): Speaker {
  const comma = text.indexOf(',');
  const name = (comma < 0 ? text : text.slice(0, comma)).trim();
  const role = comma < 0 ? '' : text.slice(comma + 1).trim();
  const space = name.indexOf(' ');
  const honorific = name.slice(0, Math.max(0, space));
  return {
    ...(locale.honorifics.includes(honorific)
      ? { honorific, name: name.slice(space + 1).trim() }
      : { name }),
    ...(role !== '' && { role }),
  };
}

/**
 * The words of a quotation without what a house style sets: the marks around the whole, and the
 * full stop at its end, unless that belongs to an abbreviation or an ellipsis. What is quoted
 * within it takes the inner marks of the language.
 */
function bareWords(paragraphs: readonly Prose[], locale: Locale): Prose[] {
  const whole = paragraphs.map(plain).join('\n');
  const marked = /^(?:“[^“”]*”|"[^"]*"|‘[^‘’]*’|«[^«»]*»|„[^„“]*“)$/.test(whole);
  const last = paragraphs.length - 1;
  return paragraphs.map((prose, i) => {
    const length = plain(prose).length;
    const words = marked
      ? tidy(cut(prose, i === 0 ? 1 : 0, i === last ? length - 1 : length))
      : prose;
    const text = plain(words);
    const ends = i === last && /[.।]$/.test(text) && !text.endsWith('..');
    const bare = ends && !endsInAbbreviation(text, locale) ? cut(words, 0, text.length - 1) : words;
    return withInnerMarks(bare, locale);
  });
}

function withInnerMarks(words: Prose, { quotation }: Locale): Prose {
  const outer = quotation.marks.join('').trim();
  const [open, close] = quotation.inner;
  const isOuter = (mark: string) => mark === '"' || outer.includes(mark);
  return words.map((run) => ({
    ...run,
    text: run.text.replace(pairs, (pair, ...inside: (string | undefined)[]) =>
      isOuter(pair[0]!) || isOuter(pair.at(-1)!)
        ? open +
          inside
            .slice(0, 4)
            .find((text) => text !== undefined)!
            .trim() +
          close
        : pair,
    ),
  }));
}

/** What is quoted, in any of the marks in use. */
const pairs = /“([^“”„]*)”|„([^„“”]*)[“”]|«([^«»]*)»|(?<![\p{L}\p{N}])"([^"]*)"/gu;
