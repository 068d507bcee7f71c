/**
 * The name of a release's folder: its date and the first words of its headline. Letters and digits of
 * any script stay; anything else becomes a hyphen, so that no headline can name a path. A headline
 * without letters gives "release".
 */
export function slug(date: string, headline: string): string {
  const words = headline
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${date}-${shorten(words, 60) || 'release'}`;
}

/**
 * Cuts a name at the last hyphen that keeps it within a number of bytes; one long word, at a letter.
 * File systems allow 255 bytes, and a Bengali letter takes three.
 */
function shorten(name: string, bytes: number): string {
  if (Buffer.byteLength(name) <= bytes) return name;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    if (Buffer.byteLength(short + segment) > bytes) break;
    short += segment;
  }
  const hyphen = short.lastIndexOf('-');
  return hyphen > 0 && name[short.length] !== '-' ? short.slice(0, hyphen) : short;
}
