// Grids (网格, E12), households (农户, E13) and their members (家庭成员, E14). ID numbers and bank accounts are stored
// sealed; the graph holds their masked form, and `disclose` opens one for a stated purpose, leaving a line.
import { HOUSEHOLD_CATEGORY, LABOUR_ABILITY, RELATION, RISK_FLAG, SEX } from '../../domain/household-vocabulary.ts';
import { choice, choices, count, day, flag, many, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PERSONAL, SENSITIVE_PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const HouseholdCategory = enumeration(
  'HouseholdCategory',
  '农户类别 category of a household',
  HOUSEHOLD_CATEGORY,
);
export const RiskFlag = enumeration('RiskFlag', '风险标记 kind of risk, without details', RISK_FLAG);
export const Sex = enumeration('Sex', '性别 sex', SEX);
export const Relation = enumeration('Relation', '与户主关系 relation to the head of the household', RELATION);
export const LabourAbility = enumeration('LabourAbility', '劳动能力 ability to work', LABOUR_ABILITY);

/** Names of the sealed columns: a text sealed for one does not open in another. */
export const SEALED = { idNo: 'person.id_no_sealed', bankAccount: 'household.bank_account_sealed' } as const;

@type('网格', 'Grid of a village: the households that one grid worker looks after', {
  clause: 'E12, S70, 宜春市二十条措施 (四)',
  file: import.meta.url,
  key: 'code',
  indexes: [['regionPath']],
})
export class Grid extends Entity {
  @text('代码', 'Code', INTERNAL, { unique: true, bytewise: true })
  code!: string;

  @text('名称', 'Name', INTERNAL)
  name!: string;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Region, '村', 'Village', INTERNAL)
  region!: Region;

  @ref(() => StaffMember, '网格员', 'Grid worker: one at a time', INTERNAL, { optional: true })
  worker!: StaffMember | null;

  @many(() => Household, 'grid', '农户', 'Households of the grid', INTERNAL)
  households!: Household[];
}

@type('农户', 'Household of a village', {
  clause: 'E13, FG05, FG06',
  file: import.meta.url,
  key: 'householdNo',
  // By the last change: lists of a county or the city, which are read from the newest on.
  indexes: [['regionPath'], ['gridCode'], ['region'], ['updatedAt', 'id']],
  ordersWithin: [['updatedAt', 'id']],
  totals: ['regionPath', 'registered'],
  counted: { by: ['COUNTY', 'TOWN', 'registered'], household: 'householdNo' },
})
export class Household extends Entity {
  @text('户编号', 'Number of the household', INTERNAL, { unique: true, bytewise: true })
  householdNo!: string;

  @text('户主姓名', 'Name of the head', PERSONAL, { mask: 'name' })
  headName!: string;

  @text('住址', 'Address', PERSONAL, { optional: true, order: false })
  address!: string | null;

  @text('村民小组', 'Number of the village group', PERSONAL, { optional: true })
  groupNo!: string | null;

  @count('家庭人口', 'Number of members', PERSONAL, { optional: true })
  size!: number | null;

  @choices(HouseholdCategory, '类别', 'Categories', PERSONAL)
  categories!: string[];

  @flag('建档立卡', 'Registered as poor before, now out of poverty', PERSONAL, { default: false })
  registered!: boolean;

  @flag('唯一住房', 'Whether its house is the only one', PERSONAL, { optional: true })
  onlyHome!: boolean | null;

  @text('联系电话', 'Phone number', PERSONAL, { optional: true, mask: 'phone', order: false })
  phone!: string | null;

  @text('银行账号', 'Bank account, its last four digits; the whole by disclose', SENSITIVE_PERSONAL, {
    optional: true,
    filter: false,
    order: false,
  })
  bankAccount!: string | null;

  @text('银行账号密文', 'Bank account, sealed', null, { optional: true, sealed: true })
  bankAccountSealed!: string | null;

  @flag('示例数据', 'Invented: nobody of this household exists', INTERNAL, { default: false })
  example!: boolean;

  @text('网格代码', 'Code of the grid', null, { optional: true, bytewise: true })
  gridCode!: string | null;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Region, '村', 'Village', INTERNAL)
  region!: Region;

  @ref(() => Grid, '网格', 'Grid: each household belongs to one', INTERNAL, { optional: true })
  grid!: Grid | null;

  @many(() => Person, 'household', '家庭成员', 'Members of the household', PERSONAL)
  members!: Person[];
}

@type('家庭成员', 'Member of a household', {
  clause: 'E14, FG05, FG06, FG07',
  file: import.meta.url,
  key: 'personNo',
  plural: 'persons',
  indexes: [['household'], ['regionPath'], ['idNoIndex']],
})
export class Person extends Entity {
  @text('人员编号', 'Number of the person', INTERNAL, { unique: true, bytewise: true })
  personNo!: string;

  @text('姓名', 'Name', PERSONAL)
  name!: string;

  @choice(Sex, '性别', 'Sex', PERSONAL, { optional: true })
  sex!: string | null;

  @choice(Relation, '与户主关系', 'Relation to the head', PERSONAL)
  relation!: string;

  @count('出生年份', 'Year of birth', PERSONAL, { optional: true })
  birthYear!: number | null;

  @day('出生日期', 'Day of birth; with the masked ID number it would give the whole', SENSITIVE_PERSONAL, {
    optional: true,
    order: false,
  })
  birthDate!: string | null;

  @text('身份证号', 'ID number, masked; the whole by disclose', SENSITIVE_PERSONAL, {
    optional: true,
    filter: false,
    order: false,
  })
  idNo!: string | null;

  @text('身份证号密文', 'ID number, sealed', null, { optional: true, sealed: true })
  idNoSealed!: string | null;

  @text('身份证号盲索引', 'Blind index of the ID number', null, {
    optional: true,
    bytewise: true,
    blindIndexOf: 'idNoSealed',
  })
  idNoIndex!: string | null;

  @choice(LabourAbility, '劳动能力', 'Ability to work', PERSONAL, { optional: true })
  labourAbility!: string | null;

  @text('在校情况', 'Schooling', PERSONAL, { optional: true })
  schooling!: string | null;

  @choices(RiskFlag, '风险标记', 'Kinds of risk known of the person', PERSONAL)
  riskFlags!: string[];

  @text('健康状况', 'State of health', SENSITIVE_PERSONAL, { optional: true, order: false })
  healthStatus!: string | null;

  @text('民族', 'Ethnic group', SENSITIVE_PERSONAL, { optional: true, order: false })
  ethnicity!: string | null;

  @flag('示例数据', 'Invented: this person does not exist', INTERNAL, { default: false })
  example!: boolean;

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('网格代码', 'Code of the grid', null, { optional: true, bytewise: true })
  gridCode!: string | null;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Household, '农户', 'Household', INTERNAL)
  household!: Household;
}

manyOn(Region, 'households', () => Household, 'region', '农户', 'Households of this village', INTERNAL);
