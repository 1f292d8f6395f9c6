// Households and their members (农户、家庭成员): registered by town and county offices. A number is made from the village
// and an order, so that nobody can probe for numbers; forms are checked, never whether somebody else is registered.
import { isBankAccount, isMobileNumber, readIdentityNumber } from '../../domain/identity-number.ts';
import { KEPT_ENDS, keepEnds } from '../../domain/keep-ends.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Class } from '../../model/meta.ts';
import { Region } from '../regions/region.entity.ts';
import { Grid, Household, Person, SEALED } from './household.entity.ts';
import type { RegisterHouseholdInput, RegisterPersonInput, ReviseHouseholdInput } from './household.inputs.ts';

const FILE = 'src/modules/households/household.actions.ts';

function checkNumbers(scene: Scene, { phone, bankAccount }: { phone?: string; bankAccount?: string }): void {
  if (phone != null && !isMobileNumber(phone))
    scene.refuse({
      path: 'input.phone',
      rule: 'NOT_A_MOBILE_NUMBER',
      zh: '手机号应为 11 位数字，以 13 至 19 开头',
      en: 'A mobile number has eleven digits and begins with 13 to 19',
    });
  if (bankAccount != null && !isBankAccount(bankAccount))
    scene.refuse({
      path: 'input.bankAccount',
      rule: 'NOT_A_BANK_ACCOUNT',
      zh: '银行账号应为 16 至 19 位数字',
      en: 'A bank account has 16 to 19 digits',
    });
}

const sealedAccount = (scene: Scene, account: string | undefined) =>
  account == null
    ? {}
    : {
        bankAccount: keepEnds(account, KEPT_ENDS.bankAccount),
        bankAccountSealed: scene.context.sealer.seal(account, SEALED.bankAccount),
      };

/** A grid of the same village. */
async function gridFor(scene: Scene, code: string | undefined, regionPath: string): Promise<Grid | null> {
  if (code == null) return null;
  const grid = await scene.em.findOne(Grid, { code, regionPath } as never);
  if (!grid)
    scene.refuse({
      path: 'input.gridCode',
      rule: 'NOT_FOUND',
      zh: '本村没有该网格',
      en: 'The village has no such grid',
    });
  return grid;
}

/** The next number behind a prefix; the row that holds the count is locked, so two never get the same. */
async function nextNumber<T extends Household | Person>(
  scene: Scene,
  type: Class<T>,
  attribute: 'householdNo' | 'personNo',
  prefix: string,
): Promise<string> {
  const [last] = await scene.em.find(type, { [attribute]: { $like: `${prefix}____` } } as never, {
    orderBy: { [attribute]: 'desc' } as never,
    limit: 1,
  });
  const known = last ? Number((last as unknown as Record<string, string>)[attribute]!.slice(-4)) : 0;
  return `${prefix}${String(known + 1).padStart(4, '0')}`;
}

export const registerHousehold = action<Household, RegisterHouseholdInput>({
  type: Household,
  verb: 'register',
  mutation: 'registerHousehold',
  file: FILE,
  async change(scene, input) {
    const region = await scene.look(Region, input.regionId, 'input.regionId');
    if (region && region.level !== 'VILLAGE')
      scene.refuse({
        path: 'input.regionId',
        rule: 'NOT_A_VILLAGE',
        zh: '农户只能登记在行政村（社区）',
        en: 'A household belongs to a village or community',
      });
    checkNumbers(scene, input);
    scene.check();
    const { bankAccount, gridCode, regionId: _, ...given } = input;
    // Persisted when it is whole: a query on the way would write what is there so far, and then count it.
    const household = scene.em.create(
      Household,
      {
        ...given,
        ...sealedAccount(scene, bankAccount),
        householdNo: '',
        region,
        regionPath: region!.path,
        size: 0,
      } as unknown as Household,
      { persist: false },
    );
    scene.permit(household);
    await scene.lock(Region, region);
    const grid = await gridFor(scene, gridCode, region!.path);
    scene.check();
    household.grid = grid;
    household.gridCode = grid?.code ?? null;
    household.householdNo = await nextNumber(scene, Household, 'householdNo', `${region!.code}-`);
    scene.em.persist(household);
    return [household];
  },
});

export const reviseHousehold = action<Household, ReviseHouseholdInput>({
  type: Household,
  verb: 'revise',
  mutation: 'reviseHousehold',
  file: FILE,
  target: input => input.id,
  async change(scene, input, household) {
    checkNumbers(scene, input);
    const grid = await gridFor(scene, input.gridCode, household.regionPath);
    scene.check();
    const { headName, address, categories, onlyHome, phone, bankAccount } = input;
    for (const [name, value] of Object.entries({ headName, address, categories, onlyHome, phone }))
      if (value !== undefined) Object.assign(household, { [name]: value });
    Object.assign(household, sealedAccount(scene, bankAccount));
    if (!grid) return [household];
    Object.assign(household, { grid, gridCode: grid.code });
    const members = await scene.em.find(Person, { household } as never);
    for (const member of members) member.gridCode = grid.code;
    return [household];
  },
});

export const registerPerson = action<Person, RegisterPersonInput>({
  type: Person,
  verb: 'register',
  mutation: 'registerPerson',
  file: FILE,
  async change(scene, input) {
    const household = await scene.look(Household, input.householdId, 'input.householdId');
    const identity = readIdentityNumber(input.idNo);
    if (!identity || identity.birthDate > scene.today)
      scene.refuse({
        path: 'input.idNo',
        rule: 'NOT_AN_ID_NUMBER',
        zh: '身份证号应为 18 位，出生日期和校验码须正确',
        en: 'An ID number has 18 places, a real day of birth and the right check character',
      });
    scene.check();
    const { sealer } = scene.context;
    const { householdId: _, idNo, riskFlags, ...given } = input;
    const person = scene.em.create(
      Person,
      {
        ...given,
        riskFlags: riskFlags ?? [],
        personNo: '',
        sex: identity!.sex,
        birthDate: identity!.birthDate,
        birthYear: Number(identity!.birthDate.slice(0, 4)),
        idNo: keepEnds(idNo, KEPT_ENDS.idNo),
        idNoSealed: sealer.seal(idNo, SEALED.idNo),
        idNoIndex: sealer.index(idNo, SEALED.idNo),
        household,
        householdNo: household!.householdNo,
        gridCode: household!.gridCode,
        regionPath: household!.regionPath,
      } as unknown as Person,
      { persist: false },
    );
    scene.permit(person);
    await scene.lock(Household, household);
    const same = sealer.indexes(idNo, SEALED.idNo);
    const known = await scene.em.count(Person, { household, idNoIndex: { $in: same } } as never);
    if (known > 0)
      scene.refuse({
        path: 'input.idNo',
        rule: 'MEMBER_ALREADY',
        zh: '该身份证号已登记在本户',
        en: 'This ID number is registered in the household already',
      });
    scene.check();
    person.personNo = await nextNumber(scene, Person, 'personNo', `${household!.householdNo}-`);
    household!.size = (household!.size ?? 0) + 1;
    scene.em.persist(person);
    return [person];
  },
});
