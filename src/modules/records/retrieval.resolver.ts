// Mutations of retrievals (记录调阅), and the answers that show the record of the topic and its media to who asked for it.
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { mutationsOf } from '../../graph/mutations.ts';
import { openedFor } from '../../graph/opened.ts';
import { ownView } from '../../graph/payload.ts';
import { MediaKindChoice } from './media.entity.ts';
import { shownContent } from './media-content.ts';
import { OpenedOpinion } from './record.resolver.ts';
import { approveRetrieval, refuseRetrieval, requestRetrieval, revokeRetrieval } from './retrieval.actions.ts';
import { RecordRetrieval } from './retrieval.entity.ts';
import * as inputs from './retrieval.inputs.ts';
import {
  type ListedMedia,
  openRetrieval,
  openRetrievalMedia,
  type RetrievedMedia,
  type RetrievedRecord,
} from './retrieval-opening.actions.ts';

export const RetrievalMutations = mutationsOf('RetrievalMutations', [
  { act: requestRetrieval, input: inputs.RequestRetrievalInput, zh: '申请调阅', en: 'ask for the record of one topic' },
  { act: approveRetrieval, input: inputs.RetrievalInput, zh: '批准调阅', en: 'approve a retrieval' },
  { act: refuseRetrieval, input: inputs.RetrievalInput, zh: '不批准调阅', en: 'refuse a retrieval' },
  { act: revokeRetrieval, input: inputs.RetrievalInput, zh: '收回调阅', en: 'end a retrieval before its window ends' },
]);

@ObjectType({ description: '调阅议题的录制文件 a media file of the retrieved topic' })
class RetrievableMedia {
  @Field(() => Int, { description: '序号 number by which it is opened' }) seq!: number;
  @Field(() => String, { description: '文件名 name of the file' }) fileName!: string;
  @Field(() => MediaKindChoice.graph, { description: '种类 kind' }) kind!: string;
  @Field(() => Int, { description: '字节数 size in bytes' }) byteSize!: number;
}

const WATERMARK = '水印：阅读账户、时间和请求 watermark: reader, moment and request';

@ObjectType({ description: '调阅的记录原文，只显示一次 the text of a retrieved record, shown once' })
class OpenRetrievalPayload {
  @Field(() => RecordRetrieval, { nullable: true, description: '记录调阅 retrieval' })
  recordRetrieval!: RecordRetrieval | null;

  @Field(() => String, { nullable: true, description: '记录 body' })
  body!: string | null;

  @Field(() => [OpenedOpinion], { nullable: true, description: '讨论意见 opinions' })
  opinions!: readonly OpenedOpinion[] | null;

  @Field(() => [RetrievableMedia], {
    nullable: true,
    description: '录制文件，以 openRetrievalMedia 开启 media files, opened by openRetrievalMedia',
  })
  media!: readonly ListedMedia[] | null;

  @Field(() => String, { nullable: true, description: WATERMARK })
  watermark!: string | null;
}

@ObjectType({ description: '调阅的录制文件内容，只显示一次 a retrieved media file, shown once' })
class OpenRetrievalMediaPayload {
  @Field(() => RecordRetrieval, { nullable: true, description: '记录调阅 retrieval' })
  recordRetrieval!: RecordRetrieval | null;

  @Field(() => String, { nullable: true, description: '文件名 name of the file' })
  fileName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '内容（Base64）；纯文本首尾各有一行水印 the file in Base64; plain text begins and ends with the watermark',
  })
  content!: string | null;

  @Field(() => String, { nullable: true, description: WATERMARK })
  watermark!: string | null;
}
// Judged by the verbs `open` and `openMedia`, and shown in these answers only.
ownView(RetrievableMedia);
ownView(OpenRetrievalPayload);
ownView(OpenRetrievalMediaPayload);

const watermarkOf = ({ principal, requestId }: Context): string =>
  `${principal.account!.username} ${principal.now} ${requestId}`;

@Resolver()
export class RetrievalResolver {
  @Mutation(() => OpenRetrievalPayload, { description: '开启调阅 open a retrieval, leaving a line' })
  async openRetrieval(
    @Arg('input', () => inputs.RetrievalInput) input: inputs.RetrievalInput,
    @Ctx() context: Context,
  ): Promise<OpenRetrievalPayload> {
    const recordRetrieval = await openRetrieval(context, input);
    const opened = openedFor<RetrievedRecord>(context, recordRetrieval);
    return {
      recordRetrieval,
      body: opened?.content.body ?? null,
      opinions: opened?.content.opinions ?? null,
      media: opened?.media ?? null,
      watermark: opened && watermarkOf(context),
    };
  }

  @Mutation(() => OpenRetrievalMediaPayload, {
    description: '开启调阅的录制文件 open a media file of the retrieved topic, leaving a line',
  })
  async openRetrievalMedia(
    @Arg('input', () => inputs.OpenRetrievalMediaInput) input: inputs.OpenRetrievalMediaInput,
    @Ctx() context: Context,
  ): Promise<OpenRetrievalMediaPayload> {
    const recordRetrieval = await openRetrievalMedia(context, input);
    const opened = openedFor<RetrievedMedia>(context, recordRetrieval);
    const watermark = watermarkOf(context);
    return {
      recordRetrieval,
      fileName: opened?.fileName ?? null,
      content: opened && shownContent(opened, watermark),
      watermark: opened && watermark,
    };
  }
}
