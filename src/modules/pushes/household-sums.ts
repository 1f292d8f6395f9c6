// Sums of a household over the year (年度户累计, SR-MED, A-15): what each insured member paid so far, the latest record of
// each, over this submission and the unit's earlier periods. Records below the line count as well: two members together
// may pass it.
import { hundredths } from '../../domain/datasets/field.ts';
import type { Scene } from '../../graph/scene.ts';
import { asSystem, recordsOfUnit } from '../../graph/wall.ts';
import type { OwnObligation } from './due-task.ts';
import { PushRecord } from './push-submission.entity.ts';
import type { Sent } from './sent.ts';
import type { Subject } from './subjects.ts';

const METRIC = 'selfPaidInScope';

interface Paid {
  readonly householdNo: string;
  readonly personNo: string;
  readonly year: number;
  readonly selfPaidInScope: string;
}

const keyOf = ({ householdNo, year }: Paid): string => `${householdNo} ${year}`;

/** For each record its household's sum, or null for a metric that is not summed. */
export async function householdSums(
  scene: Scene,
  obligation: OwnObligation,
  periodKey: string,
  sent: readonly (readonly [Sent, Subject])[],
): Promise<(record: Sent) => (metric: string) => bigint | null> {
  const households = [...new Set(sent.flatMap(([, { household }]) => household?.id ?? []))];
  const earlier = await asSystem(scene, recordsOfUnit(obligation.unit.id), () =>
    scene.em.find(
      PushRecord,
      {
        obligation: obligation.id,
        household: { $in: households },
        superseded: false,
        periodKey: { $lt: periodKey },
      } as never,
      { orderBy: { periodKey: 'asc' } as never },
    ),
  );
  const sums = new Map<string, Map<string, bigint>>();
  // In the order of periods, so that the later record of a person replaces the earlier one.
  for (const paid of [...earlier.map(({ payload }) => payload), ...sent.map(([{ record }]) => record)] as Paid[]) {
    const members = sums.get(keyOf(paid)) ?? new Map<string, bigint>();
    sums.set(keyOf(paid), members.set(paid.personNo, hundredths(paid.selfPaidInScope)));
  }
  const sumOf = (key: string): bigint => [...(sums.get(key)?.values() ?? [])].reduce((sum, part) => sum + part, 0n);
  return ({ record }) =>
    metric =>
      metric === METRIC ? sumOf(keyOf(record as unknown as Paid)) : null;
}
