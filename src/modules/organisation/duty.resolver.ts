// Mutations of duties (职责).
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { ChangeInput, payloadOf } from '../../graph/payload.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { reviseDuty } from './duty.actions.ts';
import { Duty, DutyRole, DutyTheme } from './duty.entity.ts';

@InputType({ description: '修订职责：生成新版本，旧版本保留 a new version of a duty' })
export class ReviseDutyInput extends ChangeInput {
  @Field(() => ID, { description: '现行版本 the version in force' }) id!: string;
  @Field(() => GraphQLDay, { description: '新版本生效日期 first day of the new version' }) validFrom!: string;
  @Field(() => String, { description: '依据文件 document that it rests on' }) sourceDocument!: string;
  @Field(() => DutyRole.graph, { nullable: true, description: '角色 part; as before when absent' }) role?: string;
  @Field(() => String, { nullable: true, description: '角色用词 wording of the part' }) roleWordZh?: string;
  @Field(() => String, { nullable: true, description: '事项 matter' }) termZh?: string;
  @Field(() => String, { nullable: true, description: '英文概要 summary in English' }) summaryEn?: string;
  @Field(() => DutyTheme.graph, { nullable: true, description: '主题 theme' }) theme?: string;
}

const ReviseDutyPayload = payloadOf('ReviseDutyPayload', Duty);

@Resolver()
export class DutyResolver {
  @Mutation(() => ReviseDutyPayload, { description: '修订职责 revise a duty' })
  async reviseDuty(@Arg('input', () => ReviseDutyInput) input: ReviseDutyInput, @Ctx() context: Context) {
    return { duty: await reviseDuty(context, input) };
  }
}
