import { single, text } from '../question.ts';

export const story = single(
  text('story', {
    long: true,
    check: (typed, { storyProblem }) => {
      const problem = storyProblem(typed);
      return problem === null ? { value: typed.trim() } : { problem };
    },
  }),
);
