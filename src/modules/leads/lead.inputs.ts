// Inputs of mutations about leads and visits (线索与走访的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { MonitoredType, RiskCause } from '../cases/monitoring-case.entity.ts';
import { RiskFlag } from '../households/household.entity.ts';
import { VisitKind } from './visit.entity.ts';
import { LeadResult, LeadSource } from './warning-lead.entity.ts';

@InputType({ description: '报告风险 report a household at risk found on the spot' })
export class ReportRiskInput {
  @Field(() => ID, { description: '农户 household' }) householdId!: string;
  @Field(() => LeadSource.graph, {
    nullable: true,
    description: '来源，默认按岗位 source, by default that of the post',
  })
  source?: string;
  @Field(() => [RiskFlag.graph], { description: '风险标记 kinds of risk' }) riskFlags!: string[];
  @Field(() => String, { nullable: true, description: '概要 gist' }) gist?: string;
}

@InputType({ description: '研判线索 triage a lead' })
export class TriageLeadInput extends ChangeInput {
  @Field(() => ID, { description: '线索 lead' }) id!: string;
  @Field(() => [RiskFlag.graph], { description: '风险标记 kinds of risk' }) riskFlags!: string[];
  @Field(() => String, { nullable: true, description: '概要 gist' }) gist?: string;
}

@InputType({ description: '派单 dispatch a lead to the next level: county, then town, then village' })
export class DispatchLeadInput extends ChangeInput {
  @Field(() => ID, { description: '线索 lead' }) id!: string;
  @Field(() => ID, {
    nullable: true,
    description: '派至区划，默认农户所在的下一级 division; by default that of the household',
  })
  toRegionId?: string;
}

@InputType({ description: '登记走访 record a visit' })
export class RecordVisitInput {
  @Field(() => VisitKind.graph, { description: '类别 kind' }) kind!: string;
  @Field(() => ID, { nullable: true, description: '线索 lead that it verifies' }) leadId?: string;
  @Field(() => ID, { nullable: true, description: '个案 case that it belongs to' }) caseId?: string;
  @Field(() => ID, { nullable: true, description: '农户，未给出线索和个案时必填 household' }) householdId?: string;
  @Field(() => [String], {
    nullable: true,
    description: '同行人的用户名；本人自动计入 user names of the others; oneself counts',
  })
  visitors?: string[];
  @Field(() => GraphQLDay, { nullable: true, description: '日期，默认今天 day, today by default' }) on?: string;
  @Field(() => String, { nullable: true, description: '情况 findings' }) findings?: string;
}

@InputType({ description: '核查线索 verify a lead after a joint visit' })
export class VerifyLeadInput extends ChangeInput {
  @Field(() => ID, { description: '线索 lead' }) id!: string;
  @Field(() => LeadResult.graph, { description: '结论 result' }) result!: string;
  @Field(() => String, { nullable: true, description: '说明 in words' }) conclusion?: string;
  @Field(() => MonitoredType.graph, { nullable: true, description: '纳入时的监测类型 type, where a case is entered' })
  monitoredType?: string;
  @Field(() => [RiskCause.graph], { nullable: true, description: '风险原因 causes' }) riskCauses?: string[];
}

@InputType({ description: '退回线索 return a lead because its data are wrong' })
export class ReturnLeadInput extends ChangeInput {
  @Field(() => ID, { description: '线索 lead' }) id!: string;
  @Field(() => String, { description: '原因 reason' }) reason!: string;
}

@InputType({ description: '反馈或办结线索 feed back or close a lead' })
export class LeadInput extends ChangeInput {
  @Field(() => ID, { description: '线索 lead' }) id!: string;
}
