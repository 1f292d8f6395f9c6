// Mutations of media (录制文件), and the answer that shows an opened one with the watermark of the reader.
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { mutationsOf } from '../../graph/mutations.ts';
import { openedFor } from '../../graph/opened.ts';
import { ownView } from '../../graph/payload.ts';
import { openMedia, uploadMedia } from './media.actions.ts';
import { RecordingMedia } from './media.entity.ts';
import * as inputs from './media.inputs.ts';
import { type OpenedMedia, shownContent } from './media-content.ts';

export const MediaMutations = mutationsOf('MediaMutations', [
  { act: uploadMedia, input: inputs.UploadMediaInput, zh: '上传录制文件', en: 'send a media file' },
]);

@ObjectType({ description: '录制文件内容，只显示一次 a media file, shown once' })
class OpenMediaPayload {
  @Field(() => RecordingMedia, { nullable: true, description: '录制文件 media file' })
  recordingMedia!: RecordingMedia | null;

  @Field(() => String, {
    nullable: true,
    description:
      '内容（Base64）；纯文本首尾各有一行水印 the file in Base64; plain text begins and ends with the watermark',
  })
  content!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '水印：阅读账户、时间和请求；音视频的内容不含水印，由播放端叠加显示 reader, moment and request; it is not inside audio and video: ' +
      'whoever plays them shows it beside them',
  })
  watermark!: string | null;
}
// Judged by the verb `open`, and shown in this answer only.
ownView(OpenMediaPayload);

@Resolver()
export class MediaResolver {
  @Mutation(() => OpenMediaPayload, { description: '开启录制文件 open a media file, leaving a line' })
  async openMedia(
    @Arg('input', () => inputs.MediaInput) input: inputs.MediaInput,
    @Ctx() context: Context,
  ): Promise<OpenMediaPayload> {
    const recordingMedia = await openMedia(context, input);
    const opened = openedFor<OpenedMedia>(context, recordingMedia);
    const { account, now } = context.principal;
    const watermark = `${account!.username} ${now} ${context.requestId}`;
    return {
      recordingMedia,
      content: opened && shownContent(opened, watermark),
      watermark: opened && watermark,
    };
  }
}
