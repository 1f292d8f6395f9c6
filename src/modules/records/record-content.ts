// What is in a record (记录内容): how its text is sealed under the key of the meeting, and how it is opened after the seal of
// the record was checked.
import { AlteredText } from '../../database/sealer.ts';
import { Failure } from '../../domain/errors.ts';
import type { Scene } from '../../graph/scene.ts';
import { idOf } from '../meetings/look-all.ts';
import { meetingSealer } from '../meetings/meeting-key.ts';
import type { MeetingRecord } from './meeting-record.entity.ts';
import { isIntact, type SealedFacts } from './record-seal.ts';

export interface RecordContent {
  readonly body: string;
  readonly opinions: readonly { readonly seq: number; readonly speaker: string; readonly text: string }[];
}

/** Moved to another topic, the text does not open. */
export const columnOf = (topic: unknown): string => `meeting_record.content_sealed/${idOf(topic)}`;

export const factsOf = (record: MeetingRecord): SealedFacts => ({
  meeting: idOf(record.meeting),
  topic: idOf(record.topic),
  recorder: idOf(record.recorder),
  sealedAt: record.sealedAt!,
  readers: record.readers,
  contentSealed: record.contentSealed,
  mediaDigests: record.mediaDigests,
});

const altered = () =>
  new Failure('INVALID_STATE', {
    zh: '记录与封存摘要不符，已被改动',
    en: 'The record does not match its seal: it was altered',
    extensions: { rule: 'RECORD_ALTERED' },
  });

/** For verbs that leave their access line; throws INVALID_STATE where the record was altered. */
export async function contentOf(scene: Scene, record: MeetingRecord): Promise<RecordContent> {
  if (record.state === 'SEALED' && !isIntact(scene.context.sealer, factsOf(record), record.digest)) throw altered();
  const sealer = await meetingSealer(scene, record.meeting);
  try {
    return JSON.parse(sealer.open(record.contentSealed, columnOf(record.topic))) as RecordContent;
  } catch (error) {
    throw error instanceof AlteredText ? altered() : error;
  }
}
