/** One line is a version of another when it shares so many of the words of the shorter one, */
const shared = 0.6;
/** and the longer one has so many times its words at most. */
const longer = 3;

/** Whether one line says what another says, in other words or cut short. */
export function isVersion(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [less, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  if (less === 0 || more > less * longer) return false;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(2, less) >= shared;
}

const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []);
