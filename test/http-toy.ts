// A server with a toy schema for the tests of the transport: every way an operation can go wrong, and a log in memory.
import { setTimeout as wait } from 'node:timers/promises';
import { buildSchema, type GraphQLFieldResolver, type GraphQLFormattedError, type GraphQLScalarType } from 'graphql';
import { pino } from 'pino';
import { Failure } from '../src/domain/errors.ts';
import type { Limits } from '../src/graph/limits/limits.ts';
import { createHttpServer, type HttpServer, type HttpServerOptions } from '../src/transport/server.ts';

export const SECRET = '612701199001010012';

export const LIMITS: Limits = {
  depth: 8,
  aliases: 5,
  tokens: 1_000,
  pageSize: 100,
  nodes: 10_000,
  recursiveSelections: 400,
  subscriptions: 3,
  bodyBytes: 64 * 1024,
};

interface Context {
  logIdentity?: string;
}

const SDL = `
  scalar Day
  enum Level { COUNTY CITY }
  input Period { from: Day!, to: Day, parts: [Period!] }
  type PageInfo { hasNextPage: Boolean! }
  type Person { id: ID!, name: String, friends(first: Int, last: Int): PersonConnection! }
  type PersonConnection { nodes: [Person!]!, pageInfo: PageInfo! }
  type Query {
    hello: String
    self: Query
    echo(count: Int, text: String, level: Level, day: Day, period: Period): String
    people(first: Int, last: Int): PersonConnection!
    tenPeople(first: Int = 10): PersonConnection!
    boom: String
    database: String
    missing: String
    slow(milliseconds: Int!): String
  }
  type Mutation { greet: String }
`;

/** As a driver would throw it: the message quotes SQL and data, the properties carry more. */
const databaseError = () =>
  Object.assign(new Error(`insert into "person" values ('${SECRET}') - duplicate key: Key (card)=(${SECRET}) exists`), {
    code: '23505',
    constraint: 'person_card_unique',
    detail: `Key (card)=(${SECRET}) already exists.`,
    parameters: [SECRET],
  });

const RESOLVERS: Record<string, GraphQLFieldResolver<unknown, Context>> = {
  hello: () => '你好',
  self: () => ({}),
  echo: () => 'taken',
  boom: () => {
    throw new TypeError(`cannot read ${SECRET}`);
  },
  database: () => Promise.reject(databaseError()),
  missing: () => {
    throw new Failure('NOT_FOUND');
  },
  slow: async (_source, { milliseconds }) => {
    // Without a reference: a request that was cut must not keep the test run alive.
    await wait(milliseconds, undefined, { ref: false });
    return 'done';
  },
};

function toySchema() {
  const schema = buildSchema(SDL);
  for (const [name, field] of Object.entries(schema.getQueryType()!.getFields())) field.resolve = RESOLVERS[name];
  const day = schema.getType('Day') as GraphQLScalarType;
  day.description = '日期 YYYY-MM-DD';
  day.parseValue = value => {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
    throw new Error(`not a day: ${value}`);
  };
  day.parseLiteral = node => day.parseValue('value' in node ? node.value : undefined);
  return schema;
}

export interface Toy {
  readonly server: HttpServer;
  readonly address: string;
  /** Parsed log lines, oldest first. */
  readonly lines: Record<string, unknown>[];
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  request(path: string, init?: RequestInit): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: { data?: unknown; errors?: GraphQLFormattedError[] };
}

export async function startToy(options: Partial<HttpServerOptions<Context>> = {}): Promise<Toy> {
  const lines: Record<string, unknown>[] = [];
  const server = await createHttpServer<Context>({
    schema: toySchema(),
    createContext: async () => ({}),
    limits: LIMITS,
    production: true,
    log: pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) }),
    health: { live: () => 'toy', ready: async () => ({ database: 'up' }) },
    corsOrigins: ['https://screen.example'],
    ...options,
  });
  const address = await server.listen('127.0.0.1', 0);
  const request = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await fetch(`${address}${path}`, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
  };
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { server, address, lines, post, request };
}
