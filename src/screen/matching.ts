/**
 * The items that somebody means by a few letters: those in whose label each typed word begins a word,
 * accents and letter case aside; then those that hold the letters anywhere.
 */
export function matching<Item>(
  items: readonly Item[],
  typed: string,
  labelOf: (item: Item) => string,
): Item[] {
  const wanted = bare(typed).split(/\s+/).filter(Boolean);
  const rank = (item: Item): number => {
    const label = bare(labelOf(item));
    const words = label.split(/[^\p{L}\p{N}]+/u);
    if (wanted.every((letters) => words.some((word) => word.startsWith(letters)))) return 0;
    return wanted.every((letters) => label.includes(letters)) ? 1 : 2;
  };
  return [0, 1].flatMap((wantedRank) => items.filter((item) => rank(item) === wantedRank));
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
