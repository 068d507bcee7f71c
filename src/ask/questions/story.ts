import { filledIn, kindOf } from '../kinds/index.ts';
import { single, text } from '../question.ts';

export const story = single(
  text('story', {
    long: true,
    begin: ({ draft: { facts } }) => {
      const kind = kindOf(facts);
      return kind?.story.map((paragraph) => filledIn(kind, paragraph, facts)).join('\n\n');
    },
    check: (typed, { storyProblem }) => {
      const problem = storyProblem(typed);
      return problem === null ? { value: typed.trim() } : { problem };
    },
  }),
);
