import compiled from '../../templates/release.md.hbs';
import { spellBlock, spellMarkdown } from '../source/markdown-spell.ts';
import { withOwnStamp } from '../source/stamp.ts';
import type { Format, Stamps } from './format.ts';
import { template } from './template.ts';

const render = template(compiled, {
  prose: (words) => spellMarkdown(words),
  block: (block) => spellBlock(block),
});

/** Language and stamps are in the front matter; the template prints everything that readers see. */
const frontMatter = (language: string, stamps: Stamps): string => {
  const lines = Object.entries(stamps).map(([file, stamp]) => `  ${file}: ${stamp}\n`);
  return `---\nlanguage: ${language}\npresswright:\n${lines.join('')}---\n\n`;
};

/** Markdown, for web sites and for reading as it is. */
export const markdown: Format = {
  name: 'markdown',
  file: 'release.md',
  drops: [],
  write: (page, stamps) => {
    const body = render(page);
    return withOwnStamp(
      'release.md',
      (own) => frontMatter(page.language, { ...own, ...stamps }) + body,
    );
  },
};
