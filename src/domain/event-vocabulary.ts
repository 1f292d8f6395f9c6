// Closed lists of events, opinion items and roads (突发事件、网络舆情、道路受控词表): code and Chinese label, declared once.
// Kinds and levels: 榆巩衔发〔2021〕5号 一(三) 7, 16, 24, 28, 30, 33, 34.

export const EVENT_KIND = {
  PRICE: '农产品价格大跌',
  AGRI_DISASTER: '农业减产绝收',
  PUBLIC_HEALTH: '公共卫生事件',
  NATURAL_DISASTER: '自然灾害',
  UNEMPLOYMENT: '失业明显增多',
} as const;
export type EventKind = keyof typeof EVENT_KIND;

/** Level I is the gravest; IV and every graver level start the three days. */
export const RESPONSE_LEVEL = { I: '一级响应', II: '二级响应', III: '三级响应', IV: '四级响应' } as const;

export const ROAD_STATE = { BLOCKED: '中断', REOPENED: '恢复通行' } as const;

/** The only push with two stated receivers. */
export const OPINION_RECEIVER = { COUNTY_OFFICE: '相关县市区', CITY_OFFICE: '市巩固衔接办' } as const;

/** How much an opinion item weighs; the unit that found it decides. */
export const OPINION_SEVERITY = { ATTENTION: '关注', IMPORTANT: '重要', URGENT: '紧急' } as const;
