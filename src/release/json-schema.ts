import * as z from 'zod';
import { type Field, fields } from './fields.ts';
import { answersSchema, newsroomSchema } from './schema.ts';

const fieldOf = new Map<unknown, Field>(
  Object.values(fields).map((field) => [field.schema, field]),
);

/** JSON Schema 2020-12 of the files that people write, for editors and for other programs. */
export const fileSchemas = {
  answers: () => jsonSchemaOf(answersSchema, 'Answers: the facts and the story of a press release'),
  newsroom: () =>
    jsonSchemaOf(newsroomSchema, 'newsroom.yaml: what a newsroom uses in every release'),
};

function jsonSchemaOf(schema: z.ZodType, title: string): object {
  const { $schema, ...json } = z.toJSONSchema(schema, { io: 'input', override: told });
  const { properties = {}, required = [] } = json;
  // A group that is missing as a whole counts as an empty one, so that each of its facts can be
  // asked for. It is required when one of them is.
  const needed = Object.keys(properties).filter((key) => {
    const property = properties[key];
    return required.includes(key) || (typeof property === 'object' && property.required);
  });
  return { $schema, title, ...json, required: needed };
}

/** Adds what the field table knows, and what the reader accepts beyond the schema. */
function told({
  zodSchema,
  jsonSchema: json,
}: {
  zodSchema: unknown;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const field = fieldOf.get(zodSchema);
  if (field) {
    const { title, help, example } = field;
    Object.assign(json, { title, description: help, examples: [example] });
  }
  // An empty value counts as left out.
  if (typeof json.default === 'object') delete json.default;
  // Every value is read as text; other YAML readers take this one for a number.
  if (json.const === '1') {
    delete json.const;
    delete json.type;
    Object.assign(json, { enum: [1, '1'], examples: [1] });
  }
  if (json.default === '1') json.default = 1;
}
