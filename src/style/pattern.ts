/**
 * Fills a house style's pattern: "{place}, {date}: ". A name in capitals asks for its value in
 * capitals. A value that ends in a full stop swallows one that the pattern sets behind it, so that
 * "Acme Inc." closes a sentence with one stop.
 */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([^{}]+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = values[name] ?? values[name.toLowerCase()];
    if (value === undefined) throw new Error(`The pattern "${pattern}" knows no ${whole}`);
    const text = name in values ? value : value.toUpperCase();
    return text.endsWith('.') ? text : text + stop;
  });
}
