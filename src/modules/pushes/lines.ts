// The lines that a submission is judged by (适用阈值): parameters and reference values of its obligation on the day of the
// request, loaded once. The year of a reference is the year before that of the cost (SR-MED, A-16).
import type { Lines, ThresholdCondition } from '../../domain/push-threshold.ts';
import { parameterNamed } from '../../domain/threshold-parameters.ts';
import type { Scene } from '../../graph/scene.ts';
import { type FoundReference, referenceOf, thresholdOf } from './threshold-lines.ts';

export interface LoadedLines {
  of(year: number): Lines;
  /** Whether a figure of an earlier year stood in for one that is not published yet. */
  provisional(year: number): boolean;
}

/** `/61/6108/` belongs to `/61/`, whose figures count. */
const provinceOf = (regionPath: string): string => regionPath.split('/').slice(0, 2).join('/').concat('/');

export async function loadLines(
  scene: Scene,
  conditions: readonly ThresholdCondition[],
  years: readonly number[],
  regionPath: string,
): Promise<LoadedLines> {
  const parameters = new Map<string, string | null>();
  const references = new Map<string, FoundReference | null>();
  for (const { parameter, referenceKey, operator } of conditions) {
    const code = parameter == null ? undefined : parameterNamed(parameter);
    if (parameter != null) parameters.set(parameter, code ? await thresholdOf(scene, code) : null);
    if (referenceKey != null)
      for (const year of years) {
        // A list holds until the next one is published; a figure describes its year.
        const wanted = operator === 'IN' ? year : year - 1;
        references.set(
          `${referenceKey} ${year}`,
          await referenceOf(scene, referenceKey, wanted, provinceOf(regionPath)),
        );
      }
  }
  return {
    of: year => ({
      parameter: name => parameters.get(name) ?? null,
      reference: key => references.get(`${key} ${year}`) ?? null,
    }),
    provisional: year =>
      conditions.some(
        ({ referenceKey, operator }) =>
          referenceKey != null && operator !== 'IN' && references.get(`${referenceKey} ${year}`)?.provisional === true,
      ),
  };
}
