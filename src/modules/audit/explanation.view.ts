// The answer of an explanation in the graph (判定说明): rules, truths and pointers, never a value of the row.
import { Field, ObjectType } from 'type-graphql';
import { ownView } from '../../graph/payload.ts';
import { pointToOptional } from '../../graph/pointer.ts';
import { enumeration } from '../../model/enumeration.ts';
import type { Explanation } from '../../policy/explain/explanation.ts';
import { PrincipalRole, RoleGrant } from '../accounts/account.entity.ts';

const AccessDecision = enumeration('AccessDecision', '判定 decision', {
  ALLOWED: '允许 allowed; a field is shown in full',
  MASKED: '脱敏 shown masked',
  DENIED: '不允许 denied; a field is withheld',
});
const ConditionTruth = enumeration('ConditionTruth', '条件真值 truth of a condition', {
  TRUE: '成立 holds',
  FALSE: '不成立 fails',
  UNKNOWN: '未知，按不成立处理 unknown, which counts as no',
  HIDDEN: '一个您无权查看的条件 a condition you may not see',
});
const RuleOutcome = enumeration('RuleOutcome', '规则结果 what became of a rule', {
  GRANTS: '授权 grants',
  FAILS: '不授权 does not grant',
  NO_POST: '没有该角色的任职 no post with a role that it names',
  HIDDEN: '取决于您无权查看的条件 hangs on a condition you may not see',
});

@ObjectType({ description: '双语说明 a sentence in both languages' })
export class Sentence {
  @Field(() => String, { description: '中文 Chinese' }) zh!: string;
  @Field(() => String, { description: '英文 English' }) en!: string;
}

@ObjectType({ description: '一个条件及其真值 a condition and its truth' })
class JudgedCondition extends Sentence {
  @Field(() => ConditionTruth.graph, { description: '真值 truth' }) truth!: string;
  @Field(() => Sentence, { description: '真值说明 the truth in words' }) finding!: Sentence;
}

@ObjectType({ description: '一条被尝试的规则 a rule that was tried, for one post' })
class TriedRule {
  @Field(() => String, { description: '规则编号 the rule: `Type.verb.index`, `Type.LABEL.index`, `Type.field.index`' })
  rule!: string;
  @Field(() => Boolean, { description: '只授予脱敏 grants a masked view only' }) masked!: boolean;
  @Field(() => Sentence, { description: '适用对象 whom the rule is for' }) roles!: Sentence;
  @Field(() => String, { nullable: true, description: '依据 clause behind it' }) because!: string | null;
  @Field(() => PrincipalRole.graph, { nullable: true, description: '所凭角色 role of the post it was tried for' })
  role!: string | null;
  @Field(() => RoleGrant, { nullable: true, description: '所凭授权 grant behind that post' }) grant!: RoleGrant | null;
  @Field(() => RuleOutcome.graph, { description: '结果 outcome' }) outcome!: string;
  @Field(() => [JudgedCondition], { description: '各项条件 its conditions' }) conditions!: JudgedCondition[];
}

@ObjectType({ description: '最近的授权：缺少最少的规则 a rule for which the least is missing' })
class NearestGrant {
  @Field(() => String, { description: '规则编号 rule' }) rule!: string;
  @Field(() => String, { nullable: true, description: '依据 clause behind it' }) because!: string | null;
  @Field(() => [Sentence], { description: '尚缺 all that is missing' }) missing!: Sentence[];
}

@ObjectType({ description: '不计入的任职 a post that does not count' })
class IdlePost {
  @Field(() => PrincipalRole.graph, { description: '角色 role' }) role!: string;
  @Field(() => RoleGrant, { nullable: true, description: '授权 grant' }) grant!: RoleGrant | null;
  @Field(() => Sentence, { description: '原因 why' }) why!: Sentence;
}

@ObjectType({ description: '判定说明 why something is allowed or not' })
export class AccessExplanation {
  @Field(() => String, { description: '对象类型 type' }) type!: string;
  @Field(() => String, { description: '操作 action' }) action!: string;
  @Field(() => String, { nullable: true, description: '字段 field' }) field!: string | null;
  @Field(() => AccessDecision.graph, { description: '判定 decision' }) decision!: string;
  @Field(() => Sentence, { description: '理由 reason' }) reason!: Sentence;
  @Field(() => String, { description: '权限版本 policy version it was judged with' }) policyVersion!: string;
  @Field(() => [TriedRule], { description: '尝试过的规则 rules that were tried' }) tried!: TriedRule[];
  @Field(() => [NearestGrant], { description: '最近的授权 nearest grants; empty when allowed' })
  nearest!: NearestGrant[];
  @Field(() => [IdlePost], { description: '不计入的任职 posts that do not count' }) idle!: IdlePost[];
}

for (const view of [Sentence, JudgedCondition, TriedRule, NearestGrant, IdlePost, AccessExplanation]) ownView(view);

/** With pointers to the grants, which the viewer reads in the viewer's own world. */
export const shownExplanation = (explanation: Explanation): AccessExplanation => ({
  ...explanation,
  tried: explanation.tried.map(rule => ({
    ...rule,
    grant: pointToOptional(RoleGrant, rule.grant),
    conditions: [...rule.conditions],
  })),
  nearest: explanation.nearest.map(grant => ({ ...grant, missing: [...grant.missing] })),
  idle: explanation.idle.map(({ post, why }) => ({
    role: post.role,
    grant: pointToOptional(RoleGrant, post.grant),
    why,
  })),
});

export { AccessDecision };
