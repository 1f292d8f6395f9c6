// `explainAccess` (判定说明) for everybody about themselves and for auditors about anybody; `couldRead` (当时可读) for
// auditors, over effective-dated posts.
import { Arg, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import { Failure } from '../../domain/errors.ts';
import type { Context } from '../../graph/context.ts';
import { refuseUnprintable } from '../../graph/input-text.ts';
import { ownView } from '../../graph/payload.ts';
import { pointTo } from '../../graph/pointer.ts';
import { GraphQLMoment } from '../../model/scalars.ts';
import { sightOf } from '../../policy/explain/sight.ts';
import { versionThen } from '../../policy/explain/version-then.ts';
import { Account, RoleGrant } from '../accounts/account.entity.ts';
import { assertAuditor } from './auditor.ts';
import { AccessDecision, AccessExplanation, Sentence, shownExplanation } from './explanation.view.ts';
import { type About, explainAbout, explainOwn } from './inquiry.ts';
import { instantOf, type Question, questionOf } from './question.ts';

@InputType({ description: '权限提问 a question about access: a row by id, or by type and business key' })
class ExplainAccessInput {
  @Field(() => String, { description: '操作，如 read action, such as read' }) action!: string;
  @Field(() => ID, { nullable: true, description: '对象标识 id of the row' }) id?: string;
  @Field(() => String, { nullable: true, description: '对象类型 type of the row' }) type?: string;
  @Field(() => String, { nullable: true, description: '业务主键 business key of the row' }) key?: string;
  @Field(() => String, { nullable: true, description: '字段 field' }) field?: string;
  @Field(() => GraphQLMoment, { nullable: true, description: '以何时的任职，默认现在 with the posts of when; now' })
  at?: string;
  @Field(() => String, { nullable: true, description: '谁，默认本人；仅限审计 user name of whom; for auditors only' })
  subject?: string;
}

@InputType({ description: '当时可读的提问 whether somebody could read a row then' })
class CouldReadInput {
  @Field(() => String, { description: '用户名 user name' }) subject!: string;
  @Field(() => ID, { description: '对象标识 id of the row' }) id!: string;
  @Field(() => String, { nullable: true, description: '字段 field' }) field?: string;
  @Field(() => GraphQLMoment, { description: '时刻 moment' }) at!: string;
}

@ObjectType({ description: '当时能否读取 whether somebody could read it then' })
class CouldRead {
  @Field(() => Account, { nullable: true, description: '账户 account' }) subject!: Account | null;
  @Field(() => AccessDecision.graph, { description: '判定 decision' }) decision!: string;
  @Field(() => [RoleGrant], { description: '依据的授权 grants that made it so' }) grants!: RoleGrant[];
  @Field(() => String, { description: '判定所用权限版本 policy version it was judged with' }) policyVersion!: string;
  @Field(() => String, { nullable: true, description: '访问审计中当时的版本 version of that time, by the access log' })
  policyVersionThen!: string | null;
  @Field(() => Boolean, { description: '所用版本当时有效 the version judged with was in force then' }) exact!: boolean;
  @Field(() => Sentence, { description: '说明 what the answer rests on' }) note!: Sentence;
  @Field(() => AccessExplanation, { description: '判定说明 explanation' }) explanation!: AccessExplanation;
}

ownView(CouldRead);

@Resolver()
export class ExplainResolver {
  @Query(() => AccessExplanation, {
    description: '判定说明：为何允许或不允许 why you may or may not; auditors may ask about anybody',
  })
  async explainAccess(
    @Arg('input', () => ExplainAccessInput) input: ExplainAccessInput,
    @Ctx() context: Context,
  ): Promise<AccessExplanation> {
    const { engine, principal } = context;
    const subject = input.subject ?? principal.account?.username;
    if (subject !== undefined && subject !== principal.account?.username) assertAuditor(context);
    refuseUnprintable(input);
    const question = questionOf(engine.set, input);
    const at = instantOf(input.at);
    if (subject === principal.account?.username)
      return shownExplanation(await explainOwn(engine, principal, question, at));
    return shownExplanation((await aboutOther(context, subject!, question, at)).explanation);
  }

  @Query(() => CouldRead, {
    description: '当时能否读取；仅限审计 whether somebody could read a row at a moment; for auditors only',
  })
  async couldRead(
    @Arg('input', () => CouldReadInput) input: CouldReadInput,
    @Ctx() context: Context,
  ): Promise<CouldRead> {
    assertAuditor(context);
    const { engine } = context;
    refuseUnprintable(input);
    const at = instantOf(input.at)!;
    const question = questionOf(engine.set, { action: 'read', id: input.id, field: input.field ?? null });
    const { account, explanation } = await aboutOther(context, input.subject, question, at);
    const { version, exact, note } = await versionThen(engine.pool, engine.set.version, at);
    const grants = explanation.tried.flatMap(({ outcome, grant }) => (outcome === 'GRANTS' && grant ? [grant] : []));
    const { decision, policyVersion } = explanation;
    return {
      subject: pointTo(Account, account.id),
      decision,
      grants: decision === 'DENIED' ? [] : [...new Set(grants)].map(grant => pointTo(RoleGrant, grant)),
      policyVersion,
      policyVersionThen: version,
      exact,
      note,
      explanation: shownExplanation(explanation),
    };
  }
}

/** A business key is a value: an auditor who may not see it cannot find a row by it. */
async function aboutOther(context: Context, subject: string, question: Question, at: string | null): Promise<About> {
  const { engine, principal } = context;
  const about = await explainAbout(engine, subject, question, at, principal.now);
  const { meta, name } = question;
  const byKey = name !== null && 'key' in name;
  if (!about || (byKey && !sightOf(engine.set, principal, meta, about.facts)(meta.key!)))
    throw new Failure('NOT_FOUND');
  return about;
}
