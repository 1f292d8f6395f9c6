// The platform as a whole (平台组装): database, policy, graph and HTTP, put together from the configuration. Demonstration
// and production differ here and nowhere else.
import type { Logger } from 'pino';
import { createAuthenticator } from '../authentication/bearer.ts';
import { demoSecret, deriveKey } from '../authentication/data-secret.ts';
import { createDemoIssuer } from '../authentication/demo-issuer.ts';
import { gatherPrincipals } from '../authentication/gather-principals.ts';
import type { VerifyToken } from '../authentication/identity.ts';
import { createOpenIdVerifier } from '../authentication/openid-connect.ts';
import type { Configuration } from '../config.ts';
import { createPool } from '../database/application-pool.ts';
import { statementUse } from '../database/kept-statements.ts';
import { createLanes } from '../database/lanes.ts';
import { createOrm } from '../database/orm.ts';
import { createSealer } from '../database/sealer.ts';
import { createHub } from '../delivery/hub.ts';
import { startRelay } from '../delivery/relay.ts';
import { startReminders } from '../delivery/reminders/sweep.ts';
import { mayCall } from '../delivery/webhooks/public-address.ts';
import { startWebhooks, type WebhookPace } from '../delivery/webhooks/worker.ts';
import { Failure } from '../domain/errors.ts';
import { together, type Use } from '../domain/kept.ts';
import { type Context, createContext } from '../graph/context.ts';
import { createEngine } from '../graph/engine.ts';
import { closingLine, openExport } from '../graph/export.ts';
import { knownQueries } from '../graph/known-queries.ts';
import { volumeLimit } from '../graph/limits/plugin.ts';
import { wholeOperationPlugin } from '../graph/whole-operation.ts';
import { isMoment } from '../model/scalars.ts';
import { recordAccess } from '../modules/audit/record-access.ts';
import { submitBulk } from '../modules/pushes/bulk.actions.ts';
import { receiptAgain, receiptOf, rejectionsIn } from '../modules/pushes/bulk-receipt.ts';
import { assertSound, assertWalled, completePolicySet } from '../policies.ts';
import { buildGraph } from '../schema.ts';
import { causeForLog } from '../transport/request-log.ts';
import { createHttpServer } from '../transport/server.ts';
import { calendarFeed } from './calendar-feed.ts';
import { openDatabase } from './open-database.ts';
import { requestsOf } from './requests.ts';

export interface Platform {
  readonly policyVersion: string;
  /** Address it listens on, such as `http://127.0.0.1:4000`. */
  listen(): Promise<string>;
  close(): Promise<void>;
  /** Open subscriptions of this process. */
  subscribers(): number;
  /** How much is kept of plans and of prepared statements, and how often it was there. */
  kept(): { readonly plans: Use; readonly statements: Use };
}

export interface PlatformOptions {
  /** Connections for reads. */
  readonly poolSize?: number;
  /** How patient deliveries to webhooks are. */
  readonly webhooks?: WebhookPace;
  /** Whether deadlines are told of as time goes by. */
  readonly reminders?: boolean;
}

export async function startPlatform(
  settings: Configuration,
  log: Logger,
  { poolSize, webhooks: pace, reminders = true }: PlatformOptions = {},
): Promise<Platform> {
  // Policy and graph first: what is incomplete or wrong refuses before a database is touched.
  const set = completePolicySet();
  assertSound(set);
  assertWalled(set);
  const { schema, roots } = buildGraph(set);
  const database = await openDatabase(settings, log);
  const pool = createPool(database.applicationUrl, poolSize);
  const lanes = createLanes(database.applicationUrl);
  const orm = await createOrm(database.applicationUrl);
  const secret = settings.secret ?? demoSecret(settings.dataDirectory);
  const engine = createEngine(schema, set, roots, pool, lanes, deriveKey(secret, 'cursor'));
  const sealer = createSealer(settings.dataKeys ?? [secret]);
  const authenticator = createAuthenticator(verifierOf(settings, log));

  const hub = createHub(engine, (error, { id }) => log.error({ event: id, ...causeForLog(error) }, 'event not read'));
  const production = settings.mode === 'production';
  const webhooks = await startWebhooks({ engine, sealer, production, log, ...(pace ? { pace } : {}) });
  const relay = await startRelay({ applicationUrl: database.applicationUrl, pool, hub, log, wake: webhooks.wake });
  const sweeping = reminders ? startReminders(pool, log) : null;

  const limits = limitsOf(settings);
  const mayCallNow = (url: string) => mayCall(url, production);
  const queries = knownQueries();
  const requests = requestsOf({
    authenticator,
    queries,
    refuseVolume: volumeLimit(schema, limits),
    momentOf: request => momentOf(settings, request.headers[CLOCK_HEADER]),
    load: gatherPrincipals(pool),
    context: ({ id: requestId }, { allowedOperations, principal }) =>
      createContext({
        ...{ engine, orm, recordAccess, sealer, requestId, principal, allowedOperations },
        mayCall: mayCallNow,
      }),
  });

  const feed = calendarFeed(schema, pool, { engine, orm, recordAccess, sealer });

  const http = await createHttpServer<Context>({
    schema,
    createContext: requests.contextOf,
    answerShortly: requests.answerShortly,
    limits,
    production,
    log,
    health: {
      live: () => ({ policyVersion: set.version }),
      ready: async () => {
        await pool.query('select 1');
        return { policyVersion: set.version, mode: settings.mode };
      },
    },
    calendar: (token, request) => feed.read(token, momentOf(settings, request.headers[CLOCK_HEADER]), request.id),
    plugins: [wholeOperationPlugin(queries)],
    corsOrigins: settings.corsOrigins,
    bulk: {
      bodyBytes: settings.limitBulkBytes,
      submit: submitBulk,
      receipt: receiptOf,
      again: receiptAgain,
      rejections: rejectionsIn,
    },
    exports: { open: openExport, broken: errors => closingLine({ errors }) },
    subscriptions: {
      hub,
      async seatOf({ authorization, actingRole, clock }) {
        const header = authorization.length > 0 ? authorization : undefined;
        const identity = await authenticator.authenticate(header);
        momentOf(settings, clock);
        // In a demonstration the clock that was sent stands still; otherwise it is asked anew for each delivery.
        const now = () => momentOf(settings, clock);
        const key = JSON.stringify([identity?.tokenDigest ?? null, actingRole ?? null, clock ?? null]);
        return { identity, actingRole, now, key };
      },
    },
  });

  return {
    policyVersion: set.version,
    listen: () => http.listen(settings.host, settings.port),
    subscribers: () => hub.size,
    kept: () => ({ plans: engine.plans.use, statements: together(statementUse(pool), lanes.use()) }),
    async close() {
      await http.close();
      await Promise.all([relay.close(), webhooks.close(), sweeping?.close()]);
      await Promise.all([pool.end(), lanes.end(), orm.close()]);
      await database.close();
    },
  };
}

/** Production trusts one OpenID Connect issuer; a demonstration issues its own tokens. */
function verifierOf(settings: Configuration, log: Logger): VerifyToken {
  if (settings.mode === 'demo') return createDemoIssuer(settings.dataDirectory).verify;
  const { oidcIssuer, oidcAudience, oidcAlgorithms, oidcJwksUri } = settings;
  return createOpenIdVerifier({
    issuer: oidcIssuer,
    audience: oidcAudience,
    algorithms: oidcAlgorithms,
    jwksUri: oidcJwksUri,
    report: problem => log.error({ problem }, 'keys of the issuer'),
  }).verify;
}

const CLOCK_HEADER = 'x-demo-clock';

/** The moment of the request: the clock, or in a demonstration what `x-demo-clock` says. */
function momentOf({ mode }: Configuration, header: unknown): string {
  if (header === undefined) return new Date().toISOString();
  if (mode !== 'demo')
    throw new Failure('INVALID_INPUT', {
      zh: '生产环境不接受 x-demo-clock',
      en: 'x-demo-clock is not accepted in production',
    });
  if (typeof header !== 'string' || !isMoment(header))
    throw new Failure('INVALID_INPUT', {
      zh: 'x-demo-clock 应为带时区的 ISO 8601 时刻，例如 2023-04-17T09:00:00+08:00',
      en: 'x-demo-clock has to be an ISO 8601 instant with an offset, such as 2023-04-17T09:00:00+08:00',
    });
  return new Date(header).toISOString();
}

const limitsOf = (settings: Configuration) => ({
  depth: settings.limitDepth,
  aliases: settings.limitAliases,
  tokens: settings.limitTokens,
  pageSize: settings.limitPageSize,
  nodes: settings.limitNodes,
  recursiveSelections: settings.limitRecursiveSelections,
  bodyBytes: settings.limitBodyBytes,
  subscriptions: settings.limitSubscriptions,
});
