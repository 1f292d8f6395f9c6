// Closed lists about households, leads and cases (农户与监测词汇, 03-entities 3.1): code and Chinese label.
export const HOUSEHOLD_CATEGORY = {
  OUT_OF_POVERTY: '脱贫户',
  GENERAL: '一般农户',
  DIBAO: '低保户',
  DESTITUTE: '特困户',
  DISABLED: '残疾户',
} as const;

export const SEX = { MALE: '男', FEMALE: '女' } as const;

export const RELATION = {
  HEAD: '户主',
  SPOUSE: '配偶',
  CHILD: '子女',
  PARENT: '父母',
  GRANDPARENT: '祖父母',
  GRANDCHILD: '孙子女',
  SIBLING: '兄弟姐妹',
  OTHER: '其他',
} as const;

export const LABOUR_ABILITY = { FULL: '普通劳动力', WEAK: '弱劳动力', NONE: '无劳动力', LOST: '丧失劳动力' } as const;

/** All that travels of diagnoses, certificates and case facts below the owning department (N13, 4.3). */
export const RISK_FLAG = {
  SERIOUS_ILLNESS: '大病',
  DISABILITY: '残疾',
  LIABILITY: '赔偿责任',
  LABOUR_LOST: '劳动力缺失',
  MEDICAL_BURDEN: '医疗负担',
  EDUCATION_BURDEN: '教育负担',
  HOUSING: '住房安全',
  WATER: '饮水安全',
  INCOME_DROP: '收入骤减',
  JOB_LOSS: '失业',
  DISASTER: '受灾',
  AID_REQUEST: '求助',
  OTHER: '其他',
} as const;
export type RiskFlag = keyof typeof RISK_FLAG;

export const MONITORED_TYPE = {
  UNSTABLE: '脱贫不稳定户',
  BORDERLINE: '边缘易致贫户',
  SUDDEN_DIFFICULTY: '突发严重困难户',
} as const;

export const RISK_CAUSE = {
  ILLNESS: '因病',
  DISASTER: '因灾',
  EPIDEMIC: '因疫',
  ACCIDENT: '意外事故',
  EDUCATION: '因学',
  DISABILITY: '因残',
  JOB_LOSS: '失业',
  HOUSING: '住房',
  WATER: '饮水',
  INCOME_DROP: '收入骤减',
  SPENDING_SURGE: '支出骤增',
  OTHER: '其他',
} as const;

/** A cost told without its amount (4.3). */
export const COST_BAND = { NONE: '未超线', OVER_LINE: '超线', OVER_2X_LINE: '超线两倍' } as const;
export type CostBand = keyof typeof COST_BAND;

export const LEAD_SOURCE = {
  PUSH: '部门推送',
  SELF_DECLARATION: '自主申报',
  PATROL: '网格排查',
  PETITION: '信访',
  OPINION: '网络舆情',
  TOWN_SCREENING: '乡镇筛查',
  SUPERVISION: '督导检查',
} as const;
export type LeadSource = keyof typeof LEAD_SOURCE;

/** How far a lead was dispatched. */
export const LEAD_HOP = { CITY: '市级', COUNTY: '县级', TOWN: '乡镇级', VILLAGE: '村级' } as const;
export type LeadHop = keyof typeof LEAD_HOP;

/** What became of a lead at a level that it was dispatched to (TR-42). */
export const DISPATCH_RESULT = {
  PENDING: '待办',
  HANDED_ON: '已下派',
  VISITED: '已走访',
  RETURNED: '已退回',
  MERGED: '已并入',
} as const;
export type DispatchResult = keyof typeof DISPATCH_RESULT;

/** Outcomes of a verification; only ENTER_CASE goes on. */
export const LEAD_RESULT = { NO_RISK: '无风险', WATCH: '持续关注', ENTER_CASE: '纳入识别' } as const;

export const LEAD_STATE = {
  RECEIVED: '已接收',
  TRIAGED: '已研判',
  DISPATCHED: '已派单',
  VERIFYING: '核查中',
  NO_RISK: '无风险',
  WATCH: '持续关注',
  ENTER_CASE: '已纳入识别',
  FED_BACK: '已反馈',
  RETURNED: '已退回',
  CLOSED: '已办结',
} as const;

export const VISIT_KIND = {
  GRID_PATROL: '网格排查',
  JOINT_VERIFY: '联合核查',
  POST_EVALUATION: '后评估',
  OBSERVATION: '观察期走访',
  PHONE_CHECK: '电话抽查',
} as const;

export const DISCLOSED_ITEM = { ID_NUMBER: '身份证号', BANK_ACCOUNT: '银行账号' } as const;
