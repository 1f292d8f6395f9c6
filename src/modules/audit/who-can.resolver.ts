// `whoCan` (谁可以), for auditors: the accounts that may perform an action on a row, or see one of its fields, and the
// posts that make it so.
import { Arg, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Failure } from '../../domain/errors.ts';
import type { Context } from '../../graph/context.ts';
import { refuseUnprintable } from '../../graph/input-text.ts';
import { ownView } from '../../graph/payload.ts';
import { pointTo, pointToOptional } from '../../graph/pointer.ts';
import { enumeration } from '../../model/enumeration.ts';
import { GraphQLMoment } from '../../model/scalars.ts';
import type { Holder } from '../../policy/explain/who-can.ts';
import { Account, PrincipalRole, RoleGrant } from '../accounts/account.entity.ts';
import { assertAuditor } from './auditor.ts';
import { holdersOf } from './inquiry.ts';
import { instantOf, questionOf } from './question.ts';

const MOST = 5_000;

export const AccessLevel = enumeration('AccessLevel', '可见程度 how much is seen', {
  FULL: '完整 in full',
  MASKED: '脱敏 masked',
});

@InputType({ description: '谁可以的提问 who may perform an action on a row, or see a field of it' })
class WhoCanInput {
  @Field(() => String, { description: '操作，如 read action, such as read' }) action!: string;
  @Field(() => ID, { description: '对象标识 id of the row' }) id!: string;
  @Field(() => String, { nullable: true, description: '字段 field' }) field?: string;
  @Field(() => GraphQLMoment, { nullable: true, description: '时刻，默认现在 moment; now by default' }) at?: string;
  @Field(() => Int, { defaultValue: 100, description: `最多列出几人 how many people to list, at most ${MOST}` })
  first!: number;
}

@ObjectType({ description: '授权的任职 a post that makes it so' })
class GrantingPost {
  @Field(() => PrincipalRole.graph, { description: '角色 role' }) role!: string;
  @Field(() => String, { nullable: true, description: '辖区代码 code of the jurisdiction' }) regionCode!: string | null;
  @Field(() => RoleGrant, { nullable: true, description: '授权；公众没有 grant; none for the public' })
  grant!: RoleGrant | null;
  @Field(() => String, { description: '规则编号 rule that grants it' }) rule!: string;
}

@ObjectType({ description: '可以的人 somebody who may' })
class AccessHolder {
  @Field(() => Account, { nullable: true, description: '账户 account' }) account!: Account | null;
  @Field(() => AccessLevel.graph, { description: '可见程度 how much is seen' }) access!: string;
  @Field(() => [GrantingPost], { description: '凭哪些任职 by which posts' }) posts!: GrantingPost[];
}

@ObjectType({ description: '谁可以 who may' })
class WhoCan {
  @Field(() => String, { description: '判定所用权限版本 policy version it was judged with' }) policyVersion!: string;
  @Field(() => Boolean, { description: '公众可见，无须登录 the public may, signed in or not' }) everybody!: boolean;
  @Field(() => Int, { description: '人数 how many accounts may' }) totalCount!: number;
  @Field(() => [AccessHolder], { description: '可以的人，按用户名 who may, by user name' }) people!: AccessHolder[];
}

for (const view of [GrantingPost, AccessHolder, WhoCan]) ownView(view);

const codeOf = (path: string | null): string | null => path?.split('/').at(-2) ?? null;

const shownHolder = ({ account, access, by }: Holder): AccessHolder => ({
  account: pointTo(Account, account.id),
  access,
  posts: by.map(({ rule, post }) => ({
    role: post.role,
    regionCode: codeOf(post.regionPath),
    grant: pointToOptional(RoleGrant, post.grant),
    rule,
  })),
});

@Resolver()
export class WhoCanResolver {
  @Query(() => WhoCan, { description: '谁可以；仅限审计 who may do this to a row; for auditors only' })
  async whoCan(@Arg('input', () => WhoCanInput) input: WhoCanInput, @Ctx() context: Context): Promise<WhoCan> {
    assertAuditor(context);
    const { engine, principal } = context;
    if (input.first < 0 || input.first > MOST)
      throw new Failure('TOO_COMPLEX', {
        zh: `一次最多列出 ${MOST} 人`,
        en: `At most ${MOST} people at once`,
        extensions: { limit: 'people', allowed: MOST },
      });
    refuseUnprintable(input);
    const { action, id, field } = input;
    const question = questionOf(engine.set, { action, id, field: field ?? null });
    const at = instantOf(input.at);
    const found = await holdersOf(engine, question, at, principal.now);
    if (!found) throw new Failure('NOT_FOUND');
    return {
      policyVersion: engine.set.version,
      everybody: found.everybody,
      totalCount: found.holders.length,
      people: found.holders.slice(0, input.first).map(shownHolder),
    };
  }
}
