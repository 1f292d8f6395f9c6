// Viewers of subscriptions by the posts of the last look (订阅者的任职, docs/decisions/0042): what is recalled is what would be read,
// whatever changed in between, and one short statement tells who has to be read anew.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DEMO_ISSUER } from '../src/authentication/demo-issuer.ts';
import { loadPrincipals } from '../src/authentication/load-principals.ts';
import type { Seat } from '../src/delivery/subscriber.ts';
import { createLookUp, type LookUp } from '../src/delivery/viewers.ts';
import { Failure } from '../src/domain/errors.ts';
import { openDatabaseCopy } from './harness/world.ts';

const MORNING = '2023-04-17T01:00:00.000Z';
const SAME_DAY = '2023-04-17T15:59:59.999Z';
const NEXT_DAY = '2023-04-17T16:00:00.000Z';

interface Chair extends Seat {
  at: string;
}

function chair(subject: string | null, expiresAt = Date.now() + 600_000): Chair {
  const identity = {
    issuer: DEMO_ISSUER,
    subject: subject!,
    clientId: null,
    scopes: null,
    expiresAt,
    tokenDigest: 'x',
  };
  return {
    identity: subject === null ? null : identity,
    actingRole: undefined,
    key: String(subject),
    at: MORNING,
    now() {
      return this.at;
    },
  };
}

let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
let pool: pg.Pool;
let statements: string[] = [];
beforeAll(async () => {
  database = await openDatabaseCopy();
  pool = new pg.Pool({ connectionString: database.ownerUrl, options: '-c xianjie.maintenance=on' });
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  Object.assign(pool, {
    query: (...given: unknown[]) => {
      const [asked] = given as [string | { name?: string }];
      statements.push(typeof asked === 'string' ? asked : (asked.name ?? '?'));
      return query(...given);
    },
  });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const NAMES = ['off', 'ca.off', 'med.op', 'v1.res', 'sys', 'stranger', null];
const readAnew = (chairs: readonly Chair[]) =>
  loadPrincipals(
    pool,
    chairs.map(({ identity, actingRole, at: now }) => ({ identity, actingRole, now })),
  );
const bare = (found: Awaited<ReturnType<LookUp>>) => found.map(one => (one instanceof Failure ? one : one.loaded));

async function expectAsRead(lookUp: LookUp, chairs: readonly Chair[]): Promise<void> {
  expect(bare(await lookUp(chairs))).toEqual(await readAnew(chairs));
}

describe('viewers that were looked at before', () => {
  test('are those that would be read, at the later moment, by one short statement', async () => {
    const lookUp = createLookUp(pool);
    const chairs = NAMES.filter(name => name !== 'stranger').map(name => chair(name));
    const first = await lookUp(chairs);
    for (const each of chairs) each.at = SAME_DAY;
    statements = [];
    const second = await lookUp(chairs);
    expect(statements).toEqual(['stamps-moved']);
    expect(bare(second)).toEqual(await readAnew(chairs));
    const rightsOf = (found: typeof first) => found.map(one => (one instanceof Failure ? null : one.rights));
    expect(rightsOf(second)).toEqual(rightsOf(first));
  });

  test.each([
    ['a grant is revoked', `update role_grant set status = 'REVOKED' where account_id = $1`],
    ['a grant is back', `update role_grant set status = 'ACTIVE' where account_id = $1`],
    ['a grant ends', `update role_grant set "to" = '2020-01-01' where account_id = $1`],
    ['the account is suspended', `update account set status = 'SUSPENDED' where id = $1`],
    ['the account is back', `update account set status = 'ACTIVE' where id = $1`],
  ])('where %s, it is as if all were read anew', async (_what, change) => {
    const lookUp = createLookUp(pool);
    const chairs = NAMES.map(name => chair(name));
    await lookUp(chairs);
    const { rows } = await pool.query(`select id from account where subject = 'ca.off'`);
    await pool.query(change, [rows[0].id]);
    await expectAsRead(lookUp, chairs);
    statements = [];
    await expectAsRead(lookUp, chairs);
    expect(statements[0]).toBe('stamps-moved');
  });

  test('posts begin and end with the day: another day is read', async () => {
    const lookUp = createLookUp(pool);
    const chairs = [chair('off'), chair('med.op')];
    await lookUp(chairs);
    for (const each of chairs) each.at = NEXT_DAY;
    statements = [];
    await expectAsRead(lookUp, chairs);
    expect(statements[0]).toBe('principals');
  });

  test('a token that ended is refused, though nothing else changed', async () => {
    const lookUp = createLookUp(pool);
    const chairs = [chair('off', Date.now() + 2_000), chair('med.op')];
    expect(await lookUp(chairs)).toMatchObject([{ loaded: {} }, { loaded: {} }]);
    await new Promise(resolve => setTimeout(resolve, 2_050));
    const [ended, goes] = await lookUp(chairs);
    expect([ended instanceof Failure && ended.code, goes instanceof Failure]).toEqual(['UNAUTHENTICATED', false]);
  });
});
