// `npm run bootstrap` (首任管理员): makes the first three administrators of a new installation, each another person, by the
// subjects of their tokens. Refuses as soon as there is any administrator: from then on grants need two of them (4.4).
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import '../modules/resolvers.ts';
import { withClient } from '../database/migrate.ts';
import { dayOfInstant } from '../domain/civil-day.ts';
import { globalId } from '../model/global-id.ts';
import { allVerbs } from '../model/verb.ts';

const ROLES = { system: 'SYSTEM_ADMIN', security: 'SECURITY_ADMIN', audit: 'AUDIT_ADMIN' } as const;
const USAGE = 'npm run bootstrap -- --issuer URL --system SUBJECT --security SUBJECT --audit SUBJECT [--client ID]';

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

function given(): Record<keyof typeof ROLES | 'issuer', string> & { client: string | null } {
  const text = { type: 'string' } as const;
  const options = { issuer: text, system: text, security: text, audit: text, client: text };
  const { issuer, system, security, audit, client = null } = parseArgs({ options }).values;
  if (!issuer || !system || !security || !audit) refuse(USAGE);
  if (new Set([system, security, audit]).size < 3)
    refuse('三员须为三个不同的人 / The three administrators have to be three different people');
  return { issuer, system, security, audit, client };
}

/** What the administrators' client may do: administer, and name divisions and organisations while doing so. */
function administration(): string[] {
  const own = ['Account', 'RoleGrant', 'ApiClient', 'AccessLog'];
  const named = ['Region', 'Organization', 'MemberUnit'].map(type => `${type}.read`);
  const verbs = allVerbs().filter(({ type }) => own.includes(type.name));
  return [...own.map(type => `${type}.read`), ...verbs.map(({ type, verb }) => `${type.name}.${verb}`), ...named];
}

async function bootstrap(client: pg.Client): Promise<void> {
  const { issuer, client: clientId, ...subjects } = given();
  await client.query('begin');
  await client.query('lock table role_grant in exclusive mode');
  const { rows } = await client.query('select from role_grant where role = any($1) limit 1', [Object.values(ROLES)]);
  if (rows.length > 0)
    refuse('已有管理员，请使用 grantRole / There are administrators already; use the mutation grantRole');
  for (const [kind, role] of Object.entries(ROLES)) {
    const subject = subjects[kind as keyof typeof ROLES];
    const account = await client.query<{ id: string }>(
      `insert into account (username, issuer, subject, status, auth_method)
       values ($1, $2, $1, 'ACTIVE', 'OPENID_CONNECT') returning id`,
      [subject, issuer],
    );
    const grant = await client.query<{ id: string }>(
      `insert into role_grant (account_id, role, status, "from", reason)
       values ($1, $2, 'ACTIVE', $3, '首任管理员 bootstrap') returning id`,
      [account.rows[0]!.id, role, dayOfInstant(new Date())],
    );
    await client.query(
      `insert into access_log (at, operation, object_type, object_id, decision, policy_version, request_id)
       values (now(), 'bootstrap', 'RoleGrant', $1, 'ALLOWED', '', $2)`,
      [globalId('RoleGrant', grant.rows[0]!.id), randomUUID()],
    );
  }
  // Tokens name the client they were issued to, and an unregistered client is refused.
  if (clientId)
    await client.query(
      `insert into api_client (client_id, name_zh, kind, scopes, allowed_operations)
       values ($1, '管理端', 'INTEGRATOR', $2, '{}')`,
      [clientId, administration()],
    );
  await client.query('commit');
}

const url = process.env['DATABASE_URL'];
if (!url) refuse('缺少 DATABASE_URL（属主连接） / DATABASE_URL (the owner) is missing');
await withClient(url, bootstrap);
console.log('三员已创建 / the three administrators were created');
