// Division codes and region paths (行政区划代码、区划路径). The length of a code is its level: 2, 4, 6, 9 or 12 digits.
// A path closes every level with '/', so that 6108 never contains 61080: `/61/6108/610802/`.
// Paths are compared by range in C collation, which is what the indexes and the row scopes of the database rely on.
import type { RegionLevel } from './vocabulary.ts';

export const CODE_LENGTH: Readonly<Record<RegionLevel, number>> = {
  PROVINCE: 2,
  CITY: 4,
  COUNTY: 6,
  TOWN: 9,
  VILLAGE: 12,
};

const LEVELS: readonly RegionLevel[] = ['PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'];

/** Level of a well-formed code, or null: letters, full-width digits and odd lengths are no codes. */
export function levelOfCode(code: string): RegionLevel | null {
  if (!/^[0-9]+$/.test(code)) return null;
  return LEVELS.find(level => CODE_LENGTH[level] === code.length) ?? null;
}

/** The level directly above, null above a province. */
export function levelAbove(level: RegionLevel): RegionLevel | null {
  return LEVELS[LEVELS.indexOf(level) - 1] ?? null;
}

/** Code of the division directly above, null for a province. Throws on something that is no code. */
export function parentCode(code: string): string | null {
  const above = levelAbove(levelOrThrow(code));
  return above === null ? null : code.slice(0, CODE_LENGTH[above]);
}

/** Path of a division below the path of its parent (null for a province). Throws when the parent is another one. */
export function regionPath(parentPath: string | null, code: string): string {
  const parent = parentCode(code);
  if (parent === null) {
    if (parentPath !== null) throw new RangeError(`A province has no parent: ${code}`);
    return `/${code}/`;
  }
  if (parentPath === null || !isRegionPath(parentPath) || !parentPath.endsWith(`/${parent}/`)) {
    throw new RangeError(`The path of the parent of ${code} must end with /${parent}/`);
  }
  return `${parentPath}${code}/`;
}

/** The path follows from the code alone, because every code contains the codes above it. */
export function pathOfCode(code: string): string {
  const parent = parentCode(code);
  return regionPath(parent === null ? null : pathOfCode(parent), code);
}

/** True for exactly the paths that `regionPath` can give. */
export function isRegionPath(path: string): boolean {
  const code = path.slice(path.lastIndexOf('/', path.length - 2) + 1, -1);
  return levelOfCode(code) !== null && path === pathOfCode(code);
}

/** Whether a place is the ancestor itself or lies below it. Anything that is no path lies nowhere. */
export function isWithin(path: string, ancestorPath: string): boolean {
  return isRegionPath(path) && isRegionPath(ancestorPath) && path.startsWith(ancestorPath);
}

/**
 * Half-open range that holds exactly the subtree in C collation: `from <= path and path < to`.
 * '0' is the byte after '/', so the upper bound is the path with its last '/' replaced by '0'.
 */
export function subtreeRange(path: string): { from: string; to: string } {
  if (!isRegionPath(path)) throw new RangeError(`Not a region path: ${path}`);
  return { from: path, to: `${path.slice(0, -1)}0` };
}

function levelOrThrow(code: string): RegionLevel {
  const level = levelOfCode(code);
  if (level === null) throw new RangeError(`Not a division code: ${code}`);
  return level;
}
