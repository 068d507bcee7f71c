import { type ExitCode, Failure, exit } from '../failure.ts';
import { inspectionSchema } from '../inspect/schema.ts';
import type { Io } from '../io.ts';
import { reportSchema } from '../lint/schema.ts';
import { fileSchemas } from '../release/json-schema.ts';
import { didYouMean } from '../release/nearest.ts';

/** What programs and editors may want to check, by name. */
const schemas: Readonly<Record<string, () => object>> = {
  ...fileSchemas,
  inspect: () => inspectionSchema,
  lint: () => reportSchema,
};

/** `pr schema NAME`: prints the JSON Schema of a file that people write or of what `pr` prints. */
export async function schema(name: string | undefined, io: Io): Promise<ExitCode> {
  const names = Object.keys(schemas);
  if (name === undefined) throw new Failure(`Name the schema: ${names.join(', ')}.`);
  const make = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!make) {
    throw new Failure(
      `There is no schema "${name}"${didYouMean(name, names)}. There are: ${names.join(', ')}.`,
    );
  }
  io.stdout.write(`${JSON.stringify(make(), null, 2)}\n`);
  return exit.done;
}
