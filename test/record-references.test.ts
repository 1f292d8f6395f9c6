// What pushed records refer to (推送记录的引用): checked once a statement (docs/decisions/0032), whoever writes and whoever
// takes away, also at the same moment.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { columnsOf } from './harness/columns.ts';
import { openDatabaseCopy } from './harness/world.ts';

const MISSING = '00000000-0000-4000-8000-00000000dead';
const REFUSED = { code: '23503' };
const COLUMNS = {
  submission_id: 'push_submission',
  obligation_id: 'push_obligation',
  unit_id: 'member_unit',
  household_id: 'household',
  person_id: 'person',
};

let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
let owner: pg.Client;
beforeAll(async () => {
  database = await openDatabaseCopy();
  owner = await connected();
  // A person and a household that nothing else refers to.
  for (const [table, no, column] of [
    ['household', 'REF-H', 'household_no'],
    ['person', 'REF-P', 'person_no'],
  ] as const)
    await owner.query(
      `insert into ${table} (${columnsOf(table)}) select ${columnsOf(table, 'made')} from (select * from ${table} limit 1) one
         cross join jsonb_populate_record(null::${table},
           to_jsonb(one) || jsonb_build_object('id', gen_random_uuid(), $1::text, $2::text)) made`,
      [column, no],
    );
  await owner.query(
    `insert into push_submission (submission_no, period_key, status, due_on, submitted_at, accepted_count, rejected_count,
       verdicts, body_digest, obligation_id, unit_id, submitted_by_id)
     select 'REF', '2022', 'SUBMITTED', '2023-01-01', now(), 0, 0, '[]', '', o.id, o.unit_id, (select id from account limit 1)
       from push_obligation o where o.code = 'P46-A'`,
  );
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(`set xianjie.maintenance = 'on'`);
  return client;
}

/** Two records, the second of them with something else in one column. */
const records = (client: pg.Client, column?: string, value?: string | null) =>
  client.query(
    `insert into push_record select made.* from push_submission s
       cross join (values (1), (2)) as given(n)
       cross join jsonb_populate_record(null::push_record, jsonb_build_object('id', gen_random_uuid(), 'version', 1,
         'created_at', now(), 'updated_at', now(), 'dataset', 'a', 'position', (select count(*) + given.n from push_record),
         'period_key', '2022', 'round', 1, 'superseded', false, 'sampled', false, 'verdict', 'ACCEPTED', 'band', 'NO_THRESHOLD', 'payload',
         '{}'::jsonb, 'submission_id', s.id, 'obligation_id', s.obligation_id, 'unit_id', s.unit_id,
         'household_id', (select id from household where household_no = 'REF-H'),
         'person_id', (select id from person where person_no = 'REF-P'))
         || case when $1::text is null or given.n = 1 then '{}' else jsonb_build_object($1, $2::text) end) made
      where s.submission_no = 'REF'`,
    [column ?? null, value ?? null],
  );
const stored = async () => (await owner.query('select count(*)::int as n from push_record')).rows[0].n as number;

/** How many entries of the keys of submissions were read so far. */
async function keysRead(): Promise<number> {
  await owner.query('select pg_stat_force_next_flush()');
  const { rows } = await owner.query(
    `select idx_tup_read::int as n from pg_stat_user_indexes where indexrelname = 'push_submission_pkey'`,
  );
  return rows[0].n;
}

describe('a record', () => {
  test('costs the same however many submissions there are', async () => {
    await owner.query(
      `insert into push_submission (submission_no, period_key, status, due_on, submitted_at, accepted_count, rejected_count,
         verdicts, body_digest, obligation_id, unit_id, submitted_by_id)
       select 'MANY' || n, 'MANY' || n, 'SUBMITTED', '2023-01-01', now(), 0, 0, '[]', '', obligation_id, unit_id,
         submitted_by_id from push_submission, generate_series(1, 300) n where submission_no = 'REF'`,
    );
    const before = await keysRead();
    await records(owner);
    expect((await keysRead()) - before).toBeLessThan(20);
    await owner.query('delete from push_record');
    await owner.query(`delete from push_submission where submission_no like 'MANY%'`);
  });

  test.each(Object.keys(COLUMNS))('with a %s that is not there takes its whole statement with it', async column => {
    const before = await stored();
    await expect(records(owner, column, MISSING)).rejects.toMatchObject(REFUSED);
    expect(await stored()).toBe(before);
  });

  test('about nobody, and one about somebody who is there, are taken', async () => {
    await records(owner, 'person_id', null);
    await records(owner, 'household_id', null);
    expect(await stored()).toBe(4);
  });

  test.each(Object.keys(COLUMNS))('never gets another %s', async column => {
    await expect(owner.query(`update push_record set ${column} = $1`, [MISSING])).rejects.toMatchObject(REFUSED);
    await owner.query(`update push_record set ${column} = ${column}, superseded = false`);
  });
});

describe('what a record refers to', () => {
  test.each(Object.entries(COLUMNS))('by %s neither goes nor gets another key', async (column, table) => {
    const { rows } = await owner.query(`select ${column} as id from push_record where ${column} is not null limit 1`);
    await expect(owner.query(`delete from ${table} where id = $1`, [rows[0].id])).rejects.toMatchObject(REFUSED);
    await expect(owner.query(`update ${table} set id = $2 where id = $1`, [rows[0].id, MISSING])).rejects.toMatchObject(
      REFUSED,
    );
  });

  test('does not go by truncation either', async () => {
    await expect(owner.query('truncate person cascade')).rejects.toMatchObject(REFUSED);
  });

  test.each([
    ['the delivery was first', true],
    ['the removal was first', false],
  ])('does not go at the moment of a delivery: %s', async (_, deliveryFirst) => {
    await owner.query('delete from push_record');
    const [delivery, removal] = [await connected(), await connected()];
    const steps = [
      { client: delivery, work: () => records(delivery) },
      { client: removal, work: () => removal.query(`delete from person where person_no = 'REF-P'`) },
    ];
    const [first, second] = deliveryFirst ? steps : steps.reverse();
    try {
      await first!.client.query('begin');
      await second!.client.query('begin');
      await first!.work();
      const waiting = second!.work().then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
      await expect(Promise.race([waiting, new Promise(resolve => setTimeout(resolve, 300, 'waits'))])).resolves.toBe(
        'waits',
      );
      await first!.client.query(deliveryFirst ? 'commit' : 'rollback');
      // The removal that was taken back gave the row back.
      expect(await waiting).toBe(deliveryFirst ? REFUSED.code : 'done');
    } finally {
      await Promise.all([delivery.end(), removal.end()]);
    }
    const { rows } = await owner.query(
      `select count(*)::int as n from push_record r where not exists (select from person p where p.id = r.person_id)`,
    );
    expect(rows[0].n).toBe(0);
  });

  test('that nobody refers to any more goes', async () => {
    await owner.query('delete from push_record');
    expect((await owner.query(`delete from person where person_no = 'REF-P'`)).rowCount).toBe(1);
  });
});
