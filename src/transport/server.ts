// The HTTP server (接口服务): Apollo on Fastify at /graphql, with the limits, the guard against foreign requests, the
// closed list of errors and one log line per request around it.
import { ApolloServer, type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { ERRORS, Failure } from '../domain/errors.ts';
import { writeAnswer } from '../graph/answer-text.ts';
import type { Limits } from '../graph/limits/limits.ts';
import { limitPlugin } from '../graph/limits/plugin.ts';
import { limitRules } from '../graph/limits/rules.ts';
import { createAdmission } from './admit-document.ts';
import { answerErrors, answerFailure } from './answer-failure.ts';
import { type BulkService, serveBulkPushes } from './bulk-entrance.ts';
import { closeOnce } from './closing.ts';
import { allowOrigins, refuseForeign } from './cross-site.ts';
import { type ExportService, serveExports } from './export-entrance.ts';
import { outcomePlugin } from './outcome-plugin.ts';
import { createPublicErrors, type PublicErrors } from './public-errors.ts';
import { apolloLogger, logRequests } from './request-log.ts';
import { newRecord, requestIdFrom, serve } from './request-record.ts';
import { type AnswerShortly, takeShortWay } from './short-way.ts';
import { addCalendar, addSideRoutes, type Health, type ReadCalendar } from './side-routes.ts';
import { limitSlowBodies } from './slow-bodies.ts';
import type { SubscriptionService } from './streams.ts';
import { addSubscriptions } from './subscriptions.ts';

export interface HttpServerOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** A Failure thrown here answers with its own HTTP status, before any of the operation runs. */
  createContext(request: FastifyRequest): Promise<Context>;
  /** Answers what came the whole way before; a server without it sends everything the whole way. */
  readonly answerShortly?: AnswerShortly;
  readonly limits: Limits;
  readonly production: boolean;
  readonly log: Logger;
  readonly health: Health;
  readonly calendar?: ReadCalendar;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  /** Subscriptions; a server without them answers queries and changes only. */
  readonly subscriptions?: SubscriptionService;
  /** The bulk entrance; a server without it takes pushes through the graph only. */
  readonly bulk?: BulkService<Context>;
  /** Exports; a server without them answers page by page only. */
  readonly exports?: ExportService<Context>;
  /** Exact origins, for example `https://screen.example.gov.cn`. */
  readonly corsOrigins: readonly string[];
}

export interface HttpServer {
  readonly app: FastifyInstance;
  /** Resolves to the address, for example `http://127.0.0.1:4000`. */
  listen(host: string, port: number): Promise<string>;
  close(): Promise<void>;
}

export async function createHttpServer<Context extends BaseContext>(
  options: HttpServerOptions<Context>,
): Promise<HttpServer> {
  const { limits, log, schema } = options;
  const publicErrors = createPublicErrors(limits, log);
  const apollo = await startApollo(options, publicErrors);
  const app = fastify({
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    genReqId: request => requestIdFrom(request.headers),
  });
  limitSlowBodies(app);
  app.decorateRequest('record');
  // A string parsed as text would slip past the guard that wants JSON.
  app.removeContentTypeParser('text/plain');
  addHeaders(app);
  logRequests(app, log);
  answerErrors(app, publicErrors, limits);
  const origins = new Set(options.corsOrigins);
  allowOrigins(app, origins);
  addSideRoutes(app, schema, options.health, log);
  if (options.calendar) addCalendar(app, options.calendar);
  addGraphQL(app, apollo, options, origins);
  if (options.bulk) serveBulkPushes(app, options.createContext, options.bulk);
  const admit = createAdmission(schema, limits, publicErrors);
  const { createContext, exports: service } = options;
  if (service) serveExports(app, { service, createContext, admit, publicErrors, origins });
  const closeStreams = addSubscriptions(app, { ...options, admit, publicErrors, origins });
  return { app, listen: (host, port) => app.listen({ host, port }), close: closeOnce(app, apollo, log, closeStreams) };
}

async function startApollo<Context extends BaseContext>(
  { limits, log, plugins, production, schema }: HttpServerOptions<Context>,
  publicErrors: PublicErrors,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    allowBatchedHttpRequests: false,
    csrfPrevention: false, // cross-site.ts guards instead: docs/decisions
    formatError: publicErrors.format,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    introspection: true, // the SDL is the public contract
    logger: apolloLogger(log),
    parseOptions: { maxTokens: limits.tokens },
    persistedQueries: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(), // it wraps every field: 10 ms per 10,000 of them
      ApolloServerPluginLandingPageDisabled(), // it loads from a CDN
      outcomePlugin(publicErrors),
      limitPlugin(limits),
      ...(plugins ?? []),
    ],
    stringifyResult: writeAnswer,
    stopOnTerminationSignals: false, // closing.ts is the one place that stops
    validationRules: limitRules(limits),
  });
  await apollo.start();
  return apollo;
}

function addHeaders(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  // Hooks of every request call `done`: a promise each would cost it several turns.
  app.addHook('onRequest', (request, reply, done) => {
    request.record = newRecord(request.id);
    reply
      .header('x-request-id', request.id)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
      .header('referrer-policy', 'no-referrer');
    done();
  });
  app.addHook('onSend', (request, reply, _payload, done) => {
    reply.header('cache-control', 'no-store');
    // Otherwise a connection that was busy at closing time would be kept open, idle, until it is cut.
    if (closing) reply.header('connection', 'close');
    // GraphQL over HTTP: `application/json` cannot tell a refusal of ours from one of a proxy, so it is answered 200;
    // `application/graphql-response+json` keeps the status.
    const plainJson = String(reply.getHeader('content-type')).startsWith('application/json');
    if (request.record.documentRefused && plainJson && reply.statusCode === 400) reply.code(200);
    done();
  });
}

function addGraphQL<Context extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  { createContext, answerShortly }: HttpServerOptions<Context>,
  origins: ReadonlySet<string>,
): void {
  const context = async (request: FastifyRequest): Promise<Context> => {
    try {
      const created = await createContext(request);
      if ('logIdentity' in created && typeof created.logIdentity === 'string')
        request.record.accountId = created.logIdentity;
      return created;
    } catch (error) {
      throw error instanceof Failure ? withStatus(error) : error;
    }
  };
  const handler = fastifyApolloHandler(apollo, { context });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: refuseForeign(origins),
    async handler(request, reply) {
      const answer = answerShortly && (await takeShortWay(request, reply, answerShortly));
      return answer ?? serve(request.record, () => handler.call(app, request, reply));
    },
  });
  app.route({
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (request, reply) => answerFailure(request, reply.header('allow', 'GET, POST'), METHOD, 405),
  });
}

const METHOD = new Failure('INVALID_INPUT', { zh: '只支持 GET 和 POST', en: 'Only GET and POST are supported' });

/** Apollo takes the HTTP status of a failed context from `extensions.http`, and removes it from the answer. */
function withStatus(failure: Failure): GraphQLError {
  const headers = new HeaderMap(failure.code === 'UNAUTHENTICATED' ? [['www-authenticate', 'Bearer']] : []);
  return new GraphQLError(failure.message, {
    originalError: failure,
    extensions: { ...failure.extensions, http: { status: ERRORS[failure.code].status, headers } },
  });
}
