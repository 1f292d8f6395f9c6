// Threshold parameters that the documents give or that the platform proposes (阈值参数初值): they hold from the first day of
// the base pack. What was decided later is another row and stays.
import type pg from 'pg';
import { initialParameters } from '../domain/threshold-parameters.ts';
import { addMissing, type Merge, type TableReport } from './write-merge.ts';

const THRESHOLD_PARAMETER: Merge = {
  table: 'threshold_parameter',
  given: { code: 'text', validFrom: 'date', value: 'numeric', unit: 'text', basis: 'text' },
  match: 'known.code = given.code and known.valid_from = given."validFrom"',
  columns: {
    code: 'given.code',
    valid_from: 'given."validFrom"',
    value: 'given.value',
    unit: 'given.unit',
    basis: 'given.basis',
  },
};

export async function writeThresholds(client: pg.ClientBase): Promise<TableReport> {
  const { rows } = await client.query<{ day: string | null }>(
    'select min(valid_from)::text as day from rule_pack where is_base',
  );
  const day = rows[0]?.day;
  return addMissing(client, THRESHOLD_PARAMETER, day ? initialParameters(day) : []);
}
