// Invented households by the hundred thousand (虚构农户入库): in the real villages of the city, so that lists, pages and
// sums have the size that they will have. All in one transaction, marked as examples; never in production.
import type pg from 'pg';
import { type Cell, copyIn } from '../../database/copy-in.ts';
import type { Sealer } from '../../database/sealer.ts';
import { incomeBand } from '../../domain/household-income.ts';
import { KEPT_ENDS, keepEnds } from '../../domain/keep-ends.ts';
import { SEALED } from '../../modules/households/household.entity.ts';
import { inMaintenance } from '../../reference/write-transaction.ts';
import { refuseInProduction } from '../demo-only.ts';
import { PLACES } from '../places.ts';
import { type InventedHousehold, inventedHousehold } from './invented-household.ts';
import { type Home, homes, type Village } from './village-shares.ts';

export interface SyntheticOrder {
  readonly households: number;
  readonly seed: number;
  readonly sealer: Sealer;
}

/** Rows written, by table. */
export type SyntheticReport = Readonly<Record<'grid' | 'household' | 'person' | 'income_record', number>>;

/** As the owner of the database, outside a transaction. Refuses in production: nobody of these people exists. */
export async function loadSynthetic(client: pg.ClientBase, order: SyntheticOrder): Promise<SyntheticReport> {
  refuseInProduction();
  return inMaintenance(client, 'synthetic', async () => {
    await refuseTwice(client, order);
    const homeOf = homes(await villagesOf(client), order.households);
    const grid = await writeGrids(client, order, homeOf);
    const household = await write(client, 'household', HOUSEHOLD, () => householdRows(order, homeOf), WITH_PLACE);
    const person = await write(client, 'person', PERSON, () => personRows(order, homeOf));
    const collector = await collectorOf(client);
    const income = await write(client, 'income_record', INCOME, () => incomeRows(order, homeOf, collector), WITH_UNITS);
    return { grid, household, person, income_record: income };
  });
}

/** The same seed makes the same people. */
async function refuseTwice(client: pg.ClientBase, { seed }: SyntheticOrder): Promise<void> {
  const { rowCount } = await client.query('select from household where id = $1', [inventedHousehold(seed, 0).id]);
  if (rowCount === 0) return;
  throw new Error(
    '--seed: 该种子的农户已导入，请换一个种子 / the households of this seed are loaded; give another seed',
  );
}

async function villagesOf(client: pg.ClientBase): Promise<Village[]> {
  const { rows } = await client.query<Village>(
    `select v.id, v.code, v.path, coalesce((select max(right(h.household_no, 4)::int) from household h
        where h.region_id = v.id and h.household_no ~ ('^' || v.code || '-[0-9]{4}$')), 0) as last
      from region v join region city on city.code = $1
      where v.level = 'VILLAGE' and v.path >= city.path and v.path < rtrim(city.path, '/') || '0' order by v.code`,
    [PLACES.YL],
  );
  if (rows.length > 0) return rows;
  throw new Error('缺少村级区划，请先运行 / There are no villages; first run: npm run load');
}

/** The account in whose name the incomes are collected. It is suspended: nobody signs in as it. */
async function collectorOf(client: pg.ClientBase): Promise<string> {
  await client.query(
    `insert into account (username, issuer, subject, status, auth_method)
      values ('synthetic', 'synthetic', 'synthetic', 'SUSPENDED', 'DEMO') on conflict do nothing`,
  );
  const { rows } = await client.query<{ id: string }>(`select id from account where issuer = 'synthetic'`);
  return rows[0]!.id;
}

type HomeOf = (place: number) => Home;

async function writeGrids(client: pg.ClientBase, { households }: SyntheticOrder, homeOf: HomeOf): Promise<number> {
  await stage(client, 'grid', ['code', 'name', 'region_id', 'region_path']);
  function* rows(): Generator<Cell[]> {
    for (let place = 0, before = ''; place < households; place += 1) {
      const { grid, village } = homeOf(place);
      if (grid !== before) yield [grid, `示例网格 ${grid}`, village.id, village.path];
      before = grid;
    }
  }
  await copyIn(client, 'staged_grid', ['code', 'name', 'region_id', 'region_path'], rows());
  const { rowCount } = await client.query(
    `insert into grid (code, name, region_id, region_path)
      select code, name, region_id, region_path from staged_grid on conflict do nothing`,
  );
  return rowCount ?? 0;
}

const HOUSEHOLD = [
  ...['id', 'household_no', 'head_name', 'address', 'group_no', 'size', 'categories', 'registered', 'only_home'],
  ...['phone', 'bank_account', 'bank_account_sealed', 'example', 'grid_code', 'region_path', 'region_id'],
  ...['created_at', 'updated_at'],
];
const PERSON = [
  ...['id', 'person_no', 'name', 'sex', 'relation', 'birth_year', 'birth_date', 'id_no', 'id_no_sealed', 'id_no_index'],
  ...['labour_ability', 'risk_flags', 'example', 'household_no', 'grid_code', 'region_path', 'household_id'],
];
const INCOME = [
  ...['id', 'quarter', 'state', 'collected_on', 'late', 'wage', 'operating', 'property', 'transfer', 'cost', 'net'],
  ...['band', 'household_no', 'region_path', 'household_id', 'collected_by_id'],
];
/** What only the database knows. */
const WITH_PLACE = { column: 'grid_id', value: '(select id from grid where grid.code = staged.grid_code)' };
/** The units that are told the figures, as in income.actions.ts. */
const WITH_UNITS = {
  column: 'figures_for',
  value: 'array(select id::text from member_unit where number in (24, 30))',
};
const QUARTER = '2023-Q1';

type Placed = readonly [household: InventedHousehold, home: Home];

function* placed({ households, seed }: SyntheticOrder, homeOf: HomeOf): Generator<Placed> {
  for (let place = 0; place < households; place += 1) yield [inventedHousehold(seed, place), homeOf(place)];
}

function* householdRows(order: SyntheticOrder, homeOf: HomeOf): Generator<Cell[]> {
  for (const [one, { village, householdNo, grid }] of placed(order, homeOf))
    yield [
      ...[one.id, householdNo, one.headName, `示例地址 ${householdNo}`, one.groupNo, one.members.length],
      ...[one.categories, one.registered, one.onlyHome, one.phone, keepEnds(one.bankAccount, KEPT_ENDS.bankAccount)],
      ...[order.sealer.seal(one.bankAccount, SEALED.bankAccount), true, grid, village.path, village.id],
      ...[one.createdAt, one.updatedAt],
    ];
}

function* personRows(order: SyntheticOrder, homeOf: HomeOf): Generator<Cell[]> {
  const { sealer } = order;
  for (const [one, { village, householdNo, grid }] of placed(order, homeOf))
    for (const [index, member] of one.members.entries())
      yield [
        ...[member.id, `${householdNo}-${String(index + 1).padStart(4, '0')}`, member.name, member.sex],
        ...[member.relation, Number(member.birthDate.slice(0, 4)), member.birthDate],
        ...[keepEnds(member.idNo, KEPT_ENDS.idNo), sealer.seal(member.idNo, SEALED.idNo)],
        ...[sealer.index(member.idNo, SEALED.idNo), member.labourAbility, member.riskFlags, true],
        ...[householdNo, grid, village.path, one.id],
      ];
}

function* incomeRows(order: SyntheticOrder, homeOf: HomeOf, collector: string): Generator<Cell[]> {
  for (const [{ id, income }, { village, householdNo }] of placed(order, homeOf))
    yield [
      ...[income.id, QUARTER, 'COLLECTED', income.collectedOn, false, income.wage, income.operating],
      ...[income.property, income.transfer, income.cost, income.net, incomeBand(income.net)],
      ...[householdNo, village.path, id, collector],
    ];
}

async function stage(client: pg.ClientBase, table: string, columns: readonly string[]): Promise<void> {
  await client.query(
    `create temporary table staged_${table} on commit drop as select ${columns.join(', ')} from ${table} with no data`,
  );
}

/** By way of a table without row security: COPY into one that has it is refused, even for its owner. */
async function write(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: () => Iterable<readonly Cell[]>,
  more?: { readonly column: string; readonly value: string },
): Promise<number> {
  await stage(client, table, columns);
  const count = await copyIn(client, `staged_${table}`, columns, rows());
  const names = columns.join(', ');
  await client.query(
    `insert into ${table} (${names}${more ? `, ${more.column}` : ''})
      select ${names}${more ? `, ${more.value}` : ''} from staged_${table} staged`,
  );
  await client.query(`drop table staged_${table}`);
  return count;
}
