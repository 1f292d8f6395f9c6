// States and steps of a monitoring case (监测个案状态, SM-MON) and of what goes with it.
export const CASE_STATE = {
  LEAD_REGISTERED: '线索登记',
  HOUSEHOLD_VERIFIED: '入户核实',
  VILLAGE_REVIEWED: '村级评议',
  NOTICED: '村级公示',
  TOWN_REVIEWED: '乡镇审核',
  ENROLLED: '县级评定纳入',
  REJECTED: '县级评定不纳入',
  MEASURES_ACTIVE: '帮扶中',
  ELIMINATION_APPLIED: '申请消除',
  ELIMINATION_CHECKED: '乡镇核查消除',
  ELIMINATED_OBSERVING: '消除观察期',
  REOPENED: '返贫重启',
  CLOSED: '办结',
} as const;

/** Stages of a case, for those who are told in figures only how far the cases are. */
export const CASE_STAGE = {
  IDENTIFYING: '识别中',
  REFUSED: '不纳入',
  HELPING: '帮扶中',
  ELIMINATED: '风险已消除',
} as const;

export const STAGE_OF_STATE: Readonly<Record<keyof typeof CASE_STATE, keyof typeof CASE_STAGE>> = {
  LEAD_REGISTERED: 'IDENTIFYING',
  HOUSEHOLD_VERIFIED: 'IDENTIFYING',
  VILLAGE_REVIEWED: 'IDENTIFYING',
  NOTICED: 'IDENTIFYING',
  TOWN_REVIEWED: 'IDENTIFYING',
  ENROLLED: 'HELPING',
  REJECTED: 'REFUSED',
  MEASURES_ACTIVE: 'HELPING',
  ELIMINATION_APPLIED: 'HELPING',
  ELIMINATION_CHECKED: 'HELPING',
  ELIMINATED_OBSERVING: 'ELIMINATED',
  REOPENED: 'HELPING',
  CLOSED: 'ELIMINATED',
};

export const CASE_DECISION = { APPROVED: '纳入', REJECTED: '不纳入' } as const;

/** 排访评录测销: every step of a case leaves one of these. */
export const CASE_STEP = {
  OPEN: '登记',
  VISIT: '入户',
  REVIEW: '评议',
  NOTICE: '公示',
  TOWN_REVIEW: '审核',
  DECISION: '评定',
  MEASURE: '帮扶措施',
  ELIMINATION: '消除申请',
  ELIMINATION_CHECK: '消除核查',
  ELIMINATION_REFUSED: '消除退回',
  ELIMINATED: '消除',
  OBSERVATION: '观察走访',
  CLOSE: '办结',
  RELAPSE: '返贫重启',
  WARNING_LEVEL: '预警等级',
} as const;
export type CaseStepKind = keyof typeof CASE_STEP;

export const MEASURE_KIND = {
  INDUSTRY: '产业',
  EMPLOYMENT: '就业',
  RELIEF: '救助',
  MEDICAL: '医疗',
  EDUCATION: '教育',
  HOUSING: '住房',
  WATER: '饮水',
  OTHER: '其他',
} as const;
