import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import { Failure } from '../failure.ts';

/** No release is larger, with its pictures; text has a limit of its own. */
const MAX_FILE_BYTES = 50_000_000;

const tooLarge = () =>
  new Failure(`has more than ${MAX_FILE_BYTES / 1e6} MB, too large for a release.`);

/**
 * The bytes of a file. Throws a Failure for what is no file and could keep a reader waiting for ever
 * (a pipe, a device, a socket), and for one that is too large; the error of the system for the rest.
 */
export async function readRegularFile(path: string): Promise<Uint8Array> {
  // Without this flag, opening a pipe waits until something is written to it.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile()) {
      const kind = stats.isFIFO() ? 'a pipe' : stats.isDirectory() ? 'a folder' : 'a device';
      throw new Failure(
        stats.isDirectory()
          ? 'is a folder'
          : `is ${kind}, not a file. To read a stream, use - as the name.`,
      );
    }
    if (stats.size > MAX_FILE_BYTES) throw tooLarge();
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** All that a stream gives. Throws a Failure as soon as it is too much. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_FILE_BYTES) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
