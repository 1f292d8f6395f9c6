// The other channels (其他通道): payloads of mutations, texts of errors, packed rules.

import type { GraphQLSchema } from 'graphql';
import type { TypeMeta } from '../../src/model/meta.ts';
import { singular } from '../../src/model/type.ts';
import type { Verb } from '../../src/model/verb.ts';
import type { Json } from '../harness/world.ts';
import { everything } from './channels-objects.ts';
import { type Probe, scalarsOf } from './channels-probe.ts';
import { Cursors, Draft } from './operations/draft.ts';
import { Coverage } from './operations/features.ts';
import { mutationInput } from './operations/mutations.ts';
import type { Random } from './operations/random.ts';
import type { Stock } from './operations/stock.ts';

/** Performs a verb with random inputs; whatever comes of it, the payload shows nothing that is withheld. */
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
  const field = singular(verb.type.name);
  const payload = `${field} { ${everything(verb.type)} }`;
  const { type, input } = mutationInput(draft, verb);
  const query = `mutation ($input: ${type}!) { ${verb.mutation}(input: $input) { ${payload} } }`;
  const body: Json = await probe.ask('mutation payload', query, { input });
  await probe.restore();
  // Who may never perform the verb is told so, and nothing else.
  const codes: string[] = (body.errors ?? []).map((error: Json) => error.extensions.code);
  if (!body.errors && !body.data[verb.mutation]) probe.report('mutation payload', [`${verb.mutation}: no answer`]);
  if (codes.includes('TOO_COMPLEX')) probe.report('mutation payload', [`${verb.mutation} could not be asked`]);
  probe.noteAll(verb.type, 'mutation payload');
}

/** Documents and values that are wrong in every field: the texts of the errors quote no stored value. */
export async function askWrongly(probe: Probe, meta: TypeMeta): Promise<void> {
  const fields = [...meta.attributes.values()].filter(({ label }) => label !== null).map(({ name }) => name);
  const conditions = scalarsOf(meta).map(({ name }) => `${name}: {eq: {}}`);
  const orders = fields.map(name => `{field: ${name}Y}`);
  const given = `filter: {${conditions.join(', ')}}, orderBy: [${orders.join(', ')}], after: "x"`;
  const unknown = fields.map(name => `${name}X`).join(' ');
  await probe.ask('validation error', `{ ${meta.plural}(${given}) { nodes { ${unknown} } } }`);
  const filter = Object.fromEntries(scalarsOf(meta).map(({ name }) => [name, { eq: { not: 'a value' } }]));
  const query = `query ($filter: ${meta.name}Filter) { ${meta.plural}(filter: $filter, after: "AAAA") { nodes { id } } }`;
  await probe.ask('validation error', query, { filter });
  probe.noteAll(meta, 'validation error');
}

export async function askRules(probe: Probe, types: readonly TypeMeta[]): Promise<void> {
  await probe.ask('viewer.packedRules', '{ viewer { packedRules viewerActions policyVersion posts { role roleZh } } }');
  for (const meta of types) probe.noteAll(meta, 'viewer.packedRules');
}
