// Sealed records that somebody changed behind the graph (被改动的封存记录): each row is held against its digest, which only the
// keys of the installation can make, and each line about a seal against the row that should be there.
import type pg from 'pg';
import type { Sealer } from '../database/sealer.ts';
import { isIntact } from '../modules/records/record-seal.ts';

interface SealedRow {
  readonly id: string;
  readonly state: string;
  readonly meeting: string;
  readonly topic: string;
  readonly recorder: string;
  readonly sealedAt: Date;
  readonly readers: string[];
  readonly contentSealed: string;
  readonly digest: string | null;
}

const SEALED = `select id, state, meeting_id as meeting, topic_id as topic, recorder_id as recorder, sealed_at as "sealedAt",
    readers, content_sealed as "contentSealed", digest
  from meeting_record where state = 'SEALED' or sealed_at is not null or digest is not null order by id`;

/** What was sealed once by the graph and is no sealed record any more: taken away, or made a draft again. */
const GONE = `select distinct right(l.object_id, 36) as id from access_log l
  where l.object_type = 'MeetingRecord' and l.operation = 'seal' and l.decision = 'ALLOWED'
    and not exists (select from meeting_record r where r.id = right(l.object_id, 36)::uuid
      and (r.state = 'SEALED' or r.sealed_at is not null or r.digest is not null)) order by id`;

/** Ids of the altered ones, and how many were looked at. Needs the owner's connection with maintenance said aloud. */
export async function findAlteredRecords(
  owner: pg.ClientBase,
  sealer: Sealer,
): Promise<{ checked: number; altered: string[] }> {
  const { rows } = await owner.query<SealedRow>(SEALED);
  const isAltered = (row: SealedRow) =>
    row.state !== 'SEALED' || row.sealedAt === null || !isIntact(sealer, row, row.digest);
  const gone = (await owner.query<{ id: string }>(GONE)).rows;
  return { checked: rows.length + gone.length, altered: [...rows.filter(isAltered), ...gone].map(({ id }) => id) };
}
