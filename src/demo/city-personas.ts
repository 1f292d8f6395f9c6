// Personas of the city (市级示例角色): leaders, the office, the general offices, administrators, and those from outside.
import type { PrincipalRole } from '../domain/vocabulary.ts';
import { demoOrganization } from './organizations.ts';
import type { Persona, PersonaPerson } from './persona.ts';

const LEADERSHIP = demoOrganization('YL', 'city-leadership');
const ADMINISTRATION = demoOrganization('YL', 'platform-administration');
const THIRD_PARTY = demoOrganization('YL', 'third-party-manager');
/** Unit 15 is bureau and office of the leading group in one. */
const OFFICE = 'rural-revitalization';
const PARTY_GENERAL_OFFICE = 'party-general-office';
const GOVERNMENT_GENERAL_OFFICE = 'gov-general-office';

const inCity = (
  name: string,
  titleZh: string,
  titleEn: string,
  role: PrincipalRole,
  organization: string,
  person: PersonaPerson,
): Persona => ({ name, titleZh, titleEn, organization, place: 'YL', posts: [{ role }], person });

export const CITY_PERSONAS: readonly Persona[] = [
  inCity('ldr', '领导小组组长', 'leader of the leading group', 'LEADER', LEADERSHIP, { post: '市委主要领导' }),
  inCity('exl', '领导小组执行组长', 'executive leader', 'EXECUTIVE_LEADER', LEADERSHIP, { post: '市政府主要领导' }),
  inCity('dplP', '领导小组副组长（市委）', 'deputy leader, Party side', 'DEPUTY_LEADER', LEADERSHIP, {
    post: '市委分管领导',
  }),
  inCity('dplG', '领导小组副组长（市政府）', 'deputy leader, government side', 'DEPUTY_LEADER', LEADERSHIP, {
    post: '市政府分管领导',
  }),
  inCity('dir', '领导小组办公室主任', 'director of the office', 'OFFICE_DIRECTOR', OFFICE, {
    post: '办公室主任',
    grade: '县处级正职',
  }),
  inCity('off', '市巩固衔接办工作人员', 'staff of the office', 'OFFICE_STAFF', OFFICE, {
    post: '综合科科长',
    grade: '乡科级正职',
    personnelFileNotes: '示例：2022年度考核优秀（虚构记录）',
  }),
  inCity('rec', '市巩固衔接办会议记录人', 'recorder of the office', 'RECORDER', OFFICE, {
    post: '综合科科员',
    grade: '一级科员',
    assignment: 'RECORDER',
  }),
  inCity('go', '市政府办工作人员', 'general office of the government', 'GENERAL_OFFICE', GOVERNMENT_GENERAL_OFFICE, {
    post: '综合科科长',
    grade: '乡科级正职',
  }),
  inCity(
    'dsgP',
    '市委分管副秘书长',
    'deputy secretary-general of the Party committee',
    'DEPUTY_SECRETARY_GENERAL',
    PARTY_GENERAL_OFFICE,
    { post: '市委副秘书长', grade: '县处级正职' },
  ),
  inCity(
    'dsgG',
    '市政府分管副秘书长',
    'deputy secretary-general of the government',
    'DEPUTY_SECRETARY_GENERAL',
    GOVERNMENT_GENERAL_OFFICE,
    { post: '市政府副秘书长', grade: '县处级正职' },
  ),
  // Each power with a person of its own: nobody holds two of the three (4.4).
  inCity('sys', '系统管理员', 'system administrator', 'SYSTEM_ADMIN', ADMINISTRATION, { post: '系统管理员' }),
  inCity('sec', '安全管理员', 'security administrator', 'SECURITY_ADMIN', ADMINISTRATION, { post: '安全管理员' }),
  inCity('adt', '审计管理员', 'audit administrator', 'AUDIT_ADMIN', ADMINISTRATION, { post: '审计管理员' }),
  inCity('ev', '第三方管理人员', 'third-party manager', 'THIRD_PARTY', THIRD_PARTY, { post: '项目经理' }),
  {
    name: 'fe',
    titleZh: '前端应用',
    titleEn: 'frontend client',
    organization: null,
    place: null,
    posts: [],
    person: null,
  },
  {
    name: 'int.med',
    titleZh: '市医保局系统对接账户',
    titleEn: 'integrator of the Healthcare Security Bureau',
    organization: 'healthcare-security',
    place: 'YL',
    posts: [{ role: 'INTEGRATOR' }],
    person: null,
  },
];
