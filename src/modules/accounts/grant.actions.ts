// Role grants (角色授权, 04-permissions 4.4): proposed by one administrator, decided by another person who holds the other
// power. No person holds two of the three administrator powers. A revocation goes the same way, and the grant counts
// until it is approved.

import { LockMode } from '@mikro-orm/core';
import { Failure } from '../../domain/errors.ts';
import type { PrincipalRole } from '../../domain/vocabulary.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { ADMINISTRATORS } from '../../policy/principal.ts';
import { MemberUnit, Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { Account, RoleGrant } from './account.entity.ts';
import type { DecideGrantInput, GrantRoleInput, RevokeRoleInput } from './grant.resolver.ts';

const FILE = 'src/modules/accounts/grant.actions.ts';
/** Roles that come from a meeting, a client, or nothing at all, and are never granted. */
const NOT_GRANTED: readonly PrincipalRole[] = ['CONVENER', 'FRONTEND', 'PUBLIC'];

const SUPERVISION: readonly PrincipalRole[] = ['SUPERVISION_LEADER', 'SUPERVISION_MEMBER'];

const idOf = (row: unknown): string => (row as { id: string }).id;

/** Grants of the person behind an account, over all accounts of that person. */
async function grantsOfPerson(scene: Scene, account: Account): Promise<RoleGrant[]> {
  const mine = account.staff ? { staff: account.staff } : { id: account.id };
  // Held until the end of the change: two proposals at once must see each other.
  const accounts = await scene.em.find(Account, mine as never, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    orderBy: { id: 'asc' } as never,
  });
  const live = { $in: ['PROPOSED', 'ACTIVE', 'REVOCATION_PROPOSED'] };
  return scene.em.find(RoleGrant, { account: { $in: accounts.map(idOf) }, status: live } as never);
}

async function refuseTwoPowers(scene: Scene, account: Account, role: string, except?: RoleGrant): Promise<void> {
  if (!ADMINISTRATORS.includes(role as PrincipalRole)) return;
  const others = await grantsOfPerson(scene, account);
  const power = others.find(grant => grant !== except && ADMINISTRATORS.includes(grant.role as PrincipalRole));
  if (power)
    throw new Failure('CONFLICT', {
      zh: '三员分立：同一人不能拥有两项管理权',
      en: 'No person may hold two of the three administrator powers',
    });
}

/** A supervision group has its towns and its period (4.0): the grants say which, one for each town. */
function checkSupervision(scene: Scene, { role, regionId, to }: GrantRoleInput, region: Region | null): void {
  if (!SUPERVISION.includes(role as PrincipalRole)) return;
  if ((regionId == null || region) && region?.level !== 'TOWN')
    scene.refuse({
      path: 'input.regionId',
      rule: 'NOT_A_TOWN',
      zh: '督导组按乡镇授权：每个乡镇一项',
      en: 'A supervision group is granted its towns: one grant for each',
    });
  if (to == null)
    scene.refuse({
      path: 'input.to',
      rule: 'PERIOD_WITHOUT_END',
      zh: '督导组授权须有截止日期',
      en: 'The grant of a supervision group has a last day',
    });
}

export const grantRole = action<RoleGrant, GrantRoleInput>({
  type: RoleGrant,
  verb: 'grant',
  mutation: 'grantRole',
  file: FILE,
  async change(scene, input) {
    const account = await scene.look(Account, input.accountId, 'input.accountId');
    const region = await scene.look(Region, input.regionId, 'input.regionId');
    const organization = await scene.look(Organization, input.organizationId, 'input.organizationId');
    const unit = await scene.look(MemberUnit, input.unitId, 'input.unitId');
    const from = input.from ?? scene.today;
    if (NOT_GRANTED.includes(input.role as PrincipalRole))
      scene.refuse({
        path: 'input.role',
        rule: 'NOT_GRANTED',
        zh: '该角色不能授予账户',
        en: 'This role is not granted to accounts',
      });
    if (input.to != null && input.to < from)
      scene.refuse({
        path: 'input.to',
        rule: 'ENDS_BEFORE_START',
        zh: '截止日期早于起始日期',
        en: 'The last day comes before the first',
      });
    checkSupervision(scene, input, region);
    scene.check();
    await refuseTwoPowers(scene, account!, input.role);
    const grant = scene.em.create(RoleGrant, {
      account,
      role: input.role,
      status: 'PROPOSED',
      region,
      scopePath: region?.path ?? null,
      organization,
      unit: unit ?? organization?.memberUnit ?? null,
      domain: input.domain ?? null,
      grid: input.grid ?? null,
      household: input.household ?? null,
      assignment: null,
      from,
      to: input.to ?? null,
      reason: input.reason,
      proposedBy: proposer(scene),
      proposedAs: powerOf(scene),
      decidedBy: null,
    } as unknown as RoleGrant);
    return [grant];
  },
});

export const revokeRole = action<RoleGrant, RevokeRoleInput>({
  type: RoleGrant,
  verb: 'revoke',
  mutation: 'revokeRole',
  file: FILE,
  target: input => input.id,
  async change(scene, input, grant) {
    grant.status = 'REVOCATION_PROPOSED';
    grant.reason = input.reason;
    grant.proposedBy = proposer(scene);
    grant.proposedAs = powerOf(scene);
    grant.decidedBy = null;
    return [grant];
  },
});

export const approveGrant = action<RoleGrant, DecideGrantInput>({
  type: RoleGrant,
  verb: 'approve',
  mutation: 'approveGrant',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, grant) {
    await refuseSameHand(scene, grant);
    if (grant.status === 'PROPOSED') {
      const account = await scene.em.findOneOrFail(Account, idOf(grant.account));
      await refuseTwoPowers(scene, account, grant.role, grant);
    }
    grant.status = grant.status === 'PROPOSED' ? 'ACTIVE' : 'REVOKED';
    grant.decidedBy = proposer(scene);
    return [grant];
  },
});

export const declineGrant = action<RoleGrant, DecideGrantInput>({
  type: RoleGrant,
  verb: 'decline',
  mutation: 'declineGrant',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, grant) {
    await refuseSameHand(scene, grant);
    grant.status = grant.status === 'PROPOSED' ? 'DECLINED' : 'ACTIVE';
    grant.decidedBy = proposer(scene);
    return [grant];
  },
});

const proposer = (scene: Scene): Account =>
  scene.em.getReference(Account, scene.context.principal.account!.id as never);

/** The administrator power that the caller acts with. */
const powerOf = (scene: Scene): PrincipalRole | null =>
  scene.context.principal.posts.find(post => ADMINISTRATORS.includes(post.role))?.role ?? null;

/** Another person, with the other of the two powers, and not about oneself: the policy knows accounts, this people. */
async function refuseSameHand(scene: Scene, grant: RoleGrant): Promise<void> {
  const { staff } = scene.context.principal;
  const concerned = await scene.em.find(Account, { id: { $in: [grant.account, grant.proposedBy].map(idOf) } } as never);
  const samePerson = staff !== null && concerned.some(account => account.staff && idOf(account.staff) === staff);
  if (samePerson || grant.proposedAs === null || powerOf(scene) === grant.proposedAs)
    throw new Failure('FORBIDDEN', {
      zh: '须由另一人、另一类管理员批准：系统管理员与安全管理员互为制约',
      en: 'Another person with the other power has to decide: the two administrators check each other',
    });
}
