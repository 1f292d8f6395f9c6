// Principals that are read together (合并装载): one statement for those that come together, each with the rights of that very
// moment, and nobody suffers for what another sent.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DEMO_ISSUER } from '../src/authentication/demo-issuer.ts';
import { gatherPrincipals } from '../src/authentication/gather-principals.ts';
import { loadPrincipal } from '../src/authentication/load-principal.ts';
import { openDatabaseCopy } from './harness/world.ts';

const NOW = '2023-04-17T01:00:00.000Z';
const identityOf = (subject: string) => ({
  issuer: DEMO_ISSUER,
  subject,
  clientId: null,
  scopes: null,
  expiresAt: Date.now() + 600_000,
  tokenDigest: subject,
});
const asker = (subject: string | null, now = NOW) => ({
  identity: subject === null ? null : identityOf(subject),
  actingRole: undefined,
  now,
});

let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
let pool: pg.Pool;
let statements = 0;
beforeAll(async () => {
  database = await openDatabaseCopy();
  pool = new pg.Pool({ connectionString: database.ownerUrl });
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  Object.assign(pool, {
    query: (...given: unknown[]) => {
      statements += 1;
      return query(...given);
    },
  });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('principals that are read together', () => {
  test('are those that would be read one by one, by one statement', async () => {
    const load = gatherPrincipals(pool);
    const subjects = ['off', 'ca.off', 'med.op', 'farmer', 'off', null];
    statements = 0;
    const together = await Promise.all(subjects.map(subject => load(asker(subject)).catch(String)));
    expect(statements).toBe(1);
    for (const [index, subject] of subjects.entries()) {
      const identity = subject === null ? null : identityOf(subject);
      expect(together[index]).toEqual(await loadPrincipal(pool, identity, NOW, undefined).catch(String));
    }
  });

  test('one that is refused does not disturb the others', async () => {
    const load = gatherPrincipals(pool);
    const [stranger, known] = await Promise.allSettled([load(asker('stranger')), load(asker('off'))]);
    expect(stranger).toMatchObject({ status: 'rejected', reason: { extensions: { code: 'UNAUTHENTICATED' } } });
    expect(known.status).toBe('fulfilled');
  });

  test('nor does one whose day the database cannot take', async () => {
    const load = gatherPrincipals(pool);
    const [impossible, known] = await Promise.allSettled([
      load({ ...asker('off'), now: '+200000-01-01T00:00:00.000Z' }),
      load(asker('off')),
    ]);
    expect(impossible.status).toBe('rejected');
    expect(known.status).toBe('fulfilled');
  });

  test('a right that was revoked a moment ago is gone, and an account that was suspended is refused', async () => {
    const load = gatherPrincipals(pool);
    expect((await load(asker('ca.off'))).principal.posts.map(({ role }) => role)).toContain('COUNTY_OFFICE');
    const account = `(select id from account where username = 'ca.off')`;
    await pool.query(`update role_grant set status = 'REVOKED' where account_id = ${account}`);
    const after = await load(asker('ca.off'));
    expect(after.principal.posts.map(({ role }) => role)).not.toContain('COUNTY_OFFICE');
    await pool.query(`update account set status = 'SUSPENDED' where username = 'ca.off'`);
    await expect(load(asker('ca.off'))).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});
