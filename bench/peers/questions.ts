// The questions (测量题目), each as the contestants that share our schema understand it, and as PostGraphile does; and who asks
// them with which variables.
import type pg from 'pg';
import { datasetsOf } from '../../src/domain/datasets/catalogue.ts';

export interface Asking {
  /** Account that asks Xianjie; the others are told its facts. */
  readonly account: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Row that a page comes after: each contestant has cursors of its own. */
  readonly after?: {
    readonly householdNo: string;
    readonly updatedAt: string;
    readonly id: string;
    readonly offset: number;
  };
}

export interface Question {
  readonly name: string;
  readonly about: string;
  readonly graph: string;
  readonly postgraphile: string;
  asked(client: pg.ClientBase): Promise<Asking[]>;
}

const office = { account: 'office', facts: { 'x-role': 'city', 'x-path': '/61/6108/' } };
const local = (role: 'county' | 'town', code: string, path: string) => ({
  account: `${role}.${code}`,
  facts: { 'x-role': role, 'x-path': path },
});

interface Place {
  code: string;
  path: string;
}

const placesOf = async (client: pg.ClientBase, level: 'COUNTY' | 'TOWN') =>
  (
    await client.query<Place>(
      `select code, path from region where level = $1 and path like '/61/6108/%' order by code`,
      [level],
    )
  ).rows;

const unitsOf = async (client: pg.ClientBase) =>
  (
    await client.query<{ number: number; id: string }>(
      `select u.number, u.id from member_unit u where exists (select from push_submission s where s.unit_id = u.id)
        order by u.number limit 12`,
    )
  ).rows;

const asUnit = ({ number, id }: { number: number; id: string }) => ({
  account: `unit.${number}`,
  facts: { 'x-role': 'unit', 'x-path': '/61/6108/', 'x-unit': id, 'x-number': String(number) },
});

const HOUSEHOLDS_PER_PLACE = 10;
/** Page 1,000 of 20, where a county has so many; otherwise near its end. */
const DEEP = 19_980;
const RECORDS = 500;

export const QUESTIONS: readonly Question[] = [
  {
    name: 'Q1',
    about: 'one household with its chain of divisions',
    graph: `query Q1($no: String!) { household(householdNo: $no) { id householdNo headName address size registered
      categories phone region { code nameZh level parent { code nameZh level parent { code nameZh level } } } } }`,
    postgraphile: `query Q1($no: String!) { household: householdByHouseholdNo(householdNo: $no) { id: rowId householdNo
      headName address size registered categories phone
      region { code nameZh level parent { code nameZh level parent { code nameZh level } } } } }`,
    async asked(client) {
      const found: Asking[] = [];
      for (const { code, path } of await placesOf(client, 'COUNTY')) {
        const { rows } = await client.query<{ no: string; town: string; path: string }>(
          `select h.household_no as no, t.code as town, t.path from household h join region v on v.id = h.region_id
            join region t on t.id = v.parent_id where h.region_path like $1 || '%' order by md5(h.household_no) limit $2`,
          [path, HOUSEHOLDS_PER_PLACE],
        );
        for (const [index, { no, town, path: below }] of rows.entries())
          found.push({ ...(index % 2 ? local('county', code, path) : local('town', town, below)), variables: { no } });
      }
      return found;
    },
  },
  {
    name: 'Q2',
    about: 'the first 50 of a filtered, ordered list of a county, with the total',
    graph: `query Q2 { households(first: 50, filter: { registered: { eq: true } }, orderBy: [{ field: updatedAt, direction: DESC }]) {
      totalCount nodes { id householdNo headName size updatedAt region { nameZh } } pageInfo { hasNextPage } } }`,
    postgraphile: `query Q2 { households: allHouseholds(first: 50, condition: { registered: true }, orderBy: [UPDATED_AT_DESC, ROW_ID_DESC]) {
      totalCount nodes { id: rowId householdNo headName size updatedAt region { nameZh } } pageInfo { hasNextPage } } }`,
    asked: async client =>
      (await placesOf(client, 'COUNTY')).map(({ code, path }) => ({ ...local('county', code, path), variables: {} })),
  },
  {
    name: 'Q3',
    about: '50 units with their duties and latest pushes',
    graph: `query Q3 { memberUnits(first: 50) { nodes { number nameZh duties(first: 20) { nodes { seq role termZh } }
      pushSubmissions(first: 5, orderBy: [{ field: submittedAt, direction: DESC }]) {
        nodes { submissionNo status submittedAt acceptedCount } } } } }`,
    postgraphile: `query Q3 { memberUnits: allMemberUnits(first: 50, orderBy: [NUMBER_ASC]) { nodes { number nameZh
      duties(first: 20, orderBy: [SEQ_ASC, VALID_FROM_ASC, ROW_ID_ASC]) { seq role termZh }
      pushSubmissions: pushes(first: 5, orderBy: [SUBMITTED_AT_DESC, ROW_ID_DESC]) {
        submissionNo status submittedAt acceptedCount } } } }`,
    asked: async () => [{ ...office, variables: {} }],
  },
  {
    name: 'Q4',
    about: '20 pushes with 50 records each, personal fields masked or withheld',
    graph: `query Q4 { pushSubmissions(first: 20, filter: { status: { eq: SUBMITTED } }, orderBy: [{ field: dueOn, direction: DESC }]) {
      nodes { submissionNo periodKey submittedAt records(first: 50) { nodes { dataset position verdict band measured payload
        household { householdNo headName phone } } } } } }`,
    postgraphile: `query Q4 { pushSubmissions: allPushSubmissions(first: 20, condition: { status: "SUBMITTED" }, orderBy: [DUE_ON_DESC, ROW_ID_DESC]) {
      nodes { submissionNo periodKey submittedAt records(first: 50, orderBy: [DATASET_ASC, POSITION_ASC, ROW_ID_ASC]) {
        dataset position verdict band measured payload household { householdNo headName phone } } } } }`,
    asked: async client =>
      (await unitsOf(client)).flatMap(unit => [
        { ...office, variables: {} },
        { ...asUnit(unit), variables: {} },
      ]),
  },
  {
    name: 'Q5',
    about: 'page 1,000 of the list of a county, by cursor',
    graph: `query Q5($after: String) { households(first: 20, after: $after, orderBy: [{ field: updatedAt, direction: DESC }]) {
      nodes { id householdNo headName updatedAt region { nameZh } } pageInfo { hasNextPage } } }`,
    postgraphile: `query Q5($after: Cursor) { households: allHouseholds(first: 20, after: $after, orderBy: [UPDATED_AT_DESC, ROW_ID_DESC]) {
      nodes { id: rowId householdNo headName updatedAt region { nameZh } } pageInfo { hasNextPage } } }`,
    async asked(client) {
      const found: Asking[] = [];
      for (const { code, path } of await placesOf(client, 'COUNTY')) {
        const scope = `from household h where h.region_path like $1 || '%'`;
        const { rows: counted } = await client.query<{ count: string }>(`select count(*) ${scope}`, [path]);
        const offset = Math.min(DEEP, Math.floor(Number(counted[0]!.count) * 0.8));
        const { rows } = await client.query<{ householdNo: string; updatedAt: string; id: string }>(
          `select household_no as "householdNo", updated_at::text as "updatedAt", id ${scope}
            order by updated_at desc, id desc offset $2 limit 1`,
          [path, offset - 1],
        );
        found.push({ ...local('county', code, path), variables: {}, after: { ...rows[0]!, offset } });
      }
      return found;
    },
  },
  {
    name: 'M1',
    about: 'a push of 500 records in one transaction',
    graph: `mutation M1($input: SubmitPushInput!) { submitPush(input: $input) { pushSubmission { submissionNo acceptedCount } } }`,
    postgraphile: `mutation M1($input: SubmitPushInput!) { submitPush(input: $input) { pushSubmission: result { submissionNo acceptedCount } } }`,
    asked: pushes,
  },
];

/** Obligations whose first dataset is about persons or households, with the numbers of its unit and of its other datasets. */
const MONTHLY = ['P21-M', 'P22-M', 'P24-M', 'P27-M'] as const;
const FIRST_MONTH = { year: 2021, month: 10 };
const MONTHS = 60;

async function pushes(client: pg.ClientBase): Promise<Asking[]> {
  const { rows: heads } = await client.query<{ personNo: string; householdNo: string }>(
    `select person_no as "personNo", household_no as "householdNo" from person where relation = 'HEAD'
      order by md5(person_no) limit $1`,
    [RECORDS],
  );
  const { rows: units } = await client.query<{ code: string; number: number; id: string }>(
    'select o.code, u.number, u.id from push_obligation o join member_unit u on u.id = o.unit_id where o.code = any($1)',
    [MONTHLY],
  );
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = FIRST_MONTH.month - 1 + index;
    const periodKey = `${FIRST_MONTH.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return units.map(unit => {
      const [first, ...others] = Object.entries(datasetsOf(unit.code)!);
      const records = heads.map((head, place) => recordOf(first![1].example as Record<string, unknown>, head, place));
      const datasets = [{ code: first![0], records }, ...others.map(([code]) => ({ code, zero: true }))];
      return { ...asUnit(unit), variables: { input: { obligationCode: unit.code, periodKey, datasets } } };
    });
  }).flat();
}

/** The example of the dataset, about somebody else. */
function recordOf(example: Record<string, unknown>, head: { personNo: string; householdNo: string }, place: number) {
  const about: Record<string, unknown> = {
    ...head,
    liablePersonNo: head.personNo,
    personNos: [head.personNo],
    houseRef: `HOUSE-${place}`,
  };
  return Object.fromEntries(Object.entries(example).map(([name, value]) => [name, about[name] ?? value]));
}
