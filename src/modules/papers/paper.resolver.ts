// Mutations and subscription of papers (会议文件), and the answer that shows an opened copy.
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { mutationsOf } from '../../graph/mutations.ts';
import { openedFor } from '../../graph/opened.ts';
import { ownView } from '../../graph/payload.ts';
import { subscriptionOf, subscriptionsOf } from '../../graph/subscription.ts';
import { closeCopyLoss } from './copy-loss.actions.ts';
import { DocumentCopy, MeetingDocument } from './meeting-document.entity.ts';
import { issueCopies, openCopy, recallDocument, reportLost, returnCopy } from './paper.actions.ts';
import * as inputs from './paper.inputs.ts';

export const PaperMutations = mutationsOf('PaperMutations', [
  { act: issueCopies, input: inputs.IssueCopiesInput, zh: '编号分发文件', en: 'issue numbered copies of a paper' },
  { act: recallDocument, input: inputs.RecallDocumentInput, zh: '收回文件', en: 'recall a paper' },
  { act: returnCopy, input: inputs.CopyInput, zh: '归还', en: 'return a copy' },
  { act: reportLost, input: inputs.ReportLostInput, zh: '报告遗失', en: 'report a copy lost' },
  { act: closeCopyLoss, input: inputs.CloseCopyLossInput, zh: '遗失结案', en: 'close the case of a lost copy' },
]);

export const PaperSubscriptions = subscriptionsOf('PaperSubscriptions', [
  subscriptionOf(
    MeetingDocument,
    'recallRequested',
    ['recallDocument'],
    '文件须收回',
    'The copies of a paper are recalled',
  ),
]);

@ObjectType({ description: '文件正文，只显示一次 the content of a paper, shown once' })
class OpenCopyPayload {
  @Field(() => DocumentCopy, { nullable: true, description: '份 copy' })
  documentCopy!: DocumentCopy | null;

  @Field(() => String, { nullable: true, description: '正文 content' })
  content!: string | null;

  @Field(() => String, { nullable: true, description: '水印：份号、阅读账户和时间 watermark: copy, reader, moment' })
  watermark!: string | null;
}
// Judged by the verb `open`, and shown in this answer only.
ownView(OpenCopyPayload);

@Resolver()
export class PaperResolver {
  @Mutation(() => OpenCopyPayload, { description: '开启本人持有的一份 open a copy that one holds, leaving a line' })
  async openCopy(
    @Arg('input', () => inputs.CopyInput) input: inputs.CopyInput,
    @Ctx() context: Context,
  ): Promise<OpenCopyPayload> {
    const documentCopy = await openCopy(context, input);
    const found = openedFor<{ content: string; copyNo: number }>(context, documentCopy);
    const { account, now } = context.principal;
    return {
      documentCopy,
      content: found?.content ?? null,
      watermark: found && `No.${found.copyNo} ${account!.username} ${now}`,
    };
  }
}
