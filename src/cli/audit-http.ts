// npm run audit:http: the conformance audits of GraphQL over HTTP (协议合规审计), run against the platform itself, started
// for them on a free port of the loopback address. Exit code 1 unless every one is met.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AuditResult, serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { readConfiguration } from '../config.ts';
import { startPlatform } from '../platform/platform.ts';

/** The audits send no token: an anonymous caller must be allowed to ask `{ __typename }`. */
export async function auditAddress(address: string): Promise<AuditResult[]> {
  const audits = serverAudits({ url: `${address}/graphql`, fetchFn: fetch });
  return Promise.all(audits.map(audit => audit.fn()));
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

export const conforms = (results: readonly AuditResult[]): boolean => results.every(({ status }) => status === 'ok');

/** On the database of DATABASE_URL; without one, on a bundled one of its own that is removed afterwards. */
async function auditPlatform(): Promise<AuditResult[]> {
  const folder = path.join(tmpdir(), `xianjie-audit-${randomUUID()}`);
  const isBundled = !process.env['DATABASE_URL']?.trim();
  const settings = readConfiguration({
    ...process.env,
    HOST: '127.0.0.1',
    PORT: '0',
    // With a database of somebody's own, the password of its application role is in the data folder that goes with it.
    ...(isBundled ? { XIANJIE_DATA_DIR: folder } : {}),
  });
  try {
    const platform = await startPlatform(settings, pino({ level: 'silent' }));
    try {
      return await auditAddress(await platform.listen());
    } finally {
      await platform.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  try {
    const results = await auditPlatform();
    console.log(auditTable(results));
    process.exitCode = conforms(results) ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
