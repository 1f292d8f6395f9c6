// Closed lists of the rectification ledger (整改台账词汇, S57, S58): code and label.
export const RECTIFICATION_STATE = {
  RECORDED: '已登记',
  MEASURED: '已定措施',
  RECTIFIED: '已整改',
  ESCALATED: '已提交党委专题会',
} as const;
