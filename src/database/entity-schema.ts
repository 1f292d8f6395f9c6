// Tables from the type metadata (表结构): one MikroORM schema per declared type, and the two tables that are no part of
// the graph. Column comments carry the Chinese label and the sensitivity.
import { EntitySchema, type EntitySchemaMetadata } from '@mikro-orm/core';
import { MOMENT_DIGITS, sqlType } from '../model/attribute.ts';
import { type Attribute, allTypes, type ScalarAttribute, type TypeMeta } from '../model/meta.ts';
import { codesWithin, indexesWithin } from '../model/orders-within.ts';
import { SENSITIVITY } from '../model/sensitivity.ts';
import { frozenHooks } from './frozen.ts';

type Property = Record<string, unknown>;

const comment = (attribute: Attribute): string =>
  attribute.label === null ? `${attribute.zh}（不公开）` : `${attribute.zh}（${SENSITIVITY[attribute.label]}）`;

function scalarProperty(attribute: ScalarAttribute): Property {
  const { name, kind } = attribute;
  const shared = { fieldName: attribute.column, comment: comment(attribute), nullable: attribute.optional };
  if (kind === 'id') return { ...shared, type: 'uuid', primary: true, defaultRaw: 'gen_random_uuid()' };
  if (name === 'version') return { ...shared, type: 'integer', version: true, default: 1 };
  if (name === 'createdAt') return { ...shared, type: 'datetime', length: MOMENT_DIGITS, defaultRaw: 'now()' };
  if (name === 'updatedAt')
    return { ...shared, type: 'datetime', length: MOMENT_DIGITS, defaultRaw: 'now()', onUpdate: () => new Date() };
  const more: Property = {
    ...shared,
    ...(attribute.unique ? { unique: `${'{table}'}_${attribute.column}_key` } : {}),
    ...(attribute.default === undefined ? {} : { default: attribute.default }),
    ...(attribute.bytewise ? { collation: 'C' } : {}),
  };
  switch (kind) {
    case 'choice':
      return { ...more, enum: true, items: [...attribute.enumeration!.values], type: 'string', columnType: 'text' };
    case 'text':
      return { ...more, type: 'text' };
    case 'count':
      return { ...more, type: 'integer' };
    case 'amount':
      return { ...more, type: 'decimal', precision: 14, scale: 2 };
    case 'flag':
      return { ...more, type: 'boolean' };
    case 'day':
      return { ...more, type: 'date' };
    case 'moment':
      return { ...more, type: 'datetime', length: MOMENT_DIGITS };
    case 'list':
      return { ...more, type: 'array', columnType: sqlType(attribute), defaultRaw: "'{}'" };
    case 'json':
      return { ...more, type: 'json' };
  }
}

function property(meta: TypeMeta, attribute: Attribute): Property {
  if (attribute.kind === 'ref')
    return {
      kind: 'm:1',
      entity: () => attribute.target(),
      fieldName: attribute.column,
      nullable: attribute.optional,
      comment: comment(attribute),
      updateRule: 'no action',
      deleteRule: 'no action',
      createForeignKeyConstraint: !attribute.checkedTogether,
    };
  const found = scalarProperty(attribute as ScalarAttribute);
  if (typeof found['unique'] === 'string') found['unique'] = found['unique'].replace('{table}', meta.table);
  return found;
}

/** Code of a division that PostgreSQL makes from the path; nothing reads or writes it but conditions of lists. */
const codeProperty = (column: string, expression: string): Property => ({
  type: 'text',
  fieldName: column,
  nullable: true,
  lazy: true,
  collation: 'C',
  comment: '区划代码（不公开）',
  generated: `(${expression}) stored`,
});

const propertyOf = (meta: TypeMeta, column: string): string =>
  [...meta.attributes.values()].find(attribute => attribute.kind !== 'many' && attribute.column === column)?.name ??
  column;

/** Several values of a closed set: MikroORM makes the check of one such value, and of a list none. */
const listChecks = (meta: TypeMeta): { name: string; property: string; expression: string }[] =>
  [...meta.attributes.values()].flatMap(attribute =>
    attribute.kind === 'list' && attribute.enumeration
      ? [
          {
            name: `${meta.table}_${attribute.column}_check`,
            property: attribute.name,
            expression: `${attribute.column} <@ array[${attribute.enumeration.values.map(value => `'${value}'`).join(', ')}]`,
          },
        ]
      : [],
  );

export function entitySchemaOf(meta: TypeMeta): EntitySchema {
  const properties = [...meta.attributes.values()]
    .filter(attribute => attribute.kind !== 'many')
    .map((attribute): [string, Property] => [attribute.name, property(meta, attribute)]);
  for (const { column, expression } of codesWithin(meta)) properties.push([column, codeProperty(column, expression)]);
  const columns = (names: readonly string[]) =>
    names.map(name => (meta.attributes.get(name) as ScalarAttribute).column).join('_');
  return new EntitySchema({
    class: meta.class,
    tableName: meta.table,
    comment: meta.zh,
    properties: Object.fromEntries(properties),
    hooks: frozenHooks(meta),
    // The last word in every order, and the only one where nobody asks for one: rows in the order in which the disk has them
    // would tell of changes to others.
    orderBy: { id: 'asc' },
    indexes: [
      ...meta.indexes.map(list => ({ properties: [...list], name: `${meta.table}_${columns(list)}_index` })),
      ...indexesWithin(meta).map(({ name, columns: named }) => ({
        name,
        properties: named.map(column => propertyOf(meta, column)),
      })),
    ],
    checks: listChecks(meta),
    uniques: meta.uniques.map(list => ({ properties: [...list], name: `${meta.table}_${columns(list)}_key` })),
  } as unknown as EntitySchemaMetadata<object>);
}

/**
 * Events to be delivered (发件箱): written in the transaction of the change, so that none is lost or doubled. Ids only; a
 * trigger announces each, and makes the deliveries to webhooks.
 */
class OutboxEvent {
  id!: string;
  at!: Date;
  kind!: string;
  objectType!: string;
  objectId!: string;
  /** Whom it may concern (src/graph/audience.ts): keyed digests, no values. Null: everybody is judged. */
  audience!: string[] | null;
}

const outbox = new EntitySchema<OutboxEvent & { transaction: string }>({
  class: OutboxEvent as never,
  tableName: 'outbox_event',
  properties: {
    id: { type: 'uuid', primary: true, defaultRaw: 'gen_random_uuid()' },
    // Not now(): of two changes of one row, the one that waited for the other is the later one.
    at: { type: 'datetime', length: 6, defaultRaw: 'clock_timestamp()' },
    kind: { type: 'text' },
    objectType: { type: 'text' },
    objectId: { type: 'uuid' },
    audience: { type: 'array', columnType: 'text[]', nullable: true },
    // Never written by hand: by it a relay tells which events it has not seen, whatever the order of the commits.
    transaction: { type: 'string', columnType: 'xid8', defaultRaw: 'pg_current_xact_id()' },
  },
  indexes: [{ properties: ['transaction'], name: 'outbox_event_transaction_index' }],
});

/** What was told of a task (提醒记录): once for each task and kind, whoever looks and however often. */
const reminder = new EntitySchema<{ task: string; kind: string; at: Date }>({
  name: 'TaskReminder',
  tableName: 'task_reminder',
  properties: {
    task: { type: 'text', primary: true },
    kind: { type: 'text', primary: true },
    at: { type: 'datetime', length: 6, defaultRaw: 'clock_timestamp()' },
  },
});

export const STANDING = 'standing';

/** State of what posts rest on (任职依据), kept by triggers: a new stamp whenever an account, its grants, the posts behind them or a client change. */
const standing = new EntitySchema<{ holder: string; stamp: string }>({
  name: 'Standing',
  tableName: STANDING,
  properties: {
    holder: { type: 'uuid', primary: true },
    stamp: { type: 'bigint' },
  },
});

export const entitySchemas = (): EntitySchema[] => [
  ...allTypes().map(meta => entitySchemaOf(meta)),
  outbox as EntitySchema,
  reminder as EntitySchema,
  standing as EntitySchema,
];
