// Organisations (组织机构, E02) and the 50 seats of member units (成员单位席位, E03). Seat and organisation differ: seats
// 2 and 47 hold two organisations each; duties and pushes hang on the seat, people and accounts on the organisation.
import { ORG_CATEGORY, REGION_LEVEL } from '../../domain/vocabulary.ts';
import { choice, count, day, flag, many, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PUBLIC } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Region } from '../regions/region.entity.ts';

export const OrgCategory = enumeration('OrgCategory', '机构类别 category of an organisation', ORG_CATEGORY);
/** An organisation stands at the level of the division it serves. */
export const OrgLevel = enumeration('OrgLevel', '机构层级 level of an organisation', REGION_LEVEL);

@type('成员单位', 'Seat of the leading group held by one or two organisations', {
  clause: 'E03, FG02, 榆巩衔发〔2021〕5号 一(三)',
  file: import.meta.url,
  key: 'number',
})
export class MemberUnit extends Entity {
  @count('席位号', 'Seat number', PUBLIC, { unique: true })
  number!: number;

  @text('名称', 'Chinese name as listed', PUBLIC)
  nameZh!: string;

  @text('英文名称', 'English name', PUBLIC)
  nameEn!: string;

  @text('短名', 'Short name in addresses', PUBLIC, { unique: true, bytewise: true })
  slug!: string;

  @choice(OrgCategory, '类别', 'Category', PUBLIC)
  category!: string;

  @text('来源', 'Source clause', PUBLIC)
  sourceRef!: string;

  @many(() => Organization, 'memberUnit', '机构', 'Organisations that hold this seat', PUBLIC)
  organizations!: Organization[];
}

@type('组织机构', 'Organisation', {
  clause: 'E02, FG02',
  file: import.meta.url,
  key: 'slug',
  indexes: [['region'], ['memberUnit']],
})
export class Organization extends Entity {
  @text('短名', 'Short name in addresses; organisations below the city carry the division code in front', PUBLIC, {
    unique: true,
    bytewise: true,
  })
  slug!: string;

  @text('名称', 'Chinese name', PUBLIC)
  nameZh!: string;

  @text('英文名称', 'English name', PUBLIC, { optional: true })
  nameEn!: string | null;

  @choice(OrgCategory, '类别', 'Category', PUBLIC)
  category!: string;

  @choice(OrgLevel, '层级', 'Level', PUBLIC)
  level!: string;

  @day('生效日期', 'First day of validity', PUBLIC, { optional: true })
  validFrom!: string | null;

  @day('失效日期', 'Last day of validity', PUBLIC, { optional: true })
  validTo!: string | null;

  @flag('示例数据', 'Invented for the demonstration', PUBLIC, { default: false })
  example!: boolean;

  @text('印章编号', 'Number of the registered seal', INTERNAL, { optional: true })
  sealId!: string | null;

  @text('区划路径', 'Path of the region', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Region, '所在区划', 'Division it serves', PUBLIC)
  region!: Region;

  @ref(() => MemberUnit, '席位', 'Seat it holds, if any', PUBLIC, { optional: true })
  memberUnit!: MemberUnit | null;

  @ref(() => Organization, '上级机构', 'Parent organisation', PUBLIC, { optional: true })
  parent!: Organization | null;

  @ref(() => Organization, '承接机构', 'Successor after a reorganisation', PUBLIC, { optional: true })
  successor!: Organization | null;
}

manyOn(
  Region,
  'organizations',
  () => Organization,
  'region',
  '组织机构',
  'Organisations that serve this division',
  PUBLIC,
);
