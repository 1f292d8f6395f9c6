// `accessMatrix` (权限矩阵): the whole policy as lines, for everybody who is signed in. The policy is public; facts are not.
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Failure } from '../../domain/errors.ts';
import type { Context } from '../../graph/context.ts';
import { ownView } from '../../graph/payload.ts';
import { accessMatrix, type MatrixRow } from '../../policy/explain/access-matrix.ts';
import type { PolicySet } from '../../policy/policy.ts';
import { PrincipalRole } from '../accounts/account.entity.ts';
import { Sentence } from './explanation.view.ts';
import { AccessLevel } from './who-can.resolver.ts';

@ObjectType({ description: '权限矩阵的一行 one line of the matrix: a rule for a role' })
class AccessMatrixRow {
  @Field(() => String, { description: '对象类型 type' }) type!: string;
  @Field(() => String, { nullable: true, description: '操作 verb; none for a field' }) verb!: string | null;
  @Field(() => String, { nullable: true, description: '字段 field; none for a verb' }) field!: string | null;
  @Field(() => String, { nullable: true, description: '敏感级别 label of the field' }) label!: string | null;
  @Field(() => PrincipalRole.graph, { nullable: true, description: '角色；空为凡可读该行者 role; none: every reader' })
  role!: string | null;
  @Field(() => String, { description: '规则编号 rule' }) rule!: string;
  @Field(() => Sentence, { description: '条件 condition' }) condition!: Sentence;
  @Field(() => AccessLevel.graph, { description: '可见程度 how much is seen' }) access!: string;
  @Field(() => String, { nullable: true, description: '依据 clause behind it' }) because!: string | null;
}

@ObjectType({ description: '权限矩阵 the permission matrix' })
class AccessMatrix {
  @Field(() => String, { description: '权限版本 policy version' }) policyVersion!: string;
  @Field(() => [AccessMatrixRow], { description: '各行 lines' }) rows!: readonly MatrixRow[];
}

ownView(AccessMatrixRow);
ownView(AccessMatrix);

const matrices = new WeakMap<PolicySet, readonly MatrixRow[]>();

function matrixOf(set: PolicySet): readonly MatrixRow[] {
  const known = matrices.get(set) ?? accessMatrix(set);
  matrices.set(set, known);
  return known;
}

@Resolver()
export class AccessMatrixResolver {
  @Query(() => AccessMatrix, { description: '权限矩阵；登录即可查看 the permission matrix, for everybody signed in' })
  accessMatrix(
    @Arg('type', () => String, { nullable: true, description: '只列此类型 lines of this type only' }) type:
      | string
      | null,
    @Arg('role', () => PrincipalRole.graph, { nullable: true, description: '只列此角色 lines of this role only' })
    role: string | null,
    @Ctx() { engine, principal }: Context,
  ): AccessMatrix {
    if (!principal.account) throw new Failure('UNAUTHENTICATED');
    const rows = matrixOf(engine.set).filter(
      row => (type == null || row.type === type) && (role == null || row.role === role),
    );
    return { policyVersion: engine.set.version, rows };
  }
}
