// The six sensitivity labels (敏感级别). A label is a fact about a field and stands on it; who is cleared for a label
// is a fact about an office and stands in policies/. State secrets (秘密/机密/绝密) never enter the platform (N28).
export const SENSITIVITY = {
  PUBLIC: '公开',
  INTERNAL: '内部',
  PERSONAL: '个人信息',
  SENSITIVE_PERSONAL: '敏感个人信息',
  WORK_SECRET: '工作秘密',
  CONFIDENTIAL: '保密',
} as const;

export type Sensitivity = keyof typeof SENSITIVITY;
