// PostGraphile 5 over row security (PostGraphile): role and facts of the caller are settings of the transaction.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const settingsOf = headers => {
  const role = headers['x-role'] ?? 'none';
  const path = headers['x-path'] ?? '';
  return {
    role: `bench_${role === 'county' || role === 'town' ? 'local' : role}`,
    'bench.from': path,
    'bench.to': path === '' ? '' : `${path.slice(0, -1)}0`,
    'bench.unit': headers['x-unit'] ?? '',
    'bench.number': headers['x-number'] ?? '',
  };
};

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['NodePlugin'],
  pgServices: [
    makePgService({
      connectionString: process.env.BENCH_DATABASE_URL,
      schemas: ['bench'],
      poolConfig: { max: 16, options: '-c TimeZone=UTC -c jit=off' },
    }),
  ],
  schema: { pgSimpleCollections: 'both', defaultBehavior: 'connection list' },
  grafserv: {
    graphqlPath: '/graphql',
    graphiql: false,
    watch: false,
    websockets: false,
    maxRequestLength: 4 * 2 ** 20,
  },
  grafast: { explain: false, context: ({ node }) => ({ pgSettings: settingsOf(node?.req?.headers ?? {}) }) },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
if (process.env.BENCH_PRINT) {
  const { printSchema } = await import('graphql');
  console.log(printSchema(await instance.getSchema()));
}
