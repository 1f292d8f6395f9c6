// Mutations of accounts and clients (账户与客户端).
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { ChangeInput, payloadOf } from '../../graph/payload.ts';
import { createAccount, registerClient, resumeAccount, suspendAccount } from './account.actions.ts';
import { Account, ApiClient, ClientKind } from './account.entity.ts';

@InputType({
  description: '创建账户；账户本身没有任何权限 create an account; it may do nothing until a role is granted',
})
export class CreateAccountInput {
  @Field(() => String, { description: '用户名 user name' }) username!: string;
  @Field(() => String, { description: '令牌签发方 issuer of its tokens' }) issuer!: string;
  @Field(() => String, { description: '令牌主体 subject in its tokens' }) subject!: string;
  @Field(() => ID, { nullable: true, description: '人员标识；系统账户为空 id of the person; none for a system' })
  staffId?: string;
  @Field(() => Boolean, { nullable: true, description: '多因素认证 second factor' }) mfa?: boolean;
}

@InputType({ description: '停用或恢复账户 suspend or resume an account' })
export class SuspendAccountInput extends ChangeInput {
  @Field(() => ID, { description: '账户 account' }) id!: string;
}

@InputType({ description: '登记客户端 register a client, or replace what it may do' })
export class RegisterClientInput {
  @Field(() => String, { description: '客户端标识 client id' }) clientId!: string;
  @Field(() => String, { description: '名称 name' }) nameZh!: string;
  @Field(() => ClientKind.graph, { description: '类别 kind' }) kind!: string;
  @Field(() => Boolean, { nullable: true, description: '启用 enabled; true by default' }) enabled?: boolean;
  @Field(() => [String], { description: '权限范围 scopes, `Type.verb`' }) scopes!: string[];
  @Field(() => [String], { description: '可执行的操作全文 full text of each operation it may send' })
  operations!: string[];
}

const CreateAccountPayload = payloadOf('CreateAccountPayload', Account);
const SuspendAccountPayload = payloadOf('SuspendAccountPayload', Account);
const ResumeAccountPayload = payloadOf('ResumeAccountPayload', Account);
const RegisterClientPayload = payloadOf('RegisterClientPayload', ApiClient);

@Resolver()
export class AccountResolver {
  @Mutation(() => CreateAccountPayload, { description: '创建账户 create an account' })
  async createAccount(@Arg('input', () => CreateAccountInput) input: CreateAccountInput, @Ctx() context: Context) {
    return { account: await createAccount(context, input) };
  }

  @Mutation(() => SuspendAccountPayload, { description: '停用账户 suspend an account' })
  async suspendAccount(@Arg('input', () => SuspendAccountInput) input: SuspendAccountInput, @Ctx() context: Context) {
    return { account: await suspendAccount(context, input) };
  }

  @Mutation(() => ResumeAccountPayload, { description: '恢复账户 resume an account' })
  async resumeAccount(@Arg('input', () => SuspendAccountInput) input: SuspendAccountInput, @Ctx() context: Context) {
    return { account: await resumeAccount(context, input) };
  }

  @Mutation(() => RegisterClientPayload, { description: '登记客户端 register a client application' })
  async registerClient(@Arg('input', () => RegisterClientInput) input: RegisterClientInput, @Ctx() context: Context) {
    return { apiClient: await registerClient(context, input) };
  }
}
