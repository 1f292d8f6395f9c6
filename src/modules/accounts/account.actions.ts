// Accounts and clients (账户与客户端, 4.4): the system administrator creates and suspends accounts and registers clients.
// An account alone may do nothing: rights come from grants, which need two administrators.
import { createHash } from 'node:crypto';
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { keyOf } from '../../model/global-id.ts';
import { allTypes } from '../../model/meta.ts';
import { allVerbs } from '../../model/verb.ts';
import { ADMINISTRATORS } from '../../policy/principal.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Account, ApiClient, RoleGrant } from './account.entity.ts';
import type { CreateAccountInput, RegisterClientInput, SuspendAccountInput } from './account.resolver.ts';

const FILE = 'src/modules/accounts/account.actions.ts';

export const createAccount = action<Account, CreateAccountInput>({
  type: Account,
  verb: 'create',
  mutation: 'createAccount',
  file: FILE,
  async change(scene, input) {
    const taken = await scene.em.findOne(Account, {
      $or: [{ username: input.username }, { issuer: input.issuer, subject: input.subject }],
    } as never);
    if (taken)
      throw new Failure('CONFLICT', {
        zh: '用户名或令牌主体已有账户',
        en: 'The user name, or the subject of the token, has an account already',
      });
    const account = scene.em.create(Account, {
      username: input.username,
      issuer: input.issuer,
      subject: input.subject,
      status: 'ACTIVE',
      authMethod: 'OPENID_CONNECT',
      mfa: input.mfa ?? false,
      lastLogin: null,
      staff: input.staffId == null ? null : personOf(scene, input.staffId),
    } as unknown as Account);
    return [account];
  },
});

/**
 * Administrators see no people (N02), and row security keeps them from looking: they name a person by the opaque id that
 * the personnel office gives them. Whether it exists is left to the foreign key.
 */
function personOf(scene: Scene, staffId: string): StaffMember {
  const id = keyOf('StaffMember', staffId);
  if (!id) scene.refuse({ path: 'input.staffId', rule: 'NOT_FOUND', zh: '未找到该人员', en: 'No such StaffMember' });
  scene.check();
  return scene.em.getReference(StaffMember, id as never);
}

export const suspendAccount = action<Account, SuspendAccountInput>({
  type: Account,
  verb: 'suspend',
  mutation: 'suspendAccount',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, account) {
    await refuseAdministrator(scene, account);
    account.status = 'SUSPENDED';
    return [account];
  },
});

/** What one administrator could suspend alone would check nobody: their power ends by a revocation, which two decide. */
async function refuseAdministrator(scene: Scene, account: Account): Promise<void> {
  const held = {
    account: account.id,
    status: { $in: ['ACTIVE', 'REVOCATION_PROPOSED'] },
    role: { $in: ADMINISTRATORS },
  };
  const lasting = { $or: [{ to: null }, { to: { $gte: scene.today } }] };
  if ((await scene.em.count(RoleGrant, { ...held, ...lasting } as never)) === 0) return;
  throw new Failure('FORBIDDEN', {
    zh: '管理员的账户不能由一人停用。请撤销其管理权的授权，由两名管理员共同决定',
    en: 'Nobody alone may suspend the account of an administrator. Revoke the grant of that power, which two decide',
  });
}

export const resumeAccount = action<Account, SuspendAccountInput>({
  type: Account,
  verb: 'resume',
  mutation: 'resumeAccount',
  file: FILE,
  target: input => input.id,
  async change(_scene, _input, account) {
    account.status = 'ACTIVE';
    return [account];
  },
});

/** Registers a client, or replaces what it may do: scopes and operations are given whole. */
export const registerClient = action<ApiClient, RegisterClientInput>({
  type: ApiClient,
  verb: 'register',
  mutation: 'registerClient',
  file: FILE,
  async change(scene, input) {
    const known = new Set([
      ...allTypes().map(meta => `${meta.name}.read`),
      ...allVerbs().map(({ type, verb }) => `${type.name}.${verb}`),
    ]);
    input.scopes.forEach((scope, index) => {
      if (!known.has(scope))
        scene.refuse({
          path: `input.scopes.${index}`,
          rule: 'UNKNOWN_SCOPE',
          zh: '权限范围须为“类型.操作”，例如 Region.read',
          en: 'A scope is `Type.verb`, such as Region.read',
        });
    });
    scene.check();
    const facts = {
      nameZh: input.nameZh,
      kind: input.kind,
      enabled: input.enabled ?? true,
      scopes: input.scopes,
      allowedOperations: input.operations.map(digestOf),
    };
    const existing = await scene.em.findOne(ApiClient, { clientId: input.clientId } as never);
    if (existing) return [scene.em.assign(existing, facts as never) as ApiClient];
    return [scene.em.create(ApiClient, { clientId: input.clientId, ...facts } as unknown as ApiClient)];
  },
});

const digestOf = (operation: string): string => createHash('sha256').update(operation.trim()).digest('hex');
