// JSON Schema of a dataset (数据集结构, draft 2020-12), from the declaration that the validator uses. What a schema cannot
// say (no day in the future, sums that add up) the validator says.
import type { Dataset, Field, FieldKind, Fields } from './field.ts';

type Schema = Readonly<Record<string, unknown>>;

function shapeOf(kind: FieldKind): Schema {
  switch (kind.kind) {
    case 'household':
    case 'person':
      return { type: 'string', pattern: '^[A-Za-z0-9]([A-Za-z0-9.-]{0,38}[A-Za-z0-9])?$' };
    case 'code':
      return { type: 'string', minLength: 1, maxLength: 60 };
    case 'region':
      return { type: 'string', pattern: kind.level === 'COUNTY' ? '^[1-9][0-9]{5}$' : '^[1-9][0-9]{11}$' };
    case 'text':
      return { type: 'string', minLength: 1, maxLength: kind.longest };
    case 'amount':
      return { type: 'string', pattern: '^[0-9]{1,12}(\\.[0-9]{1,2})?$' };
    case 'count':
      return { type: 'integer', minimum: 0, maximum: 10_000_000 };
    case 'percent':
      return { type: 'number', minimum: 0, maximum: 100 };
    case 'flag':
      return { type: 'boolean' };
    case 'year':
      return { type: 'integer', minimum: 1990, maximum: 9999 };
    case 'day':
      return { type: 'string', format: 'date' };
    case 'moment':
      return { type: 'string', format: 'date-time' };
    case 'choice':
      return { type: 'string', enum: Object.keys(kind.values), 'x-labels': kind.values };
    case 'list':
      return { type: 'array', minItems: 1, maxItems: kind.longest, items: shapeOf(kind.of) };
    case 'group':
      return groupOf(kind.fields);
  }
}

const fieldOf = (field: Field): Schema => ({
  title: field.zh,
  description: field.en,
  'x-sensitivity': field.sensitivity,
  ...shapeOf(field),
});

function groupOf(fields: Fields): Schema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([, field]) => field.required).map(([name]) => name),
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldOf(field)])),
  };
}

export const jsonSchemaOf = (dataset: Dataset): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...groupOf(dataset.fields),
});
