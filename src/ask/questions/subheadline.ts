import { optional, single, text, validated } from '../question.ts';

export const subheadline = single(
  text('subheadline', {
    needed: optional,
    // Saved answers may hold several lines of deck; each is one line to the schema.
    check: (typed) => {
      const wrong = typed
        .split(/\n+/)
        .map((line) => validated('subheadline', line))
        .find((verdict) => 'problem' in verdict);
      return wrong ?? { value: typed.trim() };
    },
  }),
);
