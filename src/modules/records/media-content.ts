// What is in a media file (录制文件内容): how it is sealed with its record, and how it is opened after both seals were checked.
import { AlteredText } from '../../database/sealer.ts';
import { Failure } from '../../domain/errors.ts';
import { addWatermark } from '../../domain/media-file.ts';
import type { Scene } from '../../graph/scene.ts';
import { idOf } from '../meetings/look-all.ts';
import { meetingSealer } from '../meetings/meeting-key.ts';
import type { RecordingMedia } from './media.entity.ts';
import type { MeetingRecord } from './meeting-record.entity.ts';
import { factsOf } from './record-content.ts';
import { isIntact, isMediaIntact, mediaDigestOf, type SealedMediaFacts } from './record-seal.ts';

/** A file, as opened for one reader. */
export interface OpenedMedia {
  readonly file: Buffer;
  readonly isText: boolean;
}

/** Moved to another record, the file does not open. */
export const columnOf = (record: unknown): string => `recording_media.content_sealed/${idOf(record)}`;

const mediaFactsOf = (media: RecordingMedia): SealedMediaFacts => ({
  record: idOf(media.record),
  meeting: idOf(media.meeting),
  recorder: idOf(media.recorder),
  fileName: media.fileName,
  kind: media.kind,
  byteSize: media.byteSize,
  sealedAt: media.sealedAt!,
  readers: media.readers,
  contentSealed: media.contentSealed,
});

/** From now on it never changes, and is for the readers of its record. */
export function sealMedia(scene: Scene, media: RecordingMedia, readers: readonly string[]): void {
  Object.assign(media, { readers: [...readers], sealedAt: new Date(scene.context.principal.now) });
  media.digest = mediaDigestOf(scene.context.sealer, mediaFactsOf(media));
  media.state = 'SEALED';
}

const altered = (): Failure =>
  new Failure('INVALID_STATE', {
    zh: '文件不是封存时的文件，已被改动',
    en: 'The file is not the one that was sealed: it was altered',
    extensions: { rule: 'FILE_ALTERED' },
  });

/**
 * For verbs that leave their access line; throws INVALID_STATE where file or record was altered. A draft beside a sealed
 * record has no digest: it came before files had one (docs/decisions/0029), and is for nobody but the readers of the record.
 */
export async function mediaContentOf(
  scene: Scene,
  media: RecordingMedia,
  record: MeetingRecord | null,
  reader: string | null,
): Promise<OpenedMedia> {
  const { sealer } = scene.context;
  if (!record || (media.state === 'SEALED' && !isMediaIntact(sealer, mediaFactsOf(media), media.digest)))
    throw altered();
  if (record.state === 'SEALED' && !isIntact(sealer, factsOf(record), record.digest)) throw altered();
  if (media.state !== 'SEALED' && reader !== null && !record.readers.includes(reader)) throw altered();
  const meeting = await meetingSealer(scene, media.meeting);
  try {
    const file = Buffer.from(meeting.open(media.contentSealed, columnOf(record)), 'base64');
    return { file, isText: media.kind === 'TEXT_PLAIN' };
  } catch (error) {
    throw error instanceof AlteredText ? altered() : error;
  }
}

/** In Base64; plain text begins and ends with the watermark. */
export const shownContent = ({ file, isText }: OpenedMedia, watermark: string): string =>
  (isText ? addWatermark(file, watermark) : file).toString('base64');
