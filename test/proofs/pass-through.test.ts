// Text passed through, and the short way (直通答复与捷径): what PostgreSQL wrote is, byte for byte, what the executor answers when
// it walks the same operation field by field, and what is answered when the operation comes again. On the registered
// operations and on random ones, for every kind of viewer. PROOF_SEED repeats a run, PROOF_CASES makes it longer.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FieldNode, getVariableValues, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { compileOperation } from '../../src/graph/read/compile.ts';
import { allTypes } from '../../src/model/meta.ts';
import { completePolicySet } from '../../src/policies.ts';
import type { Principal } from '../../src/policy/principal.ts';
import { buildGraph } from '../../src/schema.ts';
import { type Prepared, prepareProof } from './non-interference-setup.ts';
import { View } from './non-interference-view.ts';
import type { Viewer } from './non-interference-viewers.ts';
import { Cursors, Draft } from './operations/draft.ts';
import { Coverage } from './operations/features.ts';
import { type GeneratedOperation, randomQuery } from './operations/operation.ts';
import { proofSettings } from './operations/random.ts';
import { registeredOperations } from './operations/registered.ts';

const { seed, cases } = proofSettings(600);
/** What the extra root answers; alone, where a directive left every other one out. */
const WALKED = /,?"walked":"Query"/;
const EXTRA: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: 'walked' },
  name: { kind: Kind.NAME, value: '__typename' },
};

let prepared: Prepared;
const graph = buildGraph(completePolicySet());
beforeAll(async () => {
  prepared = await prepareProof(seed);
});
afterAll(() => prepared.proof.world.close());

/** With a root that is not compiled, the executor walks every root. */
function walked(query: string): string {
  const document = parse(query);
  const definitions = document.definitions.map(definition => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const { selectionSet } = definition;
    return { ...definition, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, EXTRA] } };
  });
  return print({ ...document, definitions });
}

/** Whether the operation is answered with the text of PostgreSQL. */
function passes({ query, variables }: GeneratedOperation, principal: Principal): boolean {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { coerced } = getVariableValues(graph.schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return false;
  try {
    const set = completePolicySet();
    return compileOperation({ ...graph, set }, principal, document, operation, coerced)?.passes ?? false;
  } catch {
    return false;
  }
}

describe(`text passed through, PROOF_SEED=${seed}`, () => {
  test('is what the executor answers, byte for byte', async () => {
    const { proof, principals } = prepared;
    const { world, random, stock, schema, set } = proof;
    const types = allTypes();
    const different: string[] = [];
    let passed = 0;
    const compare = async (viewer: Viewer, principal: Principal, operation: GeneratedOperation) => {
      const through = passes(operation, principal);
      const [answer, walk] = [
        await world.ask(viewer, operation),
        await world.ask(viewer, { ...operation, query: walked(operation.query) }),
      ];
      // What came the whole way comes the short way from now on.
      const again = await world.ask(viewer, operation);
      if (again.bytes !== answer.bytes) different.push(`again: ${viewer.name}\n${operation.query}`);
      // Where the two were asked about a field more than once, or refused, neither is passed through.
      if (!through) return;
      passed += 1;
      if (answer.text !== walk.text.replace(WALKED, '')) different.push(`${viewer.name}\n${operation.query}`);
      if (!WALKED.test(walk.text)) different.push(`not walked: ${operation.query}`);
    };
    const viewers = [...principals].filter(([{ client }]) => client === null);
    for (const [viewer, principal] of viewers) {
      const view = new View(set, principal, stock.rows);
      const sight = {
        username: principal.account?.username ?? null,
        isAuditor: false,
        partly: view.partly.bind(view),
        mayCompare: view.mayCompare.bind(view),
        rowsFor: () => [],
      };
      const draft = () => new Draft(schema, random, stock, sight, new Coverage(), new Cursors());
      for (const operation of registeredOperations(draft()).filter(({ kind }) => kind === 'query'))
        await compare(viewer, principal, operation);
      for (let drawn = 0; drawn < cases / viewers.length; drawn += 1)
        await compare(viewer, principal, randomQuery(draft(), types, random.pick(types)));
    }
    console.log(`${passed} operations passed through`);
    expect(different).toEqual([]);
    expect(passed).toBeGreaterThan(cases / 10);
  }, 3_600_000);

  test('texts that have to be escaped arrive as they are', async () => {
    const { proof, principals } = prepared;
    const { owner } = proof.world.world;
    const odd = '"\\ / \b\f\n\r\t \u0001\u001f\u007f\u2028\u2029 😀 张 <>&\'';
    await owner.query(`update member_unit set name_zh = $1 where number = 1`, [odd]);
    const [viewer] = [...principals.keys()];
    const query = '{ memberUnit(number: 1) { __typename id number nameZh } }';
    const answer = await proof.world.ask(viewer!, { query });
    expect(JSON.parse(answer.text).data.memberUnit.nameZh).toBe(odd);
    const walk = await proof.world.ask(viewer!, { query: walked(query) });
    expect(answer.text).toBe(walk.text.replace(WALKED, ''));
  });
});
