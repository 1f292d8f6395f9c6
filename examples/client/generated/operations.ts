/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 职责角色 part that the unit plays */
export type DutyRole =
  /** 协助 */
  | 'ASSIST'
  /** 配合 */
  | 'COOPERATE'
  /** 统筹协调 */
  | 'COORDINATE'
  /** 共同牵头 */
  | 'CO_LEAD'
  /** 指导 */
  | 'GUIDE'
  /** 落实 */
  | 'IMPLEMENT'
  /** 牵头 */
  | 'LEAD'
  /** 监测 */
  | 'MONITOR'
  /** 组织动员 */
  | 'ORGANISE'
  /** 参与 */
  | 'PARTICIPATE'
  /** 负责 */
  | 'RESPONSIBLE'
  /** 监督 */
  | 'SUPERVISE';

/** 职责主题 theme of a duty */
export type DutyTheme =
  /** 档案管理 */
  | 'ARCHIVES'
  /** 考核评估 */
  | 'ASSESSMENT'
  /** 帮扶资产 */
  | 'ASSETS'
  /** 审计 */
  | 'AUDIT'
  /** 党建与干部 */
  | 'CADRE'
  /** 社会救助 */
  | 'CIVIL_RELIEF'
  /** 消费帮扶 */
  | 'CONSUMPTION'
  /** 综合协调 */
  | 'COORDINATION'
  /** 文化旅游 */
  | 'CULTURE'
  /** 移风易俗 */
  | 'CUSTOMS'
  /** 残疾人帮扶 */
  | 'DISABILITY'
  /** 防灾减灾 */
  | 'DISASTER'
  /** 监督执纪 */
  | 'DISCIPLINE'
  /** 文件印发 */
  | 'DOCUMENT'
  /** 教育保障 */
  | 'EDUCATION'
  /** 就业帮扶 */
  | 'EMPLOYMENT'
  /** 企业帮扶 */
  | 'ENTERPRISE_AID'
  /** 生态环境与人居环境 */
  | 'ENVIRONMENT'
  /** 民族工作 */
  | 'ETHNIC'
  /** 金融帮扶 */
  | 'FINANCE'
  /** 林草生态 */
  | 'FORESTRY'
  /** 衔接资金 */
  | 'FUNDS'
  /** 乡村治理 */
  | 'GOVERNANCE'
  /** 健康服务 */
  | 'HEALTH'
  /** 住房安全 */
  | 'HOUSING'
  /** 产业发展 */
  | 'INDUSTRY'
  /** 医疗保障 */
  | 'MEDICAL_INS'
  /** 会议组织 */
  | 'MEETING'
  /** 监测预警 */
  | 'MONITORING'
  /** 革命老区 */
  | 'OLD_AREA'
  /** 养老保险 */
  | 'PENSION'
  /** 信访 */
  | 'PETITION'
  /** 规划与用地 */
  | 'PLANNING'
  /** 农村供电 */
  | 'POWER'
  /** 问题整改 */
  | 'PROBLEM'
  /** 项目管理 */
  | 'PROJECTS'
  /** 宣传舆论 */
  | 'PUBLICITY'
  /** 光伏帮扶 */
  | 'PV'
  /** 易地搬迁 */
  | 'RELOCATION'
  /** 驻村帮扶 */
  | 'RESIDENT_TEAM'
  /** 农村公路 */
  | 'ROADS'
  /** 社会帮扶 */
  | 'SOCIAL_AID'
  /** 体育健身 */
  | 'SPORT'
  /** 统计监测 */
  | 'STATISTICS'
  /** 督查监督 */
  | 'SUPERVISION'
  /** 税收优惠 */
  | 'TAX'
  /** 科技帮扶 */
  | 'TECH'
  /** 农村通信 */
  | 'TELECOM'
  /** 培训 */
  | 'TRAINING'
  /** 饮水与水利 */
  | 'WATER'
  /** 扬榆协作 */
  | 'YANGYU'
  /** 雨露计划 */
  | 'YULU';

/** 领导身份 capacity of a leader */
export type LeaderCapacity =
  /** 市政府副秘书长 */
  | 'GOV_DEPUTY_SECRETARY_GENERAL'
  /** 市政府分管领导 */
  | 'GOV_IN_CHARGE'
  /** 市政府主要领导 */
  | 'GOV_PRINCIPAL'
  /** 市委副秘书长 */
  | 'PARTY_DEPUTY_SECRETARY_GENERAL'
  /** 市委分管领导 */
  | 'PARTY_IN_CHARGE'
  /** 市委主要领导 */
  | 'PARTY_PRINCIPAL';

/** 领导小组类别 kind of leading group */
export type LeadingGroupKind =
  /** 市级领导小组 */
  | 'CITY'
  /** 县级领导小组 */
  | 'COUNTY'
  /** 驻村帮扶工作组 */
  | 'RESIDENT_ASSIST'
  /** 专项工作组 */
  | 'SPECIAL_WORK_GROUP'
  /** 乡镇领导小组 */
  | 'TOWN';

/** 机构类别 category of an organisation */
export type OrgCategory =
  /** 中省驻榆单位 */
  | 'CENTRAL_PROVINCIAL'
  /** 纪检监察机关 */
  | 'DISCIPLINE'
  /** 政府部门 */
  | 'GOV'
  /** 群团组织 */
  | 'MASS'
  /** 军队单位 */
  | 'MILITARY'
  /** 党委部门 */
  | 'PARTY'
  /** 党委和政府双席位 */
  | 'PARTY_GOV'
  /** 事业单位 */
  | 'PUBLIC_INSTITUTION';

/** 角色 role */
export type PrincipalRole =
  /** 审计人员 */
  | 'AUDITOR'
  /** 审计管理员 */
  | 'AUDIT_ADMIN'
  /** 召集人 */
  | 'CONVENER'
  /** 县级领导 */
  | 'COUNTY_LEADER'
  /** 县级巩固衔接办 */
  | 'COUNTY_OFFICE'
  /** 县级部门 */
  | 'COUNTY_UNIT'
  /** 数据填报员 */
  | 'DATA_OPERATOR'
  /** 资料专员 */
  | 'DATA_SPECIALIST'
  /** 副组长 */
  | 'DEPUTY_LEADER'
  /** 分管副秘书长 */
  | 'DEPUTY_SECRETARY_GENERAL'
  /** 纪检监察干部 */
  | 'DISCIPLINE'
  /** 执行组长 */
  | 'EXECUTIVE_LEADER'
  /** 农户 */
  | 'FARMER'
  /** 前端应用 */
  | 'FRONTEND'
  /** 市委办、市政府办工作人员 */
  | 'GENERAL_OFFICE'
  /** 网格员 */
  | 'GRID_WORKER'
  /** 信息员 */
  | 'INFO_OFFICER'
  /** 系统对接账户 */
  | 'INTEGRATOR'
  /** 组长 */
  | 'LEADER'
  /** 联络员 */
  | 'LIAISON'
  /** 办公室主任 */
  | 'OFFICE_DIRECTOR'
  /** 市巩固衔接办工作人员 */
  | 'OFFICE_STAFF'
  /** 组织部工作人员 */
  | 'ORGANIZATION'
  /** 公众 */
  | 'PUBLIC'
  /** 会议记录人 */
  | 'RECORDER'
  /** 驻村工作队 */
  | 'RESIDENT_TEAM'
  /** 安全管理员 */
  | 'SECURITY_ADMIN'
  /** 督导组组长 */
  | 'SUPERVISION_LEADER'
  /** 督导组成员 */
  | 'SUPERVISION_MEMBER'
  /** 系统管理员 */
  | 'SYSTEM_ADMIN'
  /** 第三方机构 */
  | 'THIRD_PARTY'
  /** 乡镇业务部门 */
  | 'TOWN_DEPARTMENT'
  /** 乡镇纪委 */
  | 'TOWN_DISCIPLINE'
  /** 乡镇领导 */
  | 'TOWN_LEADER'
  /** 乡镇乡村振兴办 */
  | 'TOWN_OFFICE'
  /** 单位分管领导 */
  | 'UNIT_LEADER_IN_CHARGE'
  /** 单位主要领导 */
  | 'UNIT_PRINCIPAL'
  /** 村书记(村干部) */
  | 'VILLAGE_SECRETARY';

/** 报送频次 how often */
export type PushKind =
  /** 每年 */
  | 'ANNUAL'
  /** 3日内 */
  | 'EVENT_3D'
  /** 触发(未规定时限) */
  | 'EVENT_NO_DEADLINE'
  /** 每半月 */
  | 'HALF_MONTHLY'
  /** 第一时间 */
  | 'IMMEDIATE'
  /** 每月 */
  | 'MONTHLY'
  /** 定期 */
  | 'PERIODIC';

/** 区划级别 level of a division */
export type RegionLevel =
  /** 市 */
  | 'CITY'
  /** 县(市、区) */
  | 'COUNTY'
  /** 省 */
  | 'PROVINCE'
  /** 乡镇(街道) */
  | 'TOWN'
  /** 村(社区) */
  | 'VILLAGE';

/** 修订职责：生成新版本，旧版本保留 a new version of a duty */
export type ReviseDutyInput = {
  /** 现行版本 the version in force */
  id: string;
  /** 角色 part; as before when absent */
  role?: DutyRole | null | undefined;
  /** 角色用词 wording of the part */
  roleWordZh?: string | null | undefined;
  /** 依据文件 document that it rests on */
  sourceDocument: string;
  /** 英文概要 summary in English */
  summaryEn?: string | null | undefined;
  /** 事项 matter */
  termZh?: string | null | undefined;
  /** 主题 theme */
  theme?: DutyTheme | null | undefined;
  /** 新版本生效日期 first day of the new version */
  validFrom: string;
  /** 读到的版本；已被他人修改时拒绝 version that was read */
  version?: number | null | undefined;
};

/** 小组职务 seat in a leading group */
export type Seat =
  /** 副组长 */
  | 'DEPUTY_LEADER'
  /** 执行组长 */
  | 'EXECUTIVE_LEADER'
  /** 组长 */
  | 'LEADER'
  /** 成员 */
  | 'MEMBER'
  /** 办公室主任 */
  | 'OFFICE_DIRECTOR';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { viewerActions: Array<string>, policyVersion: string, person: { id: string, name: string | null } | null, posts: Array<{ role: PrincipalRole, roleZh: string, region: { code: string, nameZh: string } | null, organization: { nameZh: string } | null, unit: { number: number, nameZh: string } | null }> } };

export type LeadingGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadingGroupsQuery = { leadingGroups: { nodes: Array<{ id: string, name: string, kind: LeadingGroupKind, region: { code: string } | null, seats: { nodes: Array<{ seat: Seat | null, capacity: LeaderCapacity | null, person: { name: string | null } | null }> } | null }> } };

export type MemberUnitQueryVariables = Exact<{
  number: number;
}>;


export type MemberUnitQuery = { memberUnit: { id: string, number: number, nameZh: string, organizations: { nodes: Array<{ id: string, nameZh: string }> }, duties: { totalCount: number, nodes: Array<{ id: string, version: number | null, seq: number, role: DutyRole, termZh: string, theme: DutyTheme, viewerActions: Array<string> }> }, pushObligations: { totalCount: number, nodes: Array<{ code: string | null, kind: PushKind | null, nameZh: string | null, deadlineRule: unknown }> } | null } | null };

export type MemberUnitsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MemberUnitsQuery = { memberUnits: { totalCount: number, nodes: Array<{ id: string, number: number, nameZh: string, nameEn: string, category: OrgCategory, organizations: { totalCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReviseDutyMutationVariables = Exact<{
  input: ReviseDutyInput;
}>;


export type ReviseDutyMutation = { reviseDuty: { duty: { id: string, version: number | null, termZh: string, validFrom: string, sourceDocument: string, supersedes: { id: string, validTo: string | null } | null } | null } };

export type SubtreeQueryVariables = Exact<{
  code: string;
}>;


export type SubtreeQuery = { region: { id: string, nameZh: string, level: RegionLevel, path: string } | null, counties: { totalCount: number }, towns: { totalCount: number }, villages: { totalCount: number } };

export type StaffDirectoryQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffDirectoryQuery = { staffMembers: { totalCount: number, nodes: Array<{ id: string, name: string | null, post: string | null, phone: string | null, organization: { nameZh: string } | null, region: { code: string, nameZh: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };


export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleZh"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerActions"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const LeadingGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadingGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadingGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"seat"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeadingGroupsQuery, LeadingGroupsQueryVariables>;
export const MemberUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"seq"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"termZh"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"viewerActions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pushObligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"code"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineRule"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MemberUnitQuery, MemberUnitQueryVariables>;
export const MemberUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MemberUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MemberUnitsQuery, MemberUnitsQueryVariables>;
export const ReviseDutyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseDuty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviseDutyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviseDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"termZh"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviseDutyMutation, ReviseDutyMutationVariables>;
export const SubtreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subtree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"counties"},"name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"COUNTY"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"towns"},"name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TOWN"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"villages"},"name":{"kind":"Name","value":"regions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"level"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"VILLAGE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SubtreeQuery, SubtreeQueryVariables>;
export const StaffDirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffDirectory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"region"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StaffDirectoryQuery, StaffDirectoryQueryVariables>;