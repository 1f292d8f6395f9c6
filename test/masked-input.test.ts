// A mask written back is refused (脱敏值回写): with an action of this test's own, because no mutation changes a masked field
// yet. Whatever the way to the row, INVALID_INPUT names the field, and nothing is written.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { anywhere } from '../policies/conditions.ts';
import { DEMO_ISSUER } from '../src/authentication/demo-issuer.ts';
import { loadPrincipal } from '../src/authentication/load-principal.ts';
import { createPool } from '../src/database/application-pool.ts';
import { createOrm } from '../src/database/orm.ts';
import { createSealer } from '../src/database/sealer.ts';
import { Failure, type Violation } from '../src/domain/errors.ts';
import { action } from '../src/graph/act.ts';
import { type Context, createContext } from '../src/graph/context.ts';
import { recordAccess } from '../src/modules/audit/record-access.ts';
import { StaffMember } from '../src/modules/staff/staff-member.entity.ts';
import { completePolicySet } from '../src/policies.ts';
import { stateOf } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';
import { withRows } from './proofs/mutants-build.ts';

const PHONE = '13800000006';
const ID_NO = '612701190001010012';

interface Correction {
  id: string;
  phone?: string;
  idNo?: string;
  name?: string;
  details?: { phone: string }[];
}
type Correct = (context: Context, input: Correction) => Promise<unknown>;

/** Complete before verbs are declared that the real policies know nothing of. */
const real = completePolicySet();

let world: World;
let pool: pg.Pool;
let orm: MikroORM;
let context: Context;
let id: string;
/** As mutations change a row; with a look at other rows before the change is written; and by making another row. */
const corrections = {} as Record<'plain' | 'looking' | 'copying', Correct>;

beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(
    `update staff_member set phone = '${PHONE}', id_no = '${ID_NO}' where staff_no = 'DEMO-med.op'`,
  );
  const { rows } = await world.owner.query(`select id from staff_member where staff_no = 'DEMO-med.op'`);
  id = `StaffMember_${rows[0].id}`;
  pool = createPool(world.applicationUrl, 1);
  orm = await createOrm(world.applicationUrl);
  declareCorrections();
  const verbs = ['correct', 'look', 'copy'];
  const rule = { roles: ['OFFICE_STAFF' as const], conditions: [anywhere], masked: false, because: null };
  const set = verbs.reduce((known, verb) => withRows(known, 'StaffMember', 'verbs', verb, [rule]), real);
  const identity = { issuer: DEMO_ISSUER, subject: 'off', clientId: null, scopes: null, expiresAt: 0, tokenDigest: '' };
  const loaded = await loadPrincipal(pool, identity, new Date().toISOString(), undefined);
  context = createContext({
    engine: { set, cursorSecret: randomBytes(32) } as never,
    orm,
    recordAccess,
    sealer: createSealer(['masked']),
    requestId: 'masked',
    ...loaded,
  });
});
afterAll(async () => {
  await Promise.all([pool.end(), orm.close()]);
  await world.close();
});

function declareCorrections(): void {
  const shared = { type: StaffMember, file: 'test/masked-input.test.ts', target: (input: Correction) => input.id };
  const correct = (row: StaffMember, { phone, idNo, name, details }: Correction) => {
    const given = { phone: details?.[0]?.phone ?? phone, idNo, name };
    for (const [field, value] of Object.entries(given)) if (value !== undefined) Object.assign(row, { [field]: value });
  };
  corrections.plain = action<StaffMember, Correction>({
    ...shared,
    verb: 'correct',
    mutation: 'correct',
    change: async (_scene, input, row) => {
      correct(row, input);
      return [row];
    },
  });
  corrections.looking = action<StaffMember, Correction>({
    ...shared,
    verb: 'look',
    mutation: 'look',
    change: async (scene, input, row) => {
      correct(row, input);
      await scene.em.find(StaffMember, { name: 'nobody' } as never);
      return [row];
    },
  });
  corrections.copying = action<StaffMember, Correction>({
    ...shared,
    verb: 'copy',
    mutation: 'copy',
    change: async (scene, input, { staffNo, name, post, regionPath, organization, region, phone, idNo }) => {
      const copied = { staffNo: `${staffNo}-2`, name, post, regionPath, organization, region, phone, idNo };
      const copy = scene.em.create(StaffMember, copied as never);
      correct(copy, input);
      return [copy];
    },
  });
}

async function refused(input: Omit<Correction, 'id'>, how: keyof typeof corrections = 'plain'): Promise<Violation[]> {
  const before = await stateOf(world);
  const error = await corrections[how](context, { id, ...input }).then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(await stateOf(world)).toEqual(before);
  expect(error).toBeInstanceOf(Failure);
  const { code, extensions } = error as Failure;
  expect(code).toBe('INVALID_INPUT');
  expect(JSON.stringify(extensions)).not.toMatch(/\d{3}/);
  return extensions['violations'] as Violation[];
}

const paths = (violations: Violation[]) => violations.map(({ rule, path }) => `${rule} ${path}`);

describe('a mask that is written back', () => {
  test('is refused in both languages, with the path of the field, and nothing is written', async () => {
    expect(await refused({ phone: '138****0006' })).toEqual([
      {
        path: 'input.phone',
        rule: 'MASKED_VALUE',
        zh: '“联系电话”为脱敏后的值，不能写回；请填写完整的值，或不提交该字段',
        en: 'Phone number: this is the masked value and may not be written back; send the whole value, or leave the field out',
      },
    ]);
  });

  test('is refused for every masked field at once', async () => {
    expect(paths(await refused({ phone: '138****0006', idNo: '612701********0012', name: '示例' }))).toEqual([
      'MASKED_VALUE input.phone',
      'MASKED_VALUE input.idNo',
    ]);
  });

  test.each([
    ['with another end', '138****0007'],
    ['with some of its stars filled in', '13800**0006'],
    ['of a value that is too short to keep its ends', '***'],
  ])('is refused %s', async (_how, phone) => {
    expect(paths(await refused({ phone }))).toEqual(['MASKED_VALUE input.phone']);
  });

  test('is named where it stands in a nested input', async () => {
    expect(paths(await refused({ details: [{ phone: '138****0006' }] }))).toEqual([
      'MASKED_VALUE input.details.0.phone',
    ]);
  });

  test('is refused before it is written for a look at other rows', async () => {
    expect(paths(await refused({ phone: '138****0006' }, 'looking'))).toEqual(['MASKED_VALUE input.phone']);
  });

  test('is refused in a row that the change makes', async () => {
    expect(paths(await refused({ phone: '138****0006' }, 'copying'))).toEqual(['MASKED_VALUE input.phone']);
  });
});

describe('what is no mask', () => {
  const stored = async (): Promise<Json> =>
    (await world.owner.query(`select phone, id_no, name from staff_member where staff_no = 'DEMO-med.op'`)).rows[0];

  test('is written: a whole value, and a star in a field without a mask', async () => {
    await corrections.plain(context, { id, phone: '13900000009', name: '示例*' });
    expect(await stored()).toEqual({ phone: '13900000009', id_no: ID_NO, name: '示例*' });
  });

  test('is written: a star where the mask hides nothing', async () => {
    await corrections.plain(context, { id, phone: '*3900000009' });
    expect((await stored()).phone).toBe('*3900000009');
  });
});
