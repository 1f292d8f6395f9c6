// The acceptance of the foundation (验收): the counts of the real data, what another county sees, and what the public sees.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const data = async (query: string, asking: Parameters<World['ask']>[1] = {}) => {
  const { body } = await world.ask(query, asking);
  expect(body.errors).toBeUndefined();
  return body.data;
};

describe('the real data, seen by the office', () => {
  test('50 member units with 52 organisations, 180 duties and 4 common ones, 36 obligations by kind', async () => {
    const kinds = ['HALF_MONTHLY', 'MONTHLY', 'ANNUAL', 'EVENT_3D', 'EVENT_NO_DEADLINE', 'IMMEDIATE', 'PERIODIC'];
    const byKind = kinds
      .map(kind => `${kind}: pushObligations(filter: {kind: {eq: ${kind}}}) { totalCount }`)
      .join(' ');
    const found = await data(
      `{ memberUnits { totalCount } organizations(filter: {memberUnit: {}}) { totalCount } duties { totalCount }
         commonDuties { totalCount } pushObligations { totalCount } ${byKind} }`,
      { as: 'off' },
    );
    const counts = Object.fromEntries(
      Object.entries(found).map(([key, { totalCount }]: [string, Json]) => [key, totalCount]),
    );
    expect(counts).toEqual({
      memberUnits: 50,
      organizations: 52,
      duties: 180,
      commonDuties: 4,
      pushObligations: 36,
      HALF_MONTHLY: 15,
      MONTHLY: 10,
      ANNUAL: 3,
      EVENT_3D: 4,
      EVENT_NO_DEADLINE: 1,
      IMMEDIATE: 1,
      PERIODIC: 2,
    });
  });

  test('榆林市 has 1 city, 12 counties, 184 towns and 3,227 villages', async () => {
    const levels = ['CITY', 'COUNTY', 'TOWN', 'VILLAGE'];
    const byLevel = levels.map(
      level => `${level}: regions(filter: {within: "6108", level: {eq: ${level}}}) { totalCount }`,
    );
    const found = await data(`{ ${byLevel.join(' ')} all: regions(filter: {within: "6108"}) { totalCount } }`, {
      as: 'off',
    });
    expect(Object.values(found).map((connection: Json) => connection.totalCount)).toEqual([1, 12, 184, 3227, 3424]);
  });

  test('unit 43 has its duties and the obligations P43-H and P43-M', async () => {
    const { memberUnit } = await data(
      `{ memberUnit(number: 43) { nameZh duties { totalCount nodes { seq unit { number } } }
           pushObligations { nodes { code } } } }`,
      { as: 'off' },
    );
    expect(memberUnit).toEqual({
      nameZh: '市医保局',
      duties: { totalCount: 3, nodes: [1, 2, 3].map(() => expect.objectContaining({ unit: { number: 43 } })) },
      pushObligations: { nodes: [{ code: 'P43-H' }, { code: 'P43-M' }] },
    });
  });
});

describe('the staff of one county, seen by others', () => {
  const DIRECTORY = `{ staffMembers(filter: {region: {within: "610802"}}, first: 100) {
    totalCount nodes { staffNo name phone published } } }`;

  test('the own county office sees every phone number in full, and nothing is reported as withheld', async () => {
    const { body } = await world.ask(DIRECTORY, { as: 'ca.off' });
    expect(body.data.staffMembers.nodes.map((node: Json) => typeof node.phone)).toEqual(
      body.data.staffMembers.nodes.map(() => 'string'),
    );
    const { rows } = await world.owner.query(
      `select count(*)::int as count from staff_member where region_path like '/61/6108/610802/%'`,
    );
    expect(body.data.staffMembers.totalCount).toBe(rows[0].count);
    expect(body.extensions).toBeUndefined();
  });

  test('another county office sees the published contact without phone number, and is told so', async () => {
    const { body } = await world.ask(DIRECTORY, { as: 'cb.off' });
    expect(body.data.staffMembers.nodes).toHaveLength(1);
    expect(body.data.staffMembers.nodes[0]).toMatchObject({ phone: null, published: true });
    expect(body.extensions.access).toEqual([
      {
        coordinate: 'StaffMember.phone',
        access: 'WITHHELD',
        rows: 'SOME',
        label: 'PERSONAL',
        zh: '无权查看（个人信息）：权限范围以外的行',
        en: 'Withheld: your posts are not cleared for PERSONAL on rows beyond your reach',
      },
    ]);
  });

  test('an anonymous caller sees no staff at all', async () => {
    const { body } = await world.ask(DIRECTORY);
    expect(body.data.staffMembers).toEqual({ totalCount: 0, nodes: [] });
  });

  test('what is public about the divisions of that county is the same for everybody', async () => {
    const query = `{ regions(filter: {within: "610802"}, first: 200) { totalCount nodes { code nameZh level kind path } } }`;
    const answers = await Promise.all(
      ['ca.off', 'cb.off', 'off', undefined].map(as => world.ask(query, as ? { as } : {})),
    );
    expect(new Set(answers.map(answer => answer.text)).size).toBe(1);
  });

  test('the technical fields of a division are withheld from another county', async () => {
    const query = '{ region(code: "610802") { code version } }';
    const [own, other] = await Promise.all([world.ask(query, { as: 'ca.off' }), world.ask(query, { as: 'cb.off' })]);
    expect(own.body.data.region).toEqual({ code: '610802', version: 1 });
    expect(other.body.data.region).toEqual({ code: '610802', version: null });
  });
});

describe('who asks', () => {
  test('an anonymous caller is nobody, with no posts', async () => {
    const { viewer } = await data('{ viewer { account { id } person { id } posts { role } viewerActions } }');
    expect(viewer).toEqual({ account: null, person: null, posts: [], viewerActions: [] });
  });

  test('a persona sees its own posts and region', async () => {
    const { viewer } = await data('{ viewer { posts { role region { code nameZh } unit { number } } } }', {
      as: 'med.op',
    });
    expect(viewer.posts).toEqual([
      { role: 'DATA_OPERATOR', region: { code: '6108', nameZh: '榆林市' }, unit: { number: 43 } },
    ]);
  });

  test('posts count only while they last, by the clock of the request', async () => {
    const query = '{ staffMembers { totalCount } }';
    const [before, now] = await Promise.all([
      world.ask(query, { as: 'ca.off', at: '2019-01-01T00:00:00+08:00' }),
      world.ask(query, { as: 'ca.off' }),
    ]);
    expect(before.body.data.staffMembers.totalCount).toBe(0);
    expect(now.body.data.staffMembers.totalCount).toBeGreaterThan(1);
  });

  test('a token of a stranger is refused, not taken for anonymous', async () => {
    const answer = await world.ask('{ viewer { posts { role } } }', { as: 'nobody-of-ours' });
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('a client narrows its user to its scopes and registered operations', async () => {
    const refused = await world.ask('{ memberUnits { totalCount } }', { as: 'off', client: 'fe' });
    expect(refused.body.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('one object by its id', () => {
  test('missing, malformed and invisible ids are the same bytes', async () => {
    const { rows } = await world.owner.query(
      `select id from staff_member where region_path like '/61/6108/610802/%' and not published limit 1`,
    );
    const ids = [`StaffMember_${rows[0].id}`, 'StaffMember_00000000-0000-4000-8000-000000000000', 'what?'];
    const answers = await Promise.all(
      ids.map(id =>
        world.ask('query($id: ID!) { node(id: $id) { id } staffMember(id: $id) { name } }', {
          as: 'cb.off',
          variables: { id },
        }),
      ),
    );
    expect(new Set(answers.map(answer => answer.text)).size).toBe(1);
    expect(answers[0]!.body.data).toEqual({ node: null, staffMember: null });
  });
});
