// Closed lists shared by the reference reader and the model (受控词表): code and Chinese label, declared once.
// Duties, units and pushes: 榆巩衔发〔2021〕5号 part one; leader capacities and delegation: the same, part two.
// The model builds its GraphQL enumerations from these objects, the reader checks files against their keys.

/** Levels that have a statistical code. Grids (网格) are no divisions: they are an entity of their own. */
export const REGION_LEVEL = {
  PROVINCE: '省',
  CITY: '市',
  COUNTY: '县(市、区)',
  TOWN: '乡镇(街道)',
  VILLAGE: '村(社区)',
} as const;
export type RegionLevel = keyof typeof REGION_LEVEL;

export const REGION_KIND = {
  PROVINCE: '省级',
  CITY: '地级',
  COUNTY: '县(县级市)',
  DISTRICT: '区',
  TOWN: '乡镇(街道)',
  SCENIC_AREA: '景区',
  VILLAGE: '村(社区)',
} as const;
export type RegionKind = keyof typeof REGION_KIND;

export const ORG_CATEGORY = {
  PARTY: '党委部门',
  DISCIPLINE: '纪检监察机关',
  PARTY_GOV: '党委和政府双席位',
  GOV: '政府部门',
  PUBLIC_INSTITUTION: '事业单位',
  MASS: '群团组织',
  MILITARY: '军队单位',
  CENTRAL_PROVINCIAL: '中省驻榆单位',
} as const;
export type OrgCategory = keyof typeof ORG_CATEGORY;

export const DUTY_ROLE = {
  LEAD: '牵头',
  CO_LEAD: '共同牵头',
  RESPONSIBLE: '负责',
  COOPERATE: '配合',
  ASSIST: '协助',
  PARTICIPATE: '参与',
  COORDINATE: '统筹协调',
  ORGANISE: '组织动员',
  GUIDE: '指导',
  SUPERVISE: '监督',
  IMPLEMENT: '落实',
  MONITOR: '监测',
} as const;
export type DutyRole = keyof typeof DUTY_ROLE;

export const DUTY_THEME = {
  ARCHIVES: '档案管理',
  ASSESSMENT: '考核评估',
  ASSETS: '帮扶资产',
  AUDIT: '审计',
  CADRE: '党建与干部',
  CIVIL_RELIEF: '社会救助',
  CONSUMPTION: '消费帮扶',
  COORDINATION: '综合协调',
  CULTURE: '文化旅游',
  CUSTOMS: '移风易俗',
  DISABILITY: '残疾人帮扶',
  DISASTER: '防灾减灾',
  DISCIPLINE: '监督执纪',
  DOCUMENT: '文件印发',
  EDUCATION: '教育保障',
  EMPLOYMENT: '就业帮扶',
  ENTERPRISE_AID: '企业帮扶',
  ENVIRONMENT: '生态环境与人居环境',
  ETHNIC: '民族工作',
  FINANCE: '金融帮扶',
  FORESTRY: '林草生态',
  FUNDS: '衔接资金',
  GOVERNANCE: '乡村治理',
  HEALTH: '健康服务',
  HOUSING: '住房安全',
  INDUSTRY: '产业发展',
  MEDICAL_INS: '医疗保障',
  MEETING: '会议组织',
  MONITORING: '监测预警',
  OLD_AREA: '革命老区',
  PENSION: '养老保险',
  PETITION: '信访',
  PLANNING: '规划与用地',
  POWER: '农村供电',
  PROBLEM: '问题整改',
  PROJECTS: '项目管理',
  PUBLICITY: '宣传舆论',
  PV: '光伏帮扶',
  RELOCATION: '易地搬迁',
  RESIDENT_TEAM: '驻村帮扶',
  ROADS: '农村公路',
  SOCIAL_AID: '社会帮扶',
  SPORT: '体育健身',
  STATISTICS: '统计监测',
  SUPERVISION: '督查监督',
  TAX: '税收优惠',
  TECH: '科技帮扶',
  TELECOM: '农村通信',
  TRAINING: '培训',
  WATER: '饮水与水利',
  YANGYU: '扬榆协作',
  YULU: '雨露计划',
} as const;
export type DutyTheme = keyof typeof DUTY_THEME;

export const PUSH_KIND = {
  HALF_MONTHLY: '每半月',
  MONTHLY: '每月',
  ANNUAL: '每年',
  EVENT_3D: '3日内',
  EVENT_NO_DEADLINE: '触发(未规定时限)',
  IMMEDIATE: '第一时间',
  PERIODIC: '定期',
} as const;
export type PushKind = keyof typeof PUSH_KIND;

/** Who receives a push: the rural-revitalisation department as office, or the county it concerns. */
export const PUSH_RECEIVER = { RURAL_REVITALIZATION: '乡村振兴部门', COUNTY_CONCERNED: '相关县市区' } as const;
export type PushReceiver = keyof typeof PUSH_RECEIVER;

export const LEADING_GROUP_KIND = {
  CITY: '市级领导小组',
  COUNTY: '县级领导小组',
  TOWN: '乡镇领导小组',
  SPECIAL_WORK_GROUP: '专项工作组',
  RESIDENT_ASSIST: '驻村帮扶工作组',
} as const;
export type LeadingGroupKind = keyof typeof LEADING_GROUP_KIND;

export const SEAT = {
  LEADER: '组长',
  EXECUTIVE_LEADER: '执行组长',
  DEPUTY_LEADER: '副组长',
  OFFICE_DIRECTOR: '办公室主任',
  MEMBER: '成员',
} as const;
export type Seat = keyof typeof SEAT;

export const LEADER_CAPACITY = {
  PARTY_PRINCIPAL: '市委主要领导',
  GOV_PRINCIPAL: '市政府主要领导',
  PARTY_IN_CHARGE: '市委分管领导',
  GOV_IN_CHARGE: '市政府分管领导',
  PARTY_DEPUTY_SECRETARY_GENERAL: '市委副秘书长',
  GOV_DEPUTY_SECRETARY_GENERAL: '市政府副秘书长',
} as const;
export type LeaderCapacity = keyof typeof LEADER_CAPACITY;

export const ASSIGNMENT_KIND = {
  UNIT_PRINCIPAL: '主要领导',
  UNIT_LEADER_IN_CHARGE: '分管领导',
  LIAISON: '联络员',
  DATA_SPECIALIST: '资料专员',
  INFO_OFFICER: '信息员',
  GRID_WORKER: '网格员',
  STATION_HEAD: '乡村振兴工作站站长',
  RECORDER: '会议记录人',
} as const;
export type AssignmentKind = keyof typeof ASSIGNMENT_KIND;

export const DELEGATION_MATTER = {
  TOPIC_APPROVAL: '议题审定',
  CHAIR: '主持会议',
  SIGN: '签发文件',
} as const;

export { PRINCIPAL_ROLE, type PrincipalRole } from './principal-role.ts';
