// Mercurius with its JIT and its own loaders (带 JIT 的 Mercurius): the fastest of the usual ways.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { callerOf } from './caller.mjs';
import { batches, resolvers } from './resolvers.mjs';
import { typeDefs } from './schema.mjs';

/** To one other row: each id is asked for once. */
const one = (batch, key) => ({
  opts: { cache: false },
  loader: async (queries, { caller }) => {
    const ids = [...new Set(queries.map(({ obj }) => obj[key]).filter(Boolean))];
    const found = new Map(ids.length === 0 ? [] : (await batch(ids, caller)).map((row, index) => [ids[index], row]));
    return queries.map(({ obj }) => found.get(obj[key]) ?? null);
  },
});
const many = batch => ({
  opts: { cache: false },
  loader: (queries, { caller }) =>
    batch(
      queries.map(({ obj }) => obj.id),
      queries[0].params.first,
      caller,
    ),
});

const app = Fastify({ logger: false, bodyLimit: 4 * 2 ** 20 });
await app.register(mercurius, {
  schema: typeDefs,
  resolvers,
  jit: 1,
  graphiql: false,
  loaders: {
    Region: { parent: one(batches.regions, 'parentId') },
    Household: { region: one(batches.regions, 'regionId') },
    MemberUnit: { duties: many(batches.duties), pushSubmissions: many(batches.pushes) },
    PushSubmission: { records: many(batches.records) },
    PushRecord: { household: one(batches.households, 'householdId') },
  },
  context: ({ headers }) => ({ caller: callerOf(headers), number: headers['x-number'] }),
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
