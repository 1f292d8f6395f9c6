// Blocked villages of a month (当月道路中断的村, S46): the monthly push of the transport unit has to name each of them, or
// say why it does not. Everybody who submits that push reads all road reports of the city, so nothing is told by this.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Period } from '../../domain/periods.ts';
import { subtreeRange } from '../../domain/region-code.ts';
import { RoadStatus } from './road-status.entity.ts';

/**
 * Codes of the villages below a path that were blocked on some day of a period and are not among those named, in order.
 * A push without them is warned with KNOWN_BLOCKED_VILLAGE_MISSING and needs a reason.
 */
export async function blockedVillagesMissing(
  em: EntityManager,
  regionPath: string,
  period: Period,
  named: Iterable<string>,
): Promise<string[]> {
  const subtree = subtreeRange(regionPath);
  const blocked = await em.find(
    RoadStatus,
    {
      blockedFrom: { $lte: period.to },
      $or: [{ reopenedOn: null }, { reopenedOn: { $gte: period.from } }],
      regionPath: { $gte: subtree.from, $lt: subtree.to },
    } as never,
    { populate: ['village'] as never },
  );
  const known = new Set(named);
  return [...new Set(blocked.map(({ village }) => village.code))].filter(code => !known.has(code)).sort();
}
