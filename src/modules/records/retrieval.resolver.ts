// Mutations of retrievals (记录调阅), and the answer that shows the record of the topic to who asked for it.
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { mutationsOf } from '../../graph/mutations.ts';
import { openedFor } from '../../graph/opened.ts';
import { ownView } from '../../graph/payload.ts';
import { OpenedOpinion } from './record.resolver.ts';
import type { RecordContent } from './record-content.ts';
import { approveRetrieval, openRetrieval, refuseRetrieval, requestRetrieval } from './retrieval.actions.ts';
import { RecordRetrieval } from './retrieval.entity.ts';
import * as inputs from './retrieval.inputs.ts';

export const RetrievalMutations = mutationsOf('RetrievalMutations', [
  { act: requestRetrieval, input: inputs.RequestRetrievalInput, zh: '申请调阅', en: 'ask for the record of one topic' },
  { act: approveRetrieval, input: inputs.RetrievalInput, zh: '批准调阅', en: 'approve a retrieval' },
  { act: refuseRetrieval, input: inputs.RetrievalInput, zh: '不批准调阅', en: 'refuse a retrieval' },
]);

@ObjectType({ description: '调阅的记录原文，只显示一次 the text of a retrieved record, shown once' })
class OpenRetrievalPayload {
  @Field(() => RecordRetrieval, { nullable: true, description: '记录调阅 retrieval' })
  recordRetrieval!: RecordRetrieval | null;

  @Field(() => String, { nullable: true, description: '记录 body' })
  body!: string | null;

  @Field(() => [OpenedOpinion], { nullable: true, description: '讨论意见 opinions' })
  opinions!: readonly OpenedOpinion[] | null;

  @Field(() => String, {
    nullable: true,
    description: '水印：阅读账户、时间和请求 watermark: reader, moment and request',
  })
  watermark!: string | null;
}
// Judged by the verb `open`, and shown in this answer only.
ownView(OpenRetrievalPayload);

@Resolver()
export class RetrievalResolver {
  @Mutation(() => OpenRetrievalPayload, { description: '开启调阅 open a retrieval, leaving a line' })
  async openRetrieval(
    @Arg('input', () => inputs.RetrievalInput) input: inputs.RetrievalInput,
    @Ctx() context: Context,
  ): Promise<OpenRetrievalPayload> {
    const recordRetrieval = await openRetrieval(context, input);
    const content = openedFor<RecordContent>(context, recordRetrieval);
    const { account, now } = context.principal;
    return {
      recordRetrieval,
      body: content?.body ?? null,
      opinions: content?.opinions ?? null,
      watermark: content && `${account!.username} ${now} ${context.requestId}`,
    };
  }
}
