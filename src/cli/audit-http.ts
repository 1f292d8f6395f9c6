// npm run audit:http: the conformance audits of GraphQL over HTTP (协议合规审计), run against our own server on the
// loopback address. Exit code 1 when a MUST or a SHOULD is not met.
import type { BaseContext } from '@apollo/server';
import { buildSchema } from 'graphql';
import { type AuditResult, serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { createHttpServer, type HttpServerOptions } from '../transport/server.ts';

type Audited<Context extends BaseContext> = Pick<
  HttpServerOptions<Context>,
  'schema' | 'gateway' | 'createContext' | 'limits'
>;

const TOY: Audited<BaseContext> = {
  schema: buildSchema('type Query { hello: String } type Mutation { greet: String }'),
  createContext: async () => ({}),
  limits: {
    depth: 12,
    aliases: 30,
    tokens: 5_000,
    pageSize: 100,
    nodes: 100_000,
    recursiveSelections: 5_000,
    bodyBytes: 1_048_576,
  },
};

/** The audits send no token: `createContext` must let an anonymous caller ask `{ __typename }`. */
export async function auditHttp<Context extends BaseContext>(audited: Audited<Context>): Promise<AuditResult[]> {
  const server = await createHttpServer<Context>({
    ...audited,
    production: true,
    log: pino({ level: 'silent' }),
    health: { live: () => 'audit', ready: async () => ({}) },
    corsOrigins: [],
  });
  try {
    const address = await server.listen('127.0.0.1', 0);
    const audits = serverAudits({ url: `${address}/graphql`, fetchFn: fetch });
    return await Promise.all(audits.map(audit => audit.fn()));
  } finally {
    await server.close();
  }
}

/** One line per audit, failures with their reason, and a last line of totals. */
export function auditTable(results: readonly AuditResult[]): string {
  const lines = results.map(result => {
    const line = `${result.status.padEnd(6)} ${result.id}  ${result.name}`;
    return result.status === 'ok' ? line : `${line}\n       ${result.reason}`;
  });
  const totals = (['ok', 'notice', 'warn', 'error'] as const).map(
    status => `${results.filter(result => result.status === status).length} ${status}`,
  );
  return [...lines, '', `${results.length} audits: ${totals.join(', ')}`].join('\n');
}

/** A notice is a MAY: worth printing, not worth failing. */
export function conforms(results: readonly AuditResult[]): boolean {
  return results.every(result => result.status === 'ok' || result.status === 'notice');
}

if (import.meta.main) {
  const results = await auditHttp(TOY);
  console.log(auditTable(results));
  process.exitCode = conforms(results) ? 0 : 1;
}
