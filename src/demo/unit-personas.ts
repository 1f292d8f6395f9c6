// Personas of the member units (成员单位示例角色): four in each of eighteen units: principal, leader in charge, liaison and
// data operator. Three units lend their work to everybody: audit, discipline and organisation have a second post for it.
import type { AssignmentKind, PrincipalRole } from '../domain/vocabulary.ts';
import type { Persona } from './persona.ts';

/** Short name of the fixture, number of the unit, slug of its organisation, and its names. */
export const DEMO_UNITS = [
  ['med', 43, 'healthcare-security', '市医保局', 'Healthcare Security Bureau'],
  ['unf', 5, 'party-united-front', '市委统战部', 'United Front Work Department'],
  ['tra', 28, 'transport', '市交通局', 'Transport Bureau'],
  ['ene', 45, 'energy', '市能源局', 'Energy Bureau'],
  ['dev', 16, 'development-reform', '市发改委', 'Development & Reform Commission'],
  ['edu', 17, 'education', '市教育局', 'Education Bureau'],
  ['civ', 22, 'civil-affairs', '市民政局', 'Civil Affairs Bureau'],
  ['hou', 27, 'housing-construction', '市住建局', 'Housing & Urban-Rural Development Bureau'],
  ['agr', 30, 'agriculture-rural', '市农业农村局', 'Agriculture & Rural Affairs Bureau'],
  ['hea', 33, 'health', '市卫健委', 'Health Commission'],
  ['eme', 34, 'emergency-management', '市应急管理局', 'Emergency Management Bureau'],
  ['aud', 35, 'audit', '市审计局', 'Audit Bureau'],
  ['dis', 1, 'discipline-supervision', '市纪委监委', 'Discipline Commission'],
  ['org', 3, 'party-organization', '市委组织部', 'Organization Department'],
  ['fin', 23, 'finance', '市财政局', 'Finance Bureau'],
  ['pub', 4, 'party-publicity', '市委宣传部', 'Publicity Department'],
  ['pet', 42, 'petitions', '市信访局', 'Petitions Bureau'],
  ['cyb', 7, 'party-cyberspace', '市委网信办', 'Cyberspace Affairs Office'],
] as const;

interface UnitPost {
  readonly suffix: string;
  readonly role: PrincipalRole;
  readonly assignment?: AssignmentKind;
  readonly zh: string;
  readonly en: string;
  readonly post: string;
  readonly grade: string;
}

const UNIT_POSTS: readonly UnitPost[] = [
  {
    suffix: 'pr',
    role: 'UNIT_PRINCIPAL',
    assignment: 'UNIT_PRINCIPAL',
    zh: '主要领导',
    en: 'principal',
    post: '主要负责人',
    grade: '县处级正职',
  },
  {
    suffix: 'ul',
    role: 'UNIT_LEADER_IN_CHARGE',
    assignment: 'UNIT_LEADER_IN_CHARGE',
    zh: '分管领导',
    en: 'leader in charge',
    post: '分管负责人',
    grade: '县处级副职',
  },
  {
    suffix: 'lo',
    role: 'LIAISON',
    assignment: 'LIAISON',
    zh: '联络员',
    en: 'liaison',
    post: '业务科科长',
    grade: '乡科级正职',
  },
  // The document knows no such post: filling in data is a task, so nothing is entered but the role.
  { suffix: 'op', role: 'DATA_OPERATOR', zh: '经办员', en: 'data operator', post: '业务科科员', grade: '一级科员' },
];

/** Work for all, held by the leader in charge and the operator of the unit. */
const WORK_FOR_ALL: Readonly<Record<string, PrincipalRole>> = {
  aud: 'AUDITOR',
  dis: 'DISCIPLINE',
  org: 'ORGANIZATION',
};

const NOTES: Readonly<Record<string, string>> = {
  'med.op': '示例：2022年度考核称职（虚构记录）',
  'hea.op': '示例：2022年挂职锻炼满一年（虚构记录）',
  'dev.lo': '示例：2021年受嘉奖一次（虚构记录）',
  'org.op': '示例：2023年度培训学时已满（虚构记录）',
};

function personaOf([short, , organization, zh, en]: (typeof DEMO_UNITS)[number], post: UnitPost): Persona {
  const name = `${short}.${post.suffix}`;
  const forAll = ['ul', 'op'].includes(post.suffix) ? WORK_FOR_ALL[short] : undefined;
  const notes = NOTES[name];
  return {
    name,
    titleZh: `${zh}${post.zh}`,
    titleEn: `${en}, ${post.en}`,
    organization,
    place: 'YL',
    posts: [{ role: post.role }, ...(forAll ? [{ role: forAll }] : [])],
    person: {
      post: post.post,
      grade: post.grade,
      ...(post.assignment ? { assignment: post.assignment } : {}),
      ...(notes ? { personnelFileNotes: notes } : {}),
    },
  };
}

export const UNIT_PERSONAS: readonly Persona[] = DEMO_UNITS.flatMap(unit =>
  UNIT_POSTS.map(post => personaOf(unit, post)),
);
