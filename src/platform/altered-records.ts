// Sealed records that somebody changed behind the graph (被改动的封存记录): each row is held against its digest, which only the
// keys of the installation can make.
import type pg from 'pg';
import type { Sealer } from '../database/sealer.ts';
import { isIntact } from '../modules/records/record-seal.ts';

interface SealedRow {
  readonly id: string;
  readonly meeting: string;
  readonly topic: string;
  readonly recorder: string;
  readonly sealedAt: Date;
  readonly readers: string[];
  readonly contentSealed: string;
  readonly digest: string | null;
}

const SEALED = `select id, meeting_id as meeting, topic_id as topic, recorder_id as recorder, sealed_at as "sealedAt",
    readers, content_sealed as "contentSealed", digest
  from meeting_record where state = 'SEALED' or sealed_at is not null or digest is not null order by id`;

/** Ids of the altered ones, and how many were looked at. Needs the owner's connection with maintenance said aloud. */
export async function findAlteredRecords(
  owner: pg.ClientBase,
  sealer: Sealer,
): Promise<{ checked: number; altered: string[] }> {
  const { rows } = await owner.query<SealedRow>(SEALED);
  const altered = rows.filter(row => row.sealedAt === null || !isIntact(sealer, row, row.digest));
  return { checked: rows.length, altered: altered.map(({ id }) => id) };
}
