// Production (生产模式) as an operator sets it up: `npm run migrate`, `npm run load`, a real identity provider, accounts
// and clients that somebody registered, and nothing of the demonstration.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { pino } from 'pino';
import { createDemoIssuer } from '../src/authentication/demo-issuer.ts';
import { readConfiguration } from '../src/config.ts';
import { type Platform, startPlatform } from '../src/platform/platform.ts';
import { type IdentityProvider, startIdentityProvider } from './harness/identity-provider.ts';
import { type Installation, newInstallation } from './harness/installation.ts';
import type { Json } from './harness/world.ts';

const AUDIENCE = 'https://xianjie.example.gov.cn/graphql';
const VALUE = '612701199001010012';
const lines: string[] = [];
let provider: IdentityProvider;
let installation: Installation;
let platform: Platform | undefined;
let address: string;

const start = async (changes: Record<string, string> = {}) =>
  startPlatform(
    readConfiguration({ ...installation.environment, ...changes }),
    pino({}, { write: (line: string) => void lines.push(line) }),
  );

async function ask(query: string, token?: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Json };
}

beforeAll(async () => {
  provider = await startIdentityProvider(AUDIENCE, ['reporting', 'suspended', 'stranger', 'unregistered']);
  installation = await newInstallation(provider.issuer, AUDIENCE);
});

afterAll(async () => {
  await platform?.close();
  await installation.remove();
  provider.close();
});

describe('setting up', () => {
  test('the settings that are missing are all named at once, with exit code 1', () => {
    const inherited = Object.entries(process.env).filter(([name]) => !/^(XIANJIE|OIDC)_|DATABASE_URL$/.test(name));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      env: { ...Object.fromEntries(inherited), XIANJIE_MODE: 'production' },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.match(/^ {2}\w+(?=: 缺失 \/ missing;)/gm)?.map(name => name.trim())).toEqual([
      'DATABASE_URL',
      'APPLICATION_DATABASE_URL',
      'XIANJIE_SECRET',
      'XIANJIE_DATA_KEYS',
      'OIDC_ISSUER',
      'OIDC_AUDIENCE',
    ]);
  });

  test('before the migrations it refuses to start and names the command', async () => {
    const migrations = readdirSync('migrations').filter(name => /^Migration\d/.test(name)).length;
    await expect(start()).rejects.toThrow(`${migrations} migrations are pending; run: npm run migrate`);
  });

  test('after npm run migrate and npm run load it starts, with the data and without a persona', async () => {
    expect(await installation.run('migrate')).toMatch(/^Migration\d+/m);
    expect(await installation.run('load')).toMatch(/^region: 新增 6980 inserted/);
    platform = await start();
    address = await platform.listen();
    const ready = await fetch(`${address}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([
      200,
      { status: 'ready', detail: { mode: 'production' } },
    ]);
    const counts = ['account', 'role_grant', 'staff_member', 'api_client', 'leading_group']
      .map(table => `(select count(*)::int from ${table}) as ${table}`)
      .join(', ');
    const { rows } = await installation.owner.query(`select ${counts}`);
    expect(rows).toEqual([{ account: 0, role_grant: 0, staff_member: 0, api_client: 0, leading_group: 0 }]);
    expect(readdirSync(installation.folder)).toEqual([]); // no demo key, no password, no database
  });

  test('one migration that is pending refuses the start', async () => {
    const last = `(select max(name) from mikro_orm_migrations)`;
    const { rows } = await installation.owner.query(
      `delete from mikro_orm_migrations where name = ${last} returning *`,
    );
    await expect(start()).rejects.toThrow('1 migrations are pending; run: npm run migrate');
    await installation.owner.query('insert into mikro_orm_migrations (name) values ($1)', [rows[0].name]);
    await (await start()).close();
  });

  test('a role that owns tables or is a superuser refuses the start, even under another name than the owner', async () => {
    const url = installation.environment['DATABASE_URL']!;
    await expect(start({ APPLICATION_DATABASE_URL: url })).rejects.toThrow('not the same as DATABASE_URL');
    const otherOwner = new URL(url);
    otherOwner.username = 'somebody';
    await expect(start({ DATABASE_URL: otherOwner.href, APPLICATION_DATABASE_URL: url })).rejects.toThrow(
      /^APPLICATION_DATABASE_URL: .* is a superuser, steps around row security, or owns tables; use the application role/,
    );
  });
});

describe('who may enter', () => {
  const WHO = '{ viewer { posts { role region { code } } } memberUnits { totalCount } }';
  const refusal = { status: 401, code: 'UNAUTHENTICATED', reason: 'NOT_ACCEPTED', challenge: 'Bearer' };
  const refused = async (token: string) => {
    const { status, headers, body } = await ask(WHO, token);
    const { code, reason } = body.errors[0].extensions;
    return { status, code, reason, challenge: headers.get('www-authenticate') };
  };

  beforeAll(async () => {
    await installation.addAccount('reporting', 'ACTIVE');
    await installation.addAccount('suspended', 'SUSPENDED');
    await installation.addAccount('unregistered', 'ACTIVE');
    await installation.owner.query(
      `insert into api_client (client_id, name_zh, kind, scopes)
       select unnest($1::text[]), 'test', 'INTEGRATOR', '{MemberUnit.read,Region.read,RulePack.read}'`,
      [['reporting', 'suspended', 'stranger']],
    );
  });

  test('a token of the provider speaks for the account that its subject is mapped to', async () => {
    const { status, body } = await ask(WHO, await provider.tokenOf('reporting'));
    expect([status, body]).toEqual([
      200,
      {
        data: {
          viewer: { posts: [{ role: 'OFFICE_STAFF', region: { code: '6108' } }] },
          memberUnits: { totalCount: 50 },
        },
      },
    ]);
  });

  test('an unknown subject, a suspended account and an unregistered client are refused alike', async () => {
    for (const name of ['stranger', 'suspended', 'unregistered'])
      expect([name, await refused(await provider.tokenOf(name))]).toEqual([name, refusal]);
  });

  test('a token for another service of the same provider is refused', async () => {
    expect(await refused(await provider.tokenOf('reporting', 'https://other.example.gov.cn/'))).toEqual(refusal);
  });

  test('a demo token is refused, and x-demo-clock is an error, signed in or not', async () => {
    expect(await refused(await createDemoIssuer(installation.folder).issue('off'))).toEqual(refusal);
    for (const token of [undefined, await provider.tokenOf('reporting')]) {
      const { status, body } = await ask(WHO, token, { 'x-demo-clock': '2023-04-17T09:00:00+08:00' });
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
      expect(body.errors[0].message).toBe('x-demo-clock is not accepted in production');
    }
  });
});

describe('what a caller learns of a failure', () => {
  const keysOf = ({ body }: { body: Json }) => Object.keys(body.errors[0].extensions).sort();

  test('a misspelt field or type brings no suggestion, and no value that was sent comes back', async () => {
    const token = await provider.tokenOf('reporting');
    for (const query of [
      '{ memberUnitz { totalCount } }',
      '{ memberUnits { totalCounts } }',
      'query ($a: Strin) { memberUnits { totalCount } }',
      `{ memberUnit(number: "${VALUE}") { nameZh } }`,
      `{ region(code: ${VALUE}) { nameZh } }`,
      `{ region(code: "${VALUE}" { nameZh } }`,
      `{ regions(filter: { code: { eqq: "${VALUE}" } }) { totalCount } }`,
    ]) {
      const answer = await ask(query, token);
      expect([query, answer.body.errors[0].extensions.code]).toEqual([query, 'INVALID_INPUT']);
      expect(answer.text).not.toMatch(new RegExp(`${VALUE}|did you mean|stack|node_modules|\\.ts\\b`, 'i'));
    }
  });

  test('of an internal error only the request id goes out; the cause is in the log, without values', async () => {
    const token = await provider.tokenOf('reporting');
    lines.length = 0;
    await installation.owner.query('alter table rule_pack rename to gone');
    const answer = await ask(`{ rulePacks(filter: { code: { eq: "${VALUE}" } }) { totalCount } }`, token);
    await installation.owner.query('alter table gone rename to rule_pack');
    expect([answer.body.errors[0].message, keysOf(answer)]).toEqual([
      'Internal error',
      ['code', 'messageZh', 'requestId'],
    ]);
    expect(answer.text).not.toMatch(/rule_pack|relation|select|stack|at file/i);
    const entry = lines.find(line => line.includes('internal error'))!;
    expect(JSON.parse(entry)).toMatchObject({ requestId: answer.headers.get('x-request-id') });
    expect(lines.join('')).not.toContain(VALUE);
    expect(lines.join('')).not.toContain(token);
    expect((await ask('{ rulePacks { totalCount } }', token)).body.errors).toBeUndefined();
  });
});
