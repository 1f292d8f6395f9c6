// The division of a unit (单位所在区划): where its
// events are when nobody says more exactly, and which they may not leave. A
// system account has a unit and no jurisdiction of its own, so that policy alone does not keep it there.
import { isWithin } from '../../domain/region-code.ts';
import type { Scene } from '../../graph/scene.ts';
import type { Region } from '../regions/region.entity.ts';
import { Organization } from './organization.entity.ts';
import type { PushObligation } from './push-obligation.entity.ts';

export async function divisionOf(scene: Scene, { unit }: PushObligation): Promise<Region | null> {
  const where = { memberUnit: unit } as never;
  const organization = await scene.em.findOne(Organization, where, {
    populate: ['region'] as never,
    orderBy: { slug: 'asc' } as never,
  });
  return organization?.region ?? null;
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
