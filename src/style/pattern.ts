/**
 * Fills a pattern of a house style: "{place}, {date}: ". A name in capitals puts its value in
 * capitals. After a value that ends in a full stop, the pattern's own full stop is dropped, so that
 * "Acme Inc." ends a sentence with one.
 */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([^{}]+)\}(\.?)/g, (whole, name: string, stop: string) => {
    const value = values[name] ?? values[name.toLowerCase()];
    if (value === undefined) throw new Error(`The pattern "${pattern}" knows no ${whole}`);
    const text = name in values ? value : value.toUpperCase();
    return text.endsWith('.') ? text : text + stop;
  });
}
