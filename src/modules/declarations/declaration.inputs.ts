// Inputs of mutations about declarations (自主申报的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { MonitoredType, RiskCause } from '../cases/monitoring-case.entity.ts';
import { DeclarationChannel } from './self-declaration.entity.ts';

@InputType({ description: '自主申报 submit a declaration, about the own household or for one that you help' })
export class SubmitDeclarationInput {
  @Field(() => ID, { description: '农户 household' }) householdId!: string;
  @Field(() => MonitoredType.graph, { description: '申报类型 kind' }) monitoredType!: string;
  @Field(() => [RiskCause.graph], { description: '申报原因，至少一项 reasons, one at least' }) reasons!: string[];
  @Field(() => String, { nullable: true, description: '情况说明 in words' }) description?: string;
  @Field(() => DeclarationChannel.graph, {
    nullable: true,
    description: '渠道，默认本人 APP、代办为村级 channel; by default APP for oneself, VILLAGE for a helper',
  })
  channel?: string;
}

@InputType({ description: '受理申报 accept a declaration; it becomes a lead' })
export class AcceptDeclarationInput extends ChangeInput {
  @Field(() => ID, { description: '申报 declaration' }) id!: string;
}

@InputType({ description: '不予受理 reject a declaration' })
export class RejectDeclarationInput extends ChangeInput {
  @Field(() => ID, { description: '申报 declaration' }) id!: string;
  @Field(() => String, { description: '原因 reason' }) reason!: string;
}
