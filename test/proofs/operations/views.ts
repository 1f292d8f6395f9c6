// The root fields that are no lists of a type (视图查询): calendars, inboxes, clocks. Taken from the schema, so that a new
// one is asked without a word here.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { allTypes, typeNamed } from '../../../src/model/meta.ts';
import { singular } from '../../../src/model/type.ts';
import type { Draft } from './draft.ts';
import { typeBehind } from './mutations.ts';
import { finish, type GeneratedOperation } from './operation.ts';
import { fieldsOf } from './selections.ts';
import { structureOf } from './structures.ts';
import { enumValue, plain, type Value, written } from './values.ts';

/** What other generators ask: the viewer, nodes and the questions of auditors. */
const ASKED_ELSEWHERE = new Set(['viewer', 'node', 'nodes', 'explainAccess', 'whoCan', 'couldRead', 'accessMatrix']);

export function viewFields(schema: GraphQLSchema): GraphQLField<unknown, unknown>[] {
  const reads = new Set(allTypes().flatMap(meta => [singular(meta.name), meta.plural]));
  const fields = Object.values(schema.getQueryType()!.getFields());
  return fields.filter(({ name }) => !reads.has(name) && !ASKED_ELSEWHERE.has(name));
}

export const viewNames = (schema: GraphQLSchema): string[] => viewFields(schema).map(({ name }) => `view ${name}`);

const DAYS = ['2023-04-17', '2026-11-22', '2026-12-31'];
const MONTHS = ['2022-12', '2023-04', '2026-11'];

function argument(draft: Draft, { name, type }: GraphQLArgument): Value {
  const { random, stock } = draft;
  const named = getNamedType(type);
  if (isEnumType(named)) return enumValue(random.pick(named.getValues()).name);
  switch (named.name) {
    case 'ID': {
      const meta = typeBehind(name);
      return plain(stock.id(random, meta ?? random.pick(allTypes())));
    }
    case 'Int':
      return plain(random.between(0, 31));
    case 'Date':
      return plain(random.pick(DAYS));
    case 'DateTime':
      return plain(`${random.pick(DAYS)}T01:00:00Z`);
    case 'Boolean':
      return plain(random.chance(0.5));
    default:
      return plain(name === 'month' ? random.pick(MONTHS) : `text-${random.between(1, 99)}`);
  }
}

export function viewQuery(draft: Draft, field: GraphQLField<unknown, unknown>): GeneratedOperation {
  draft.coverage.add(`view ${field.name}`);
  const given = field.args.filter(({ type }) => isNonNullType(type) || draft.random.chance(0.5));
  const values = given.map(
    one => `${one.name}: ${written(draft.variables.maybe(argument(draft, one), String(one.type)))}`,
  );
  const head = `${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''}`;
  const named = getNamedType(field.type);
  if (isLeafType(named)) return finish(draft, 'query', head);
  const meta = typeNamed(named.name);
  const inside = meta
    ? fieldsOf(draft, meta, { path: [field.name], depth: 2, page: 10, shared: true })
    : structureOf(draft, named.name, 3);
  return finish(draft, 'query', `${head} { ${inside} }`);
}
