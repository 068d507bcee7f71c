import { filledIn, kindOf } from '../kinds/index.ts';
import { single, text } from '../question.ts';

export const headline = single(
  text('headline', {
    begin: ({ draft: { facts } }) => {
      const kind = kindOf(facts);
      return kind?.headline && filledIn(kind, kind.headline, facts);
    },
  }),
);
