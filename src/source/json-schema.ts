// Building blocks of JSON Schema 2020-12 for what `pr` prints.

export const text = { type: 'string' };
export const yesOrNo = { type: 'boolean' };
export const maybe = { type: ['string', 'null'] };
export const count = { type: 'integer', minimum: 0 };
export const number = { type: 'integer', minimum: 1 };
export const list = (items: object) => ({ type: 'array', items });
export const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
export const exact = (properties: Record<string, object>, more: object = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
