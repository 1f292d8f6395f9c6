// `viewer` (当前用户): who the caller is, which posts count now, what may be done without an object, and the rules for a
// frontend. For an anonymous caller: nobody, with no posts.
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { ownView } from '../../graph/payload.ts';
import { pointToOptional } from '../../graph/pointer.ts';
import { GraphQLJson, GraphQLMoment } from '../../model/scalars.ts';
import { allVerbs } from '../../model/verb.ts';
import { packedRulesOf } from '../../policy/ability.ts';
import { isNever, scopeOf } from '../../policy/scope.ts';
import { MemberUnit, Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Account, PrincipalRole } from './account.entity.ts';

@ObjectType({ description: '任职：一个角色及其范围 one post: a role with its reach' })
class Post {
  @Field(() => PrincipalRole.graph, { description: '角色 role' }) role!: string;
  @Field(() => String, { description: '角色名称 name of the role' }) roleZh!: string;
  @Field(() => Region, { nullable: true, description: '辖区 jurisdiction' }) region!: Region | null;
  @Field(() => Organization, { nullable: true, description: '机构 organisation' }) organization!: Organization | null;
  @Field(() => MemberUnit, { nullable: true, description: '成员单位 member unit' }) unit!: MemberUnit | null;
  @Field(() => String, { nullable: true, description: '业务领域 business domain' }) domain!: string | null;
  @Field(() => String, { nullable: true, description: '网格 grid' }) grid!: string | null;
}

@ObjectType({ description: '当前用户 the caller' })
class Viewer {
  @Field(() => Account, { nullable: true, description: '账户 account' }) account!: Account | null;
  @Field(() => StaffMember, { nullable: true, description: '人员 person' }) person!: StaffMember | null;
  @Field(() => [Post], { description: '现任 posts that count now' }) posts!: Post[];
  @Field(() => [String], { description: '可新建的操作 verbs that make new objects, as `Type.verb`' })
  viewerActions!: string[];
  @Field(() => GraphQLMoment, { description: '本次请求的时刻 moment of this request' }) now!: string;
  @Field(() => String, { description: '权限版本 policy version' }) policyVersion!: string;
  @Field(() => GraphQLJson, { description: '供前端使用的 CASL 规则 CASL rules for a frontend, packed' })
  packedRules!: unknown;
}

// Both show the caller their own identity, and point to declared types for everything else.
ownView(Post);
ownView(Viewer);

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, { description: '当前用户 who you are, as the platform sees you' })
  viewer(@Ctx() { principal, engine }: Context): Viewer {
    return {
      account: pointToOptional(Account, principal.account?.id ?? null),
      person: pointToOptional(StaffMember, principal.staff),
      posts: principal.posts
        .filter(post => post.role !== 'PUBLIC')
        .map(post => ({
          role: post.role,
          roleZh: PrincipalRole.labels[post.role],
          region: pointToOptional(Region, post.region),
          organization: pointToOptional(Organization, post.organization),
          unit: pointToOptional(MemberUnit, post.unit),
          domain: post.domain,
          grid: post.grid,
        })),
      viewerActions: allVerbs()
        .filter(verb => verb.creates && !isNever(scopeOf(engine.set, principal, verb.verb, verb.type)))
        .map(verb => `${verb.type.name}.${verb.verb}`)
        .sort(),
      now: principal.now,
      policyVersion: engine.set.version,
      packedRules: packedRulesOf(engine.set, principal),
    };
  }
}
