// Lines that reading leaves (访问留痕写入): all marks of one statement in one insert, written before the answer is handed out.
// What cannot be logged is not read.
import type pg from 'pg';
import type { ReadMark } from './marks.ts';

/** Who gets what was read: accounts, null for the public, and the request or event that it was read for. */
export interface Readership {
  readonly accounts: readonly (string | null)[];
  readonly requestId: string;
  readonly policyVersion: string;
}

// The true moment, whatever x-demo-clock says: lines stay in order.
const INSERT = `insert into access_log
    (at, account_id, role, operation, object_type, object_id, fields, decision, rules, policy_version, request_id)
  select clock_timestamp(), reader.account::uuid, mark.role, 'read', mark."objectType", mark."objectId", mark.fields,
    'ALLOWED', mark.rules, $3, $4
  from rows from (jsonb_to_recordset($1::jsonb)
      as (role text, "objectType" text, "objectId" text, fields text[], rules text[])) with ordinality
      as mark(role, "objectType", "objectId", fields, rules, place),
    jsonb_array_elements_text($2::jsonb) as reader(account)
  order by mark.place`;

export async function writeMarks(
  pool: pg.Pool,
  marks: readonly ReadMark[],
  { accounts, requestId, policyVersion }: Readership,
): Promise<void> {
  if (marks.length === 0 || accounts.length === 0) return;
  const values = [JSON.stringify(marks), JSON.stringify(accounts), policyVersion, requestId];
  await pool.query({ name: 'read-marks', text: INSERT, values });
}
