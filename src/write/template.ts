import Handlebars from 'handlebars/runtime';
import type { Page } from './page.ts';
import type { Spelling, Stamps } from './format.ts';

/**
 * Makes a compiled template into a function from a page to text. All that a template can print of
 * a release it prints through the helpers `prose` and `block`, which spell it for the format, so
 * that text of users is never template source and never markup.
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
    // Parts that are not there leave empty lines behind.
    return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
  };
}
