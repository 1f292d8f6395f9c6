// Closed lists of self-declarations, emergency relief and income monitoring (申报、救助与收入词汇, S71, S74, S77).
import type { RISK_CAUSE, RiskFlag } from './household-vocabulary.ts';

export const DECLARATION_CHANNEL = { APP: '自主申报APP', VILLAGE: '村级代办', PHONE: '电话' } as const;

export const DECLARATION_STATE = { SUBMITTED: '已提交', ACCEPTED: '已受理', REJECTED: '不予受理' } as const;

/** SM-RELIEF. */
export const RELIEF_STATE = {
  REQUESTED: '已申请',
  VERIFIED: '已核实',
  APPROVED: '已审批',
  PAID: '已发放',
  POST_CHECKED: '已后核查',
  REJECTED: '不予救助',
} as const;

export const RELIEF_SOURCE = { SPECIAL_RELIEF_FUND: '专项救助基金', TEMPORARY_RELIEF: '民政临时救助' } as const;

/** Business domain of the bureau that pays, as the posts of county units name it. */
export const RELIEF_DOMAIN = 'CIVIL_RELIEF';

export const INCOME_STATE = { COLLECTED: '已采集', CHECKED: '已核对', CONFIRMED: '农户已认账' } as const;

/** Bands of what is left to a household in a quarter, in yuan. The seeds name none; proposed. */
export const INCOME_BAND = {
  LOSS: '亏损',
  UNDER_2500: '不足2500元',
  UNDER_5000: '2500元至不足5000元',
  UNDER_10000: '5000元至不足1万元',
  FROM_10000: '1万元及以上',
} as const;

/** What a declared cause is as a flag of the lead: flags travel, details do not (4.3). */
export const FLAG_OF_CAUSE: Readonly<Record<keyof typeof RISK_CAUSE, RiskFlag>> = {
  ILLNESS: 'MEDICAL_BURDEN',
  DISASTER: 'DISASTER',
  EPIDEMIC: 'OTHER',
  ACCIDENT: 'OTHER',
  EDUCATION: 'EDUCATION_BURDEN',
  DISABILITY: 'DISABILITY',
  JOB_LOSS: 'JOB_LOSS',
  HOUSING: 'HOUSING',
  WATER: 'WATER',
  INCOME_DROP: 'INCOME_DROP',
  SPENDING_SURGE: 'OTHER',
  OTHER: 'OTHER',
};
