// Sealed records and media that somebody changed behind the graph (被改动的封存记录和录制文件): each row is held against its
// digest, which only the keys of the installation can make, each record against the files sealed with it, and each line
// about a seal or a file against the row that should be there.
import type pg from 'pg';
import type { Sealer } from '../database/sealer.ts';
import { globalId } from '../model/global-id.ts';
import { isIntact, isMediaIntact, type SealedFacts, type SealedMediaFacts } from '../modules/records/record-seal.ts';

interface Sealed {
  readonly id: string;
  readonly state: string;
  readonly sealedAt: Date | null;
  readonly digest: string | null;
}
type RecordRow = Sealed & Omit<SealedFacts, 'sealedAt'>;
type MediaRow = Sealed & Omit<SealedMediaFacts, 'sealedAt'> & { readonly recordState: string };

const RECORDS = `select id, state, meeting_id as meeting, topic_id as topic, recorder_id as recorder, sealed_at as "sealedAt",
    readers, content_sealed as "contentSealed", media_digests as "mediaDigests", digest
  from meeting_record where state = 'SEALED' or sealed_at is not null or digest is not null order by id`;

/** Also drafts beside a sealed record: sealing a record leaves none. */
const MEDIA = `select m.id, m.state, m.record_id as record, m.meeting_id as meeting, m.recorder_id as recorder,
    m.file_name as "fileName", m.kind, m.byte_size as "byteSize", m.sealed_at as "sealedAt", m.readers,
    m.content_sealed as "contentSealed", m.digest, r.state as "recordState"
  from recording_media m join meeting_record r on r.id = m.record_id
  where m.state = 'SEALED' or m.sealed_at is not null or m.digest is not null or r.state = 'SEALED' order by m.id`;

/** What was sealed once by the graph and is no sealed record any more: taken away, or made a draft again. */
const GONE_RECORDS = `select distinct right(l.object_id, 36) as id from access_log l
  where l.object_type = 'MeetingRecord' and l.operation = 'seal' and l.decision = 'ALLOWED'
    and not exists (select from meeting_record r where r.id = right(l.object_id, 36)::uuid
      and (r.state = 'SEALED' or r.sealed_at is not null or r.digest is not null)) order by id`;

/** What was sent once and is there no more: no verb takes a file away. */
const GONE_MEDIA = `select distinct right(l.object_id, 36) as id from access_log l
  where l.object_type = 'RecordingMedia' and l.operation = 'upload' and l.decision = 'ALLOWED'
    and not exists (select from recording_media m where m.id = right(l.object_id, 36)::uuid) order by id`;

/** Global ids of the altered ones, and how many were looked at. Needs the owner's connection with maintenance said aloud. */
export async function findAlteredRecords(
  owner: pg.ClientBase,
  sealer: Sealer,
): Promise<{ checked: number; altered: string[] }> {
  const { rows: records } = await owner.query<RecordRow>(RECORDS);
  const { rows: media } = await owner.query<MediaRow>(MEDIA);
  const digests = new Map([...Map.groupBy(media, one => one.record)].map(([id, of]) => [id, of.map(m => m.digest)]));
  const isAltered = (row: RecordRow) =>
    row.state !== 'SEALED' ||
    row.sealedAt === null ||
    !isIntact(sealer, row as SealedFacts, row.digest) ||
    row.mediaDigests.some(digest => !digests.get(row.id)?.includes(digest));
  const isMediaAltered = (row: MediaRow) =>
    row.state !== 'SEALED' || row.sealedAt === null || !isMediaIntact(sealer, row as SealedMediaFacts, row.digest);
  const goneRecords = (await owner.query<{ id: string }>(GONE_RECORDS)).rows;
  const goneMedia = (await owner.query<{ id: string }>(GONE_MEDIA)).rows;
  const named = (type: string, rows: readonly { id: string }[]) => rows.map(({ id }) => globalId(type, id));
  return {
    checked: records.length + media.length + goneRecords.length + goneMedia.length,
    altered: [
      ...named('MeetingRecord', [...records.filter(isAltered), ...goneRecords]),
      ...named('RecordingMedia', [...media.filter(isMediaAltered), ...goneMedia]),
    ],
  };
}
