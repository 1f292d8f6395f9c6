// Closed lists about meetings, leave, records, papers and decisions (会议词汇, 03-entities 3.1 and 3.2): code and label.
export const MEETING_KIND = {
  LEADING_GROUP: '领导小组会议',
  PROGRESS: '推进会',
  JOINT: '联席会议',
  LIAISON: '联络员会议',
  DEPT_JOINT: '部门联席会',
  PARTY_SPECIAL: '党委专题会',
  PARTY_SPECIAL_ENLARGED: '专题扩大会',
  VILLAGE_SPECIAL: '村级专题会',
  VILLAGE_ROUTINE: '村级例会',
  STANDING_COMMITTEE: '县委常委会',
  EXECUTIVE: '政府常务会',
} as const;
export type MeetingKind = keyof typeof MEETING_KIND;

/** At which levels a kind of meeting is held (S05, S10, S19, S57 to S59, S67). */
export const LEVELS_OF_KIND: Readonly<Record<MeetingKind, readonly string[]>> = {
  LEADING_GROUP: ['CITY', 'COUNTY', 'TOWN'],
  PROGRESS: ['CITY', 'COUNTY'],
  JOINT: ['CITY', 'COUNTY'],
  LIAISON: ['CITY', 'COUNTY'],
  DEPT_JOINT: ['TOWN'],
  PARTY_SPECIAL: ['TOWN'],
  PARTY_SPECIAL_ENLARGED: ['TOWN'],
  VILLAGE_SPECIAL: ['VILLAGE'],
  VILLAGE_ROUTINE: ['VILLAGE'],
  STANDING_COMMITTEE: ['COUNTY'],
  EXECUTIVE: ['COUNTY'],
};

/** Meetings of the leading group itself: chair and approval of topics are the leader's, or delegated by the leader. */
export const GROUP_KINDS: readonly string[] = ['LEADING_GROUP', 'PROGRESS'];

export const MEETING_FORM = { PLENARY: '全体', ENLARGED: '扩大', THEMATIC: '专题', PROGRESS: '推进' } as const;

export const CONVENER_CASE = {
  PARTY_AND_GOV_PRINCIPALS: '市委和市政府主要领导召集',
  PARTY_PRINCIPAL: '市委主要领导单独召集',
  GOV_PRINCIPAL: '市政府主要领导单独召集',
  PARTY_AND_GOV_IN_CHARGE: '市委和市政府分管领导召集',
  PARTY_IN_CHARGE: '市委分管领导单独召集',
  GOV_IN_CHARGE: '市政府分管领导单独召集',
  OTHER: '其他会议',
} as const;
export type ConvenerCase = keyof typeof CONVENER_CASE;

/**
 * Capacities of those who convene, the Party side first. The first decides about leave: table LV (4.5) and A-25 say the
 * same for every case.
 */
export const CONVENING_CAPACITIES: Readonly<Record<Exclude<ConvenerCase, 'OTHER'>, readonly string[]>> = {
  PARTY_AND_GOV_PRINCIPALS: ['PARTY_PRINCIPAL', 'GOV_PRINCIPAL'],
  PARTY_PRINCIPAL: ['PARTY_PRINCIPAL'],
  GOV_PRINCIPAL: ['GOV_PRINCIPAL'],
  PARTY_AND_GOV_IN_CHARGE: ['PARTY_IN_CHARGE', 'GOV_IN_CHARGE'],
  PARTY_IN_CHARGE: ['PARTY_IN_CHARGE'],
  GOV_IN_CHARGE: ['GOV_IN_CHARGE'],
};

export const RECORDING_POLICY = { ALLOWED: '可记录', TEXT_ONLY: '仅文字', FORBIDDEN: '不准记录' } as const;

export const REQUIRED_LEVEL = { PRINCIPAL: '主要领导', DEPUTY: '副职', LIAISON: '联络员', BY_NAME: '点名' } as const;

export const MEETING_STATE = {
  PROPOSED: '已提议',
  CONSENTED: '已同意召开',
  AGENDA_APPROVED: '议题已审定',
  NOTIFIED: '已通知',
  IN_SESSION: '正在召开',
  CLOSED: '已结束',
  RECORD_SEALED: '记录已封存',
  MINUTES_DRAFTED: '纪要已起草',
  MINUTES_ISSUED: '纪要已印发',
  ARCHIVED: '已归档',
  POSTPONED: '已延期',
  CANCELLED: '已取消',
} as const;

export const TOPIC_STATE = {
  SUBMITTED: '已提交',
  SCREENED: '已初审',
  APPROVED: '已审定',
  REJECTED: '未通过',
  DEFERRED: '已暂缓',
  DISCUSSED: '已讨论',
  DECIDED: '已议定',
} as const;

export const ATTENDEE_ROLE = {
  CHAIR: '主持',
  MEMBER: '成员',
  INVITED: '邀请',
  OBSERVER: '列席',
  RECORDER: '记录',
  SUBSTITUTE: '替会',
} as const;

export const ATTENDEE_STATE = {
  INVITED: '已邀请',
  CONFIRMED: '已确认',
  ON_LEAVE: '已准假',
  ADMITTED: '已入场',
  LEFT: '已离场',
  REFUSED_ENTRY: '谢绝入场',
  WITHDRAWN: '已撤回',
} as const;

export const LEAVE_STATE = {
  REQUESTED: '已申请',
  APPROVED: '已批准',
  REFUSED: '未批准',
  FILED: '已报备',
  FILED_PENDING_SUPPLEMENT: '已报备，待补书面',
  SUPPLEMENTED: '已补书面',
  CANCELLED: '已销假',
} as const;

export const LEAVE_CHANNEL = { WRITTEN: '书面', SMS: '短信', WECHAT: '微信' } as const;

export const ABSENCE_KIND = {
  ABSENT: '缺席',
  UNAUTHORISED_SUBSTITUTE: '擅自替会',
  LATE: '迟到',
  LEFT_EARLY: '早退',
} as const;

export const ABSENCE_STATE = {
  CONFIRMED: '已确认',
  CIRCULATED: '已通报',
  SELF_CRITICISM_RECEIVED: '已作检查',
  CLOSED: '已扣分办结',
  EXCUSED: '已免责',
} as const;

export const RECORD_STATE = { DRAFT: '在记', SEALED: '已封存' } as const;

export const RECORDING_MEDIUM = { TEXT: '文字记录', AUDIO: '录音', VIDEO: '录像' } as const;

export const MEDIA_KIND = {
  TEXT_PLAIN: '纯文本（UTF-8）',
  AUDIO_MPEG: '音频（MP3）',
  AUDIO_WAV: '音频（WAV）',
  VIDEO_MP4: '视频（MP4）',
} as const;
export type MediaKind = keyof typeof MEDIA_KIND;

export const RECORDING_STATE = {
  REQUESTED: '已申请',
  APPROVED: '已批准',
  REFUSED: '未批准',
  USED: '已使用',
} as const;

export const RETRIEVAL_STATE = {
  REQUESTED: '已申请',
  APPROVED: '已批准',
  REFUSED: '未批准',
  REVOKED: '已收回',
} as const;

export const COPY_STATE = { ISSUED: '已分发', RECALL_DUE: '待收回', RETURNED: '已收回', LOST: '已遗失' } as const;

export const LOSS_STATE = { OPEN: '核查中', CLOSED: '已结案' } as const;

export const MINUTES_STATE = { DRAFT: '起草', ISSUED: '已印发' } as const;

export const DECISION_STATE = {
  DISPATCHED: '已交办',
  IN_PROGRESS: '办理中',
  REPORTED: '已报结',
  RETURNED: '已退回',
  CLOSED: '已办结',
} as const;

export const PROGRESS_KIND = { PROGRESS: '进展', COMMENT: '配合意见', RETURN: '退回意见' } as const;
