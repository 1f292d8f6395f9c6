// Builds one drawn world in the database and compares all readings of it (单例检验).
import { findIncomplete } from '../../src/policy/completeness.ts';
import { setOf } from './agreement-build.ts';
import { type Disagreement, disagreements, type Tally } from './agreement-compare.ts';
import type { ProofDatabase } from './agreement-database.ts';
import type { World } from './agreement-draft.ts';
import { rowsInMemory } from './agreement-statement.ts';
import { TYPES } from './agreement-types.ts';

/** Every disagreement of a world, and the number of (policy, principal, row) cases. */
export async function examine(
  database: ProofDatabase,
  world: World,
  tally?: Tally,
): Promise<{ cases: number; found: Disagreement[] }> {
  const set = setOf(world);
  const incomplete = findIncomplete(set);
  if (incomplete.length > 0) throw new Error(`The generator drew no complete policy: ${JSON.stringify(incomplete)}`);
  await database.build(set, world);
  let cases = 0;
  const found: Disagreement[] = [];
  for (const meta of TYPES) {
    const rows = await rowsInMemory(database, meta);
    for (const plan of world.principals) {
      found.push(...(await disagreements(database, set, world, plan, meta, rows, tally)));
      cases += rows.length;
    }
  }
  return { cases, found };
}

/** Throws what was found, short enough to read. */
export async function assertAgreement(database: ProofDatabase, world: World, tally?: Tally): Promise<number> {
  const { cases, found } = await examine(database, world, tally);
  if (found.length === 0) return cases;
  const lines = found
    .slice(0, 6)
    .map(({ check, row, told, rule }) => `${check} of row ${row}: ${short(told)}, rule: ${short(rule)}`);
  throw new Error([`${found.length} disagreements`, ...lines].join('\n  '));
}

const short = (value: unknown): string => String(JSON.stringify(value)).slice(0, 80);
