import { type ExitCode, Failure, exit } from '../failure.ts';
import { inspectionSchema } from '../inspect/schema.ts';
import type { Io } from '../io.ts';
import { reportSchema } from '../lint/reporters/schema.ts';
import { fileSchemas } from '../release/json-schema.ts';
import { named } from './shared/named.ts';

/** The schemas that programs and editors can use, by name. */
export const schemas: Readonly<Record<string, () => object>> = {
  ...fileSchemas,
  inspect: () => inspectionSchema,
  lint: () => reportSchema,
};

/** `pr schema`: prints the JSON Schema of a file that people write, or of what `pr` prints. */
export async function schema(name: string | undefined, io: Io): Promise<ExitCode> {
  if (name === undefined) throw new Failure(`Name a schema: ${Object.keys(schemas).join(', ')}.`);
  const make = named('schema', name, schemas);
  io.stdout.write(`${JSON.stringify(make(), null, 2)}\n`);
  return exit.done;
}
