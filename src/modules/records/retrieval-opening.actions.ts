// What a retrieval opens (开启调阅, FG26): the record of its topic, and the media sealed with it, within the window. Each leaves a
// line of the retrieval and one of what was opened: who looks for those who opened a record or a file finds these as well.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import { groundsOf } from '../../graph/grounds.ts';
import { open } from '../../graph/opened.ts';
import type { Scene } from '../../graph/scene.ts';
import { admittedToTopic, asSystem } from '../../graph/wall.ts';
import { globalId } from '../../model/global-id.ts';
import { type Class, metaOf } from '../../model/meta.ts';
import { idOf } from '../meetings/look-all.ts';
import { RecordingMedia } from './media.entity.ts';
import { mediaContentOf, type OpenedMedia } from './media-content.ts';
import { MeetingRecord } from './meeting-record.entity.ts';
import { contentOf, type RecordContent } from './record-content.ts';
import { RecordRetrieval } from './retrieval.entity.ts';
import type { OpenRetrievalMediaInput, RetrievalInput } from './retrieval.inputs.ts';

const FILE = 'src/modules/records/retrieval-opening.actions.ts';

interface Found {
  readonly record: MeetingRecord;
  /** In the order in which they came, which their numbers follow. */
  readonly media: readonly RecordingMedia[];
}

/** A file of the topic, by which number it is opened. */
export interface ListedMedia {
  readonly seq: number;
  readonly fileName: string;
  readonly kind: string;
  readonly byteSize: number;
}

export interface RetrievedRecord {
  readonly content: RecordContent;
  readonly media: readonly ListedMedia[];
}

export interface RetrievedMedia extends OpenedMedia {
  readonly fileName: string;
}

/** By the right of those admitted to the topic: the requester is none of them. */
async function foundFor(scene: Scene, { topic, admitted }: RecordRetrieval): Promise<Found> {
  const { em } = scene;
  const found =
    topic &&
    (await asSystem(scene, admitted.map(admittedToTopic), async () => {
      const record = await em.findOne(MeetingRecord, { topic: idOf(topic), state: 'SEALED' } as never);
      const orderBy = { createdAt: 'asc', id: 'asc' } as never;
      return record && { record, media: await em.find(RecordingMedia, { record } as never, { orderBy }) };
    }));
  if (found) return found;
  throw new Failure('INVALID_STATE', {
    zh: '该议题没有已封存的记录',
    en: 'The topic has no sealed record',
    extensions: { rule: 'NO_SEALED_RECORD' },
  });
}

async function note(scene: Scene, verb: string, retrieval: RecordRetrieval, type: Class, id: string, fields: string[]) {
  const { context, em } = scene;
  await context.recordAccess(em, context, {
    operation: 'open',
    objectType: type.name,
    objectId: globalId(type.name, id),
    fields,
    decision: 'ALLOWED',
    ...groundsOf(context.engine.set, context.principal, verb, metaOf(RecordRetrieval), retrieval),
  });
}

export const openRetrieval = action<RecordRetrieval, RetrievalInput>({
  type: RecordRetrieval,
  verb: 'open',
  mutation: 'openRetrieval',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, retrieval) {
    const { record, media } = await foundFor(scene, retrieval);
    const content = await contentOf(scene, record);
    await note(scene, 'open', retrieval, MeetingRecord, record.id, []);
    const told = ['byteSize', 'fileName', 'kind'];
    for (const { id } of media) await note(scene, 'open', retrieval, RecordingMedia, id, told);
    const listed = media.map(({ fileName, kind, byteSize }, index) => ({ seq: index + 1, fileName, kind, byteSize }));
    open<RetrievedRecord>(scene.context, retrieval.id, { content, media: listed });
    return [retrieval];
  },
});

export const openRetrievalMedia = action<RecordRetrieval, OpenRetrievalMediaInput>({
  type: RecordRetrieval,
  verb: 'openMedia',
  mutation: 'openRetrievalMedia',
  file: FILE,
  target: input => input.id,
  async change(scene, { seq }, retrieval) {
    const { record, media } = await foundFor(scene, retrieval);
    const asked = media[seq - 1];
    if (!asked)
      scene.refuse({
        path: 'input.seq',
        rule: 'NO_SUCH_FILE',
        zh: '该议题没有此序号的录制文件，序号见 openRetrieval',
        en: 'The topic has no media file of this number; openRetrieval tells the numbers',
      });
    scene.check();
    const opened = await mediaContentOf(scene, asked!, record, null);
    await note(scene, 'openMedia', retrieval, RecordingMedia, asked!.id, []);
    open<RetrievedMedia>(scene.context, retrieval.id, { ...opened, fileName: asked!.fileName });
    return [retrieval];
  },
});
