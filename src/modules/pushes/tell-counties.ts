// Telling each county how much of an accepted submission is about it (县区推送情况, FG15), under the small-cell rule. Nothing
// is loaded to find that out: a contribution push has a million records.
import { datasetsOf } from '../../domain/datasets/catalogue.ts';
import { SMALL_CELL } from '../../domain/small-cells.ts';
import { countsByDivision } from '../../graph/division-counts.ts';
import type { Scene } from '../../graph/scene.ts';
import { Household } from '../households/household.entity.ts';
import type { PushObligation } from '../organisation/push-obligation.entity.ts';
import { divisionOf } from '../organisation/unit-division.ts';
import { Region } from '../regions/region.entity.ts';
import { CountyPush } from './county-push.entity.ts';
import { PushRecord, type PushSubmission } from './push-submission.entity.ts';

/** What names a household in a record; a half-monthly report names those of its leads. */
const NAMING = ['householdNo', 'personNo', 'leads'];

export async function tellCounties(
  scene: Scene,
  submission: PushSubmission,
  obligation: PushObligation,
): Promise<void> {
  const division = await divisionOf(scene, obligation);
  const datasets = Object.entries(datasetsOf(obligation.code) ?? {}).flatMap(([code, { fields }]) =>
    NAMING.some(name => name in fields) ? [code] : [],
  );
  if (!division || datasets.length === 0) return;
  const below = { level: 'COUNTY', validTo: null, path: { $like: `${division.path}%` } };
  const counties = await scene.em.find(Region, below as never, { orderBy: { code: 'asc' } as never });
  const counts = await countsByDivision(scene, PushRecord, {
    where: { submission: submission.id, verdict: 'ACCEPTED', superseded: false },
    by: 'dataset',
    about: ['household', Household],
    level: 'COUNTY',
  });
  for (const county of counties)
    for (const dataset of datasets) {
      const found = counts.find(({ division: code, by }) => code === county.code && by === dataset);
      const told = found && found.about >= SMALL_CELL ? found : null;
      const { periodKey, dueOn, late, submissionNo } = submission;
      scene.em.create(CountyPush, {
        ...{ obligationCode: obligation.code, nameZh: obligation.nameZh, dataset, periodKey, dueOn, late },
        ...{ acceptedOn: scene.today, recordCount: told?.rows ?? null, householdCount: told?.about ?? null },
        ...{ submissionNo, regionPath: county.path, region: county, unit: obligation.unit },
      } as unknown as CountyPush);
    }
}
