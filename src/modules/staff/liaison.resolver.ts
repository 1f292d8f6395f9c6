// Mutations of liaisons (联络员).
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { ChangeInput, payloadOf } from '../../graph/payload.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { designateLiaison, replaceLiaison } from './liaison.actions.ts';
import { Assignment } from './staff-member.entity.ts';

@InputType({ description: '指定联络员 designate a liaison' })
export class DesignateLiaisonInput {
  @Field(() => ID, { description: '人员 person' }) staffId!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '起始日期，默认今天 first day, today by default' })
  from?: string;
}

@InputType({ description: '更换联络员 replace a liaison' })
export class ReplaceLiaisonInput extends ChangeInput {
  @Field(() => ID, { description: '现任联络员岗位 post of the present liaison' }) id!: string;
  @Field(() => ID, { description: '新联络员 the new one' }) staffId!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '起始日期，默认今天 first day, today by default' })
  from?: string;
}

const DesignateLiaisonPayload = payloadOf('DesignateLiaisonPayload', Assignment);
const ReplaceLiaisonPayload = payloadOf('ReplaceLiaisonPayload', Assignment);

@Resolver()
export class LiaisonResolver {
  @Mutation(() => DesignateLiaisonPayload, { description: '指定联络员 designate the liaison of an organisation' })
  async designateLiaison(
    @Arg('input', () => DesignateLiaisonInput) input: DesignateLiaisonInput,
    @Ctx() context: Context,
  ) {
    return { assignment: await designateLiaison(context, input) };
  }

  @Mutation(() => ReplaceLiaisonPayload, { description: '更换联络员 replace the liaison of an organisation' })
  async replaceLiaison(@Arg('input', () => ReplaceLiaisonInput) input: ReplaceLiaisonInput, @Ctx() context: Context) {
    return { assignment: await replaceLiaison(context, input) };
  }
}
