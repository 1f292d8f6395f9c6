// Reads a whole set of reference files (基础数据导入): everything is read and checked before anything is given back,
// so that nothing is written unless all of it is right. Files may be left out; their rows are then none.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectMemberUnits, type MemberUnitRows } from './member-units.ts';
import { type FileLog, ProblemLog } from './problem-log.ts';
import { collectPushObligations, type KnownUnits } from './push-obligations.ts';
import type { KnownCodes } from './region-tree.ts';
import { collectRegions } from './regions.ts';
import type { CommonDutyRow, MemberUnitRow, PushObligationRow, RegionRow, RulePackRow } from './rows.ts';
import { collectRulePacks } from './rule-packs.ts';
import type { Source } from './text-source.ts';

/** A path, or an upload with the name to report its problems under. */
export type ReferenceFile = string | { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

export interface ReferenceFiles {
  readonly regions?: ReferenceFile;
  readonly units?: ReferenceFile;
  readonly obligations?: ReferenceFile;
  readonly rulePacks?: ReferenceFile;
}

/** What the database holds already: files may refer to it. */
export interface ExistingReference {
  readonly regions?: KnownCodes;
  readonly units?: KnownUnits;
}

export interface ReferenceRows {
  /** Parents before children. */
  readonly regions: readonly RegionRow[];
  readonly units: readonly MemberUnitRow[];
  readonly commonDuties: readonly CommonDutyRow[];
  readonly obligations: readonly PushObligationRow[];
  readonly rulePacks: readonly RulePackRow[];
}

/** Throws ImportRefused with every problem of every file. */
export async function readReference(files: ReferenceFiles, existing: ExistingReference = {}): Promise<ReferenceRows> {
  const problems = new ProblemLog();
  const read = async <Rows>(file: ReferenceFile | undefined, none: Rows, take: Taker<Rows>): Promise<Rows> => {
    if (file === undefined) return none;
    if (typeof file === 'string') return take(file, problems.file(file));
    return take(file.content, problems.file(file.name));
  };
  const regions = await read(files.regions, [], (source, log) => collectRegions(source, log, existing.regions));
  const members = await read<MemberUnitRows>(files.units, { units: [], commonDuties: [] }, collectMemberUnits);
  const numbers = members.units.map(unit => unit.number);
  const codes = regions.map(region => region.code);
  const knownUnits = known(files.units, numbers, existing.units);
  const knownRegions = known(files.regions, codes, existing.regions);
  const rows = {
    regions,
    ...members,
    obligations: await read(files.obligations, [], (source, log) => collectPushObligations(source, log, knownUnits)),
    rulePacks: await read(files.rulePacks, [], (source, log) => collectRulePacks(source, log, knownRegions)),
  };
  problems.throwIfAny();
  return rows;
}

/** The project's own files. */
export function defaultReferenceFiles(): Required<ReferenceFiles> {
  return {
    regions: dataFile('regions.csv'),
    units: dataFile('member-units.json'),
    obligations: dataFile('push-obligations.json'),
    rulePacks: dataFile('rule-packs.json'),
  };
}

/** A file in `data/`. The root is searched upwards, because this module runs from `src/` and from `dist/src/`. */
export function dataFile(name: string): string {
  let directory = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(directory, 'package.json'))) {
    const above = path.dirname(directory);
    if (above === directory) throw new Error('No package.json above the module, so there is no data folder');
    directory = above;
  }
  return path.join(directory, 'data', name);
}

type Taker<Rows> = (source: Source, log: FileLog) => Promise<Rows>;

/**
 * What later files may refer to. Null when the file was given but gave nothing: it is refused already,
 * and a complaint about every reference to it would bury the reason.
 */
function known<Key>(
  file: ReferenceFile | undefined,
  keys: readonly Key[],
  existing: { has(key: Key): boolean } | undefined,
): { has(key: Key): boolean } | null {
  if (file !== undefined && keys.length === 0) return null;
  const own = new Set(keys);
  return { has: key => own.has(key) || existing?.has(key) === true };
}
