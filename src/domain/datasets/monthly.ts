// Monthly pushes of living conditions (月报, TR-02): relocation, relief, work and petitions.
import {
  amount,
  choice,
  code,
  count,
  type Datasets,
  day,
  householdNo,
  listOf,
  optional,
  PERSONS,
  personNo,
  text,
} from './field.ts';

const RELIEF_TYPE = {
  SUBSISTENCE_ALLOWANCE: '低保',
  DESTITUTE_SUPPORT: '特困供养',
  BORDERLINE: '低保边缘',
  TEMPORARY_RELIEF: '临时救助',
} as const;

/** The same form for the four kinds of relief; the kind is the dataset's, and no other one fits. */
const relief = (type: keyof typeof RELIEF_TYPE) => ({
  subject: ['householdNo'],
  fields: {
    householdNo,
    personNos: listOf(PERSONS, 20)('保障人员', 'Persons covered', 'PERSONAL'),
    reliefType: choice({ [type]: RELIEF_TYPE[type] })('救助类型', 'Kind of relief', 'SENSITIVE_PERSONAL'),
    approvedOn: day('批准日期', 'Approved on', 'PERSONAL'),
    amount: amount('金额（元）', 'Amount in yuan', 'SENSITIVE_PERSONAL'),
    period: choice({ MONTHLY: '按月', QUARTERLY: '按季', ONCE: '一次性' })('发放周期', 'Paid how often', 'PERSONAL'),
    reason: text(500)('纳入原因', 'Reason', 'SENSITIVE_PERSONAL'),
  },
  checks: [],
  example: {
    householdNo: 'H-R1',
    personNos: ['H-R1-1'],
    reliefType: type,
    approvedOn: '2023-04-10',
    amount: '430.00',
    period: type === 'TEMPORARY_RELIEF' ? 'ONCE' : 'MONTHLY',
    reason: '示例：家庭收入下降',
  },
});

const petition = (category: Readonly<Record<string, string>>, example: string) => ({
  subject: ['leadRef'],
  fields: {
    leadRef: code('线索编号', 'Number of the lead', 'INTERNAL'),
    householdNo: optional(householdNo),
    channel: choice({ LETTER: '来信', VISIT: '来访', PHONE: '来电', ONLINE: '网上', OTHER: '其他' })(
      '渠道',
      'Channel',
      'INTERNAL',
    ),
    category: choice(category)('类别', 'Category', 'PERSONAL'),
    gist: text(1000)('摘要', 'Gist', 'SENSITIVE_PERSONAL'),
    receivedOn: day('收到日期', 'Received on', 'INTERNAL'),
  },
  checks: [],
  example: {
    leadRef: 'XF-2023-0417',
    householdNo: 'H-G1',
    channel: 'ONLINE',
    category: example,
    gist: '示例：反映家庭困难',
    receivedOn: '2023-04-12',
  },
});

export const MONTHLY_DATASETS = {
  'P16-M': {
    a: {
      subject: ['siteRef', 'area', 'problem'],
      fields: {
        siteRef: code('安置点', 'Relocation site', 'INTERNAL'),
        siteSize: choice({ LARGE: '大型', MEDIUM: '中型', SMALL: '小型' })(
          '安置点规模',
          'Size of the site',
          'INTERNAL',
        ),
        area: choice({
          INDUSTRY: '产业',
          EMPLOYMENT: '就业',
          INFRASTRUCTURE: '基础设施',
          PUBLIC_SERVICE: '公共服务',
          COMMUNITY_GOVERNANCE: '社区治理',
          INTEGRATION: '群众融入',
        })('方面', 'Area', 'INTERNAL'),
        problem: text(1000)('问题', 'Problem', 'INTERNAL'),
        householdsAffected: count('涉及户数', 'Households affected', 'INTERNAL'),
        severity: choice({ LOW: '一般', MEDIUM: '较重', HIGH: '严重' })('程度', 'Severity', 'INTERNAL'),
        foundOn: day('发现日期', 'Found on', 'INTERNAL'),
      },
      checks: [],
      example: {
        siteRef: 'SITE-001',
        siteSize: 'LARGE',
        area: 'EMPLOYMENT',
        problem: '示例：部分搬迁劳动力未就业',
        householdsAffected: 12,
        severity: 'MEDIUM',
        foundOn: '2023-04-11',
      },
    },
  },
  'P22-M': {
    a: relief('SUBSISTENCE_ALLOWANCE'),
    b: relief('DESTITUTE_SUPPORT'),
    c: relief('BORDERLINE'),
    d: relief('TEMPORARY_RELIEF'),
  },
  'P24-M': {
    a: {
      subject: ['personNo'],
      fields: {
        personNo,
        householdNo,
        age: count('年龄', 'Age', 'PERSONAL'),
        status: choice({ UNEMPLOYED: '未就业', EMPLOYED: '已就业' })('就业状态', 'State', 'PERSONAL'),
        skill: optional(text(200)('技能', 'Skill', 'PERSONAL')),
        unemployedSince: day('未就业起始日', 'Without a job since', 'PERSONAL'),
        wish: optional(text(200)('就业意愿', 'Wish', 'PERSONAL')),
        lastJob: optional(text(200)('上一工作', 'Last job', 'PERSONAL')),
      },
      checks: [],
      example: {
        personNo: 'H-R1-1',
        householdNo: 'H-R1',
        age: 41,
        status: 'UNEMPLOYED',
        skill: '示例：砌筑',
        unemployedSince: '2023-03-01',
        wish: '示例：县内务工',
        lastJob: '示例：建筑工地',
      },
    },
  },
  'P42-M': {
    a: petition({ POVERTY_RISK: '返贫致贫风险', SERIOUS_DIFFICULTY: '严重困难' }, 'POVERTY_RISK'),
    b: petition({ AID_REQUEST: '求助' }, 'AID_REQUEST'),
  },
} as const satisfies Readonly<Record<string, Datasets>>;
