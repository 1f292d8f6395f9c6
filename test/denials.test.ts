// Denials (04-permissions 4.2) that no grant of the policy may ever give: administrators (N02), other places (N12), systems
// (N24). Each also shows that nothing changed. N25 and N29 have files of their own: actions-n25-clients, actions-n29-ended.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, stateOf } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const sql = async (text: string, ...values: unknown[]): Promise<Json[]> => (await world.owner.query(text, values)).rows;
const one = async (text: string, ...values: unknown[]): Promise<string> => (await sql(text, ...values))[0].id;
const idsSeen = async (plural: string, as: string): Promise<string[]> => {
  const { body } = await world.ask(`{ ${plural}(first: 100) { totalCount nodes { id } } }`, { as });
  expect(body.data[plural].nodes).toHaveLength(body.data[plural].totalCount);
  return body.data[plural].nodes.map(({ id }: Json) => id.replace(/^\w+_/, '')).sort();
};
const idsOf = async (text: string, ...values: unknown[]): Promise<string[]> =>
  (await sql(text, ...values)).map(({ id }) => id).sort();
const ROWS = `select 'StaffMember_' || id as id from staff_member where staff_no in ('DEMO-off', 'DEMO-v1.g1', 'DEMO-med.lo')
  union all select 'PushObligation_' || id from push_obligation where code = 'P27-H'
  union all (select 'LeadingGroupSeat_' || id from leading_group_seat limit 1)
  union all (select 'LeadingGroup_' || id from leading_group limit 1)
  union all (select 'Assignment_' || id from assignment limit 1)`;

const BUSINESS = ['reviseDuty', 'designateLiaison', 'replaceLiaison', 'appointSeat', 'endSeat', 'delegateAuthority'];
const ALL = [...BUSINESS, 'grantRole', 'createAccount', 'registerClient'];

/** One attempt at each change, on rows that exist; gives the codes. */
async function changes(as: string, mutations: readonly string[]): Promise<Record<string, string>> {
  const staffId = await one(`select 'StaffMember_' || id as id from staff_member where staff_no = 'DEMO-dir'`);
  const groupId = await one(`select 'LeadingGroup_' || id as id from leading_group where kind = 'CITY'`);
  const attempts: Record<string, object> = {
    reviseDuty: {
      id: await one(`select 'Duty_' || id as id from duty limit 1`),
      validFrom: '2024-01-01',
      sourceDocument: '文',
    },
    designateLiaison: { staffId },
    replaceLiaison: {
      id: await one(`select 'Assignment_' || id as id from assignment where kind = 'LIAISON' limit 1`),
      staffId,
    },
    appointSeat: { groupId, personId: staffId, seat: 'MEMBER' },
    endSeat: { id: await one(`select 'LeadingGroupSeat_' || id as id from leading_group_seat where seat = 'LEADER'`) },
    delegateAuthority: { groupId, delegateId: staffId, matter: 'SIGN', to: '2030-01-01' },
    grantRole: {
      accountId: await one(`select 'Account_' || id as id from account where subject = 'ev'`),
      role: 'LEADER',
      reason: '要',
    },
    createAccount: { username: 'x', issuer: 'x', subject: 'x' },
    registerClient: { clientId: 'x', nameZh: 'x', kind: 'INTEGRATOR', scopes: [], operations: [] },
  };
  const codes = mutations.map(async mutation => {
    const { body } = await act(world, mutation, attempts[mutation]!, { as });
    return [mutation, body.errors?.[0].extensions.code ?? 'ALLOWED'];
  });
  return Object.fromEntries(await Promise.all(codes));
}

describe('N02: administrators never read or change business values', () => {
  test.each(['sys', 'sec', 'adt'])('%s sees no people but oneself, no obligations, no leading group', async as => {
    const own = await one('select staff_id as id from account where subject = $1', as);
    expect(await idsSeen('staffMembers', as)).toEqual([own]);
    for (const plural of ['assignments', 'pushObligations', 'leadingGroups', 'leadingGroupSeats', 'delegations'])
      expect([plural, await idsSeen(plural, as)]).toEqual([plural, []]);
    const ids = await idsOf(ROWS);
    const { body } = await world.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { as, variables: { ids } });
    expect(body.data.nodes).toEqual(ids.map(() => null));
  });

  test.each(['sys', 'sec', 'adt'])('%s finds nothing by way of what is public either', async as => {
    const { body } = await world.ask(
      `{ memberUnit(number: 43) { pushObligations { totalCount } organizations { nodes { staff { totalCount } assignments { totalCount } } } }
         region(code: "610802") { staff { totalCount } organizations { nodes { staff { totalCount } } } }
         accounts(filter: { username: { eq: "off" } }) { nodes { username staff { name } } } }`,
      { as },
    );
    const none = { totalCount: 0 };
    expect(body.data.memberUnit).toEqual({
      pushObligations: none,
      organizations: { nodes: [{ staff: none, assignments: none }] },
    });
    expect(body.data.region.staff).toEqual(none);
    expect(body.data.region.organizations.nodes.map(({ staff }: Json) => staff.totalCount)).toEqual([0, 0, 0, 0]);
    expect(body.data.accounts.nodes).toEqual([{ username: 'off', staff: null }]);
  });

  test.each(['sys', 'sec', 'adt'])('%s changes no business', async as => {
    const before = await stateOf(world);
    expect(await changes(as, BUSINESS)).toEqual({
      reviseDuty: 'FORBIDDEN',
      designateLiaison: 'FORBIDDEN',
      replaceLiaison: 'NOT_FOUND',
      appointSeat: 'FORBIDDEN',
      endSeat: 'NOT_FOUND',
      delegateAuthority: 'FORBIDDEN',
    });
    expect(await stateOf(world)).toEqual(before);
  });
});

describe('N12: nothing outside the own region subtree, but published items', () => {
  const PLACES = [
    ['cb.off', '/61/6108/610828/'],
    ['ca.med', '/61/6108/610802/'],
    ['ta2.off', '/61/6108/610802/610802101/'],
    ['ta1.dis', '/61/6108/610802/610802102/'],
    ['v2.sec', '/61/6108/610802/610802102/610802102202/'],
    ['v1.g1', '/61/6108/610802/610802102/610802102200/'],
    ['yy.off', '/14/1406/140623/'],
  ] as const;

  test.each(PLACES)(
    '%s sees the people, posts and groups of %s, the published contacts, and oneself',
    async (as, path) => {
      const staff = `select id from staff_member where region_path like $1 || '%' or published
      or id = (select staff_id from account where subject = $2)`;
      expect(await idsSeen('staffMembers', as)).toEqual(await idsOf(staff, path, as));
      const posts = `select id from assignment where region_path like $1 || '%' or staff_id = (select staff_id from account where subject = $2)`;
      expect(await idsSeen('assignments', as)).toEqual(await idsOf(posts, path, as));
      const county = path.split('/').length === 5;
      const groups = await idsOf(`select id from leading_group where region_path like $1 || '%'`, path);
      expect(await idsSeen('leadingGroups', as)).toEqual(county ? groups : []);
      expect(await idsSeen('delegations', as)).toEqual([]);
      expect(await idsSeen('pushObligations', as)).toEqual([]);
    },
  );

  test('counts, filters and relations tell nothing more', async () => {
    const query = `{ staffMembers(filter: { region: { within: "610802" } }) { totalCount }
      region(code: "610802") { staff(filter: { published: { eq: false } }) { totalCount } }
      organization(slug: "610802-linkage-office") { staff { nodes { published phone idNo } } } }`;
    const { body } = await world.ask(query, { as: 'cb.off' });
    expect(body.data).toEqual({
      staffMembers: { totalCount: 1 },
      region: { staff: null },
      organization: { staff: { nodes: [{ published: true, phone: null, idNo: null }] } },
    });
  });

  test.each(['cb.off', 'ta2.off', 'v2.sec', 'v1.g1'])(
    '%s changes nothing of another place or of the city',
    async as => {
      const before = await stateOf(world);
      const codes = Object.values(await changes(as, ALL));
      expect(codes.filter(code => !['FORBIDDEN', 'NOT_FOUND', 'INVALID_INPUT'].includes(code))).toEqual([]);
      expect(await stateOf(world)).toEqual(before);
    },
  );
});

describe('N24: an integrator reads what it has to create, and nothing else', () => {
  test('it sees the obligations of its own unit, no other row above what is public, but its own account', async () => {
    const own = await idsOf(`select id from push_obligation where code in ('P43-H', 'P43-M')`);
    expect(await idsSeen('pushObligations', 'int.med')).toEqual(own);
    for (const plural of [
      'staffMembers',
      'assignments',
      'leadingGroups',
      'leadingGroupSeats',
      'delegations',
      'apiClients',
    ])
      expect([plural, await idsSeen(plural, 'int.med')]).toEqual([plural, []]);
    expect(await idsSeen('accounts', 'int.med')).toEqual(
      await idsOf(`select id from account where subject = 'int.med'`),
    );
    const ids = await idsOf(ROWS);
    const { body } = await world.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      as: 'int.med',
      variables: { ids },
    });
    expect(body.data.nodes).toEqual(ids.map(() => null));
  });

  test('it changes nothing', async () => {
    const before = await stateOf(world);
    expect(new Set(Object.values(await changes('int.med', ALL)))).toEqual(new Set(['FORBIDDEN', 'NOT_FOUND']));
    expect(await stateOf(world)).toEqual(before);
  });
});

test('N02: a denial beats any grant: an administrator whom the others give a business role reads no business by it', async () => {
  const accountId = await one(`select 'Account_' || id as id from account where subject = 'adt'`);
  const region = await one(`select 'Region_' || id as id from region where code = '6108'`);
  const input = { accountId, role: 'OFFICE_STAFF', regionId: region, reason: '要' };
  const { body } = await act(world, 'grantRole', input, { as: 'sys' }, 'roleGrant { id }');
  if (body.data) await act(world, 'approveGrant', { id: body.data.grantRole.roleGrant.id }, { as: 'sec' });
  expect(await idsSeen('leadingGroups', 'adt')).toEqual([]);
  expect(await idsSeen('pushObligations', 'adt')).toEqual([]);
});
