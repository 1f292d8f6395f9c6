// Villages known to be cut off (已知中断村, S46): the monthly push of roads names each of them, or says why it does not. The
// villages that it leaves out stay on the submission, for the office to see.
import type { Scene } from '../../graph/scene.ts';
import { metaOf } from '../../model/meta.ts';
import { isNever, scopeOf } from '../../policy/scope.ts';
import { divisionOf } from '../organisation/unit-division.ts';
import { blockedVillagesMissing } from '../roads/blocked-villages.ts';
import { RoadStatus } from '../roads/road-status.entity.ts';
import type { DueTask } from './due-task.ts';

const ROADS = 'P28-M';

interface Named {
  readonly record: Readonly<Record<string, unknown>>;
}

/** Codes of the villages that records of roads name. */
const villagesIn = (sent: readonly Named[]): string[] =>
  sent.flatMap(({ record }) => [record['village'], ...((record['villages'] ?? []) as unknown[])]).map(String);

/** Noted on a submission that is taken all the same. */
interface Warning {
  readonly rule: 'KNOWN_BLOCKED_VILLAGE_MISSING';
  readonly villages: readonly string[];
  readonly reason: string | null;
}

/**
 * What to note about villages that a submission leaves out; refuses it where no reason is given. Whoever may not read the
 * reports of roads, as an integrator, learns nothing of them here: it is noted without a reason, for the office to ask.
 */
export async function warningsOf(
  scene: Scene,
  { obligation, period }: DueTask,
  sent: readonly Named[],
  reason: string | null | undefined,
): Promise<{ warnings: Warning[] | null }> {
  const division = obligation.code === ROADS ? await divisionOf(scene, obligation) : null;
  if (!division) return { warnings: null };
  const villages = await blockedVillagesMissing(scene.em, division.path, period, villagesIn(sent));
  if (villages.length === 0) return { warnings: null };
  const rule = 'KNOWN_BLOCKED_VILLAGE_MISSING';
  const { engine, principal } = scene.context;
  const seen = !isNever(scopeOf(engine.set, principal, 'read', metaOf(RoadStatus)));
  if (seen && reason == null) {
    scene.refuse({
      path: 'input.omissionReason',
      rule,
      zh: '有已报道路中断的村未列入（见 villageRoadStatuses）；请补报，或填写 omissionReason 说明理由',
      en: 'Villages reported as cut off are left out (see villageRoadStatuses): add them, or say why in omissionReason',
    });
    scene.check();
  }
  return { warnings: [{ rule, villages, reason: reason ?? null }] };
}
