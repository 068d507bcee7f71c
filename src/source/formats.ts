/** The formats that are read, by the ends of file names; of files with one name, the first is the one to read. */
export const FORMAT_OF = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.text': 'text',
  '.docx': 'word',
  '.eml': 'mail',
} as const;

export type Format = (typeof FORMAT_OF)[keyof typeof FORMAT_OF];

/** The format that the name of a file tells; null when it tells none that is read. */
export function formatOfName(name: string): Format | null {
  const end = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '';
  return end in FORMAT_OF ? FORMAT_OF[end as keyof typeof FORMAT_OF] : null;
}
