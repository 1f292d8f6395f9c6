// Sending and opening media (上传、开启录制文件, S17): by the recorder of the record, where the meeting may be recorded in that
// medium (N03); before the record is sealed for the recorder alone, afterwards for those of the record (N01), leaving a line
// each time.

import { fileFromBase64, isOfKind, MEDIUM_OF_KIND, MOST_MEDIA_BYTES } from '../../domain/media-file.ts';
import type { MediaKind } from '../../domain/meeting-vocabulary.ts';
import { hasSecrecyMarking } from '../../domain/secrecy-marking.ts';
import { action } from '../../graph/act.ts';
import { markedAt } from '../../graph/input-text.ts';
import { open } from '../../graph/opened.ts';
import type { Scene } from '../../graph/scene.ts';
import { idOf } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { meetingSealer } from '../meetings/meeting-key.ts';
import { RecordingMedia } from './media.entity.ts';
import type { MediaInput, UploadMediaInput } from './media.inputs.ts';
import { columnOf, mediaContentOf, type OpenedMedia, sealMedia } from './media-content.ts';
import { MeetingRecord } from './meeting-record.entity.ts';
import { useRecordingApproval } from './recording.actions.ts';

const FILE = 'src/modules/records/media.actions.ts';

function checkedFile(scene: Scene, { content, kind }: UploadMediaInput): Buffer {
  const path = 'input.content';
  const file = fileFromBase64(content);
  if (!file) scene.refuse({ path, rule: 'NOT_BASE64', zh: '内容不是 Base64', en: 'The content is not Base64' });
  else if (file.length > MOST_MEDIA_BYTES)
    scene.refuse({
      path,
      rule: 'FILE_TOO_LARGE',
      zh: `文件至多 ${MOST_MEDIA_BYTES} 字节，请分成几个文件`,
      en: `A file has ${MOST_MEDIA_BYTES} bytes at most; send it as several files`,
    });
  else if (!isOfKind(file, kind as MediaKind))
    scene.refuse({ path, rule: 'NOT_OF_THIS_KIND', zh: '内容与种类不符', en: 'The content is not of this kind' });
  // Also in the tags of audio and video.
  else if (hasSecrecyMarking(file.toString('utf8'))) scene.refuse(markedAt(path));
  scene.check();
  return file!;
}

export const uploadMedia = action<RecordingMedia, UploadMediaInput>({
  type: RecordingMedia,
  verb: 'upload',
  mutation: 'uploadMedia',
  file: FILE,
  async change(scene, input) {
    const record = await scene.look(MeetingRecord, input.recordId, 'input.recordId');
    scene.check();
    const { recorder } = record!;
    const meeting = await scene.known(Meeting, record!.meeting);
    const { fileName, kind } = input;
    const media = scene.em.create(RecordingMedia, {
      fileName,
      kind,
      byteSize: 0,
      state: 'DRAFT',
      readers: [idOf(recorder)],
      contentSealed: '',
      record,
      meeting,
      recorder,
    } as unknown as RecordingMedia);
    scene.permit(media);
    // Sealing waits for the files that are on their way, and they for it.
    await scene.lock(MeetingRecord, record);
    await useRecordingApproval(scene, meeting, MEDIUM_OF_KIND[kind as MediaKind]);
    const file = checkedFile(scene, input);
    const sealer = await meetingSealer(scene, meeting);
    media.byteSize = file.length;
    media.contentSealed = sealer.seal(file.toString('base64'), columnOf(record));
    if (record!.state === 'SEALED') sealMedia(scene, media, record!.readers);
    return [media];
  },
});

export const openMedia = action<RecordingMedia, MediaInput>({
  type: RecordingMedia,
  verb: 'open',
  mutation: 'openMedia',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, media) {
    const record = await scene.em.findOne(MeetingRecord, { id: idOf(media.record) } as never);
    const { staff } = scene.context.principal;
    open<OpenedMedia>(scene.context, media.id, await mediaContentOf(scene, media, record, staff));
    return [media];
  },
});
