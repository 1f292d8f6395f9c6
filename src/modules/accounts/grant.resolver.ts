// Mutations of role grants (角色授权).
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { ChangeInput, payloadOf } from '../../graph/payload.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { PrincipalRole, RoleGrant } from './account.entity.ts';
import { approveGrant, declineGrant, grantRole, revokeRole } from './grant.actions.ts';

@InputType({ description: '提出角色授权 propose a role grant' })
export class GrantRoleInput {
  @Field(() => ID, { description: '账户 account' }) accountId!: string;
  @Field(() => PrincipalRole.graph, { description: '角色 role' }) role!: string;
  @Field(() => ID, { nullable: true, description: '辖区 jurisdiction' }) regionId?: string;
  @Field(() => ID, { nullable: true, description: '机构 organisation acted for' }) organizationId?: string;
  @Field(() => ID, { nullable: true, description: '成员单位 member unit acted for' }) unitId?: string;
  @Field(() => String, { nullable: true, description: '业务领域 business domain' }) domain?: string;
  @Field(() => String, { nullable: true, description: '网格 code of the grid' }) grid?: string;
  @Field(() => String, { nullable: true, description: '农户编号 number of the household' }) household?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '起始日期，默认今天 first day, today by default' })
  from?: string;
  @Field(() => GraphQLDay, { nullable: true, description: '截止日期 last day, that day included' }) to?: string;
  @Field(() => String, { description: '理由 reason' }) reason!: string;
}

@InputType({ description: '提出撤销角色授权 propose to revoke a role grant' })
export class RevokeRoleInput extends ChangeInput {
  @Field(() => ID, { description: '角色授权 role grant' }) id!: string;
  @Field(() => String, { description: '理由 reason' }) reason!: string;
}

@InputType({ description: '审批角色授权 decide on a proposed grant or revocation' })
export class DecideGrantInput extends ChangeInput {
  @Field(() => ID, { description: '角色授权 role grant' }) id!: string;
}

const GrantRolePayload = payloadOf('GrantRolePayload', RoleGrant);
const RevokeRolePayload = payloadOf('RevokeRolePayload', RoleGrant);
const ApproveGrantPayload = payloadOf('ApproveGrantPayload', RoleGrant);
const DeclineGrantPayload = payloadOf('DeclineGrantPayload', RoleGrant);

@Resolver()
export class GrantResolver {
  @Mutation(() => GrantRolePayload, { description: '提出角色授权，待另一管理员批准 propose a role grant' })
  async grantRole(@Arg('input', () => GrantRoleInput) input: GrantRoleInput, @Ctx() context: Context) {
    return { roleGrant: await grantRole(context, input) };
  }

  @Mutation(() => RevokeRolePayload, { description: '提出撤销，待另一管理员批准 propose to revoke a role grant' })
  async revokeRole(@Arg('input', () => RevokeRoleInput) input: RevokeRoleInput, @Ctx() context: Context) {
    return { roleGrant: await revokeRole(context, input) };
  }

  @Mutation(() => ApproveGrantPayload, { description: '批准授权或撤销 approve a proposed grant or revocation' })
  async approveGrant(@Arg('input', () => DecideGrantInput) input: DecideGrantInput, @Ctx() context: Context) {
    return { roleGrant: await approveGrant(context, input) };
  }

  @Mutation(() => DeclineGrantPayload, { description: '不批准授权或撤销 decline a proposed grant or revocation' })
  async declineGrant(@Arg('input', () => DecideGrantInput) input: DecideGrantInput, @Ctx() context: Context) {
    return { roleGrant: await declineGrant(context, input) };
  }
}
