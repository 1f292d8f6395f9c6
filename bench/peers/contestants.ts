// Who takes part (参测者): how each is started, and how a question is put to it.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask } from './compare.ts';
import { AUDIENCE, type BenchIssuer } from './issuer.ts';
import type { PreparedRequest } from './load.ts';
import { type Started, startServer } from './processes.ts';
import type { Asking, Question } from './questions.ts';
import type { BenchWorld } from './world.ts';

export interface Contestant {
  readonly name: string;
  readonly about: string;
  start(world: BenchWorld, issuer: BenchIssuer, nodeOptions?: readonly string[]): Promise<Started>;
  prepare(question: Question, asking: Asking, at: Started, issuer: BenchIssuer): Promise<PreparedRequest>;
}

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Their packages are no dependency of the product: installed here from their own lock file, once. */
export function installPeers(): void {
  if (existsSync(`${FOLDER}/node_modules/.package-lock.json`)) return;
  npm(FOLDER, 'ci', '--no-audit', '--no-fund', '--ignore-scripts');
}

/** What has to be there for `npm start`. */
export const buildPlatform = (): void => npm(ROOT, 'run', '-s', 'build');

function npm(cwd: string, ...words: string[]): void {
  const { status, stderr, stdout } = spawnSync('npm', words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${words.join(' ')}\n${stdout}${stderr}`);
}

/** What `npm start` runs, after the name of Node.js: options, and the program. */
export function startedByNpm(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { scripts: { start: string } };
  const words = scripts.start.split(' ').slice(1);
  return [...words.slice(0, -1), path.join(ROOT, words.at(-1)!)];
}

const bodyOf = (query: string, { name }: Question, variables: unknown): string =>
  JSON.stringify({ operationName: name, query: query.replaceAll(/\s+/g, ' '), variables });

async function cursorOf(at: Started, request: PreparedRequest): Promise<string> {
  const { data } = (await (await ask(at, request)).json()) as {
    data: { households: { pageInfo: { endCursor: string } } };
  };
  return data.households.pageInfo.endCursor;
}

/** A cursor of one's own, as anybody makes one: the order keys of the row. */
const plainCursor = ({ after }: Asking) =>
  after ? { after: Buffer.from(JSON.stringify([after.updatedAt, after.id])).toString('base64url') } : {};

function handWritten(name: string, about: string, file: string): Contestant {
  return {
    name,
    about,
    start: (world, _issuer) =>
      startServer(name, [`${FOLDER}/contestants/${file}`], world.folder, { BENCH_DATABASE_URL: world.ownerUrl }),
    prepare: async (question, asking) => ({
      headers: asking.facts,
      body: bodyOf(question.graph, question, { ...asking.variables, ...plainCursor(asking) }),
    }),
  };
}

const postgraphile: Contestant = {
  name: 'postgraphile',
  about: 'PostGraphile 5 over row security',
  start: (world, _issuer) =>
    startServer('postgraphile', [`${FOLDER}/contestants/postgraphile.mjs`], world.folder, {
      BENCH_DATABASE_URL: world.postgraphileUrl,
      GRAPHILE_ENV: 'production',
    }),
  async prepare(question, asking, at) {
    const { facts: headers, variables, after } = asking;
    const body = (more: object) => bodyOf(question.postgraphile, question, { ...variables, ...more });
    const { input } = variables as { input?: { datasets: { records: unknown }[] } };
    if (input) {
      const { datasets, ...named } = input;
      return { headers, body: body({ input: { ...named, records: datasets[0]!.records } }) };
    }
    if (!after) return { headers, body: body({}) };
    const query = `query Cursor { households: allHouseholds(first: 1, offset: ${after.offset - 1},
      orderBy: [UPDATED_AT_DESC, ROW_ID_DESC]) { pageInfo { endCursor } } }`;
    return { headers, body: body({ after: await cursorOf(at, { headers, body: JSON.stringify({ query }) }) }) };
  },
};

const xianjie: Contestant = {
  name: 'xianjie',
  about: 'production mode: tokens, policies, guard, log, limits, row security',
  // Sampled, it runs from its modules: joined, every function would be of one file.
  start: (world, issuer, nodeOptions = []) =>
    startServer(
      'xianjie',
      nodeOptions.length > 0
        ? [...nodeOptions, ...startedByNpm().slice(0, -1), `${ROOT}/dist/src/start.js`]
        : startedByNpm(),
      world.folder,
      {
        XIANJIE_MODE: 'production',
        DATABASE_URL: world.ownerUrl,
        APPLICATION_DATABASE_URL: world.applicationUrl,
        XIANJIE_SECRET: randomBytes(32).toString('base64url'),
        XIANJIE_DATA_KEYS: world.dataKey,
        XIANJIE_DATA_DIR: `${world.folder}/data`,
        OIDC_ISSUER: issuer.issuer,
        OIDC_AUDIENCE: AUDIENCE,
        HOST: '127.0.0.1',
      },
    ),
  async prepare(question, { account, variables, after }, at, issuer) {
    const headers = { authorization: `Bearer ${await issuer.tokenOf(account)}` };
    if (!after) return { headers, body: bodyOf(question.graph, question, variables) };
    const query = `query Cursor($no: String!) { households(first: 1, filter: { householdNo: { eq: $no } },
      orderBy: [{ field: updatedAt, direction: DESC }]) { pageInfo { endCursor } } }`;
    const asked = JSON.stringify({ query, variables: { no: after.householdNo } });
    const more = { ...variables, after: await cursorOf(at, { headers, body: asked }) };
    return { headers, body: bodyOf(question.graph, question, more) };
  },
};

/** The first is what the others are compared with. */
export const CONTESTANTS: readonly Contestant[] = [
  handWritten('raw', 'bare Fastify route, one hand-written statement, its text passed on', 'raw.mjs'),
  xianjie,
  handWritten('mercurius', 'Mercurius with JIT and hand-written loaders', 'mercurius.mjs'),
  handWritten('apollo', 'Apollo Server, hand-written resolvers and DataLoader', 'apollo.mjs'),
  postgraphile,
];
