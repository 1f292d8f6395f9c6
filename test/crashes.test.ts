// The server killed in the middle (崩溃测试): SIGKILL at random points of submitting, bulk, accepting and telling webhooks. A
// few rounds in every run of the tests, fifty by `npm run prove -- --crashes 50`. The seed is printed.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { Clients } from './crashes/clients.ts';
import { acceptRound, bulkRound, type Round, type Scene, submitRound, webhookRound } from './crashes/rounds.ts';
import { type Receiver, startReceiver } from './harness/receiver.ts';
import { build, type ServerProcess, spawnServer } from './harness/server-process.ts';
import { openDatabaseCopy } from './harness/world.ts';
import { Random } from './proofs/operations/random.ts';

const ROUNDS = Number(process.env['XIANJIE_PROVE_CRASHES'] ?? 8);
const SEED = Number(process.env['XIANJIE_PROVE_SEED'] ?? Date.now() % 1_000_000);
const PERSONS = 4_000;

let database: Awaited<ReturnType<typeof openDatabaseCopy>>;
let receiver: Receiver;
let owner: pg.Client;
let dataDir: string;
let server: ServerProcess | undefined;
let clients: Clients;

async function start(): Promise<void> {
  server = spawnServer(dataDir, {
    DATABASE_URL: database.ownerUrl,
    APPLICATION_DATABASE_URL: database.applicationUrl,
    HOST: '127.0.0.1',
  });
  clients.address = (await server.ready).address;
}
async function kill(): Promise<void> {
  server!.child.kill('SIGKILL');
  await server!.ended;
}

beforeAll(async () => {
  expect(build()).toBe('');
  database = await openDatabaseCopy();
  receiver = await startReceiver();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`set xianjie.maintenance = 'on'`);
  // Unit 46 has no persona: the operator of unit 5 is moved there. The people are examples, copies of one.
  await owner.query(
    `update role_grant g set unit_id = u.id from account a, member_unit u
      where a.id = g.account_id and a.username = 'unf.op' and u.number = 46`,
  );
  await owner.query(
    `insert into person select made.* from person one cross join generate_series(1, ${PERSONS}) n
       cross join jsonb_populate_record(null::person, to_jsonb(one) ||
         jsonb_build_object('id', gen_random_uuid(), 'person_no', 'BULK-' || n)) made where one.person_no = 'H-R1-1'`,
  );
  await owner.query('analyze person');
  dataDir = mkdtempSync(path.join(tmpdir(), 'xianjie-crashes-'));
  clients = new Clients(dataDir);
  await start();
  const registered = await clients.act(
    'med.ul',
    'registerWebhook',
    { url: receiver.url, events: ['pushAccepted'], integrator: 'int.med' },
    'secret',
  );
  receiver.trust(registered.data.registerWebhook.secret);
}, 300_000);
afterAll(async () => {
  server?.child.kill('SIGKILL');
  await server?.ended;
  receiver?.close();
  await owner?.end();
  await database?.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const EXAMPLE = datasetsOf('P46-A')!['a']!.example;
const linesOf = (many: number): string =>
  Array.from({ length: many }, (_, n) => `${JSON.stringify({ ...EXAMPLE, personNo: `BULK-${n + 1}` })}\n`).join('');

test(
  `killed ${ROUNDS} times: nothing that was acknowledged is lost, nothing is doubled, nothing is there by half`,
  async () => {
    const random = new Random(SEED);
    const scene: Scene = { clients, owner, receiver, random: () => random.next(), kill, start };
    const kinds = [
      () => submitRound(scene),
      () => acceptRound(scene),
      () => bulkRound(scene, linesOf),
      () => submitRound(scene),
      () => webhookRound(scene),
    ];
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await kinds[round % kinds.length]!());
    const told = rounds.map(({ what, acknowledged, cutOff }) => `${what} ${acknowledged}+${cutOff}`);
    console.log(`killed ${rounds.length} times, XIANJIE_PROVE_SEED=${SEED}: ${told.join(', ')}`);
    // A kill that always came too late, or too early, would prove nothing.
    expect(rounds.some(({ cutOff }) => cutOff > 0)).toBe(true);
  },
  60_000 + ROUNDS * 30_000,
);
