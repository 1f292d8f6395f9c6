// A household that does not exist (虚构农户), made from a seed and its place in the row, so that any of them can be made
// again. Nothing of it can belong to anybody: names say that they are examples, ID numbers begin with a division that no
// code list has, account numbers with a bank that there is not, and phone numbers are the demonstration's.

import { type IncomeParts, netIncome } from '../../domain/household-income.ts';
import { LABOUR_ABILITY, type RiskFlag } from '../../domain/household-vocabulary.ts';
import { checkCharacter } from '../../domain/identity-number.ts';
import { type Random, randomOf } from './random.ts';

export interface InventedMember {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly birthDate: string;
  readonly idNo: string;
  readonly labourAbility: string | null;
  readonly riskFlags: readonly RiskFlag[];
}

export interface InventedHousehold {
  readonly id: string;
  readonly headName: string;
  readonly groupNo: string;
  readonly categories: readonly string[];
  readonly registered: boolean;
  readonly onlyHome: boolean;
  readonly phone: string;
  readonly bankAccount: string;
  /** Moment of registration, and of the last change. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly members: readonly InventedMember[];
  readonly income: IncomeParts & { readonly id: string; readonly net: string; readonly collectedOn: string };
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const RISKS = ['SERIOUS_ILLNESS', 'DISABILITY', 'EDUCATION_BURDEN', 'JOB_LOSS', 'DISASTER'] as const;
const OTHERS = ['SPOUSE', 'CHILD', 'CHILD', 'PARENT', 'GRANDCHILD'] as const;
const OLDEST: Readonly<Record<string, number>> = {
  HEAD: 1950,
  SPOUSE: 1950,
  CHILD: 1985,
  PARENT: 1930,
  GRANDCHILD: 2008,
};
const YEARS = 25;
const MILLISECONDS_OF_TWO_YEARS = 2 * 365 * 24 * 3600 * 1000;
const FIRST_MOMENT = Date.UTC(2021, 8, 1);
/** Most members of one household, so that each has a number of its own. */
const MEMBERS = 6;

export function inventedHousehold(seed: number, place: number): InventedHousehold {
  const random = randomOf(`household ${seed} ${place}`);
  const id = random.uuid();
  const name = random.pick([...STEMS]) + random.pick([...BRANCHES]);
  const created = FIRST_MOMENT + random.below(MILLISECONDS_OF_TWO_YEARS);
  const registered = random.percent(30);
  const members = Array.from({ length: 1 + random.below(MEMBERS - 1) }, (_, index) =>
    member(random, index, name, place * MEMBERS + index),
  );
  return {
    id,
    headName: members[0]!.name,
    groupNo: String(1 + random.below(9)),
    categories: [registered ? 'OUT_OF_POVERTY' : 'GENERAL', ...(random.percent(8) ? ['DIBAO'] : [])],
    registered,
    onlyHome: random.percent(90),
    phone: `1390000${digits(random.below(10_000), 4)}`,
    bankAccount: `0000${digits(place, 12)}`,
    createdAt: new Date(created).toISOString(),
    updatedAt: new Date(created + random.below(MILLISECONDS_OF_TWO_YEARS)).toISOString(),
    members,
    income: income(random),
  };
}

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

function member(random: Random, index: number, name: string, serial: number): InventedMember {
  const relation = index === 0 ? 'HEAD' : (OTHERS[index - 1] ?? 'OTHER');
  const sex = random.percent(50) ? 'MALE' : 'FEMALE';
  const birthDate = `${(OLDEST[relation] ?? 1960) + random.below(YEARS)}-${digits(1 + random.below(12), 2)}-${digits(1 + random.below(28), 2)}`;
  return {
    id: random.uuid(),
    name: `示例·${name}${index === 0 ? '' : index}`,
    relation,
    sex,
    birthDate,
    idNo: identityNumber(serial, birthDate, sex),
    labourAbility: random.pick([...Object.keys(LABOUR_ABILITY), null]),
    riskFlags: random.percent(5) ? [random.pick(RISKS)] : [],
  };
}

/** Codes of divisions do not begin with 99. Division and order hold the serial number, so that no two are the same. */
function identityNumber(serial: number, birthDate: string, sex: 'MALE' | 'FEMALE'): string {
  const order = (Math.floor(serial / 10_000) % 500) * 2 + (sex === 'MALE' ? 1 : 0);
  const body = `99${digits(serial % 10_000, 4)}${birthDate.replaceAll('-', '')}${digits(order, 3)}`;
  return body + checkCharacter(body);
}

function income(random: Random): InventedHousehold['income'] {
  const yuan = (most: number) => `${random.below(most)}.${digits(random.below(100), 2)}`;
  const parts = {
    wage: yuan(9000),
    operating: yuan(4000),
    property: yuan(500),
    transfer: yuan(1500),
    cost: yuan(3000),
  };
  return {
    id: random.uuid(),
    ...parts,
    net: netIncome(parts),
    collectedOn: `2023-03-${digits(1 + random.below(31), 2)}`,
  };
}
