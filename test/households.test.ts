// Households and persons over HTTP (FG05, FG06): registered with real checks, shown masked, opened for a purpose that stays,
// and found by number only inside one's own jurisdiction.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkCharacter } from '../src/domain/identity-number.ts';
import { act, refusalOf, violating } from './harness/grid.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

let world: World;
let village: string;
let householdId: string;
let personId: string;
const ACCOUNT = '6222000000000012345';
/** A division that does not exist. */
const DIGITS = '99999919800229001';
const ID_NUMBER = DIGITS + checkCharacter(DIGITS);

beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
  const { body } = await world.ask('{ household(householdNo: "H-R1") { region { id } } }', { as: 'ta1.off' });
  village = body.data.household.region.id;
});
afterAll(() => world.close());

async function done(mutation: string, input: object, as: string, selection: string): Promise<Json> {
  const { body } = await act(world, mutation, input, { as }, selection);
  expect(body.errors).toBeUndefined();
  return body.data[mutation];
}
const refused = (mutation: string, input: object, as: string) =>
  refusalOf(world, () => act(world, mutation, input, { as }));

const household = () => ({
  regionId: village,
  headName: '示例·新户',
  categories: ['GENERAL'],
  registered: false,
  phone: '13900009999',
  bankAccount: ACCOUNT,
  gridCode: 'v1.g1',
});
const person = () => ({ householdId, name: '示例·成员', idNo: ID_NUMBER, relation: 'HEAD' });

describe('registration', () => {
  test('a household gets a number of its village, and the account is shown by its last digits', async () => {
    const answer = await done(
      'registerHousehold',
      household(),
      'ta1.off',
      'household { id householdNo phone bankAccount size grid { code } }',
    );
    expect(answer.household).toEqual({
      id: expect.any(String),
      householdNo: expect.stringMatching(/^\d{12}-0001$/),
      phone: '13900009999',
      bankAccount: '***************2345',
      size: 0,
      grid: { code: 'v1.g1' },
    });
    householdId = answer.household.id;
  });

  test('every wrong number is refused with its path, and nothing is written', async () => {
    const wrong = { ...household(), phone: '12345678901', bankAccount: '123', gridCode: 'v1.g1' };
    expect(await refused('registerHousehold', wrong, 'ta1.off')).toEqual(
      violating('input.phone NOT_A_MOBILE_NUMBER', 'input.bankAccount NOT_A_BANK_ACCOUNT'),
    );
    expect(await refused('registerHousehold', { ...household(), gridCode: 'v2.g1' }, 'ta1.off')).toEqual(
      violating('input.gridCode NOT_FOUND'),
    );
    const wrongCheck = DIGITS + (ID_NUMBER.endsWith('1') ? '2' : '1');
    for (const idNo of [wrongCheck, '999999198002300012', `${ID_NUMBER} `])
      expect([idNo, await refused('registerPerson', { ...person(), idNo }, 'ta1.off')]).toEqual([
        idNo,
        violating('input.idNo NOT_AN_ID_NUMBER'),
      ]);
  });

  test('only town and county offices register, each in its own subtree', async () => {
    for (const as of ['v1.sec', 'off', 'ca.med', 'hh1', 'cb.off', 'ta2.off'])
      expect([as, await refused('registerHousehold', household(), as)]).toEqual([as, { code: 'FORBIDDEN' }]);
    expect(await refused('registerPerson', person(), 'ta2.off')).toEqual(violating('input.householdId NOT_FOUND'));
  });

  test('a member is known by the number: sex and year of birth follow, the number is masked', async () => {
    const fields = 'person { id personNo idNo sex birthYear birthDate household { size } }';
    const answer = await done('registerPerson', person(), 'ta1.off', fields);
    expect(answer.person).toEqual({
      id: expect.any(String),
      personNo: expect.stringMatching(/-0001$/),
      idNo: `999999********${ID_NUMBER.slice(-4)}`,
      sex: 'MALE',
      birthYear: 1980,
      birthDate: null,
      household: { size: 1 },
    });
    personId = answer.person.id;
    expect(await refused('registerPerson', person(), 'ta1.off')).toEqual(violating('input.idNo MEMBER_ALREADY'));
  });

  test('the city office sees the phone masked', async () => {
    const { body } = await world.ask(`{ household(id: "${householdId}") { phone } }`, { as: 'off' });
    expect(body.data.household.phone).toBe('139****9999');
    expect(body.extensions.access).toEqual([
      expect.objectContaining({ coordinate: 'Household.phone', access: 'MASKED' }),
    ]);
  });

  test('what is stored is no plain text, for the owner of the database neither', async () => {
    const rows = await world.owner.query(
      'select p::text as p, h::text as h from person p join household h on h.id = p.household_id',
    );
    const outbox = await world.owner.query(
      'select e::text from outbox_event e union all select l::text from access_log l',
    );
    const stored = JSON.stringify([rows.rows, outbox.rows]);
    expect(stored).toContain('示例·新户');
    for (const secret of [ACCOUNT, ID_NUMBER, ID_NUMBER.slice(6, 17), ACCOUNT.slice(0, -4)])
      expect(stored).not.toContain(secret);
  });
});

describe('disclosure', () => {
  const opening = () => ({ item: 'ID_NUMBER', purpose: '示例：核对身份', personId });

  test('the county office opens a number for a purpose, once, and a line stays', async () => {
    const answer = await done('disclose', opening(), 'ca.off', 'value disclosure { id item purpose }');
    expect(answer).toEqual({
      value: ID_NUMBER,
      disclosure: { id: expect.any(String), item: 'ID_NUMBER', purpose: '示例：核对身份' },
    });
    const again = await world.ask(`{ disclosure(id: "${answer.disclosure.id}") { item purpose } }`, { as: 'ca.off' });
    expect(again.text).not.toContain(ID_NUMBER);
    const { rows } = await world.owner.query('select purpose from disclosure');
    expect(rows).toEqual([{ purpose: '示例：核对身份' }]);
    const account = { item: 'BANK_ACCOUNT', purpose: '示例：发放', householdId };
    expect((await done('disclose', account, 'ca.off', 'value')).value).toBe(ACCOUNT);
  });

  test('nobody else does, and a wrong subject is refused', async () => {
    for (const as of ['v1.sec', 'ta1.off', 'off', 'ca.med', 'v1.g1'])
      expect([as, await refused('disclose', opening(), as)]).toEqual([as, { code: 'FORBIDDEN' }]);
    expect(await refused('disclose', opening(), 'cb.off')).toEqual(violating('input.personId NOT_FOUND'));
    expect(await refused('disclose', { ...opening(), personId: undefined, householdId }, 'ca.off')).toEqual(
      violating('input.personId WRONG_SUBJECT', 'input.householdId WRONG_SUBJECT'),
    );
  });
});

describe('search by number', () => {
  const searching = (as: string, idNo: string) =>
    done('searchIdentity', { idNo, purpose: '示例：查重' }, as, 'identitySearch { person { id personNo } }');

  test('finds inside the own jurisdiction; outside and nobody are the same answer', async () => {
    expect((await searching('ca.off', ID_NUMBER)).identitySearch.person.id).toBe(personId);
    expect((await searching('ta1.off', ID_NUMBER)).identitySearch.person.id).toBe(personId);
    const nobody = '99999919800229003';
    const outside = await searching('cb.off', ID_NUMBER);
    expect(outside).toEqual({ identitySearch: { person: null } });
    expect(await searching('cb.off', nobody + checkCharacter(nobody))).toEqual(outside);
    expect(await searching('ta2.off', ID_NUMBER)).toEqual(outside);
  });

  test('is for town and county offices, and for whole numbers', async () => {
    const input = { idNo: ID_NUMBER, purpose: '示例' };
    for (const as of ['v1.sec', 'off', 'hh1', 'ca.med'])
      expect([as, await refused('searchIdentity', input, as)]).toEqual([as, { code: 'FORBIDDEN' }]);
    expect(await refused('searchIdentity', { ...input, idNo: '999999' }, 'ca.off')).toEqual(
      violating('input.idNo NOT_AN_ID_NUMBER'),
    );
  });
});
