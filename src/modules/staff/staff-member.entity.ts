// Staff (工作人员, E07) and the posts they hold (岗位, E08). Rights end with the last day of an assignment (N29).
import { ASSIGNMENT_KIND } from '../../domain/vocabulary.ts';
import { choice, day, flag, many, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { CONFIDENTIAL, INTERNAL, PERSONAL, PUBLIC, SENSITIVE_PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { MemberUnit, Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';

export const AssignmentKind = enumeration('AssignmentKind', '岗位类别 kind of a post', ASSIGNMENT_KIND);

@type('工作人员', 'Member of staff', {
  clause: 'E07, FG04',
  file: import.meta.url,
  key: 'staffNo',
  indexes: [['organization'], ['region'], ['unit'], ['regionPath']],
})
export class StaffMember extends Entity {
  @text('工号', 'Staff number', INTERNAL, { unique: true, bytewise: true })
  staffNo!: string;

  @text('姓名', 'Name', INTERNAL)
  name!: string;

  @text('职务', 'Post', INTERNAL, { optional: true })
  post!: string | null;

  @text('职级', 'Grade', INTERNAL, { optional: true })
  grade!: string | null;

  @text('联系电话', 'Phone number', PERSONAL, { optional: true, mask: 'phone' })
  phone!: string | null;

  @text('照片', 'Photo, as the address of a file', PERSONAL, { optional: true, filter: false, order: false })
  photo!: string | null;

  @text('身份证号', 'ID number', SENSITIVE_PERSONAL, { optional: true, mask: 'idNo', order: false })
  idNo!: string | null;

  @text('个人档案记录', 'Notes of the personnel file', CONFIDENTIAL, { optional: true, filter: false, order: false })
  personnelFileNotes!: string | null;

  @flag('公开通讯录', 'Listed in the published directory of duty contacts', PUBLIC, { default: false })
  published!: boolean;

  @flag('示例数据', 'Invented for the demonstration', PUBLIC, { default: false })
  example!: boolean;

  @flag('现任联络员', 'Liaison of a member unit; kept by designate and replace', null, { default: false })
  liaison!: boolean;

  @text('区划路径', 'Path of the region', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Organization, '所属机构', 'Organisation', INTERNAL)
  organization!: Organization;

  @ref(() => MemberUnit, '成员单位', 'Member unit of the organisation', INTERNAL, { optional: true })
  unit!: MemberUnit | null;

  @ref(() => Region, '工作区划', 'Division of work', PUBLIC)
  region!: Region;

  @many(() => Assignment, 'staff', '岗位', 'Posts held', INTERNAL)
  assignments!: Assignment[];
}

@type('岗位', 'Post of a member of staff, from a day to a day', {
  clause: 'E08, FG04, 榆巩衔发〔2021〕5号 二(二)1',
  file: import.meta.url,
  order: ['kind', 'from'],
  indexes: [['staff'], ['organization', 'kind'], ['regionPath']],
})
export class Assignment extends Entity {
  @choice(AssignmentKind, '类别', 'Kind', INTERNAL)
  kind!: string;

  @day('起始日期', 'First day', INTERNAL)
  from!: string;

  @day('截止日期', 'Last day, that day included; empty while it lasts', INTERNAL, { optional: true })
  to!: string | null;

  @text('区划路径', 'Path of the region', null, { bytewise: true })
  regionPath!: string;

  @ref(() => StaffMember, '人员', 'Who holds the post', INTERNAL)
  staff!: StaffMember;

  @ref(() => Organization, '机构', 'Organisation of the post', INTERNAL)
  organization!: Organization;

  @ref(() => MemberUnit, '成员单位', 'Member unit of the organisation', INTERNAL, { optional: true })
  unit!: MemberUnit | null;

  @ref(() => Region, '区划', 'Division of the post', INTERNAL)
  region!: Region;
}

manyOn(Organization, 'staff', () => StaffMember, 'organization', '工作人员', 'Staff', INTERNAL);
manyOn(Organization, 'assignments', () => Assignment, 'organization', '岗位', 'Posts', INTERNAL);
manyOn(Region, 'staff', () => StaffMember, 'region', '工作人员', 'Staff who work for this division', INTERNAL);
