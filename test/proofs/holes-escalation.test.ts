// The small machine of the static analysis (analysis/escalation.ts) says what the real mutations do: a random walk of the
// four verbs by four persons, move by move, over GraphQL. Otherwise its exhaustive search would prove nothing.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completePolicySet } from '../../src/policies.ts';
import { type Move, machine, movesOf, START, type State } from '../../src/policy/analysis/escalation.ts';
import { type Json, openWorld, type World } from '../harness/world.ts';

const SEED = Number(process.env['XIANJIE_PROVE_SEED'] ?? 20261122);
const MOVES = 120;
/** Somebody of the machine is named by the role that is held at the start. */
const PERSONAS: Record<string, string> = { SYSTEM_ADMIN: 'sys', SECURITY_ADMIN: 'sec', AUDIT_ADMIN: 'adt' };
const ORDINARY = 'ordinary';
const AT = '2023-04-17T09:00:00+08:00';

let world: World;
const accounts: Record<string, string> = {};
/** Real grants, in the order of the machine's. */
const grants: string[] = [];

const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;
const personaOf = (name: string): string => PERSONAS[name] ?? ORDINARY;

beforeAll(async () => {
  world = await openWorld();
  await sql(
    `insert into account (username, status, auth_method, issuer, subject) values ($1, 'ACTIVE', 'DEMO', 'xianjie-demo', $1)`,
    ORDINARY,
  );
  await sql(
    `insert into role_grant (account_id, role, status, "from", reason)
       select id, 'OFFICE_STAFF', 'ACTIVE', '2023-01-01', 'test' from account where subject = $1`,
    ORDINARY,
  );
  for (const { account, role } of START) {
    const [found] = await sql(
      'select a.id as account, g.id as grant from account a join role_grant g on g.account_id = a.id where a.subject = $1 and g.role = $2',
      personaOf(account),
      role,
    );
    accounts[account] = `Account_${found.account}`;
    grants.push(`RoleGrant_${found.grant}`);
  }
});
afterAll(() => world.close());

async function perform({ by, verb, target }: Move): Promise<boolean> {
  const [mutation, type, input] =
    typeof target === 'number'
      ? [
          verb === 'revoke' ? 'revokeRole' : `${verb}Grant`,
          verb === 'revoke' ? 'RevokeRoleInput' : 'DecideGrantInput',
          { id: grants[target], ...(verb === 'revoke' ? { reason: 'test' } : {}) },
        ]
      : ['grantRole', 'GrantRoleInput', { accountId: accounts[target.account], role: target.role, reason: 'test' }];
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { roleGrant { id } } }`;
  const { body } = await world.ask(query, { as: personaOf(by), at: AT, variables: { input } });
  if (body.errors) return false;
  if (typeof target !== 'number') grants.push(body.data[mutation].roleGrant.id);
  return true;
}

test('the machine allows and refuses what the mutations allow and refuse', async () => {
  const apply = machine(completePolicySet());
  const draw = fc.sample(fc.nat(), { seed: SEED, numRuns: MOVES });
  let state: State = START;
  let allowed = 0;
  for (const [step, drawn] of draw.entries()) {
    // Refusals are most of all moves, so every second one is drawn from those that the machine allows.
    const all = START.flatMap(({ account }) => [...movesOf(state, account)]);
    const open = all.filter(move => apply(state, move) !== null);
    const from = step % 2 === 0 && open.length > 0 ? open : all;
    const move = from[drawn % from.length]!;
    const after = apply(state, move);
    expect({ seed: SEED, step, move, allowed: await perform(move) }).toMatchObject({ allowed: after !== null });
    if (after) allowed++;
    state = after ?? state;
  }
  const ids = grants.map(id => id.replace('RoleGrant_', ''));
  const rows = await sql('select id, status from role_grant where id = any($1)', ids);
  const statuses = new Map(rows.map(({ id, status }) => [id, status]));
  expect(ids.map(id => statuses.get(id))).toEqual(state.map(({ status }) => status));
  expect(allowed).toBeGreaterThan(10);
});
