// A sealed record never changes (issue 5, acceptance 4): through the graph, through the mapper and by SQL of the application role
// each attempt fails and leaves a line; what the owner of the database changes is found and named by `npm run verify:records`.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { createOrm } from '../src/database/orm.ts';
import { concerningConvener } from '../src/graph/wall.ts';
import { RecordingMedia } from '../src/modules/records/media.entity.ts';
import { MeetingRecord } from '../src/modules/records/meeting-record.entity.ts';
import { principal } from '../src/policy/principal.ts';
import { postsSetting } from '../src/policy/told-posts.ts';
import { staffId, stepsOf } from './harness/meeting.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

// The command compiles its sources first, beside whatever else the machine is doing.
jest.setTimeout(180_000);

const AT = '2023-06-10T10:00:00+08:00';
const START = '2023-06-20T09:00:00+08:00';
const KEY = randomBytes(32).toString('base64url');
let world: World;
let steps: ReturnType<typeof stepsOf>;
let orm: MikroORM;
let application: pg.Client;
const topics: string[] = [];
const sealed: string[] = [];
let draft: string;
let file: string;

async function sent(recordId: string): Promise<string> {
  const input = { recordId, fileName: '示例.txt', kind: 'TEXT_PLAIN', content: ['c2FtcGxl'] };
  return (await steps.done('uploadMedia', input, 'rec', 'recordingMedia { id }', START)).id;
}
const bare = (id: string): string => id.slice(-36);

beforeAll(async () => {
  world = await openWorld({ XIANJIE_DATA_KEYS: KEY });
  steps = stepsOf(world, AT);
  const proposal = { kind: 'LEADING_GROUP', form: 'THEMATIC', title: '示例会议', startAt: START };
  const { id } = await steps.done('proposeMeeting', proposal, 'ldr', 'meeting { id }');
  for (const title of ['示例议题一', '示例议题二', '示例议题三']) {
    const topic = await steps.done('proposeTopic', { meetingId: id, title }, 'med.lo', 'meetingTopic { id }');
    await steps.done('screenTopic', { id: topic.id }, 'off', 'meetingTopic { id }');
    await steps.done('approveTopic', { id: topic.id }, 'ldr', 'meetingTopic { id }');
    topics.push(topic.id);
  }
  await steps.done('assignRecorder', { id, staffId: await staffId(world, 'rec') }, 'off', 'meeting { id }');
  await steps.done('notifyMeeting', { id }, 'off', 'meeting { id }');
  await steps.done('openMeeting', { id }, 'ldr', 'meeting { id }', START);
  for (const topicId of topics) {
    const written = { topicId, body: '示例记录' };
    const record = await steps.done('writeRecord', written, 'rec', 'meetingRecord { id }', START);
    // The first topic has no file, the second one that is sealed with its record.
    if (topicId === topics[1]) file = await sent(record.id);
    if (topicId === topics[2]) draft = record.id;
    else {
      await steps.done('sealRecord', { id: record.id }, 'rec', 'meetingRecord { id }', START);
      sealed.push(record.id);
    }
  }
  orm = await createOrm(world.applicationUrl);
  application = new pg.Client({ connectionString: world.applicationUrl });
  await application.connect();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(async () => {
  await application.end();
  await orm.close();
  await world.close();
});

const stateOf = async (): Promise<Json[]> =>
  (await world.owner.query('select t::text as row from meeting_record t order by id')).rows;

/** What the database noted of an attempt since the last time, without the moment. */
async function noted(): Promise<Json[]> {
  const { rows } = await world.owner.query(
    `select l.operation, l.object_type as type, l.object_id as object, l.fields, l.decision from access_log l
     where l.policy_version = 'database' and l.id <> all($1::uuid[]) order by l.at`,
    [seen],
  );
  const all = await world.owner.query(`select id from access_log where policy_version = 'database'`);
  seen.splice(0, seen.length, ...all.rows.map(row => row.id));
  return rows;
}
const seen: string[] = [];
const attempt = (operation: string, object: string | null, fields: string[] = [], type = 'MeetingRecord') => ({
  operation,
  type,
  object,
  fields,
  decision: 'FORBIDDEN',
});

const tellAs = async (persona: string): Promise<string> => {
  const recorder = { ...concerningConvener(bare(await staffId(world, persona))), role: 'RECORDER' } as const;
  return postsSetting(principal({ posts: [recorder], now: START }));
};

describe('an attempt fails, changes nothing and leaves a line', () => {
  test('through the graph: by the recorder, who wrote it', async () => {
    // The refusal shows that no row of any table changed, and that there is one line.
    for (const [mutation, input] of [
      ['writeRecord', { topicId: topics[0], body: '示例改动' }],
      ['sealRecord', { id: sealed[0] }],
    ] as const)
      expect(await steps.refused(mutation, input, 'rec', START)).toEqual({ code: 'INVALID_STATE' });
  });

  test('by SQL of the application role, as a post that may write it', async () => {
    const before = await stateOf();
    await application.query(`select set_config('xianjie.posts', $1, false)`, [await tellAs('rec')]);
    expect((await application.query('select id from meeting_record')).rowCount).toBe(3);
    const warnings: string[] = [];
    application.on('notice', ({ message }) => warnings.push(String(message)));
    const change = `update meeting_record set content_sealed = 'x', readers = '{}' where id = $1`;
    expect((await application.query(change, [bare(sealed[0]!)])).rowCount).toBe(0);
    expect(await noted()).toEqual([attempt('update', sealed[0]!, ['content_sealed', 'readers'])]);
    expect(warnings).toEqual(['a sealed record never changes']);
    expect((await application.query(`update meeting_record set state = 'DRAFT'`)).rowCount).toBe(1);
    expect(await noted()).toEqual(expect.arrayContaining(sealed.map(id => attempt('update', id, ['state']))));
    expect((await application.query('delete from meeting_record')).rowCount).toBe(0);
    expect(await noted()).toEqual([attempt('delete', null)]);
    await expect(application.query('truncate meeting_record cascade')).rejects.toThrow('permission denied');
    await expect(application.query('alter table meeting_record disable trigger all')).rejects.toThrow('owner');
    await expect(application.query('drop function sealed_record_stays() cascade')).rejects.toThrow('owner');
    expect(await stateOf()).toEqual(before);
  });

  test('by SQL of the application role that was not told who acts', async () => {
    const before = await stateOf();
    await application.query(`select set_config('xianjie.posts', '', false)`);
    expect((await application.query(`update meeting_record set content_sealed = 'x'`)).rowCount).toBe(0);
    expect(await noted()).toEqual([attempt('update', null)]);
    expect(await stateOf()).toEqual(before);
  });

  test('through the mapper as the application role: a changed entity, a removed one, and past its hooks', async () => {
    const before = await stateOf();
    const posts = await tellAs('rec');
    const within = (work: (em: MikroORM['em'], record: MeetingRecord) => Promise<unknown>) =>
      orm.em.fork().transactional(async em => {
        await em
          .getConnection()
          .execute(`select set_config('xianjie.posts', ?, true)`, [posts], 'all', em.getTransactionContext());
        await work(em as MikroORM['em'], await em.findOneOrFail(MeetingRecord, { id: bare(sealed[0]!) } as never));
      });
    const changed = within(async (em, record) => {
      record.readers = ['x'];
      await em.flush();
    });
    await expect(changed).rejects.toMatchObject({ code: 'INVALID_STATE' });
    expect(await noted()).toEqual([attempt('update', sealed[0]!, ['readers'])]);
    await expect(within((em, record) => em.remove(record).flush())).rejects.toMatchObject({ code: 'INVALID_STATE' });
    expect(await noted()).toEqual([attempt('delete', sealed[0]!)]);
    let affected: unknown;
    await within(async em => {
      affected = await em.nativeUpdate(MeetingRecord, { id: bare(sealed[0]!) } as never, { readers: ['x'] } as never);
    });
    expect(affected).toBe(0);
    expect(await noted()).toEqual([expect.objectContaining({ operation: 'update', object: sealed[0] })]);
    expect(await stateOf()).toEqual(before);
  });

  test('of a file that was sealed with its record, by SQL and through the mapper', async () => {
    const before = (await world.owner.query('select t::text as row from recording_media t')).rows;
    await application.query(`select set_config('xianjie.posts', $1, false)`, [await tellAs('rec')]);
    const change = `update recording_media set readers = '{}' where id = $1`;
    expect((await application.query(change, [bare(file)])).rowCount).toBe(0);
    expect(await noted()).toEqual([attempt('update', file, ['readers'], 'RecordingMedia')]);
    expect((await application.query('delete from recording_media')).rowCount).toBe(0);
    expect(await noted()).toEqual([attempt('delete', null, [], 'RecordingMedia')]);
    await expect(application.query('truncate recording_media')).rejects.toThrow('permission denied');
    const posts = await tellAs('rec');
    const changed = orm.em.fork().transactional(async em => {
      await em
        .getConnection()
        .execute(`select set_config('xianjie.posts', ?, true)`, [posts], 'all', em.getTransactionContext());
      const media = await em.findOneOrFail(RecordingMedia, { id: bare(file) } as never);
      media.readers = ['x'];
      await em.flush();
    });
    await expect(changed).rejects.toMatchObject({ code: 'INVALID_STATE' });
    expect(await noted()).toEqual([attempt('update', file, ['readers'], 'RecordingMedia')]);
    expect((await world.owner.query('select t::text as row from recording_media t')).rows).toEqual(before);
  });

  test('a draft is still written, through both', async () => {
    const again = { topicId: topics[2], body: '示例改稿' };
    expect(await steps.done('writeRecord', again, 'rec', 'meetingRecord { id state }', START)).toEqual({
      id: draft,
      state: 'DRAFT',
    });
    expect(await noted()).toEqual([]);
  });

  test('the audit administrator reads these lines, which hold no value', async () => {
    const query = `accessLogs(filter: { policyVersion: { eq: "database" } }) { nodes { operation objectType decision } }`;
    const { nodes } = (await steps.read(query, 'adt')).data.accessLogs;
    expect(nodes.length).toBe(seen.length);
    expect(nodes).toContainEqual({ operation: 'update', objectType: 'MeetingRecord', decision: 'FORBIDDEN' });
    const { rows } = await world.owner.query(
      `select l::text as row from access_log l where policy_version = 'database'`,
    );
    for (const { row } of rows) expect(row).not.toMatch(/示例|"x"/);
  });
});

describe('npm run verify:records', () => {
  async function verify(): Promise<{ code: number | null; stdout: string }> {
    const env = {
      ...process.env,
      DATABASE_URL: world.ownerUrl,
      XIANJIE_DATA_KEYS: KEY,
      XIANJIE_DATA_DIR: '/nonexistent',
    };
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/verify-records.ts'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return { code, stdout };
  }
  const named = ({ stdout }: { stdout: string }) => stdout.match(/(MeetingRecord|RecordingMedia)_\S+/g) ?? [];
  /** As the owner, taken back afterwards. */
  async function behind(
    statement: string,
    id: string,
    table = 'meeting_record',
  ): Promise<{ code: number | null; stdout: string }> {
    // What is taken away leaves what refers to it for the time.
    await world.owner.query(`set session_replication_role = replica`);
    await world.owner.query(`create table kept as select * from ${table}`);
    await world.owner.query(statement, [bare(id)]);
    const found = await verify();
    await world.owner.query(`delete from ${table} where id = $1`, [bare(id)]);
    await world.owner.query(`insert into ${table} select * from kept where id = $1`, [bare(id)]);
    await world.owner.query('drop table kept');
    await world.owner.query(`set session_replication_role = origin`);
    return found;
  }

  test('finds nothing where nothing was changed', async () => {
    const found = await verify();
    expect([found.code, named(found)]).toEqual([0, []]);
    expect(found.stdout).toContain('3 checked, 0 altered');
  });

  test.each([
    ['a reader was added', `update meeting_record set readers = readers || 'x'::text where id = $1`],
    ['the text was replaced', `update meeting_record set content_sealed = 'x' where id = $1`],
    ['the moment was moved', `update meeting_record set sealed_at = sealed_at + interval '1 day' where id = $1`],
    ['it was made a draft again', `update meeting_record set state = 'DRAFT' where id = $1`],
    [
      'every trace of the seal was wiped',
      `update meeting_record set state = 'DRAFT', sealed_at = null, digest = null where id = $1`,
    ],
    ['it was taken away', 'delete from meeting_record where id = $1'],
  ])('names the record of which %s, and exits with 1', async (_what, statement) => {
    const found = await behind(statement, sealed[1]!);
    expect([found.code, named(found)]).toEqual([1, [sealed[1]]]);
    expect(found.stdout).not.toContain('示例');
  });

  test.each([
    ['a reader was added', `update recording_media set readers = readers || 'x'::text where id = $1`, []],
    ['the content was replaced', `update recording_media set content_sealed = 'x' where id = $1`, []],
    ['the name was changed', `update recording_media set file_name = 'x' where id = $1`, []],
    [
      'the seal was wiped',
      `update recording_media set state = 'DRAFT', sealed_at = null, digest = null where id = $1`,
      [1],
    ],
    ['it was taken away', 'delete from recording_media where id = $1', [1]],
  ])('names the file of which %s, and the record that lacks it', async (_what, statement, lacking) => {
    const found = await behind(statement, file, 'recording_media');
    expect([found.code, named(found)]).toEqual([1, [...lacking.map(index => sealed[index]!), file]]);
    expect(found.stdout).not.toContain('示例');
  });
});
