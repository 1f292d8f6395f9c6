// The other channels (其他通道): payloads and errors of mutations, texts of other errors, what a viewer is told about access.
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { globalId } from '../../src/model/global-id.ts';
import { isPublished, type TypeMeta } from '../../src/model/meta.ts';
import type { Verb } from '../../src/model/verb.ts';
import type { Json } from '../harness/world.ts';
import { inputsOf, referredBy, uniqueInputs, viewsOf } from './channels-list.ts';
import { everything, outline } from './channels-objects.ts';
import { type Probe, scalarsOf } from './channels-probe.ts';
import { NOW } from './non-interference-world.ts';
import { Cursors, Draft } from './operations/draft.ts';
import { Coverage } from './operations/features.ts';
import { inputTypeOf, mutationInput, payloadField, typeBehind } from './operations/mutations.ts';
import type { Random } from './operations/random.ts';
import type { Stock } from './operations/stock.ts';

/**
 * Performs a verb twice: with what the viewer may name, and with ids and unique values of rows that the viewer does not
 * see. Whatever comes of it, payload and error show nothing that is withheld.
 */
export async function askMutation(
  probe: Probe,
  schema: GraphQLSchema,
  random: Random,
  stock: Stock,
  verb: Verb,
): Promise<void> {
  const { view } = probe;
  const sight = {
    username: view.principal.account?.username ?? null,
    isAuditor: false,
    mayCompare: () => true,
    partly: () => new Set<string>(),
    rowsFor: (meta: TypeMeta, name: string) =>
      stock.rowsOf(meta).flatMap(row => (view.may(meta, row, name) ? row.id : [])),
  };
  const draft = new Draft(schema, random, stock, sight, new Coverage(), new Cursors());
  const payload = payloadField(schema, verb);
  const query = (type: string) =>
    `mutation ($input: ${type}!) { ${verb.mutation}(input: $input) { ${payload.name} { ${everything(payload.meta)} } } }`;
  const { type, input } = mutationInput(draft, verb);
  const body: Json = await probe.ask('mutation payload', query(type), { input });
  await probe.restore();
  if (!body.errors && !body.data[verb.mutation]) probe.report('mutation payload', [`${verb.mutation}: no answer`]);
  if (JSON.stringify(body).includes('TOO_COMPLEX'))
    probe.report('mutation payload', [`${verb.mutation} could not be asked`]);
  const unique = uniqueInputs(schema, verb);
  await probe.ask(unique.length > 0 ? 'unique error' : 'foreign-key error', query(type), {
    input: aimed(probe, verb, unique, input as Json, ''),
  });
  await probe.restore();
  probe.noteAll(verb.type, 'mutation payload');
  if (unique.length > 0) probe.noteAll(verb.type, 'unique error');
  for (const meta of referredBy(schema, verb)) probe.noteAll(meta, 'foreign-key error');
  if (inputsOf(inputTypeOf(schema, verb)).some(({ nested }) => nested)) probe.noteAll(verb.type, 'nested write');
}

/** The input with the ids and unique values of rows that the viewer does not see, where there are any. */
function aimed(probe: Probe, verb: Verb, unique: readonly string[], value: Json, name: string): Json {
  if (Array.isArray(value)) return value.map(item => aimed(probe, verb, unique, item, name));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, aimed(probe, verb, unique, item, key)]));
  if (typeof value !== 'string') return value;
  if (/^[A-Z]\w+_[0-9a-f-]{36}$/.test(value)) {
    const meta = name === 'id' ? verb.type : (typeBehind(name) ?? verb.type);
    const row = probe.hidden(meta)[0];
    return row ? globalId(meta.name, row.id) : value;
  }
  const attribute = scalarsOf(verb.type).find(one => one.name === name);
  const row = attribute && unique.includes(name) ? probe.hidden(verb.type)[0] : undefined;
  return row ? (row[attribute!.column] ?? value) : value;
}

/** Documents and values that are wrong in every field: the texts of the errors quote no stored value. */
export async function askWrongly(probe: Probe, meta: TypeMeta): Promise<void> {
  const fields = [...meta.attributes.values()].filter(isPublished).map(({ name }) => name);
  const conditions = scalarsOf(meta).map(({ name }) => `${name}: {eq: {}}`);
  const orders = fields.map(name => `{field: ${name}Y}`);
  const given = `filter: {${conditions.join(', ')}}, orderBy: [${orders.join(', ')}], after: "x"`;
  const unknown = fields.map(name => `${name}X`).join(' ');
  const document = `{ ${meta.plural}(${given}) { nodes { ${unknown} } } }`;
  await probe.askConstant('validation error', `wrong document about ${meta.name}`, document);
  const filter = Object.fromEntries(scalarsOf(meta).map(({ name }) => [name, { eq: { not: 'a value' } }]));
  const query = `query ($filter: ${meta.name}Filter) { ${meta.plural}(filter: $filter, after: "AAAA") { nodes { id } } }`;
  await probe.askConstant('validation error', `wrong values about ${meta.name}`, query, { filter });
  probe.noteAll(meta, 'validation error');
}

/** Why one may read each field of a row that the viewer does not see, if there is one. */
export async function askViews(probe: Probe, schema: GraphQLSchema, meta: TypeMeta, turn: number): Promise<void> {
  const fields = [...meta.attributes.values()].filter(isPublished).map(({ name }) => name);
  for (const view of viewsOf(schema).filter(isAboutOneself)) {
    const brief = outline(schema, view.type, 0);
    const declared = fields.map((_, index) => `$i${index}: ${view.input!.name}!`).join(', ');
    const aliases = fields.map((_, index) => `v${index}: ${view.name}(input: $i${index}) { ${brief} }`);
    const inputs = fields.map((field, index) => [`i${index}`, question(probe, view, meta, field)]);
    await probe.askOnce('own view', `query (${declared}) { ${aliases.join(' ')} }`, Object.fromEntries(inputs));
    // The reasons are policy text, the same for all fields of a label: in full for one field of each role and type.
    const input = question(probe, view, meta, fields[turn % fields.length]!);
    await probe.ask('own view', asking(schema, view), { input });
  }
  probe.noteAll(meta, 'own view');
}

/** What is told about the viewer and the policy; and about others, where the viewer may ask. */
export async function askOneself(probe: Probe, schema: GraphQLSchema, types: readonly TypeMeta[]): Promise<void> {
  const views = viewsOf(schema).filter(view => !isAboutOneself(view));
  for (const view of views) {
    if (!view.input)
      for (const given of view.given) {
        const name = given ? `${view.name}(${given})` : view.name;
        await probe.ask('own view', `{ ${name} { ${outline(schema, view.type)} } }`);
      }
    else
      for (const meta of types) {
        const body = await probe.ask('own view', asking(schema, view), { input: question(probe, view, meta, 'id') });
        if (body.errors?.some((error: Json) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(error.extensions.code))) break;
      }
  }
}

type OwnView = ReturnType<typeof viewsOf>[number];

/** A question that need not name anybody is about oneself. */
function isAboutOneself({ input }: OwnView): boolean {
  const { field, subject } = input?.getFields() ?? {};
  return field !== undefined && subject !== undefined && !isNonNullType(subject.type);
}

const asking = (schema: GraphQLSchema, { name, type, input }: OwnView): string =>
  `query ($input: ${input!.name}!) { ${name}(input: $input) { ${outline(schema, type)} } }`;

/** An input about the field of a row that the viewer does not see, if there is one. */
function question(probe: Probe, { input }: OwnView, meta: TypeMeta, field: string): Json {
  const row = (probe.hidden(meta)[0] ?? probe.rowsOf(meta)[0])?.id ?? null;
  return inputFor('input', input!, { meta, row, field });
}

interface Subject {
  readonly meta: TypeMeta;
  readonly row: string | null;
  readonly field: string;
}

/** A value for an input of this name and type, about the subject. */
function inputFor(name: string, type: GraphQLInputType, subject: Subject): Json {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    const needed = Object.values(named.getFields()).filter(
      field => isNonNullType(field.type) || ['id', 'field'].includes(field.name),
    );
    return Object.fromEntries(needed.map(field => [field.name, inputFor(field.name, field.type, subject)]));
  }
  const one = isEnumType(named) ? named.getValues()[0]!.name : leafFor(name, named.name, subject);
  return isListType(isNonNullType(type) ? type.ofType : type) ? [one] : one;
}

function leafFor(name: string, type: string, { meta, row, field }: Subject): Json {
  if (name === 'action') return 'read';
  if (name === 'field') return field;
  if (name === 'subject') return 'off';
  if (type === 'ID') return globalId(meta.name, row ?? '00000000-0000-4000-8000-0000000000aa');
  if (type === 'DateTime') return NOW;
  if (type === 'Date') return NOW.slice(0, 10);
  if (type === 'Int') return 1;
  return type === 'Boolean' ? true : meta.name;
}
