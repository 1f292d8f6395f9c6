// Inputs of submissions (报送的输入).
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLJson } from '../../model/scalars.ts';

@InputType({ description: '一个数据集：记录，或声明无数据 one dataset: its records, or declared empty' })
export class PushDatasetInput {
  @Field(() => String, { description: '数据集代码 code of the dataset' }) code!: string;
  @Field(() => [GraphQLJson], { nullable: true, description: '记录，按 pushObligation.datasets 的结构 records' })
  records?: unknown[];
  @Field(() => Boolean, { nullable: true, description: '无数据 nothing to report in this dataset' }) zero?: boolean;
}

@InputType({ description: '报送 submit an obligation for one period' })
export class SubmitPushInput {
  @Field(() => String, { description: '报送义务代码 code of the obligation' }) obligationCode!: string;
  @Field(() => String, { description: '周期，如 2023-04-H1、2023-04、2023 key of the period' }) periodKey!: string;
  @Field(() => [PushDatasetInput], { description: '数据集，每个都须报送或声明无数据 every dataset' })
  datasets!: PushDatasetInput[];
  @Field(() => Boolean, {
    nullable: true,
    description: '有一条记录未通过即全部拒绝，默认否 refuse everything when one record does not pass; false by default',
  })
  allOrNothing?: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      '幂等键：同键同内容返回首次结果，内容不同则冲突 a repeated request with this key gets the first answer',
  })
  idempotencyKey?: string;
  @Field(() => String, { nullable: true, description: '逾期原因 why it is late' }) lateReason?: string;
  @Field(() => String, {
    nullable: true,
    description: '未列入已知道路中断村的理由 why villages known to be cut off are left out',
  })
  omissionReason?: string;
}

@InputType({ description: '零报告 declare that there is nothing to report for a period' })
export class SubmitZeroReportInput {
  @Field(() => String, { description: '报送义务代码 code of the obligation' }) obligationCode!: string;
  @Field(() => String, { description: '周期 key of the period' }) periodKey!: string;
  @Field(() => String, { nullable: true, description: '幂等键 a repeated request with this key gets the first answer' })
  idempotencyKey?: string;
  @Field(() => String, { nullable: true, description: '逾期原因 why it is late' }) lateReason?: string;
  @Field(() => String, {
    nullable: true,
    description: '未列入已知道路中断村的理由 why villages known to be cut off are left out',
  })
  omissionReason?: string;
}

@InputType({ description: '退回的一条记录 a record that is returned' })
export class ReturnedRecordInput {
  @Field(() => String, { description: '数据集代码 code of the dataset' }) dataset!: string;
  @Field(() => Int, { description: '序号，自 0 起 place in the dataset, from 0' }) index!: number;
  @Field(() => String, { description: '原因 reason' }) reason!: string;
}

@InputType({ description: '退回报送 return a submission to its unit' })
export class ReturnPushInput extends ChangeInput {
  @Field(() => ID, { description: '报送批次 submission' }) id!: string;
  @Field(() => String, { description: '原因 reason' }) reason!: string;
  @Field(() => [ReturnedRecordInput], { nullable: true, description: '逐条原因 reasons for single records' })
  records?: ReturnedRecordInput[];
}

@InputType({ description: '更正报送：退回后整批重报 send a returned submission again, as a whole' })
export class CorrectPushInput extends ChangeInput {
  @Field(() => ID, { description: '报送批次 submission' }) id!: string;
  @Field(() => [PushDatasetInput], { description: '数据集，每个都须报送或声明无数据 every dataset' })
  datasets!: PushDatasetInput[];
  @Field(() => Boolean, { nullable: true, description: '有一条记录未通过即全部拒绝 refuse everything when one fails' })
  allOrNothing?: boolean;
  @Field(() => String, {
    nullable: true,
    description: '未列入已知道路中断村的理由 why villages known to be cut off are left out',
  })
  omissionReason?: string;
}

@InputType({ description: '采纳报送 accept a submission' })
export class AcceptPushInput extends ChangeInput {
  @Field(() => ID, { description: '报送批次 submission' }) id!: string;
}
