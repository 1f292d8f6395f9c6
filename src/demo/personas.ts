// The cast of the demo world (示例角色表): everybody, with a sentence on what each may do.
import type { PrincipalRole } from '../domain/vocabulary.ts';
import { CITY_PERSONAS } from './city-personas.ts';
import { LOCAL_PERSONAS } from './local-personas.ts';
import type { Persona } from './persona.ts';
import { UNIT_PERSONAS } from './unit-personas.ts';

export type { Persona };

export const PERSONAS: readonly Persona[] = [...CITY_PERSONAS, ...UNIT_PERSONAS, ...LOCAL_PERSONAS];

type Sentence = readonly [zh: string, en: string];

const READS_CITY: Sentence = [
  '查看全市机构、人员和联系电话',
  'reads organisations, staff and phone numbers of the city',
];
const READS_OWN_AREA: Sentence = ['查看本辖区人员和联系电话', 'reads staff and phone numbers of the own area'];

/** For people; the rules themselves are in policies/, and a role without a grant here has no persona. */
const SENTENCES: Readonly<Partial<Record<PrincipalRole, Sentence>>> = {
  LEADER: [`${READS_CITY[0]}；可授权执行组长、副组长`, `${READS_CITY[1]}; delegates to executive and deputy leaders`],
  EXECUTIVE_LEADER: [`${READS_CITY[0]}；查看授予本人的授权`, `${READS_CITY[1]}, and delegations to oneself`],
  DEPUTY_LEADER: [`${READS_CITY[0]}；查看授予本人的授权`, `${READS_CITY[1]}, and delegations to oneself`],
  OFFICE_DIRECTOR: [
    `${READS_CITY[0]}，身份证号脱敏；修订职责，任免小组职务，指定和更换联络员`,
    `${READS_CITY[1]}, ID numbers masked; revises duties, appoints and ends seats, designates liaisons`,
  ],
  OFFICE_STAFF: [
    `${READS_CITY[0]}，身份证号脱敏；修订职责，任免小组职务，指定和更换联络员`,
    `${READS_CITY[1]}, ID numbers masked; revises duties, appoints and ends seats, designates liaisons`,
  ],
  RECORDER: [`${READS_CITY[0]}；不作修改`, `${READS_CITY[1]}; changes nothing`],
  GENERAL_OFFICE: [`${READS_CITY[0]}；不作修改`, `${READS_CITY[1]}; changes nothing`],
  DEPUTY_SECRETARY_GENERAL: [`${READS_CITY[0]}；不作修改`, `${READS_CITY[1]}; changes nothing`],
  UNIT_PRINCIPAL: [
    '查看本单位人员（含个人档案记录）、各单位联络员和本单位报送义务；指定和更换本单位联络员',
    'reads own staff with personnel notes, all liaisons, own push obligations; designates the own liaison',
  ],
  UNIT_LEADER_IN_CHARGE: [
    '查看本单位人员、各单位联络员和本单位报送义务；指定和更换本单位联络员',
    'reads own staff, all liaisons, own push obligations; designates the own liaison',
  ],
  LIAISON: ['查看本单位人员、各单位联络员和本单位报送义务', 'reads own staff, all liaisons and own push obligations'],
  DATA_OPERATOR: [
    '查看本单位人员、各单位联络员和本单位报送义务',
    'reads own staff, all liaisons and own push obligations',
  ],
  AUDITOR: ['作为审计人员查看全市人员，电话脱敏', 'as auditor reads staff of the city, phone numbers masked'],
  DISCIPLINE: ['作为纪检监察干部查看全市人员和联系电话', 'for discipline reads staff and phone numbers of the city'],
  ORGANIZATION: [
    '作为组织部工作人员查看全市人员，含身份证号和个人档案记录',
    'for the organisation department reads staff of the city, ID numbers and personnel notes included',
  ],
  COUNTY_OFFICE: [
    `${READS_OWN_AREA[0]}，身份证号脱敏；指定和更换本机构联络员`,
    `${READS_OWN_AREA[1]}, ID numbers masked; designates the own liaison`,
  ],
  COUNTY_UNIT: READS_OWN_AREA,
  TOWN_OFFICE: READS_OWN_AREA,
  TOWN_DEPARTMENT: READS_OWN_AREA,
  TOWN_DISCIPLINE: READS_OWN_AREA,
  VILLAGE_SECRETARY: READS_OWN_AREA,
  RESIDENT_TEAM: [
    `${READS_OWN_AREA[0]}；权限随驻村任期结束`,
    `${READS_OWN_AREA[1]}; all rights end with the assignment`,
  ],
  GRID_WORKER: READS_OWN_AREA,
  FARMER: ['只能查看公开信息和本人账户', 'reads what is public, and the own account'],
  THIRD_PARTY: ['只能查看公开信息和本人信息', 'reads what is public, and about oneself'],
  INTEGRATOR: ['查看本单位报送义务', 'reads the push obligations of its unit'],
  SYSTEM_ADMIN: [
    '管理账户和客户端，提出或批准角色授权；看不到业务数据',
    'accounts and clients; proposes or approves grants; sees no business data',
  ],
  SECURITY_ADMIN: ['提出或批准角色授权；看不到业务数据', 'proposes or approves grants; sees no business data'],
  AUDIT_ADMIN: ['查看访问审计；看不到业务数据', 'reads the access log; sees no business data'],
};

const NO_POST: Sentence = [
  '没有岗位：代表用户调用登记过的操作，权限是用户权限与客户端范围的交集',
  'no post: calls registered operations for a user, with the rights that user and client have in common',
];

/** What a persona may do, in a sentence. */
export function describePersona({ posts }: Persona): { zh: string; en: string } {
  const sentences = posts.length === 0 ? [NO_POST] : posts.flatMap(({ role }) => [SENTENCES[role] ?? []]);
  return { zh: sentences.map(([zh]) => zh).join('；'), en: sentences.map(([, en]) => en).join('; ') };
}
