// Households of the demo world (示例农户): those of the scenario fixture in village v1, and one in each of two others.
// Nobody of them exists: names say so, phone numbers are of a kind that is not given out, ID numbers begin with a
// division that does not exist and stand here in their masked form only.
import type { Merge } from '../reference/write-merge.ts';
import { PLACES, type Place } from './places.ts';

interface DemoHousehold {
  readonly householdNo: string;
  readonly place: Place;
  readonly grid: string;
  readonly registered: boolean;
}

const HOUSEHOLDS: readonly DemoHousehold[] = [
  { householdNo: 'H-R1', place: 'YL.A.1.v1', grid: 'v1.g1', registered: true },
  { householdNo: 'H-R2', place: 'YL.A.1.v1', grid: 'v1.g2', registered: true },
  { householdNo: 'H-G1', place: 'YL.A.1.v1', grid: 'v1.g1', registered: false },
  { householdNo: 'H-G2', place: 'YL.A.1.v1', grid: 'v1.g2', registered: false },
  { householdNo: 'H-V2', place: 'YL.A.1.v2', grid: 'v2.g1', registered: true },
  { householdNo: 'H-V3', place: 'YL.A.2.v3', grid: 'v3.g1', registered: true },
];

const GRIDS: readonly { code: string; place: Place; worker: string | null }[] = [
  { code: 'v1.g1', place: 'YL.A.1.v1', worker: 'DEMO-v1.g1' },
  { code: 'v1.g2', place: 'YL.A.1.v1', worker: 'DEMO-v1.g2' },
  { code: 'v2.g1', place: 'YL.A.1.v2', worker: null },
  { code: 'v3.g1', place: 'YL.A.2.v3', worker: null },
];

const MEMBERS = [
  { relation: 'HEAD', nameZh: '户主', sex: 'MALE', birthYear: 1970 },
  { relation: 'SPOUSE', nameZh: '配偶', sex: 'FEMALE', birthYear: 1972 },
  { relation: 'CHILD', nameZh: '子女', sex: 'MALE', birthYear: 2010 },
] as const;

export const gridRows = () =>
  GRIDS.map(({ code, place, worker }) => ({ code, name: `示例网格 ${code}`, region: PLACES[place], worker }));

export const householdRows = () =>
  HOUSEHOLDS.map(({ householdNo, place, grid, registered }, index) => ({
    householdNo,
    headName: `示例·${householdNo}户主`,
    address: `示例地址 ${householdNo}`,
    groupNo: '1',
    size: MEMBERS.length,
    categories: [registered ? 'OUT_OF_POVERTY' : 'GENERAL'],
    registered,
    phone: `1390000${String(index + 1).padStart(4, '0')}`,
    bankAccount: `************${String(index + 1001)}`,
    region: PLACES[place],
    grid,
  }));

export const personRows = () =>
  HOUSEHOLDS.flatMap(({ householdNo }, household) =>
    MEMBERS.map(({ relation, nameZh, sex, birthYear }, index) => ({
      personNo: `${householdNo}-${index + 1}`,
      name: `示例·${householdNo}${nameZh}`,
      sex,
      relation,
      birthYear,
      idNo: `999999********${String(household * 10 + index).padStart(4, '0')}`,
      household: householdNo,
    })),
  );

export const GRID: Merge = {
  table: 'grid',
  given: { code: 'text', name: 'text', region: 'text', worker: 'text' },
  joins: `join region on region.code = given.region
      left join staff_member staff on staff.staff_no = given.worker`,
  match: 'known.code = given.code',
  columns: {
    code: 'given.code',
    name: 'given.name',
    region_id: 'region.id',
    region_path: 'region.path',
    worker_id: 'staff.id',
  },
};

export const HOUSEHOLD: Merge = {
  table: 'household',
  given: {
    householdNo: 'text',
    headName: 'text',
    address: 'text',
    groupNo: 'text',
    size: 'int',
    categories: 'text[]',
    registered: 'boolean',
    phone: 'text',
    bankAccount: 'text',
    region: 'text',
    grid: 'text',
  },
  joins: 'join region on region.code = given.region join grid on grid.code = given.grid',
  match: 'known.household_no = given."householdNo"',
  columns: {
    household_no: 'given."householdNo"',
    head_name: 'given."headName"',
    address: 'given.address',
    group_no: 'given."groupNo"',
    size: 'given.size',
    categories: 'given.categories',
    registered: 'given.registered',
    phone: 'given.phone',
    bank_account: 'given."bankAccount"',
    example: 'true',
    region_id: 'region.id',
    region_path: 'region.path',
    grid_id: 'grid.id',
    grid_code: 'grid.code',
  },
};

export const PERSON: Merge = {
  table: 'person',
  given: {
    personNo: 'text',
    name: 'text',
    sex: 'text',
    relation: 'text',
    birthYear: 'int',
    idNo: 'text',
    household: 'text',
  },
  joins: 'join household on household.household_no = given.household',
  match: 'known.person_no = given."personNo"',
  columns: {
    person_no: 'given."personNo"',
    name: 'given.name',
    sex: 'given.sex',
    relation: 'given.relation',
    birth_year: 'given."birthYear"',
    id_no: 'given."idNo"',
    example: 'true',
    household_id: 'household.id',
    household_no: 'household.household_no',
    grid_code: 'household.grid_code',
    region_path: 'household.region_path',
  },
};
