// Another executor behind the server (编译执行): graphql-jit words and shapes its errors in its own way, and a caller
// must not notice.
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { Failure } from '../src/domain/errors.ts';
import { SECRET, startToy, type Toy } from './http-toy.ts';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

const schema = buildSchema(`
  input Period { from: Int! }
  type Query { hello: String, boom: String, missing: String, echo(count: Int, period: Period): String }
`);
const fields = schema.getQueryType()!.getFields();
fields['hello']!.resolve = () => '你好';
fields['boom']!.resolve = () => {
  throw new Error(SECRET);
};
fields['missing']!.resolve = () => {
  throw new Failure('NOT_FOUND');
};

function compiling(apiSchema: GraphQLSchema): Gateway {
  const executor: Executor = async ({ document, operationName, request, context }) => {
    const query = compileQuery(apiSchema, document, operationName ?? undefined);
    if (!isCompiledQuery(query)) throw new Error('not compiled');
    return (await query.query({}, context, request.variables ?? {})) as Awaited<ReturnType<Executor>>;
  };
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor }),
    stop: async () => {},
  };
}

let toy: Toy;
beforeAll(async () => {
  toy = await startToy({ schema, gateway: compiling(schema) });
});
afterAll(() => toy.server.close());

test('an unexpected error stays hidden and is logged under the request id', async () => {
  const { body, text } = await toy.post({ query: '{ hello boom missing }' }, { 'x-request-id': 'jit-1' });
  expect(body.data).toEqual({ hello: '你好', boom: null, missing: null });
  expect(body.errors).toEqual([
    {
      message: 'Internal error',
      locations: [{ line: 1, column: 9 }],
      path: ['boom'],
      extensions: { code: 'INTERNAL', messageZh: '服务器内部错误', requestId: 'jit-1' },
    },
    {
      message: 'Not found',
      locations: [{ line: 1, column: 14 }],
      path: ['missing'],
      extensions: { code: 'NOT_FOUND', messageZh: '未找到' },
    },
  ]);
  expect(text).not.toContain(SECRET);
  expect(toy.lines).toContainEqual(expect.objectContaining({ requestId: 'jit-1', msg: 'internal error' }));
  expect(JSON.stringify(toy.lines)).not.toContain(SECRET);
});

test('wrong variables are listed by path, without their values', async () => {
  const { status, body, text } = await toy.post({
    query: 'query ($count: Int, $period: Period) { echo(count: $count, period: $period) }',
    variables: { count: SECRET, period: { to: SECRET } },
  });
  expect(status).toBe(400);
  expect(body.errors?.map(error => error.extensions)).toMatchObject([
    {
      code: 'INVALID_INPUT',
      violations: [
        { path: 'count', rule: 'WRONG_TYPE' },
        { path: 'period.from', rule: 'REQUIRED' },
        { path: 'period.to', rule: 'UNKNOWN_FIELD' },
      ],
    },
  ]);
  expect(text).not.toContain(SECRET);
});
