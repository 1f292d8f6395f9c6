// Special groups of a county (专项工作组, S69): headed by a county leader, with the sectors that work in it, each with exactly one
// responsible department, and the joint meetings of these sectors, which are meetings like any other.
import { SPECIAL_GROUP_STATE } from '../../domain/special-group-vocabulary.ts';
import { choice, day, list, many, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { DutyTheme } from '../organisation/duty.entity.ts';
import { Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const SpecialGroupState = enumeration(
  'SpecialGroupState',
  '专项工作组状态 state of a special group',
  SPECIAL_GROUP_STATE,
);

@type('专项工作组', 'Special group of a county', {
  clause: 'S69, 002 (三)',
  file: import.meta.url,
  order: ['name'],
  uniques: [['region', 'name']],
})
export class SpecialGroup extends Entity {
  @text('名称', 'Name', INTERNAL)
  name!: string;

  @text('职责边界', 'Boundary of its duties', INTERNAL, { filter: false, order: false })
  boundary!: string;

  @choice(SpecialGroupState, '状态', 'State', INTERNAL)
  state!: string;

  @day('设立日期', 'Day it was set up', INTERNAL)
  formedOn!: string;

  @day('撤销日期', 'Day it was closed', INTERNAL, { optional: true })
  closedOn!: string | null;

  @list('参与机构', 'Organisations of its sectors', null)
  organizations!: string[];

  @ref(() => StaffMember, '组长', 'County leader who heads it', INTERNAL)
  head!: StaffMember;

  @ref(() => Region, '县区', 'County', INTERNAL)
  region!: Region;

  @many(() => SpecialGroupSector, 'group', '行业', 'Sectors', INTERNAL)
  sectors!: SpecialGroupSector[];
}

@type('专项工作组行业', 'Sector of a special group, with its responsible department', {
  clause: 'S69, 002 (三)',
  file: import.meta.url,
  order: ['sector'],
  uniques: [['group', 'sector']],
})
export class SpecialGroupSector extends Entity {
  @choice(DutyTheme, '行业', 'Sector', INTERNAL)
  sector!: string;

  @list('参与机构', 'Organisations of the sectors of the group', null)
  organizations!: string[];

  @ref(() => SpecialGroup, '专项工作组', 'Special group', INTERNAL)
  group!: SpecialGroup;

  @ref(() => Organization, '责任部门', 'The one department responsible', INTERNAL)
  organization!: Organization;

  @ref(() => Region, '县区', 'County', INTERNAL)
  region!: Region;
}

@type('行业帮扶联席会', 'Joint meeting of a sector of a special group', {
  clause: 'S69, 002 (三)',
  file: import.meta.url,
  order: ['createdAt'],
  uniques: [['sector', 'meeting']],
  indexes: [['meeting']],
})
export class SectorMeeting extends Entity {
  @list('参与机构', 'Organisations of the sectors of the group', null)
  organizations!: string[];

  @ref(() => SpecialGroupSector, '行业', 'Sector', INTERNAL)
  sector!: SpecialGroupSector;

  @ref(() => Meeting, '会议', 'Meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => Region, '县区', 'County', INTERNAL)
  region!: Region;
}

manyOn(SpecialGroupSector, 'meetings', () => SectorMeeting, 'sector', '联席会', 'Joint meetings', INTERNAL);

workflow(SpecialGroup, 'state', {
  close: { from: ['ACTIVE'], to: 'CLOSED' },
});
