// Yearly pushes (年报, TR-03 and TR-04) and periodic feedback (定期反馈, TR-08): students, contributions, disability and
// dangerous houses. What the three contribution sources say is kept apart, with the unit that said it.
import {
  amount,
  choice,
  code,
  count,
  type Dataset,
  type Datasets,
  day,
  differenceOf,
  flag,
  householdNo,
  optional,
  personNo,
  text,
  year,
} from './field.ts';

const STAGE = {
  PRESCHOOL: '学前',
  PRIMARY: '小学',
  JUNIOR_MIDDLE: '初中',
  SENIOR_MIDDLE: '普通高中',
  VOCATIONAL: '中等职业',
  HIGHER: '高等教育',
} as const;
const BEYOND_COMPULSORY = {
  SENIOR_MIDDLE: STAGE.SENIOR_MIDDLE,
  VOCATIONAL: STAGE.VOCATIONAL,
  HIGHER: STAGE.HIGHER,
} as const;

const AMOUNT_BAND = {
  NONE: '未缴',
  LOWEST: '最低档',
  MIDDLE: '中间档',
  HIGHEST: '最高档',
} as const;

const contribution = {
  personNo,
  year: year('缴费年度', 'Year of the contribution', 'PERSONAL'),
  paid: flag('已缴费', 'Whether it was paid', 'PERSONAL'),
  paidOn: optional(day('缴费日期', 'Paid on', 'PERSONAL')),
  amountBand: choice(AMOUNT_BAND)('缴费档次', 'Band of the amount', 'PERSONAL'),
};
const PAID_WITH_DAY = {
  field: 'paidOn',
  rule: 'PAID_WITHOUT_DAY',
  zh: '已缴费的须填写缴费日期，未缴费的不得填写',
  en: 'A contribution that was paid needs its day; one that was not has none',
  holds: (record: Readonly<Record<string, unknown>>) => (record['paid'] === true) === (record['paidOn'] != null),
};
const CONTRIBUTION_EXAMPLE = { personNo: 'H-R1-1', year: 2023, paid: true, paidOn: '2023-03-15', amountBand: 'LOWEST' };

const taxed = (insuranceKind: Readonly<Record<string, string>>, example: string): Dataset => ({
  subject: ['personNo'],
  fields: { ...contribution, insuranceKind: choice(insuranceKind)('险种', 'Kind of insurance', 'PERSONAL') },
  checks: [PAID_WITH_DAY],
  example: { ...CONTRIBUTION_EXAMPLE, insuranceKind: example },
});

const disability = {
  householdNo,
  personNo,
  certificateNo: text(30)('残疾证号', 'Number of the certificate', 'SENSITIVE_PERSONAL'),
  disabilityType: choice({
    VISUAL: '视力',
    HEARING: '听力',
    SPEECH: '言语',
    PHYSICAL: '肢体',
    INTELLECTUAL: '智力',
    MENTAL: '精神',
    MULTIPLE: '多重',
  })('残疾类别', 'Kind of disability', 'SENSITIVE_PERSONAL'),
  grade: choice({ ONE: '一级', TWO: '二级', THREE: '三级', FOUR: '四级' })('残疾等级', 'Grade', 'SENSITIVE_PERSONAL'),
  certifiedOn: day('发证日期', 'Certified on', 'SENSITIVE_PERSONAL'),
};
const DISABILITY_EXAMPLE = {
  householdNo: 'H-G2',
  personNo: 'H-G2-1',
  certificateNo: 'EXAMPLE-CERTIFICATE-1',
  disabilityType: 'PHYSICAL',
  grade: 'TWO',
  certifiedOn: '2023-04-04',
};

export const ANNUAL_DATASETS = {
  'P17-A': {
    a: {
      subject: ['personNo'],
      fields: {
        personNo,
        school: text(100)('学校', 'School', 'PERSONAL'),
        grade: text(40)('年级', 'Grade', 'PERSONAL'),
        dropoutOn: day('辍学日期', 'Dropped out on', 'SENSITIVE_PERSONAL'),
        reason: text(500)('原因', 'Reason', 'SENSITIVE_PERSONAL'),
      },
      checks: [],
      example: {
        personNo: 'H-R1-3',
        school: '示例：镇中学',
        grade: '八年级',
        dropoutOn: '2023-03-06',
        reason: '示例：家庭原因',
      },
    },
    b: {
      subject: ['personNo', 'aidType'],
      fields: {
        personNo,
        stage: choice(STAGE)('学段', 'Stage', 'PERSONAL'),
        aidType: choice({ GRANT: '助学金', FEE_WAIVER: '免学费', YULU: '雨露计划', OTHER: '其他' })(
          '资助类别',
          'Kind of aid',
          'SENSITIVE_PERSONAL',
        ),
        amount: amount('资助金额（元）', 'Amount in yuan', 'SENSITIVE_PERSONAL'),
        schoolYear: year('学年（结束年）', 'School year, by the year in which it ends', 'PERSONAL'),
      },
      checks: [],
      example: { personNo: 'H-R1-3', stage: 'JUNIOR_MIDDLE', aidType: 'GRANT', amount: '1250.00', schoolYear: 2023 },
    },
    c: {
      subject: ['personNo'],
      fields: {
        personNo,
        householdNo,
        stage: choice(BEYOND_COMPULSORY)('学段', 'Stage', 'PERSONAL'),
        cost: amount('教育费用，不含生活费（元）', 'Education cost without living cost', 'SENSITIVE_PERSONAL'),
        aid: amount('各级补助和资助（元）', 'Subsidies and aid of every level', 'SENSITIVE_PERSONAL'),
        ownCost: amount('自付费用（元）', 'Own cost: cost without aid', 'SENSITIVE_PERSONAL'),
        declarationReason: optional(
          text(500)('认定理由；未设标准时必填', 'Why it is heavy; needed while no line is set', 'SENSITIVE_PERSONAL'),
        ),
      },
      checks: [differenceOf('ownCost', 'cost', ['aid'])],
      example: {
        personNo: 'H-R2-3',
        householdNo: 'H-R2',
        stage: 'HIGHER',
        cost: '9800.00',
        aid: '3000.00',
        ownCost: '6800.00',
        declarationReason: '示例：学费占家庭收入比例高',
      },
    },
  },
  'P24-A': {
    a: {
      subject: ['personNo'],
      fields: { ...contribution, subsidyBy: optional(text(100)('代缴单位', 'Who paid for the person', 'PERSONAL')) },
      checks: [PAID_WITH_DAY],
      example: { ...CONTRIBUTION_EXAMPLE, subsidyBy: '示例：县财政' },
    },
  },
  'P46-A': {
    a: taxed({ BASIC_MEDICAL: '基本医疗保险' }, 'BASIC_MEDICAL'),
    b: taxed({ BASIC_PENSION: '基本养老保险' }, 'BASIC_PENSION'),
  },
  'P13-P': {
    a: {
      subject: ['personNo'],
      fields: { ...disability, disabledMembers: count('残疾人数', 'Disabled members', 'SENSITIVE_PERSONAL') },
      checks: [],
      example: { ...DISABILITY_EXAMPLE, disabledMembers: 2 },
    },
    b: { subject: ['personNo'], fields: disability, checks: [], example: DISABILITY_EXAMPLE },
  },
  'P27-P': {
    a: {
      subject: ['houseRef'],
      fields: {
        householdNo,
        houseRef: code('住房', 'House', 'PERSONAL'),
        foundOn: day('发现日期', 'Found on', 'INTERNAL'),
        rating: choice({ C: 'C级', D: 'D级' })('鉴定等级', 'Rating', 'INTERNAL'),
      },
      checks: [],
      example: { householdNo: 'H-R2', houseRef: 'HOUSE-002', foundOn: '2023-04-09', rating: 'C' },
    },
  },
} as const satisfies Readonly<Record<string, Datasets>>;
