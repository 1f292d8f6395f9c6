// Monthly pushes of living conditions (月报, TR-02): relocation, relief, work, housing, roads, water and petitions.
import {
  amount,
  anyDay,
  choice,
  code,
  count,
  type Datasets,
  day,
  flag,
  householdNo,
  inOrder,
  listOf,
  optional,
  PERSONS,
  personNo,
  text,
  VILLAGES,
  village,
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
    personNos: ['P-R1-1'],
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
        personNo: 'P-R1-1',
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
  'P27-M': {
    a: {
      subject: ['houseRef'],
      fields: {
        householdNo,
        houseRef: code('住房', 'House', 'PERSONAL'),
        isOnlyHome: flag('唯一自住房', 'Whether it is the only self-occupied home', 'PERSONAL'),
        rating: choice({ A: 'A级', B: 'B级', C: 'C级', D: 'D级' })('鉴定等级', 'Rating', 'INTERNAL'),
        ratedOn: day('鉴定日期', 'Rated on', 'INTERNAL'),
        ratingBody: text(100)('鉴定单位', 'Who rated it', 'INTERNAL'),
        proposedFix: optional(text(500)('拟采取措施', 'Proposed measure', 'INTERNAL')),
      },
      checks: [],
      example: {
        householdNo: 'H-R2',
        houseRef: 'HOUSE-001',
        isOnlyHome: true,
        rating: 'D',
        ratedOn: '2023-04-06',
        ratingBody: '示例：鉴定机构',
        proposedFix: '示例：拆除重建',
      },
    },
  },
  'P28-M': {
    a: {
      subject: ['roadRef'],
      fields: {
        roadRef: code('道路', 'Road', 'INTERNAL'),
        villages: listOf(VILLAGES, 200)('涉及村代码', 'Codes of the villages', 'PUBLIC'),
        cause: text(500)('原因', 'Cause', 'INTERNAL'),
        blockedFrom: day('中断起始日', 'Blocked from', 'INTERNAL'),
        expectedReopen: optional(anyDay('预计恢复日', 'Expected to reopen', 'INTERNAL')),
        detour: optional(text(500)('绕行线路', 'Detour', 'INTERNAL')),
      },
      checks: [inOrder('blockedFrom', 'expectedReopen')],
      example: {
        roadRef: 'ROAD-001',
        villages: ['610802102200'],
        cause: '示例：塌方',
        blockedFrom: '2023-04-08',
        expectedReopen: '2023-04-20',
        detour: '示例：经相邻村绕行',
      },
    },
    b: {
      subject: ['village'],
      fields: {
        village: village('村代码', 'Code of the village', 'PUBLIC'),
        roadRef: code('道路', 'Road', 'INTERNAL'),
        householdsAffected: count('涉及户数', 'Households affected', 'INTERNAL'),
      },
      checks: [],
      example: { village: '610802102200', roadRef: 'ROAD-001', householdsAffected: 36 },
    },
  },
  'P29-M': {
    a: {
      subject: ['facilityRef'],
      fields: {
        facilityRef: code('供水设施', 'Water facility', 'INTERNAL'),
        cause: choice({ OPERATION: '运行故障', FLOOD: '洪涝', DROUGHT: '干旱', OTHER: '其他' })(
          '原因',
          'Cause',
          'INTERNAL',
        ),
        startedOn: day('开始日期', 'Started on', 'INTERNAL'),
        waterQualityOk: flag('水质达标', 'Whether the water is good', 'INTERNAL'),
        interimSupply: optional(text(500)('临时供水', 'Interim supply', 'INTERNAL')),
      },
      checks: [],
      example: {
        facilityRef: 'WATER-001',
        cause: 'DROUGHT',
        startedOn: '2023-04-05',
        waterQualityOk: true,
        interimSupply: '示例：送水车每日一次',
      },
    },
    b: {
      subject: ['householdNo'],
      fields: { householdNo, facilityRef: code('供水设施', 'Water facility', 'INTERNAL') },
      checks: [],
      example: { householdNo: 'H-G2', facilityRef: 'WATER-001' },
    },
  },
  'P42-M': {
    a: petition({ POVERTY_RISK: '返贫致贫风险', SERIOUS_DIFFICULTY: '严重困难' }, 'POVERTY_RISK'),
    b: petition({ AID_REQUEST: '求助' }, 'AID_REQUEST'),
  },
} as const satisfies Readonly<Record<string, Datasets>>;
