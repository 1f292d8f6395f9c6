// Inputs of mutations about retrievals (记录调阅操作的输入).
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLMoment } from '../../model/scalars.ts';

@InputType({ description: '申请调阅 ask for the record of one topic' })
export class RequestRetrievalInput {
  @Field(() => String, { description: '会议编号 number of the meeting' }) meetingNo!: string;
  @Field(() => Int, { description: '议题序号 sequence number of the topic' }) topicSeq!: number;
  @Field(() => String, { description: '事由 reason' }) reason!: string;
  @Field(() => GraphQLMoment, { description: '起始 not before' }) notBefore!: string;
  @Field(() => GraphQLMoment, { description: '截止，最长三十日 not after; thirty days at most' }) notAfter!: string;
}

@InputType({ description: '记录调阅操作 a step of a retrieval' })
export class RetrievalInput extends ChangeInput {
  @Field(() => ID, { description: '记录调阅 retrieval' }) id!: string;
}

@InputType({ description: '开启调阅的录制文件 open a media file of the retrieved topic' })
export class OpenRetrievalMediaInput extends ChangeInput {
  @Field(() => ID, { description: '记录调阅 retrieval' }) id!: string;
  @Field(() => Int, { description: '文件序号，见 openRetrieval number of the file, as openRetrieval lists it' })
  seq!: number;
}
