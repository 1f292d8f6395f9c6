// Writes checked reference data to the database (基础数据入库): everything in one transaction, or nothing. The same data
// again changes nothing; a row that differs gets the next version; a load never removes a row.
import type pg from 'pg';
import { dayOfInstant } from '../domain/civil-day.ts';
import { CODE_LENGTH, pathOfCode } from '../domain/region-code.ts';
import { COVERED_YEARS, calendarDays } from '../domain/work-calendar.ts';
import { withSchemas } from './published-datasets.ts';
import type { ReferenceRows } from './reference.ts';
import type { MemberUnitRow, RegionRow } from './rows.ts';
import { merge, sum, type TableReport } from './write-merge.ts';
import { refreshPathCopies } from './write-region-paths.ts';
import * as tables from './write-tables.ts';
import { writeThresholds } from './write-thresholds.ts';
import { inMaintenance } from './write-transaction.ts';

/** By table; and by `table.column` for copies of a path that had to follow a division that moved. */
export type WriteReport = Readonly<Record<string, TableReport>>;

export interface WriteOptions {
  /** Division that the member units serve: 榆林市 for the shipped file. */
  readonly unitRegion?: string;
}

/** 榆林市 */
export const UNIT_REGION = '6108';
const FIRST_CALENDAR_YEAR = 2020;

/** As the owner of the database. The client must not be inside a transaction. */
export function writeReference(
  client: pg.ClientBase,
  rows: ReferenceRows,
  { unitRegion = UNIT_REGION }: WriteOptions = {},
): Promise<WriteReport> {
  return inMaintenance(client, 'reference', async () => ({
    region: await writeRegions(client, rows.regions),
    ...(await refreshPathCopies(client)),
    work_calendar: await merge(client, tables.WORK_CALENDAR, calendar()),
    // Before the duties, which take their first day from the pack of their document.
    rule_pack: await merge(client, tables.RULE_PACK, rows.rulePacks),
    member_unit: await merge(client, tables.MEMBER_UNIT, rows.units),
    organization: await merge(client, tables.ORGANIZATION, organizationsOf(rows.units), [unitRegion]),
    duty: await writeDuties(client, rows.units),
    common_duty: await merge(client, tables.COMMON_DUTY, numbered(rows.commonDuties)),
    threshold_parameter: await writeThresholds(client),
    push_obligation: await merge(client, tables.PUSH_OBLIGATION, rows.obligations.map(withSchemas)),
  }));
}

/** Level by level, so that a parent is there before its children look for it. */
async function writeRegions(client: pg.ClientBase, regions: readonly RegionRow[]): Promise<TableReport> {
  const pathBelow = pathFinder();
  const reports: TableReport[] = [];
  for (const length of Object.values(CODE_LENGTH)) {
    const ofLevel = regions.filter(({ code }) => code.length === length);
    const placed = ofLevel.map(region => ({ ...region, path: pathBelow(region) }));
    if (placed.length > 0) reports.push(await merge(client, tables.REGION, placed));
  }
  return sum(reports);
}

/** As pathOfCode, which checks every level anew; here a parent is computed once for all of its children. */
function pathFinder(): (region: RegionRow) => string {
  const known = new Map<string, string>();
  return ({ code, parentCode }) => {
    if (parentCode === null) return pathOfCode(code);
    const above = known.get(parentCode) ?? pathOfCode(parentCode);
    known.set(parentCode, above);
    return `${above}${code}/`;
  };
}

/** Duties that were revised or ended since belong to whoever revised them: the file has only the first version. */
async function writeDuties(client: pg.ClientBase, units: readonly MemberUnitRow[]): Promise<TableReport> {
  const { rows: revised } = await client.query<{ unit: number; seq: number }>(
    `select member_unit.number as unit, duty.seq from duty join member_unit on member_unit.id = duty.unit_id
      group by member_unit.number, duty.seq having count(*) > 1 or bool_or(duty.valid_to is not null)`,
  );
  const keep = new Set(revised.map(({ unit, seq }) => `${unit}/${seq}`));
  const all = units.flatMap(({ number, source, duties }) =>
    duties.map(duty => ({ ...duty, unit: number, document: documentOf(source) })),
  );
  const fresh = all.filter(({ unit, seq }) => !keep.has(`${unit}/${seq}`));
  const report = await merge(client, tables.DUTY, fresh, [dayOfInstant(new Date().toISOString())]);
  return { ...report, kept: all.length - fresh.length };
}

/** `榆巩衔发〔2021〕5号 一(三)1`: the number of the document comes before the clause. */
const documentOf = (source: string): string => source.split(/\s/, 1)[0] ?? source;

const organizationsOf = (units: readonly MemberUnitRow[]) =>
  units.flatMap(({ number, organizations }) => organizations.map(organization => ({ ...organization, unit: number })));

const numbered = <Row extends object>(rows: readonly Row[]) => rows.map((row, index) => ({ ...row, seq: index + 1 }));

const calendar = () => COVERED_YEARS.filter(year => year >= FIRST_CALENDAR_YEAR).flatMap(calendarDays);
