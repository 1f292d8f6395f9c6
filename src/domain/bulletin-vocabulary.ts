// Closed lists about bulletins (工作简报词汇, S11): code and label.
export const BULLETIN_CHANNEL = { BULLETIN: '简报', SYMPOSIUM: '座谈会' } as const;

export const BULLETIN_STATE = { DRAFT: '起草', APPROVED: '已审定', SENT: '已印发' } as const;
