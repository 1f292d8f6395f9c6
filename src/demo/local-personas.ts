// Personas of counties, towns and villages (县乡村示例角色), in the city and in the three places with rules of their own.
import { demoOrganization } from './organizations.ts';
import type { Persona, PersonaPerson, PersonaPost } from './persona.ts';
import type { Place } from './places.ts';

const at = (
  place: Place,
  organization: string,
  name: string,
  titleZh: string,
  titleEn: string,
  post: PersonaPost,
  person: PersonaPerson,
): Persona => ({
  name,
  titleZh,
  titleEn,
  organization: demoOrganization(place, organization),
  place,
  posts: [post],
  person,
});

const COUNTY_OFFICER: PersonaPerson = { post: '综合股股长', grade: '乡科级副职' };
const COUNTY_CLERK: PersonaPerson = { post: '业务股股长', grade: '乡科级副职' };
const TOWN_CLERK: PersonaPerson = { post: '办公室主任', grade: '一级科员' };

export const LOCAL_PERSONAS: readonly Persona[] = [
  at('YL.A', 'linkage-office', 'ca.off', '榆阳区巩固衔接办', 'linkage office of county A', { role: 'COUNTY_OFFICE' }, {
    ...COUNTY_OFFICER,
    published: true,
    personnelFileNotes: '示例：2022年度考核优秀（虚构记录）',
  }),
  at(
    'YL.A',
    'healthcare-security',
    'ca.med',
    '榆阳区医保局',
    'healthcare security bureau of county A',
    { role: 'COUNTY_UNIT', domain: 'MEDICAL_INS' },
    COUNTY_CLERK,
  ),
  at(
    'YL.A',
    'civil-affairs',
    'ca.civ',
    '榆阳区民政局',
    'civil affairs bureau of county A',
    { role: 'COUNTY_UNIT', domain: 'CIVIL_RELIEF' },
    COUNTY_CLERK,
  ),
  at(
    'YL.A',
    'education',
    'ca.edu',
    '榆阳区教育局',
    'education bureau of county A',
    { role: 'COUNTY_UNIT', domain: 'EDUCATION' },
    COUNTY_CLERK,
  ),
  at('YL.B', 'linkage-office', 'cb.off', '佳县巩固衔接办', 'linkage office of county B', { role: 'COUNTY_OFFICE' }, {
    ...COUNTY_OFFICER,
    published: true,
  }),
  at(
    'YL.A.1',
    'revitalization-office',
    'ta1.off',
    '镇川镇乡村振兴办',
    'revitalisation office of town A.1',
    { role: 'TOWN_OFFICE' },
    TOWN_CLERK,
  ),
  at(
    'YL.A.1',
    'social-affairs',
    'ta1.dep',
    '镇川镇业务部门',
    'department of town A.1',
    { role: 'TOWN_DEPARTMENT', domain: 'MEDICAL_INS' },
    { ...TOWN_CLERK, personnelFileNotes: '示例：2021年起分管医保业务（虚构记录）' },
  ),
  at(
    'YL.A.1',
    'discipline',
    'ta1.dis',
    '镇川镇纪委',
    'discipline commission of town A.1',
    { role: 'TOWN_DISCIPLINE' },
    { post: '纪检干部', grade: '一级科员' },
  ),
  at(
    'YL.A.2',
    'revitalization-office',
    'ta2.off',
    '上盐湾镇乡村振兴办',
    'revitalisation office of town A.2',
    { role: 'TOWN_OFFICE' },
    TOWN_CLERK,
  ),
  at(
    'YL.A.1.v1',
    'village-committee',
    'v1.sec',
    '花岩村党支部书记',
    'secretary of village v1',
    { role: 'VILLAGE_SECRETARY' },
    { post: '村党支部书记' },
  ),
  // The list of posts has none for resident teams; each village names an information officer, and here the team does it.
  at(
    'YL.A.1.v1',
    'resident-team',
    'v1.res',
    '花岩村驻村工作队',
    'resident team of village v1',
    { role: 'RESIDENT_TEAM' },
    { post: '驻村工作队员兼信息员', assignment: 'INFO_OFFICER', personnelFileNotes: '示例：驻村期两年（虚构记录）' },
  ),
  ...['v1.g1', 'v1.g2'].map(grid =>
    at(
      'YL.A.1.v1',
      'village-committee',
      grid,
      `花岩村第${grid.slice(-1)}网格网格员`,
      `grid worker of ${grid}`,
      { role: 'GRID_WORKER', grid },
      { post: '网格员', assignment: 'GRID_WORKER' },
    ),
  ),
  at(
    'YL.A.1.v2',
    'village-committee',
    'v2.sec',
    '永康村党支部书记',
    'secretary of village v2',
    { role: 'VILLAGE_SECRETARY' },
    { post: '村党支部书记' },
  ),
  {
    name: 'hh1',
    titleZh: '花岩村农户 H-R1',
    titleEn: 'farmer of household H-R1 in village v1',
    organization: null,
    place: 'YL.A.1.v1',
    posts: [{ role: 'FARMER', grid: 'v1.g1', household: 'H-R1' }],
    person: null,
  },
  at('YY', 'linkage-office', 'yy.off', '右玉县乡村振兴局', 'office of Youyu county', { role: 'COUNTY_OFFICE' }, COUNTY_OFFICER),
  at('CJ', 'revitalization-office', 'cj.off', '蔡家镇乡村振兴办', 'office of Caijia town', { role: 'TOWN_OFFICE' }, TOWN_CLERK),
  at('YC.C1', 'linkage-office', 'yc.off', '袁州区乡村振兴局', 'office of Yuanzhou district', { role: 'COUNTY_OFFICE' }, COUNTY_OFFICER),
];
