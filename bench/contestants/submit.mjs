// M1 as a careful person writes it by hand (报送): the submission and its records in one transaction, by two statements.
import { randomUUID } from 'node:crypto';
import { planned, pool, query } from './caller.mjs';

const SUBMISSION = `insert into push_submission (id, submission_no, period_key, status, due_on, submitted_at, zero_report,
    accepted_count, rejected_count, verdicts, body_digest, obligation_id, unit_id, submitted_by_id)
  select $1::uuid, $2::text || '.' || $3::text, $3::text, 'SUBMITTED', current_date, now(), false, $4::int, 0, '[]', 'bench', o.id, o.unit_id, a.id
    from push_obligation o, account a where o.code = $2::text and o.unit_id = $5::uuid and a.username = 'unit.' || $6::text
  returning submission_no`;
const RECORDS = `insert into push_record (dataset, position, period_key, verdict, band, payload, submission_id, obligation_id,
    unit_id, household_id, person_id)
  select 'a', (r.place - 1)::int, $2::text, 'ACCEPTED', 'NO_THRESHOLD', r.record, $1::uuid, s.obligation_id, s.unit_id, h.id, p.id
    from jsonb_array_elements($3::jsonb) with ordinality r (record, place)
    join push_submission s on s.id = $1::uuid
    join household h on h.household_no = r.record ->> 'householdNo' and h.region_path >= $4::text and h.region_path < $5::text
    left join person p on p.person_no = r.record ->> 'personNo'`;

export async function submitPush(input, caller, number) {
  const client = await pool.connect();
  const { obligationCode, periodKey, datasets } = input;
  const { records } = datasets.find(({ code }) => code === 'a');
  const id = randomUUID();
  try {
    await client.query('begin');
    const values = [id, obligationCode, periodKey, records.length, caller.unit, number];
    const { rows } = await query(SUBMISSION, values, client);
    if (rows.length === 0) throw new Error('FORBIDDEN');
    const written = await planned(RECORDS, [id, periodKey, JSON.stringify(records), caller.from, caller.to], client);
    if (written.rowCount !== records.length) throw new Error('A household that is not known');
    await client.query('commit');
    return { submissionNo: rows[0].submission_no, acceptedCount: records.length };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
