// Mutations of the leading group (领导小组).
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { ChangeInput, payloadOf } from '../../graph/payload.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { appointSeat, delegateAuthority, endSeat } from './leadership.actions.ts';
import { Delegation, DelegationMatter, LeaderCapacity, LeadingGroupSeat, Seat } from './leading-group.entity.ts';

@InputType({ description: '任命小组职务 appoint somebody to a seat' })
export class AppointSeatInput {
  @Field(() => ID, { description: '领导小组 leading group' }) groupId!: string;
  @Field(() => ID, { description: '人员 person' }) personId!: string;
  @Field(() => Seat.graph, { description: '职务 seat' }) seat!: string;
  @Field(() => LeaderCapacity.graph, { nullable: true, description: '身份 capacity' }) capacity?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '起始日期，默认今天 first day, today by default' })
  from?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '截止日期 last day, that day included' }) to?: string;
}

@InputType({ description: '结束小组职务 end a seat' })
export class EndSeatInput extends ChangeInput {
  @Field(() => ID, { description: '小组职务 seat' }) id!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '截止日期，默认今天 last day, today by default' })
  to?: string;
}

@InputType({ description: '授权委托 delegate an authority' })
export class DelegateAuthorityInput {
  @Field(() => ID, { description: '领导小组 leading group' }) groupId!: string;
  @Field(() => ID, { description: '受权人 to whom' }) delegateId!: string;
  @Field(() => DelegationMatter.graph, { description: '事项 matter' }) matter!: string;
  @Field(() => GraphQLDay, { nullable: true, description: '起始日期，默认今天 first day, today by default' })
  from?: string;
  @Field(() => GraphQLDay, { description: '截止日期 last day, that day included' }) to!: string;
  @Field(() => String, { nullable: true, description: '附加条件 condition attached' }) condition?: string;
}

const AppointSeatPayload = payloadOf('AppointSeatPayload', LeadingGroupSeat);
const EndSeatPayload = payloadOf('EndSeatPayload', LeadingGroupSeat);
const DelegateAuthorityPayload = payloadOf('DelegateAuthorityPayload', Delegation);

@Resolver()
export class LeadershipResolver {
  @Mutation(() => AppointSeatPayload, { description: '任命小组职务 appoint somebody to a seat' })
  async appointSeat(@Arg('input', () => AppointSeatInput) input: AppointSeatInput, @Ctx() context: Context) {
    return { leadingGroupSeat: await appointSeat(context, input) };
  }

  @Mutation(() => EndSeatPayload, { description: '结束小组职务 end a seat' })
  async endSeat(@Arg('input', () => EndSeatInput) input: EndSeatInput, @Ctx() context: Context) {
    return { leadingGroupSeat: await endSeat(context, input) };
  }

  @Mutation(() => DelegateAuthorityPayload, { description: '授权委托 delegate an authority to a deputy' })
  async delegateAuthority(
    @Arg('input', () => DelegateAuthorityInput) input: DelegateAuthorityInput,
    @Ctx() context: Context,
  ) {
    return { delegation: await delegateAuthority(context, input) };
  }
}
