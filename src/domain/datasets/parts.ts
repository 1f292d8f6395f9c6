// The parts of a record (记录拆分): what names no person, and what does. They are kept apart, because who may read the
// figures of a disaster may not thereby read whose fields it struck.
import type { Sensitivity } from '../sensitivity.ts';
import type { Dataset, DatasetRecord } from './field.ts';

const WITHOUT_PERSONS: readonly Sensitivity[] = ['PUBLIC', 'INTERNAL'];

export interface Parts {
  readonly figures: DatasetRecord;
  /** Null where the record names nobody. */
  readonly persons: DatasetRecord | null;
}

/** Splits a record that was found right. */
export function partsOf(dataset: Dataset, record: DatasetRecord): Parts {
  const given = Object.entries(dataset.fields).filter(([name]) => record[name] !== undefined && record[name] !== null);
  const part = (named: boolean) =>
    Object.fromEntries(
      given
        .filter(([, { sensitivity }]) => WITHOUT_PERSONS.includes(sensitivity) !== named)
        .map(([name]) => [name, record[name]]),
    );
  const persons = part(true);
  return { figures: part(false), persons: Object.keys(persons).length === 0 ? null : persons };
}
