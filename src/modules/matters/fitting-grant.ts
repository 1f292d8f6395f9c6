// The post that a matter can be assigned to (可交办岗位): in force today, of a role of the purpose, with the matter in its
// jurisdiction (N12).
import { MATTERS, type MatterPurpose } from '../../domain/matter-vocabulary.ts';
import { isWithin } from '../../domain/region-code.ts';
import type { Scene } from '../../graph/scene.ts';
import { Account, RoleGrant } from '../accounts/account.entity.ts';
import type { StaffMember } from '../staff/staff-member.entity.ts';

const IN_FORCE = ['ACTIVE', 'REVOCATION_PROPOSED'];

export async function fittingGrant(
  scene: Scene,
  staff: StaffMember,
  purpose: string,
  regionPath: string,
): Promise<RoleGrant | null> {
  const { em, today } = scene;
  const accounts = await em.find(Account, { staff, status: 'ACTIVE' } as never);
  const grants = await em.find(
    RoleGrant,
    {
      account: { $in: accounts.map(({ id }) => id) },
      role: { $in: [...MATTERS[purpose as MatterPurpose].roles] },
      status: { $in: IN_FORCE },
      from: { $lte: today },
      $or: [{ to: null }, { to: { $gte: today } }],
    } as never,
    { orderBy: { role: 'asc', id: 'asc' } as never },
  );
  return grants.find(({ scopePath }) => scopePath !== null && isWithin(regionPath, scopePath)) ?? null;
}
