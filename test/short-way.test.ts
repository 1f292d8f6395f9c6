// The short way (捷径, docs/decisions/0034): what came the whole way before is answered by one statement, byte for byte and header
// for header as the whole way answers it; whatever is odd goes the whole way, and is refused there as ever.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type OperationDefinitionNode, parse } from 'graphql';
import { ANSWERED_AS } from '../src/transport/short-way.ts';
import { listenToStatements, type Statements } from './harness/statements.ts';
import { type Answer, type Asking, type Json, openWorld, type World } from './harness/world.ts';

const FOLDER = 'schema/operations';
const VARIABLES: Readonly<Record<string, Record<string, unknown>>> = {
  'organisation/member-unit.graphql': { number: 43 },
  'regions/subtree.graphql': { code: '610802' },
  'staff/staff-directory.graphql': { code: '610802' },
};
const queries = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.graphql'))
  .sort()
  .map(name => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const)
  .filter(([, text]) => (parse(text).definitions[0] as OperationDefinitionNode).operation === 'query');

let world: World;
let statements: Statements;
beforeAll(async () => {
  statements = listenToStatements();
  world = await openWorld();
});
afterAll(async () => {
  statements.stop();
  await world.close();
});

/** A preference that Apollo weighs: it makes a request go the whole way. */
const WHOLE = { accept: 'application/json;q=0.9' };

async function ask(query: string, asking: Asking = {}): Promise<{ answer: Answer; statements: number }> {
  statements.taken();
  const answer = await world.ask(query, asking);
  return { answer, statements: statements.taken().length };
}

const headersOf = ({ headers }: Answer) =>
  Object.fromEntries([...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)));
const codesOf = ({ body }: Answer): string[] => (body.errors ?? []).map((error: Json) => error.extensions.code);

describe('the short way', () => {
  test.each(queries)('answers %s as the whole way does, by one statement where that takes two', async (name, text) => {
    const asking = { as: 'off', variables: VARIABLES[name] ?? {} };
    const first = await ask(text, asking);
    const whole = await ask(text, { ...asking, headers: WHOLE });
    const short = await ask(text, asking);
    expect(short.answer.text).toBe(whole.answer.text);
    expect(short.answer.text).toBe(first.answer.text);
    expect([short.answer.status, headersOf(short.answer)]).toEqual([whole.answer.status, headersOf(whole.answer)]);
    // `viewer` is resolved by hand, and never known.
    expect([whole.statements, short.statements]).toEqual(name === 'accounts/viewer.graphql' ? [5, 5] : [2, 1]);
  });

  test('tells what was withheld and what was masked', async () => {
    const text =
      '{ households(first: 3) { nodes { householdNo phone idNo: headName } } persons(first: 2) { nodes { idNo } } }';
    for (const as of ['off', 'ca.off', 'ta.off', 'v1.sec', 'ldr', 'farmer']) {
      const whole = await ask(text, { as, headers: WHOLE });
      await ask(text, { as });
      const short = await ask(text, { as });
      expect([as, short.answer.text]).toEqual([as, whole.answer.text]);
    }
  });

  test.each([...ANSWERED_AS.keys()])(
    'answers a client that accepts %s in the type that the whole way does',
    async accept => {
      const text = `{ regions(first: 1) { nodes { code as${[...ANSWERED_AS.keys()].indexOf(accept)}: nameZh } } }`;
      const asking: Asking = { as: 'off', ...(accept === undefined ? {} : { headers: { accept } }) };
      const whole = await ask(text, asking);
      const short = await ask(text, asking);
      expect([short.answer.text, headersOf(short.answer)]).toEqual([whole.answer.text, headersOf(whole.answer)]);
      expect(whole.statements - short.statements).toBe(1);
    },
  );

  test('of nobody signed in is as short', async () => {
    const text = '{ regions(first: 2) { nodes { code nameZh } } }';
    const whole = await ask(text, { headers: WHOLE });
    await ask(text);
    const short = await ask(text);
    expect([short.answer.text, short.statements]).toEqual([whole.answer.text, 1]);
  });

  test('is of the person, the role and the day that ask', async () => {
    const text = '{ leaveRequests { totalCount } households { totalCount } staffMembers { totalCount } }';
    for (const as of ['off', 'ca.off', 'cb.off', 'v1.sec', 'farmer', 'ca.off', 'off'])
      for (const at of ['2023-04-17T09:00:00+08:00', '2019-04-17T09:00:00+08:00', '2023-04-17T23:59:00+08:00']) {
        const whole = await ask(text, { as, at, headers: WHOLE });
        expect([as, at, (await ask(text, { as, at })).answer.text]).toEqual([as, at, whole.answer.text]);
      }
    const strange = await ask(text, { as: 'off', headers: { 'x-acting-role': 'LEADER' } });
    expect(codesOf(strange.answer)).toEqual(['FORBIDDEN']);
  });

  test('chooses the operation that is named, and leaves a choice that is none to the whole way', async () => {
    const document = 'query A { memberUnit(number: 1) { number } } query B { memberUnit(number: 2) { number } }';
    const body = (operationName?: string) => JSON.stringify({ query: document, operationName });
    const send = async (operationName?: string): Promise<Json> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${await world.token('off')}` };
      return (await fetch(`${world.address}/graphql`, { method: 'POST', headers, body: body(operationName) })).json();
    };
    for (let again = 0; again < 2; again += 1) {
      expect(await send('A')).toEqual({ data: { memberUnit: { number: 1 } } });
      expect(await send('B')).toEqual({ data: { memberUnit: { number: 2 } } });
      expect((await send()).errors).toHaveLength(1);
      expect((await send('C')).errors).toHaveLength(1);
    }
  });
});

describe('what is odd goes the whole way, and is refused there', () => {
  const text =
    'query Units($first: Int, $after: String) { memberUnits(first: $first, after: $after) { nodes { number } } }';
  const known = () => ask(text, { as: 'off', variables: { first: 1 } });
  const refused = async (asking: Asking) => {
    const whole = await ask(text, { ...asking, headers: { ...WHOLE, ...asking.headers } });
    const short = await ask(text, asking);
    expect(short.answer.body).toEqual(whole.answer.body);
    expect([short.answer.status, headersOf(short.answer)]).toEqual([whole.answer.status, headersOf(whole.answer)]);
    return codesOf(short.answer);
  };

  test('variables of another type, a page too large, a cursor that is none, a token that is none', async () => {
    await known();
    expect(await refused({ as: 'off', variables: { first: 'many' } })).toEqual(['INVALID_INPUT']);
    expect(await refused({ as: 'off', variables: { first: 100_000 } })).toEqual(['TOO_COMPLEX']);
    expect(await refused({ as: 'off', variables: { first: 1, after: 'x' } })).toEqual(['INVALID_INPUT']);
    expect(await refused({ headers: { authorization: 'Bearer x.y.z' }, variables: { first: 1 } })).toEqual([
      'UNAUTHENTICATED',
    ]);
  });

  test('a text that differs in one byte is another text', async () => {
    await known();
    const { answer, statements } = await ask(`${text} `, { as: 'off', variables: { first: 1 } });
    expect([answer.status, statements]).toEqual([200, 2]);
    expect(codesOf((await ask(text.replace('number', 'nummer'), { as: 'off' })).answer)).toEqual(['INVALID_INPUT']);
  });

  test('a client that registered other operations gets none by having known the text', async () => {
    await known();
    expect(await refused({ as: 'off', client: 'fe', variables: { first: 1 } })).toEqual(['FORBIDDEN']);
  });

  test('the policy version is told where it is asked for', async () => {
    await known();
    const { answer } = await ask(text, { as: 'off', variables: { first: 1 }, headers: { 'x-policy-version': '1' } });
    expect(answer.body.extensions.policyVersion).toMatch(/^[0-9a-f]{12,}$/);
  });
});
