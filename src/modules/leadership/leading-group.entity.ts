// Leading groups (领导小组, E05), their seats (小组职务, E06) and delegations of authority (授权委托, E11).
import { DELEGATION_MATTER, LEADER_CAPACITY, LEADING_GROUP_KIND, SEAT } from '../../domain/vocabulary.ts';
import { choice, day, many, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PUBLIC, WORK_SECRET } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const LeadingGroupKind = enumeration(
  'LeadingGroupKind',
  '领导小组类别 kind of leading group',
  LEADING_GROUP_KIND,
);
export const Seat = enumeration('Seat', '小组职务 seat in a leading group', SEAT);
export const LeaderCapacity = enumeration('LeaderCapacity', '领导身份 capacity of a leader', LEADER_CAPACITY);
export const DelegationMatter = enumeration('DelegationMatter', '授权事项 delegated matter', DELEGATION_MATTER);

@type('领导小组', 'Leading group of a division', {
  clause: 'E05, FG03, 榆巩衔发〔2021〕5号 一(一)',
  file: import.meta.url,
  order: ['kind', 'name'],
  uniques: [['region', 'kind']],
})
export class LeadingGroup extends Entity {
  @text('名称', 'Name', PUBLIC)
  name!: string;

  @choice(LeadingGroupKind, '类别', 'Kind', PUBLIC)
  kind!: string;

  @text('设立依据', 'Document it rests on', PUBLIC, { optional: true })
  mandateDoc!: string | null;

  @text('区划路径', 'Path of the region', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Region, '区划', 'Division it leads', PUBLIC)
  region!: Region;

  @ref(() => Organization, '办公室', 'Organisation that is its office', PUBLIC, { optional: true })
  office!: Organization | null;

  @many(() => LeadingGroupSeat, 'group', '小组职务', 'Seats, held now or before', INTERNAL)
  seats!: LeadingGroupSeat[];

  @many(() => Delegation, 'group', '授权委托', 'Delegations of authority', INTERNAL)
  delegations!: Delegation[];
}

@type('小组职务', 'Seat in a leading group', {
  clause: 'E06, FG03',
  file: import.meta.url,
  order: ['seat', 'from'],
  uniques: [['group', 'person', 'seat', 'from']],
})
export class LeadingGroupSeat extends Entity {
  @choice(Seat, '职务', 'Seat', INTERNAL)
  seat!: string;

  @choice(LeaderCapacity, '身份', 'Capacity in which a leader sits', INTERNAL, { optional: true })
  capacity!: string | null;

  @day('起始日期', 'First day', INTERNAL)
  from!: string;

  @day('截止日期', 'Last day, that day included; empty while it lasts', INTERNAL, { optional: true })
  to!: string | null;

  @text('区划路径', 'Path of the group’s region', null, { bytewise: true })
  regionPath!: string;

  @ref(() => LeadingGroup, '领导小组', 'Leading group', INTERNAL)
  group!: LeadingGroup;

  @ref(() => StaffMember, '人员', 'Who holds the seat', INTERNAL)
  person!: StaffMember;
}

@type('授权委托', 'Delegation of an authority by a leader to a deputy, from a day to a day', {
  clause: 'E11, FG03, 榆巩衔发〔2021〕5号 二(一)1-2',
  file: import.meta.url,
  order: ['from'],
  indexes: [['delegate', 'matter']],
})
export class Delegation extends Entity {
  @choice(DelegationMatter, '事项', 'Matter', INTERNAL)
  matter!: string;

  @day('起始日期', 'First day', INTERNAL)
  from!: string;

  @day('截止日期', 'Last day, that day included', INTERNAL)
  to!: string;

  @text('附加条件', 'Condition attached', WORK_SECRET, { optional: true })
  condition!: string | null;

  @text('区划路径', 'Path of the group’s region', null, { bytewise: true })
  regionPath!: string;

  @ref(() => LeadingGroup, '领导小组', 'Leading group', INTERNAL)
  group!: LeadingGroup;

  @ref(() => StaffMember, '授权人', 'Who delegates', INTERNAL)
  delegator!: StaffMember;

  @ref(() => StaffMember, '受权人', 'To whom', INTERNAL)
  delegate!: StaffMember;
}
