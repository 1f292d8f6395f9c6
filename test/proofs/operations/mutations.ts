// Random mutations (随机操作): inputs drawn from the schema's input types, with ids and values from the database, so that
// some succeed and some are refused for each of the reasons there are.
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { globalId } from '../../../src/model/global-id.ts';
import { type TypeMeta, typeNamed } from '../../../src/model/meta.ts';
import { allVerbs, type Verb } from '../../../src/model/verb.ts';
import type { Draft } from './draft.ts';
import { finish, type GeneratedOperation } from './operation.ts';
import { fieldsOf } from './selections.ts';
import { asJson, enumValue, list, object, plain, type Value, written } from './values.ts';

/** `staffId` names a StaffMember: the types behind ids whose name, without `Id` or `Ids`, is not that of the type. */
const BEHIND_ID: Readonly<Record<string, string>> = {
  staff: 'StaffMember',
  person: 'StaffMember',
  delegate: 'StaffMember',
  worker: 'StaffMember',
  substitute: 'StaffMember',
  speaker: 'StaffMember',
  holder: 'StaffMember',
  group: 'LeadingGroup',
  unit: 'MemberUnit',
  responsible: 'Organization',
  cooperator: 'Organization',
  reportTo: 'Organization',
  copyTo: 'Organization',
  recipient: 'Organization',
  scope: 'Organization',
  receipt: 'OpinionReceipt',
  village: 'Region',
  toRegion: 'Region',
  case: 'MonitoringCase',
  lead: 'WarningLead',
  record: 'MeetingRecord',
  topic: 'MeetingTopic',
  head: 'StaffMember',
  relay: 'RelayAuthorization',
  sector: 'SpecialGroupSector',
  missedTopic: 'MeetingTopic',
  submission: 'PushSubmission',
};

/** The type behind an id of this name, where there is one. */
export function typeBehind(name: string): TypeMeta | undefined {
  const bare = name.replace(/Ids?$/, '');
  return typeNamed(BEHIND_ID[bare] ?? `${bare[0]?.toUpperCase() ?? ''}${bare.slice(1)}`);
}

function idValue(draft: Draft, verb: Verb, name: string): string {
  const { random, sight, stock } = draft;
  const meta = name === 'id' ? verb.type : (typeBehind(name) ?? verb.type);
  const reachable = sight.rowsFor(meta, name === 'id' ? verb.verb : 'read');
  if (reachable.length > 0 && random.chance(0.8)) return globalId(meta.name, random.pick(reachable));
  return stock.id(random, meta);
}

const DAYS = ['2023-04-17', '2026-11-22', '2026-12-31', '2027-06-30', '2020-01-01', '2030-01-01'];

function textValue(draft: Draft, mutation: string, name: string): unknown {
  const { random } = draft;
  if (name === 'scopes') return random.pick(['Region.read', 'Duty.read', 'StaffMember.read', 'Nothing.read']);
  if (name === 'operations') return '{ regions { totalCount } }';
  const known = draft.stock.rows.get('Account') ?? [];
  // Names that are taken are asked for as often as new ones.
  if (mutation === 'createAccount' && random.chance(0.4) && name === 'username') return random.pick(known)['username'];
  return `text-${random.between(1, 99)}`;
}

function leafValue(draft: Draft, verb: Verb, name: string, type: GraphQLInputType): Value {
  const { random } = draft;
  const named = getNamedType(type);
  if (isEnumType(named)) return enumValue(random.pick(named.getValues()).name);
  switch (named.name) {
    case 'ID':
      return plain(idValue(draft, verb, name));
    case 'Int':
      return plain(random.pick([1, 1, 1, 2]));
    case 'Boolean':
      return plain(random.chance(0.5));
    case 'Date':
      return plain(random.pick(DAYS));
    case 'DateTime':
      return plain(`${random.pick(DAYS)}T01:00:00Z`);
    case 'Decimal':
      return plain(`${random.between(0, 20_000)}.00`);
    case 'Float':
      return plain(random.between(0, 100) / 2);
    default:
      return plain(textValue(draft, verb.mutation, name));
  }
}

/** A random object of the input type, and of the objects within it. */
function inputValue(draft: Draft, verb: Verb, type: GraphQLInputObjectType): Value {
  const entries: (readonly [string, Value])[] = [];
  for (const field of Object.values(type.getFields())) {
    if (!isNonNullType(field.type) && !draft.random.chance(0.4)) continue;
    const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
    const named = getNamedType(field.type);
    const one = () =>
      isInputObjectType(named) ? inputValue(draft, verb, named) : leafValue(draft, verb, field.name, field.type);
    const value = isListType(inner) ? list([one(), one()]) : one();
    entries.push([field.name, draft.variables.maybe(value, String(field.type))]);
  }
  return object(entries);
}

/** The name of the input type of a verb, and a random input for it as JSON. */
export function mutationInput(draft: Draft, verb: Verb): { type: string; input: unknown } {
  const type = inputTypeOf(draft.schema, verb);
  return { type: type.name, input: asJson(inputValue(draft, verb, type)) };
}

export function inputTypeOf(schema: GraphQLSchema, { mutation }: Verb): GraphQLInputObjectType {
  const field = schema.getMutationType()!.getFields()[mutation]!;
  const type = getNamedType(field.args.find(argument => argument.name === 'input')!.type);
  if (!isInputObjectType(type)) throw new Error(`${mutation} takes no input object`);
  return type;
}

/** The field of the payload that holds the object, and its type: a verb on the rows of a delivery answers with the delivery. */
export function payloadField(schema: GraphQLSchema, { mutation, type }: Verb): { name: string; meta: TypeMeta } {
  const payload = getNamedType(schema.getMutationType()!.getFields()[mutation]!.type) as GraphQLObjectType;
  const objects = Object.values(payload.getFields()).flatMap(field => {
    const meta = typeNamed(getNamedType(field.type).name);
    return meta ? [{ name: field.name, meta }] : [];
  });
  const found = objects.find(({ meta }) => meta === type) ?? objects[0];
  if (!found) throw new Error(`The payload of ${mutation} holds no object`);
  return found;
}

/** A mutation of a verb, with a random input and a random selection of its payload. */
export function randomMutation(draft: Draft, verb: Verb): GeneratedOperation {
  draft.coverage.add('mutation');
  draft.coverage.add(`mutation ${verb.mutation}`);
  const type = inputTypeOf(draft.schema, verb);
  const value = draft.variables.maybe(inputValue(draft, verb, type), `${type.name}!`);
  const { name, meta } = payloadField(draft.schema, verb);
  const payload = fieldsOf(draft, meta, { path: [], depth: 2, page: 20, shared: true });
  const selection = `${verb.mutation}(input: ${written(value)}) { ${name} { ${payload} } }`;
  return finish(draft, 'mutation', selection, verb.mutation);
}

export const mutationNames = (): string[] => allVerbs().map(verb => `mutation ${verb.mutation}`);
