// Inputs of the verbs of event reports (突发事件输入).
import { Field, Float, ID, InputType } from 'type-graphql';
import type { EventKind as Kind } from '../../domain/event-vocabulary.ts';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLDay, GraphQLJson } from '../../model/scalars.ts';
import { EventKind, ResponseLevel } from './event-report.entity.ts';

@InputType({ description: '登记突发事件 open an event that the own unit has to push' })
export class OpenEventInput {
  @Field(() => EventKind.graph, { description: '类别 kind' }) kind!: Kind;
  @Field(() => ID, {
    nullable: true,
    description: '涉及区划，默认本市 smallest division that holds every place concerned; the own city by default',
  })
  regionId?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '发生日期 day on which it occurred' }) occurredOn?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '接报日期；公共卫生事件必填 day the report was received' })
  reportReceivedOn?: string;
  @Field(() => ResponseLevel.graph, {
    nullable: true,
    description: '应急响应级别；自然灾害必填 level of the emergency response; natural disasters need it',
  })
  responseLevel?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '响应启动日期；自然灾害必填 day the response was started' })
  activatedOn?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '认定日期；失业明显增多，默认今天 day of declaration' })
  declaredOn?: string;
  @Field(() => Float, { nullable: true, description: '跌幅（%） fall of the price in per cent' }) dropPct?: number;
  @Field(() => Float, { nullable: true, description: '减产（%） loss of yield in per cent' }) lossPct?: number;
  @Field(() => Float, { nullable: true, description: '失业增幅（%） rise of unemployment in per cent' })
  risePct?: number;
  @Field(() => String, {
    nullable: true,
    description: '认定理由；阈值未设定时必填 reason of the declaration, needed where no threshold is set',
  })
  declarationReason?: string;
  @Field(() => String, {
    nullable: true,
    description: '未达阈值仍需报送的理由 why it is pushed below the threshold; recorded as an optional push',
  })
  overrideReason?: string;
}

@InputType({ description: '推送突发事件数据 push the data of an event' })
export class PushEventInput extends ChangeInput {
  @Field(() => ID, { description: '突发事件 event' }) id!: string;
  @Field(() => [GraphQLJson], {
    description: '记录，结构见该报送义务的数据集 records; see the dataset of the obligation for their schema',
  })
  data!: unknown[];
}

@InputType({ description: '签收突发事件 acknowledge an event that was pushed' })
export class AcknowledgeEventInput extends ChangeInput {
  @Field(() => ID, { description: '突发事件 event' }) id!: string;
}

@InputType({ description: '续报突发事件 report how an event goes on' })
export class FollowUpEventInput extends ChangeInput {
  @Field(() => ID, { description: '突发事件 event' }) id!: string;
  @Field(() => String, { description: '内容，不含个人信息 text, without personal data' }) text!: string;
}

@InputType({ description: '办结突发事件 close an event' })
export class CloseEventInput extends ChangeInput {
  @Field(() => ID, { description: '突发事件 event' }) id!: string;
  @Field(() => String, { description: '办结情况 outcome' }) outcome!: string;
}
