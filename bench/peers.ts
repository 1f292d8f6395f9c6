// `npm run bench` (同类对比): Xianjie as a user runs it, against what a user would pick instead, on the same rows with the same
// permissions. Everybody answers the same first; then they take turns. Writes bench/RESULTS.md.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withClient } from '../src/database/migrate.ts';
import { inMaintenance } from '../src/reference/write-transaction.ts';
import { assertSame, dataOf } from './peers/compare.ts';
import { buildPlatform, CONTESTANTS, type Contestant, installPeers } from './peers/contestants.ts';
import { flameOf } from './peers/flame.ts';
import { type BenchIssuer, startIssuer } from './peers/issuer.ts';
import { load, type PreparedRequest } from './peers/load.ts';
import { type BenchOrder, readOrder } from './peers/order.ts';
import { cpuOf, cpuOfDatabase, megabytesOf, type Started } from './peers/processes.ts';
import { QUESTIONS, type Question } from './peers/questions.ts';
import { type Cell, machineNow, questionTable, ratioTable } from './peers/report.ts';
import { type BenchWorld, makeWorld } from './peers/world.ts';

const RESULTS = new URL('RESULTS.md', import.meta.url);
const PROFILES = new URL('profiles/', import.meta.url);
/** Until V8 and the connections have made what they keep: a second was too short for whoever has more to make. */
const WARM_SECONDS = 2;
/** How many of the pushes are compared: each is 500 records. */
const COMPARED_PUSHES = 4;

interface Entrant extends Contestant {
  readonly at: Started;
  readonly requests: Map<string, PreparedRequest[]>;
}

const tell = (text: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

/**
 * Takes back what M1 wrote, so that the next contestant finds what this one found, and tidies up at once: left to itself
 * PostgreSQL does so a minute later, and whoever has the turn then is charged for it.
 */
async function takeBack({ ownerUrl }: BenchWorld): Promise<void> {
  const sent = `select id from push_submission where period_key not like 'B%'`;
  await withClient(ownerUrl, async client => {
    await inMaintenance(client, 'bench', async () => {
      await client.query(`delete from push_record where submission_id in (${sent})`);
      await client.query(`delete from push_submission where id in (${sent})`);
    });
    await client.query('vacuum (analyze) push_record, push_submission, access_log, outbox_event');
    await client.query('checkpoint');
  });
}

async function recordsWritten({ ownerUrl }: BenchWorld): Promise<string> {
  return withClient(ownerUrl, async client => {
    await client.query(`set xianjie.maintenance = 'on'`);
    const { rows } = await client.query(
      `select count(*)::int as records, count(household_id)::int as households, sum((payload is not null)::int)::int as contents
        from push_record where period_key not like 'B%'`,
    );
    return JSON.stringify(rows[0]);
  });
}

/** The requests of everybody, and proof that everybody answers them alike. */
async function prepareAll(
  entrants: readonly Entrant[],
  questions: readonly Question[],
  world: BenchWorld,
  issuer: BenchIssuer,
) {
  for (const question of questions) {
    const asked = await withClient(world.ownerUrl, async client => {
      await client.query(`set xianjie.maintenance = 'on'`);
      return question.asked(client);
    });
    const expected: unknown[] = [];
    for (const entrant of entrants) {
      const requests: PreparedRequest[] = [];
      for (const asking of asked) requests.push(await entrant.prepare(question, asking, entrant.at, issuer));
      entrant.requests.set(question.name, requests);
      const compared = question.name === 'M1' ? requests.slice(0, COMPARED_PUSHES) : requests;
      for (const [index, request] of compared.entries()) {
        const found = await dataOf(entrant.at, request, `${entrant.name} ${question.name}`);
        if (entrant === entrants[0]) expected.push(found);
        else assertSame(`${entrant.name} ${question.name}`, expected[index], found);
      }
      if (question.name !== 'M1') continue;
      const written = await recordsWritten(world);
      if (entrant === entrants[0]) expected.push(written);
      else assertSame(`${entrant.name} M1`, expected.at(-1), written);
      await takeBack(world);
    }
    tell(`${question.name}: all answer alike`);
  }
}

/** Each request in turn; a change only once. */
function turns(requests: readonly PreparedRequest[], once: boolean): () => PreparedRequest | undefined {
  let place = 0;
  return () => (once ? requests[place++] : requests[place++ % requests.length]);
}

async function measure(entrant: Entrant, question: Question, repetition: number, order: BenchOrder): Promise<Cell> {
  const once = question.name === 'M1';
  const next = turns(entrant.requests.get(question.name)!, once);
  const { pid, port } = entrant.at;
  await load(port, order.concurrency, once ? WARM_SECONDS / 2 : WARM_SECONDS, next);
  const before = [cpuOf(pid), cpuOfDatabase()] as const;
  const done = await load(port, order.concurrency, order.seconds, next);
  const after = [cpuOf(pid), cpuOfDatabase()] as const;
  const { requests, seconds, latencies } = done;
  const at = (share: number) => latencies[Math.min(requests - 1, Math.floor(requests * share))] ?? Number.NaN;
  return {
    ...{ contestant: entrant.name, question: question.name, repetition },
    requestsPerSecond: requests / seconds,
    ...{ p50: at(0.5), p99: at(0.99) },
    server: (after[0] - before[0]) / requests,
    database: (after[1] - before[1]) / requests,
    bytes: done.bytes / requests,
    megabytes: megabytesOf(pid),
    errors: done.errors,
  };
}

/** Question by question, the contestants one after the other, in the other order each second time. */
async function measureAll(
  entrants: readonly Entrant[],
  questions: readonly Question[],
  order: BenchOrder,
  world: BenchWorld,
) {
  const cells: Cell[] = [];
  for (let repetition = 0; repetition < order.repetitions; repetition += 1)
    for (const question of questions)
      for (const entrant of repetition % 2 === 0 ? entrants : entrants.toReversed()) {
        const cell = await measure(entrant, question, repetition, order);
        cells.push(cell);
        if (question.name === 'M1') await takeBack(world);
        const { requestsPerSecond, server, database, errors } = cell;
        tell(
          `${repetition + 1}/${order.repetitions} ${question.name} ${entrant.name}: ${requestsPerSecond.toFixed(1)}/s, ` +
            `CPU ${server.toFixed(3)} + ${database.toFixed(3)} ms${errors ? `, ${errors} ERRORS` : ''}`,
        );
      }
  return cells;
}

function reportOf(
  cells: readonly Cell[],
  entrants: readonly Entrant[],
  questions: readonly Question[],
  order: BenchOrder,
  args: readonly string[],
) {
  const names = entrants.map(({ name }) => name);
  const { households, seconds, repetitions, concurrency } = order;
  return [
    '# Results of `npm run bench`',
    '',
    `${new Date().toISOString().slice(0, 10)}, \`npm run bench${args.length > 0 ? ` -- ${args.join(' ')}` : ''}\`. ${machineNow()}.`,
    `${households.toLocaleString('en')} households, 20,000 pushes, 200,000 records; ${concurrency} connections, ` +
      `${seconds} s a cell, median of ${repetitions} repetitions in which the contestants take turns. CPU of server and ` +
      'PostgreSQL a request; ratios to raw of the same repetition. All answers were compared before.',
    '',
    ...entrants.map(({ name, about }) => `- **${name}**: ${about}`),
    '',
    ...ratioTable(
      cells,
      names,
      questions.map(({ name }) => name),
    ),
    ...questions.flatMap(({ name, about }) => ['', `## ${name}: ${about}`, '', ...questionTable(cells, names, name)]),
    '',
  ].join('\n');
}

/** Where the time goes: for each question a server of its own, sampled while it answers. */
async function profileAll(
  contestant: Contestant,
  questions: readonly Question[],
  order: BenchOrder,
  world: BenchWorld,
  issuer: BenchIssuer,
) {
  mkdirSync(PROFILES, { recursive: true });
  const lines: string[] = [];
  for (const question of questions) {
    const folder = path.join(world.folder, question.name);
    const options = ['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${folder}`];
    const entrant = { ...contestant, at: await contestant.start(world, issuer, options), requests: new Map() };
    try {
      await prepareAll([entrant], [question], world, issuer);
      const { server, database } = await measure(entrant, question, 0, order);
      lines.push(`${question.name}: CPU ${server.toFixed(3)} + ${database.toFixed(3)} ms a request`);
    } finally {
      await entrant.at.stop();
    }
    if (question.name === 'M1') await takeBack(world);
    const [file] = readdirSync(folder);
    const sampled = readFileSync(path.join(folder, file!), 'utf8');
    const flame = flameOf(sampled, `${question.name}: ${question.about}`, order.seconds);
    const page = new URL(`${question.name}.html`, PROFILES);
    writeFileSync(page, flame.page);
    lines.push(...flame.heaviest, fileURLToPath(page), '');
  }
  return lines.join('\n');
}

export async function measurePeers(args: readonly string[]): Promise<string> {
  const order = readOrder(
    args,
    QUESTIONS.map(({ name }) => name),
    CONTESTANTS.map(({ name }) => name),
  );
  const questions = QUESTIONS.filter(({ name }) => order.only?.includes(name) ?? true);
  const chosen = CONTESTANTS.filter(({ name }, place) => place === 0 || (order.contestants?.includes(name) ?? true));
  if (!order.profile) installPeers();
  tell('building');
  buildPlatform();
  const issuer = await startIssuer();
  let world: BenchWorld | undefined;
  const entrants: Entrant[] = [];
  try {
    world = await makeWorld(order.households, issuer.issuer, tell);
    if (order.profile)
      return await profileAll(CONTESTANTS.find(({ name }) => name === 'xianjie')!, questions, order, world, issuer);
    for (const contestant of chosen)
      entrants.push({ ...contestant, at: await contestant.start(world, issuer), requests: new Map() });
    await prepareAll(entrants, questions, world, issuer);
    const report = reportOf(await measureAll(entrants, questions, order, world), entrants, questions, order, args);
    writeFileSync(RESULTS, report);
    return report;
  } finally {
    for (const { at } of entrants) await at.stop();
    issuer.close();
    await world?.remove();
  }
}
