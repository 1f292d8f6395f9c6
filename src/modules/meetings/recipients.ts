// Those whom a text goes to (分发范围): people, organisations, member units and divisions, named by their global ids and held
// on the row as one list, against which the policy holds the facts of a post.

import type { Scene } from '../../graph/scene.ts';
import { parseGlobalId } from '../../model/global-id.ts';
import type { Class } from '../../model/meta.ts';
import type { Entity } from '../../model/type.ts';
import { MemberUnit, Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

const TYPES: Readonly<Record<string, { readonly type: Class<Entity>; readonly name: string }>> = {
  StaffMember: { type: StaffMember, name: 'name' },
  Organization: { type: Organization, name: 'nameZh' },
  MemberUnit: { type: MemberUnit, name: 'nameZh' },
  Region: { type: Region, name: 'nameZh' },
};

export interface Recipients {
  readonly ids: string[];
  readonly names: string[];
}

/** Refuses what is none of these types, and what the caller may not see. */
export async function lookRecipients(scene: Scene, given: readonly string[], path: string): Promise<Recipients> {
  const ids: string[] = [];
  const names: string[] = [];
  for (const [index, id] of [...new Set(given)].entries()) {
    const kind = TYPES[parseGlobalId(id)?.type ?? ''];
    if (!kind) {
      scene.refuse({
        path: `${path}.${index}`,
        rule: 'NOT_A_RECIPIENT',
        zh: '只能是人员、机构、成员单位或区划的标识',
        en: 'Only ids of staff, organisations, member units and divisions',
      });
      continue;
    }
    const row = await scene.look(kind.type, id, `${path}.${index}`);
    if (!row) continue;
    ids.push(row.id);
    names.push(String((row as unknown as Record<string, unknown>)[kind.name]));
  }
  return { ids, names };
}
