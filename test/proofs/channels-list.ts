// The channels (通道): by which ways a labelled field can be asked for, as the schema has them, so that a new type, field,
// filter, order or mutation makes new cells without a word here.
import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { allSubscriptions } from '../../src/graph/subscription.ts';
import { isPublished, metaOf, type TypeMeta, typeNamed } from '../../src/model/meta.ts';
import { allVerbs, type Verb } from '../../src/model/verb.ts';
import { scalarsOf, waysTo } from './channels-probe.ts';
import { madeFor } from './channels-schema.ts';
import { fieldOf, groupsOf } from './operations/groups.ts';
import { inputTypeOf, typeBehind } from './operations/mutations.ts';

export const CHANNELS = [
  'select',
  'fragment',
  'edges',
  'cursor',
  'totalCount',
  'group',
  'filter',
  'filter through relation',
  'order',
  'one',
  'node',
  'nodes',
  'nested to-one',
  'nested to-many',
  'subscription event',
  'mutation payload',
  'nested write',
  'unique error',
  'foreign-key error',
  'validation error',
  'own view',
  'export',
  'extensions.access',
  'side route',
  'log line',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Names and inputs of what answers about access and the viewer, from the schema. */
export function viewsOf(
  schema: GraphQLSchema,
): { name: string; type: string; input: GraphQLInputObjectType | null; given: string[] }[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, type, args }) => {
    const target = getNamedType(type);
    if (!isObjectType(target) || typeNamed(target.name) || madeFor(target.name, 'Connection')) return [];
    const input = args.map(one => getNamedType(one.type)).find(isInputObjectType) ?? null;
    return [{ name, type: target.name, input, given: plainArguments(args) }];
  });
}

const PLAIN: Readonly<Record<string, string>> = { Int: '5', String: '"2023-04"' };

/** Arguments that are no input objects, written out: with every value of an enum, one text and one number. */
function plainArguments(args: readonly GraphQLArgument[]): string[] {
  return args.reduce<string[]>(
    (all, { name, type }) => {
      const named = getNamedType(type);
      const values = isEnumType(named) ? named.getValues().map(one => one.name) : [PLAIN[named.name]];
      return values.flatMap(value => all.map(given => (value ? `${given} ${name}: ${value}` : given)));
    },
    [''],
  );
}

/** Fields of the input of a verb, those of nested objects too. */
export function inputsOf(type: GraphQLInputObjectType, depth = 3): { name: string; type: string; nested: boolean }[] {
  return Object.values(type.getFields()).flatMap(field => {
    const named = getNamedType(field.type);
    if (!isInputObjectType(named)) return [{ name: field.name, type: named.name, nested: depth < 3 }];
    return depth === 0 ? [] : inputsOf(named, depth - 1);
  });
}

const uniqueNames = (meta: TypeMeta): ReadonlySet<string> =>
  new Set([...scalarsOf(meta).flatMap(({ name, unique }) => (unique ? [name] : [])), ...meta.uniques.flat()]);

/** Inputs of the verb whose value may stand already where it has to be unique. */
export const uniqueInputs = (schema: GraphQLSchema, verb: Verb): string[] =>
  inputsOf(inputTypeOf(schema, verb)).flatMap(({ name }) => (uniqueNames(verb.type).has(name) ? [name] : []));

/** Types whose rows the input of the verb names by id. */
export const referredBy = (schema: GraphQLSchema, verb: Verb): TypeMeta[] =>
  inputsOf(inputTypeOf(schema, verb)).flatMap(({ name, type }) =>
    type === 'ID' ? [name === 'id' ? verb.type : (typeBehind(name) ?? verb.type)] : [],
  );

/** Labelled fields of the type for which the channel exists. */
export function fieldsFor(schema: GraphQLSchema, meta: TypeMeta, channel: Channel): string[] {
  const all = [...meta.attributes.values()].filter(isPublished);
  const names = (kept: (one: (typeof all)[number]) => boolean) => all.filter(kept).map(({ name }) => name);
  const filter = (schema.getType(`${meta.name}Filter`) as GraphQLInputObjectType).getFields();
  const isRelation = ({ kind }: (typeof all)[number]) => kind === 'ref' || kind === 'many';
  const exists = (): boolean => {
    const verbs = allVerbs().filter(({ type }) => type === meta);
    switch (channel) {
      case 'nested to-one':
        return waysTo(meta, 'ref').length > 0;
      case 'nested to-many':
        return waysTo(meta, 'many').length > 0;
      case 'subscription event':
        return allSubscriptions().some(({ type }) => metaOf(type) === meta);
      case 'mutation payload':
        return verbs.length > 0;
      case 'nested write':
        return verbs.some(verb => inputsOf(inputTypeOf(schema, verb)).some(({ nested }) => nested));
      case 'unique error':
        return verbs.some(verb => uniqueInputs(schema, verb).length > 0);
      case 'foreign-key error':
        return allVerbs().some(verb => referredBy(schema, verb).includes(meta));
      default:
        return true;
    }
  };
  if (channel === 'filter') return names(one => !isRelation(one) && one.name in filter);
  if (channel === 'filter through relation') return names(one => isRelation(one) && one.name in filter);
  if (channel === 'order' || channel === 'cursor')
    return scalarsOf(meta).flatMap(({ order, name }) => (order ? [name] : []));
  if (channel === 'group') return [...new Set(groupsOf(schema, meta).map(fieldOf))];
  return exists() ? names(() => true) : [];
}
