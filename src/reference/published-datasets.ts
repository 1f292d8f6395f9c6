// Datasets of an obligation as the graph publishes them (数据集发布): labels from the file, schema and example from the
// declarations of src/domain/datasets, which also validate what is pushed. A dataset without declaration has neither:
// nothing can be pushed to it.
import { datasetsOf } from '../domain/datasets/catalogue.ts';
import { jsonSchemaOf } from '../domain/datasets/json-schema.ts';
import type { PushObligationRow } from './rows.ts';

export function withSchemas(obligation: PushObligationRow) {
  const declared = datasetsOf(obligation.code) ?? {};
  const datasets = obligation.datasets.map(({ code, labelZh, labelEn }) => {
    const dataset = Object.hasOwn(declared, code) ? declared[code] : undefined;
    return {
      code,
      nameZh: labelZh,
      nameEn: labelEn,
      schema: dataset ? jsonSchemaOf(dataset) : null,
      example: dataset?.example ?? null,
    };
  });
  return { ...obligation, datasets };
}
