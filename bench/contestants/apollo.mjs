// Apollo Server on Fastify with hand-written resolvers and DataLoader (常见写法), without a permission library or an ORM.
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import DataLoader from 'dataloader';
import Fastify from 'fastify';
import { callerOf } from './caller.mjs';
import { batches, resolvers } from './resolvers.mjs';
import { typeDefs } from './schema.mjs';

function contextOf({ headers }) {
  const caller = callerOf(headers);
  const loaders = new Map();
  const load = (name, batch, key) => {
    let loader = loaders.get(name);
    if (!loader) {
      loader = new DataLoader(batch);
      loaders.set(name, loader);
    }
    return loader.load(key);
  };
  return { caller, load, number: headers['x-number'] };
}

const region = (id, { load }) => (id ? load('regions', batches.regions, id) : null);
const server = new ApolloServer({
  typeDefs,
  resolvers: {
    ...resolvers,
    Region: { parent: ({ parentId }, _, context) => region(parentId, context) },
    Household: { ...resolvers.Household, region: ({ regionId }, _, context) => region(regionId, context) },
    MemberUnit: {
      duties: ({ id }, { first }, { load }) => load(`duties ${first}`, ids => batches.duties(ids, first), id),
      pushSubmissions: ({ id }, { first }, { load, caller }) =>
        load(`pushes ${first}`, ids => batches.pushes(ids, first, caller), id),
    },
    PushSubmission: {
      records: ({ id }, { first }, { load, caller }) =>
        load(`records ${first}`, ids => batches.records(ids, first, caller), id),
    },
    PushRecord: {
      household: ({ householdId }, _, { load, caller }) =>
        householdId ? load('households', ids => batches.households(ids, caller), householdId) : null,
    },
  },
});
await server.start();
const app = Fastify({ logger: false, bodyLimit: 4 * 2 ** 20 });
app.route({
  method: ['GET', 'POST'],
  url: '/graphql',
  handler: fastifyApolloHandler(server, { context: async request => contextOf(request) }),
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
