// The lines that hold on a day (现行阈值): the newest version of a parameter, the latest published reference value.
import type { ThresholdParameterCode } from '../../domain/threshold-parameters.ts';
import type { Scene } from '../../graph/scene.ts';
import { ReferenceValue, ThresholdParameter } from './threshold.entity.ts';

/** Value of a parameter on the day of the request; null where none is set. */
export async function thresholdOf(scene: Scene, code: ThresholdParameterCode): Promise<string | null> {
  const held = await scene.em.findOne(ThresholdParameter, { code, validFrom: { $lte: scene.today } } as never, {
    orderBy: { validFrom: 'desc' } as never,
  });
  return held?.value ?? null;
}

export interface FoundReference {
  readonly value: string | null;
  readonly entries: readonly string[];
  /** Of an earlier year than was wanted, because that of the wanted year is not published yet. */
  readonly provisional: boolean;
}

/** The latest value for a year or an earlier one that was published by the day of the request; null where there is none. */
export async function referenceOf(
  scene: Scene,
  key: string,
  year: number,
  regionPath: string,
): Promise<FoundReference | null> {
  const published = { key, year: { $lte: year }, publishedOn: { $lte: scene.today }, region: { path: regionPath } };
  const found = await scene.em.findOne(ReferenceValue, published as never, {
    orderBy: [{ year: 'desc' }, { publishedOn: 'desc' }] as never,
  });
  if (!found) return null;
  return { value: found.value, entries: found.entries, provisional: found.year < year };
}
