import Handlebars from 'handlebars/runtime';
import type { Page } from './page.ts';
import type { Spelling, Stamps } from './format.ts';

/**
 * Turns a compiled template into a function from a page to text. A template prints a release only
 * through the helpers `prose` and `block`, which escape it for the format, so that users' text is
 * never template source and never markup.
 */
export function template(
  compiled: TemplateSpecification,
  spelling: Spelling,
): (page: Page, stamps?: Stamps) => string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper({
    prose: (prose) => new Handlebars.SafeString(spelling.prose(prose)),
    block: (block) => new Handlebars.SafeString(spelling.block(block)),
  });
  const render = handlebars.template(compiled);
  return (page, stamps = {}) => {
    const text = render({ ...page, stamps }, { allowProtoPropertiesByDefault: false });
    // Missing parts leave empty lines.
    return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
  };
}
