// Reads a file of rule packs (规则包): which body of rules holds in which division, from when to when (TR-41).
import { isCivilDay } from '../domain/civil-day.ts';
import { CODE, type JsonShape, type Members, openJson } from './json-shape.ts';
import { type FileLog, ProblemLog } from './problem-log.ts';
import type { KnownCodes } from './region-tree.ts';
import type { RulePackRow } from './rows.ts';
import type { Source } from './text-source.ts';

const KEYS = ['code', 'nameZh', 'nameEn', 'regionCode', 'validFrom', 'validTo', 'isBase', 'documentNo'];
const REGION_CODE = /^[0-9]{2,12}$/;

export async function readRulePacks(source: Source, fileName: string, regions: KnownCodes): Promise<RulePackRow[]> {
  const problems = new ProblemLog();
  const rows = await collectRulePacks(source, problems.file(fileName), regions);
  problems.throwIfAny();
  return rows;
}

/** As readRulePacks, for an import of several files. Without `regions` the reference to them is not checked. */
export async function collectRulePacks(
  source: Source,
  log: FileLog,
  regions: KnownCodes | null,
): Promise<RulePackRow[]> {
  const file = await openJson(source, log);
  if (file === null) return [];
  const { shape } = file;
  const placed = shape.list(file.root).map(node => {
    const members = shape.members(node, KEYS);
    const row = packOf(shape, members);
    if (regions !== null && REGION_CODE.test(row.regionCode) && !regions.has(row.regionCode)) {
      shape.fault(members.get('regionCode'), 'UNKNOWN_REGION', 'code of a known region');
    }
    return { row, code: members.get('code') };
  });
  shape.unique(
    placed.map(({ code }) => code),
    'DUPLICATE_CODE',
  );
  return placed.map(({ row }) => row).sort((left, right) => (left.code < right.code ? -1 : 1));
}

function packOf(shape: JsonShape, members: Members): RulePackRow {
  const validFrom = shape.day(members.get('validFrom'));
  const validTo = shape.orNull(members.get('validTo'), node => shape.day(node));
  if (validTo !== null && isCivilDay(validFrom) && isCivilDay(validTo) && validTo < validFrom) {
    shape.fault(members.get('validTo'), 'PERIOD_REVERSED', 'not before validFrom');
  }
  return {
    code: shape.matching(members.get('code'), CODE),
    nameZh: shape.text(members.get('nameZh'), 100),
    nameEn: shape.text(members.get('nameEn'), 200),
    regionCode: shape.matching(members.get('regionCode'), REGION_CODE),
    validFrom,
    validTo,
    isBase: shape.flag(members.get('isBase')),
    documentNo: shape.orNull(members.get('documentNo'), node => shape.text(node, 60)),
  };
}
