// Monthly pushes of sensitive facts (月报, TR-02): liability and lost labour, illness, medical cost. Their content is
// limited by 榆巩衔发〔2021〕5号 一(三)21, 33 and 43: no case details, and diagnoses only of the special-treatment list.
import {
  amount,
  atMost,
  choice,
  code,
  type Dataset,
  type Datasets,
  day,
  flag,
  householdNo,
  personNo,
  text,
  year,
} from './field.ts';

const illness: Dataset = {
  subject: ['personNo'],
  fields: {
    personNo,
    householdNo,
    diseaseCode: code('病种代码', 'Code of the disease', 'SENSITIVE_PERSONAL'),
    diagnosedOn: day('确诊日期', 'Diagnosed on', 'SENSITIVE_PERSONAL'),
    institution: text(100)('诊疗机构', 'Institution', 'SENSITIVE_PERSONAL'),
    treatmentStatus: choice({ IN_TREATMENT: '治疗中', RECOVERED: '已康复', NOT_TREATED: '未治疗', DECEASED: '已去世' })(
      '治疗状态',
      'State of the treatment',
      'SENSITIVE_PERSONAL',
    ),
  },
  checks: [],
  example: {
    personNo: 'H-G1-1',
    householdNo: 'H-G1',
    diseaseCode: 'SPECIAL-01',
    diagnosedOn: '2023-04-03',
    institution: '示例：定点医院',
    treatmentStatus: 'IN_TREATMENT',
  },
};

export const MONTHLY_SENSITIVE_DATASETS = {
  'P21-M': {
    a: {
      subject: ['householdNo', 'liablePersonNo', 'accidentOn'],
      fields: {
        householdNo,
        liablePersonNo: { ...personNo, zh: '责任人编号', en: 'Number of the liable person' },
        accidentOn: day('事故日期', 'Day of the accident', 'SENSITIVE_PERSONAL'),
        liabilityAmount: amount('应赔金额（元）', 'Liability in yuan', 'SENSITIVE_PERSONAL'),
        paidAmount: amount('已赔金额（元）', 'Paid so far in yuan', 'SENSITIVE_PERSONAL'),
      },
      checks: [atMost('paidAmount', 'liabilityAmount')],
      example: {
        householdNo: 'H-R2',
        liablePersonNo: 'H-R2-1',
        accidentOn: '2023-03-20',
        liabilityAmount: '86000.00',
        paidAmount: '20000.00',
      },
    },
    b: {
      subject: ['householdNo', 'personNo'],
      fields: {
        householdNo,
        personNo,
        labourLost: flag('导致劳动力缺失', 'Whether the household lost its labour', 'SENSITIVE_PERSONAL'),
        effectiveFrom: day('起始日期', 'From', 'SENSITIVE_PERSONAL'),
      },
      checks: [],
      example: { householdNo: 'H-G2', personNo: 'H-G2-1', labourLost: true, effectiveFrom: '2023-04-02' },
    },
  },
  'P33-M': { a: illness, b: { ...illness, example: { ...illness.example, diseaseCode: 'EPIDEMIC-01' } } },
  'P43-M': {
    a: {
      subject: ['personNo'],
      fields: {
        householdNo,
        personNo,
        year: year('费用年度', 'Year of the cost', 'PERSONAL'),
        policyScopeTotal: amount('政策范围内总费用（元）', 'Total within the policy scope', 'SENSITIVE_PERSONAL'),
        reimbursedBasic: amount('基本医保报销（元）', 'Paid by basic insurance', 'SENSITIVE_PERSONAL'),
        reimbursedCritical: amount('大病保险报销（元）', 'Paid by critical-illness insurance', 'SENSITIVE_PERSONAL'),
        medicalAid: amount('医疗救助（元）', 'Medical aid', 'SENSITIVE_PERSONAL'),
        selfPaidInScope: amount('年度累计自付（元）', 'Self-paid in the year so far', 'SENSITIVE_PERSONAL'),
      },
      checks: [atMost('selfPaidInScope', 'policyScopeTotal')],
      example: {
        householdNo: 'H-R1',
        personNo: 'H-R1-1',
        year: 2023,
        policyScopeTotal: '42300.00',
        reimbursedBasic: '22000.00',
        reimbursedCritical: '6000.00',
        medicalAid: '2000.00',
        selfPaidInScope: '12300.00',
      },
    },
  },
} as const satisfies Readonly<Record<string, Datasets>>;
