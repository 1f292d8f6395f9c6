// Monthly pushes of houses, roads and water (月报, TR-02), 榆巩衔发〔2021〕5号 一(三)27, 28 and 29.
import {
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
  text,
  VILLAGES,
  village,
} from './field.ts';

export const MONTHLY_FACILITY_DATASETS = {
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
} as const satisfies Readonly<Record<string, Datasets>>;
