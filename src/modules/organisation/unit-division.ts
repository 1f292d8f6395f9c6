// The division of a unit (单位所在区划): where its
// events are when nobody says more exactly, and which they may not leave. A
// system account has a unit and no jurisdiction of its own, so that policy alone does not keep it there.
import { isWithin } from '../../domain/region-code.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Region } from '../regions/region.entity.ts';
import { type MemberUnit, Organization } from './organization.entity.ts';
import { PushObligation } from './push-obligation.entity.ts';

export async function divisionOf(scene: Scene, { unit }: { unit: Pick<MemberUnit, 'id'> }): Promise<Region | null> {
  const where = { memberUnit: unit.id } as never;
  const organization = await scene.em.findOne(Organization, where, {
    populate: ['region'] as never,
    orderBy: { slug: 'asc' } as never,
  });
  return organization?.region ?? null;
}

/** An obligation and where its unit is, for a change that then asks policy whether it is the caller's; null where unknown. */
export async function ownObligation(
  scene: Scene,
  code: string,
): Promise<{ obligation: PushObligation | null; division: Region | null }> {
  const obligation = await scene.em.findOne(PushObligation, { code } as never);
  return { obligation, division: obligation && (await divisionOf(scene, obligation)) };
}

export function refuseOutside(scene: Scene, place: Region | null, division: Region | null, path: string): void {
  if (place === null || (division !== null && isWithin(place.path, division.path))) return;
  scene.refuse({
    path,
    rule: 'OUTSIDE_JURISDICTION',
    zh: '不在本单位辖区以内',
    en: 'Lies outside the division of the unit',
  });
}
