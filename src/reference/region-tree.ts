// The tree that the divisions of a file form (区划树): each parent exists, is of the level directly above, and its
// code begins the code of the child. Checked after all rows are read, because rows may come in any order.
import { levelAbove, levelOfCode } from '../domain/region-code.ts';
import type { CsvCell } from './csv.ts';
import type { FileLog } from './problem-log.ts';
import type { RegionRow } from './rows.ts';

/** Codes that are known before the file is read: a map, or a set. */
export interface KnownCodes {
  has(code: string): boolean;
}

/** A row with the places that the checks point at. */
export interface PlacedRegion extends RegionRow {
  readonly codeCell: CsvCell;
  readonly parentCell: CsvCell;
}

type Regions = ReadonlyMap<string, PlacedRegion>;

export function checkTree(regions: Regions, existing: KnownCodes | undefined, log: FileLog): void {
  const isKnown = (code: string) => regions.has(code) || existing?.has(code) === true;
  for (const region of regions.values()) checkParent(region, isKnown, log);
  checkCycles(regions, log);
}

function checkParent(region: PlacedRegion, isKnown: (code: string) => boolean, log: FileLog): void {
  const { parentCode, parentCell } = region;
  const above = levelAbove(region.level);
  if (above === null) {
    if (parentCode !== null) log.add(parentCell, 'PARENT_NOT_ALLOWED', 'empty');
    return;
  }
  if (parentCode === null) {
    log.add(parentCell, 'PARENT_MISSING', above);
    return;
  }
  const parentLevel = levelOfCode(parentCode);
  if (parentLevel === null) {
    log.add(parentCell, 'PARENT_MALFORMED', above);
    return;
  }
  if (!isKnown(parentCode)) log.add(parentCell, 'UNKNOWN_PARENT', above);
  if (parentLevel !== above) log.add(parentCell, 'PARENT_LEVEL', above);
  if (!region.code.startsWith(parentCode)) log.add(parentCell, 'PARENT_NOT_PREFIX', 'first digits of the code');
}

/**
 * Each circle is reported once, at the member that stands first in the file. Codes cannot grow shorter all the way
 * round, so every circle has a member whose parent is no shorter: in a sound file there is nowhere to start.
 */
function checkCycles(regions: Regions, log: FileLog): void {
  const finished = new Set<string>();
  for (const start of regions.values()) {
    if (start.parentCode === null || start.parentCode.length < start.code.length) continue;
    const trail = new Set<string>();
    let at: PlacedRegion | undefined = start;
    while (at !== undefined && !finished.has(at.code) && !trail.has(at.code)) {
      trail.add(at.code);
      at = at.parentCode === null ? undefined : regions.get(at.parentCode);
    }
    if (at !== undefined && trail.has(at.code)) {
      const circle = [...trail].slice([...trail].indexOf(at.code)).flatMap(code => regions.get(code) ?? []);
      const lines = circle.map(region => region.codeCell.line).sort((left, right) => left - right);
      const first = circle.find(region => region.codeCell.line === lines[0]) ?? at;
      const where = lines.join(', ');
      log.add(first.parentCell, 'CYCLE', 'no circle', { zh: `涉及第 ${where} 行`, en: `lines ${where}` });
    }
    for (const code of trail) finished.add(code);
  }
}
