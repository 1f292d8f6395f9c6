// Reads a file of divisions (行政区划), statistical codes of the National Bureau of Statistics.
// Rows may come in any order; returned are they in the order of level and code, so that parents come before children
// and reading the same divisions again gives the same rows.
import { CODE_LENGTH, levelOfCode } from '../domain/region-code.ts';
import { REGION_KIND, REGION_LEVEL, type RegionKind, type RegionLevel } from '../domain/vocabulary.ts';
import type { CsvCell } from './csv.ts';
import { type CsvRow, readTable } from './csv-table.ts';
import { type FileLog, firstAtLine, ProblemLog } from './problem-log.ts';
import { checkTree, type KnownCodes, type PlacedRegion } from './region-tree.ts';
import type { RegionRow } from './rows.ts';
import { problemOfText } from './text-rules.ts';
import type { Source } from './text-source.ts';

const COLUMNS = { required: ['code', 'name', 'level', 'parentCode'], optional: ['kind'] } as const;
type Row = CsvRow<(typeof COLUMNS.required)[number], (typeof COLUMNS.optional)[number]>;
const LONGEST_NAME = 60;
const KINDS_OF_LEVEL: Readonly<Record<RegionLevel, readonly RegionKind[]>> = {
  PROVINCE: ['PROVINCE'],
  CITY: ['CITY'],
  COUNTY: ['COUNTY', 'DISTRICT'],
  TOWN: ['TOWN', 'SCENIC_AREA'],
  VILLAGE: ['VILLAGE'],
};

/** Reads and checks; throws ImportRefused with every problem. `existing` are codes that are already known. */
export async function readRegions(source: Source, fileName: string, existing?: KnownCodes): Promise<RegionRow[]> {
  const problems = new ProblemLog();
  const rows = await collectRegions(source, problems.file(fileName), existing);
  problems.throwIfAny();
  return rows;
}

/** As readRegions, for an import of several files: problems go to the log, rows count only if it stays empty. */
export async function collectRegions(source: Source, log: FileLog, existing?: KnownCodes): Promise<RegionRow[]> {
  const regions = new Map<string, PlacedRegion>();
  for await (const row of readTable(source, COLUMNS, log)) {
    const region = regionOf(row, log);
    if (region === null) continue;
    const first = regions.get(region.code);
    if (first === undefined) regions.set(region.code, region);
    else log.add(region.codeCell, 'DUPLICATE_CODE', 'each code once', firstAtLine(first.codeCell.line));
  }
  checkTree(regions, existing, log);
  return Array.from(regions.values(), ({ codeCell: _, parentCell: __, ...row }) => row).sort(
    (left, right) => left.code.length - right.code.length || (left.code < right.code ? -1 : 1),
  );
}

/** Null only without a usable code: a row with another fault still counts as the parent of its children. */
function regionOf(row: Row, log: FileLog): PlacedRegion | null {
  const { code: codeCell, parentCode: parentCell } = row;
  const faultyName = problemOfText(row.name.text, LONGEST_NAME);
  if (faultyName) log.add(row.name, faultyName.problem, faultyName.expected);
  const level = oneOf(REGION_LEVEL, row.level, 'UNKNOWN_LEVEL', log);
  const kind = level === null ? null : kindOf(row, level, log);
  const ofCode = checkCode(codeCell, level, log);
  if (ofCode === null) return null;
  const parentCode = parentCell.text === '' ? null : parentCell.text;
  return {
    code: codeCell.text,
    name: row.name.text,
    level: ofCode,
    kind: kind ?? ofCode,
    parentCode,
    codeCell,
    parentCell,
  };
}

/** The level that the code itself has. */
function checkCode(cell: CsvCell, stated: RegionLevel | null, log: FileLog): RegionLevel | null {
  const level = levelOfCode(cell.text);
  const expected = stated === null ? Object.values(CODE_LENGTH).join(' | ') : String(CODE_LENGTH[stated]);
  if (cell.text === '') log.add(cell, 'VALUE_MISSING', `${expected} digits`);
  else if (!/^[0-9]+$/.test(cell.text)) log.add(cell, 'CODE_MALFORMED', `${expected} digits`);
  else if (level === null || (stated !== null && level !== stated)) log.add(cell, 'CODE_LENGTH', `${expected} digits`);
  return level;
}

function kindOf(row: Row, level: RegionLevel, log: FileLog): RegionKind | null {
  if (row.kind === undefined) return usualKind(level, row.name.text);
  const kind = oneOf(REGION_KIND, row.kind, 'UNKNOWN_KIND', log);
  const fitting = KINDS_OF_LEVEL[level];
  if (kind !== null && !fitting.includes(kind)) log.add(row.kind, 'KIND_LEVEL', fitting.join(' | '));
  return kind;
}

/** Files of the statistics office have no kind; the name tells, as it did for data/regions.csv. */
function usualKind(level: RegionLevel, name: string): RegionKind {
  if (level === 'COUNTY' && name.endsWith('区')) return 'DISTRICT';
  if (level === 'TOWN' && name.includes('风景')) return 'SCENIC_AREA';
  return level;
}

function oneOf<Value extends string>(
  list: Readonly<Record<Value, string>>,
  cell: CsvCell,
  problem: 'UNKNOWN_LEVEL' | 'UNKNOWN_KIND',
  log: FileLog,
): Value | null {
  if (Object.hasOwn(list, cell.text)) return cell.text as Value;
  log.add(cell, problem, Object.keys(list).join(' | '));
  return null;
}
