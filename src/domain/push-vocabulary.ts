// Closed lists about pushes (报送词汇, 03-entities SM-PUSH): code and Chinese label.
export const SUBMISSION_STATUS = { SUBMITTED: '已报送', RETURNED: '已退回', ACCEPTED: '已采纳' } as const;
export type SubmissionStatus = keyof typeof SUBMISSION_STATUS;

export const RECORD_VERDICT = { ACCEPTED: '通过', REJECTED: '未通过' } as const;

/** Why a record did not pass. */
export const RECORD_RULE = {
  INVALID: ['字段有误', 'Fields are not valid'],
  DUPLICATE: ['与同批另一条记录的对象相同', 'Another record of the batch is about the same subject'],
  UNKNOWN_HOUSEHOLD: ['没有该农户，或不在本辖区', 'There is no such household in the jurisdiction'],
  UNKNOWN_PERSON: ['没有该人员，或不属于该农户', 'There is no such person, or not in that household'],
  BELOW_THRESHOLD: ['未超过阈值', 'Does not pass the threshold'],
  DECLARATION_REASON_NEEDED: ['未设阈值，须说明认定理由', 'No threshold is set: say why it counts'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;
export type RecordRule = keyof typeof RECORD_RULE;

/** How a record stands to its threshold: all that an office learns of the amount (4.3). */
export const THRESHOLD_BAND = {
  NO_THRESHOLD: '不设阈值',
  BELOW: '未超线',
  OVER_LINE: '超线',
  OVER_2X_LINE: '超线两倍',
  DECLARED: '人工认定',
  NOT_JUDGED: '基准未发布，未判定',
} as const;
export type ThresholdBand = keyof typeof THRESHOLD_BAND;

/** Where a task stands at a moment; follows from the clock and the submission, and is stored nowhere. */
export const PUSH_TASK_STATE = {
  NOT_OPEN: '未开始',
  OPEN: '待报送',
  SUBMITTED: '已报送',
  RETURNED: '已退回',
  ACCEPTED: '已采纳',
  OVERDUE: '已逾期',
  LATE: '逾期报送',
  MISSED: '漏报',
} as const;
export type PushTaskState = keyof typeof PUSH_TASK_STATE;
