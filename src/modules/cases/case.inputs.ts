// Inputs of mutations about cases (个案操作的输入).
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { CaseDecision, MeasureKind, MonitoredType, RiskCause } from './monitoring-case.entity.ts';

@InputType({ description: '登记个案 open a case without a lead' })
export class OpenCaseInput {
  @Field(() => ID, { description: '农户 household' }) householdId!: string;
  @Field(() => MonitoredType.graph, { nullable: true, description: '类型 type' }) monitoredType?: string;
  @Field(() => [RiskCause.graph], { nullable: true, description: '风险原因 causes' }) riskCauses?: string[];
}

@InputType({ description: '个案步骤 a step of a case' })
export class CaseStepInput extends ChangeInput {
  @Field(() => ID, { description: '个案 case' }) id!: string;
  @Field(() => String, { nullable: true, description: '说明 in words' }) result?: string;
}

@InputType({ description: '发布公示 publish the village notice' })
export class PublishNoticeInput extends ChangeInput {
  @Field(() => ID, { description: '个案 case' }) id!: string;
  @Field(() => String, { description: '公示内容，不得含身份证号、电话、银行账号和健康信息 text' }) text!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '起始日，默认今天 first day' }) from?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '截止日，默认起始日后 5 天 last day' }) to?: string;
}

@InputType({ description: '县级评定 decide a case' })
export class DecideCaseInput extends ChangeInput {
  @Field(() => ID, { description: '个案 case' }) id!: string;
  @Field(() => CaseDecision.graph, { description: '评定结果 decision' }) decision!: string;
  @Field(() => String, { nullable: true, description: '说明 in words' }) result?: string;
}

@InputType({ description: '预警等级 set the warning level' })
export class SetWarningLevelInput extends ChangeInput {
  @Field(() => ID, { description: '个案 case' }) id!: string;
  @Field(() => Int, { description: '等级，1 至 5 level, 1 to 5' }) level!: number;
}

@InputType({ description: '制定帮扶措施 plan a measure' })
export class PlanMeasureInput {
  @Field(() => ID, { description: '个案 case' }) caseId!: string;
  @Field(() => MeasureKind.graph, { description: '类别 kind' }) kind!: string;
  @Field(() => String, { description: '内容 plan' }) plan!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '开始日，默认今天 first day' }) startedOn?: string;
}

@InputType({ description: '记录成效 record the effect of a measure' })
export class RecordEffectInput extends ChangeInput {
  @Field(() => ID, { description: '帮扶措施 measure' }) id!: string;
  @Field(() => String, { description: '成效 effect' }) effect!: string;
}
