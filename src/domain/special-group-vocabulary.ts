// Closed lists about special groups (专项工作组词汇, S69): code and label.
export const SPECIAL_GROUP_STATE = { ACTIVE: '运行', CLOSED: '已撤销' } as const;
