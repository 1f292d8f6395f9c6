// The limits of one request (请求限额): each refuses one step above its size, with figures, before anything runs.
import { getIntrospectionQuery } from 'graphql';
import { type Answer, LIMITS, startToy, type Toy } from './http-toy.ts';

let toy: Toy;
beforeAll(async () => {
  toy = await startToy();
});
afterAll(() => toy.server.close());

const post = (query: string, variables?: Record<string, unknown>) => toy.post({ query, variables });
const served = (answer: Answer) =>
  answer.body.errors?.every(error => error.extensions?.['code'] !== 'TOO_COMPLEX') ?? true;
const limit = (answer: Answer) => {
  const { code, limit, allowed, found } = answer.body.errors?.[0]?.extensions ?? {};
  return { status: answer.status, code, limit, allowed, found };
};
const refusal = (limit: string, allowed?: number, found?: number) => ({
  ...{ status: 400, code: 'TOO_COMPLEX', limit, allowed, found },
});

const nested = (levels: number) => `${'{ self '.repeat(levels - 1)}{ hello }${' }'.repeat(levels - 1)}`;
const aliased = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: hello`).join(' ');

test('eight levels are served and nine refused, in both languages and with a way out', async () => {
  expect(served(await post(nested(8)))).toBe(true);
  const answer = await post(nested(9));
  expect(answer.body).toEqual({
    errors: [
      {
        message:
          'Nested levels of the query, 9 found, 8 allowed. Nest less, or fetch the inner objects by id in a second request.',
        extensions: {
          code: 'TOO_COMPLEX',
          messageZh: '查询嵌套层数，实为 9，上限 8。请减少嵌套，或先取编号、再分次查询。',
          limit: 'depth',
          allowed: 8,
          found: 9,
        },
      },
    ],
  });
});

test('fragments and inline fragments do not hide depth', async () => {
  const query = `{ self { ...A } } fragment A on Query { self { ... on Query ${nested(7)} } }`;
  expect(limit(await post(query))).toEqual(refusal('depth', 8, 9));
  expect(
    limit(await post(`{ self { ...A } } fragment A on Query { self { ...B } } fragment B on Query ${nested(7)}`)),
  ).toEqual(refusal('depth', 8, 9));
});

test('five aliases are served and six refused; an alias in a fragment counts each time it is spread', async () => {
  expect(served(await post(`{ ${aliased(5)} }`))).toBe(true);
  expect(limit(await post(`{ ${aliased(6)} }`))).toEqual(refusal('aliases', 5, 6));
  const spread = `{ ...A self { ...A } a: self { ...A } } fragment A on Query { x: hello y: hello }`;
  expect(limit(await post(spread))).toEqual(refusal('aliases', 5, 7));
});

test('a document one token too long is refused by the parser', async () => {
  const tokens = (count: number) => `{ ${'hello '.repeat(count - 2)}}`;
  expect(limit(await post(tokens(1_001)))).toEqual(refusal('tokens', 1_000));
  expect(limit(await post(tokens(1_000))).limit).toBe('recursiveSelections');
});

test('400 selections are served and 401 refused, fragments written out', async () => {
  const spreads = (count: number) => `{ ${'...A '.repeat(count)}} fragment A on Query { hello self { hello } }`;
  expect(served(await post(spreads(100)))).toBe(true);
  expect(limit(await post(spreads(101)))).toEqual(refusal('recursiveSelections', 400, 404));
});

test('a fragment bomb is refused at once, with a bounded figure', async () => {
  const levels = 60;
  const bomb = (spreads: number) =>
    `{ ...F0 } ${Array.from({ length: levels }, (_, level) => {
      const inner = level === levels - 1 ? 'a: hello' : `...F${level + 1} `.repeat(spreads);
      return `fragment F${level} on Query { ${inner} }`;
    }).join(' ')}`;
  await post(bomb(2));
  const start = performance.now();
  const answer = await post(bomb(3));
  expect(performance.now() - start).toBeLessThan(5_000); // written out it would be 3^60 fields
  expect(answer.body.errors?.map(error => error.extensions)).toContainEqual(
    expect.objectContaining({ limit: 'aliases', allowed: 5, found: Number.MAX_SAFE_INTEGER }),
  );
});

test('a fragment that spreads itself is refused and does not loop', async () => {
  const answer = await post('{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }');
  expect(answer.body.errors?.[0]?.message).toBe('Cannot spread fragment "A" within itself via "B".');
});

test('a document that exhausts the parser is refused as too deep', async () => {
  const deep = await startToy({ limits: { ...LIMITS, tokens: 1_000_000, bodyBytes: 10_000_000 } });
  const answer = await deep.post({ query: `${'{a'.repeat(50_000)}${'}'.repeat(50_000)}` });
  expect(limit(answer)).toEqual(refusal('depth', 8));
  await deep.server.close();
});

test('the same field repeated too often to merge is refused as such', async () => {
  const wide = await startToy({ limits: { ...LIMITS, tokens: 10_000, recursiveSelections: 10_000 } });
  const answer = await wide.post({ query: `{ ${'self { hello } '.repeat(2_000)}}` });
  expect(limit(answer)).toEqual(refusal('repeatedFields'));
  await wide.server.close();
});

test.each([
  ['first', '{ people(first: 101) { nodes { id } } }', {}],
  ['last', '{ people(last: 101) { nodes { id } } }', {}],
  ['a variable', 'query ($n: Int) { people(first: $n) { nodes { id } } }', { n: 101 }],
  ['the default of a variable', 'query ($n: Int = 101) { people(first: $n) { nodes { id } } }', {}],
  ['a fragment', '{ ...A } fragment A on Query { people(first: 101) { nodes { id } } }', {}],
])('a page of 101 asked for by %s is refused', async (_how, query, variables) => {
  expect(limit(await post(query, variables))).toEqual(refusal('pageSize', 100, 101));
});

test('the same operation is judged by the variables of each request', async () => {
  const query = 'query ($n: Int) { people(first: $n) { nodes { id } } }';
  expect(served(await post(query, { n: 100 }))).toBe(true);
  expect(limit(await post(query, { n: 101 })).limit).toBe('pageSize');
  expect(served(await post(query, { n: null }))).toBe(true);
});

test('nodes are the product of the pages down the nesting, 50 where nobody says a page', async () => {
  const friends = (outer: string, inner: string) => `{ people${outer} { nodes { friends${inner} { nodes { id } } } } }`;
  expect(served(await post(friends('(first: 100)', '(first: 99)')))).toBe(true);
  expect(limit(await post(friends('(first: 100)', '(last: 100)')))).toEqual(refusal('nodes', 10_000, 10_100));
  const thrice = '{ people { nodes { friends { nodes { friends(first: 4) { nodes { id } } } } } } }';
  expect(limit(await post(thrice))).toEqual(refusal('nodes', 10_000, 50 * (1 + 50 * (1 + 4))));
  const byDefault = '{ tenPeople { nodes { friends { nodes { friends(first: 20) { nodes { id } } } } } } }';
  expect(limit(await post(byDefault))).toEqual(refusal('nodes', 10_000, 10 * (1 + 50 * (1 + 20))));
  const pair =
    '{ ...A b: people(first: 100) { nodes { friends(first: 50) { nodes { id } } } } } fragment A on Query { people(first: 100) { nodes { friends(first: 50) { nodes { id } } } } }';
  expect(limit(await post(pair))).toEqual(refusal('nodes', 10_000, 10_200));
});

test('a wrong page variable is refused as input, not counted', async () => {
  const answer = await post('query ($n: Int) { people(first: $n) { nodes { id } } }', { n: 'many' });
  expect(answer.body.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', violations: [{ path: 'n' }] });
});

test('an input may nest 32 levels, as a variable and as a literal, and never exhausts the stack', async () => {
  const period = (levels: number): object => (levels < 3 ? { from: 1 } : { parts: [period(levels - 2)] });
  const query = 'query ($p: Period) { echo(period: $p) }';
  const literal = (levels: number) => `{ echo(text: ${'['.repeat(levels)}${']'.repeat(levels)}) }`;
  expect(served(await post(query, { p: period(32) }))).toBe(true);
  expect(limit(await post(query, { p: period(33) }))).toEqual(refusal('inputDepth', 32));
  expect(served(await post(literal(32)))).toBe(true);
  expect(limit(await post(literal(33)))).toEqual(refusal('inputDepth', 32));
  const bottomless = `{"query":"${query}","variables":{"p":${'{"parts":['.repeat(4_000)}${']}'.repeat(4_000)}}}`;
  expect(limit(await toy.post(bottomless))).toEqual(refusal('inputDepth', 32));
});

test('the standard introspection query passes, under limits that are far below its depth', async () => {
  const answer = await post(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }));
  expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
});

test('introspection is bounded in depth, in nested lists, and in repetition', async () => {
  const deep = `{ __schema { queryType { fields { type ${'{ ofType '.repeat(20)}{ name }${' }'.repeat(20)} } } } }`;
  expect(limit(await post(deep))).toEqual(refusal('introspection', 20, 25));
  const lists = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
  expect(limit(await post(lists))).toEqual(refusal('introspection'));
  const repeated = `{ __schema { types { ${Array.from({ length: 5 }, (_, index) => `a${index}: fields { type { fields { args { name } } } }`).join(' ')} } } }`;
  expect(limit(await post(repeated))).toMatchObject({ code: 'TOO_COMPLEX', limit: 'introspection' });
});
