// Half-monthly screening reports (筛查预警半月报, TR-01): one envelope for all fifteen units, and the figures of each
// unit's own field. Aggregate, with leads where a household was found. The period is that of the task.
import {
  COUNTIES,
  count,
  type Dataset,
  type Datasets,
  day,
  type Field,
  HOUSEHOLDS,
  inOrder,
  listOf,
  optional,
  text,
} from './field.ts';

const figure = (zh: string, en: string): Field => count(zh, en, 'INTERNAL');

const ENVELOPE = {
  coverFrom: day('覆盖起始日', 'First day covered', 'INTERNAL'),
  coverTo: day('覆盖截止日', 'Last day covered', 'INTERNAL'),
  screenedCount: figure('筛查数', 'Screened'),
  warningCount: figure('预警数', 'Warnings'),
  newRiskCount: figure('新增风险数', 'New risks'),
  handledCount: figure('已处置数', 'Handled'),
  byCounty: listOf(
    {
      kind: 'group',
      fields: {
        county: { ...COUNTIES, zh: '县市区代码', en: 'Code of the county', sensitivity: 'PUBLIC', required: true },
        screenedCount: figure('筛查数', 'Screened'),
        warningCount: figure('预警数', 'Warnings'),
        newRiskCount: figure('新增风险数', 'New risks'),
        handledCount: figure('已处置数', 'Handled'),
      },
    },
    20,
  )('分县情况', 'Figures by county', 'INTERNAL'),
  narrative: optional(text(4000)('文字说明', 'Account in words', 'INTERNAL')),
  leads: optional(
    listOf(
      {
        kind: 'group',
        fields: {
          householdNo: { ...HOUSEHOLDS, zh: '农户编号', en: 'Household', sensitivity: 'PERSONAL', required: true },
          gist: text(500)('线索摘要', 'Gist of the lead', 'PERSONAL'),
        },
      },
      500,
    )('线索', 'Leads', 'PERSONAL'),
  ),
};

const EXAMPLE = {
  coverFrom: '2023-04-01',
  coverTo: '2023-04-15',
  screenedCount: 1200,
  warningCount: 8,
  newRiskCount: 2,
  handledCount: 6,
  byCounty: [
    { county: '610802', screenedCount: 700, warningCount: 5, newRiskCount: 1, handledCount: 4 },
    { county: '610828', screenedCount: 500, warningCount: 3, newRiskCount: 1, handledCount: 2 },
  ],
  narrative: '示例：本期筛查按计划完成。',
  leads: [{ householdNo: 'H-G1', gist: '示例：家庭刚性支出增加' }],
};

/** Figures of a unit's own field, by name: Chinese and English label. */
function report(figures: Readonly<Record<string, readonly [zh: string, en: string]>>): Datasets {
  const own = Object.entries(figures).map(([name, [zh, en]]) => [name, figure(zh, en)] as const);
  const dataset: Dataset = {
    subject: [],
    fields: { ...ENVELOPE, ...Object.fromEntries(own) },
    checks: [inOrder('coverFrom', 'coverTo')],
    example: { ...EXAMPLE, ...Object.fromEntries(own.map(([name], index) => [name, index + 1])) },
  };
  return { a: dataset };
}

export const HALF_MONTHLY_DATASETS = {
  'P13-H': report({
    newDisabledPersons: ['新增残疾人', 'New disabled persons'],
    multiDisabledHouseholds: ['一户多残家庭', 'Households with several disabled members'],
    householdsAtRisk: ['风险户', 'Households at risk'],
  }),
  'P16-H': report({
    relocationSitesScreened: ['筛查安置点', 'Relocation sites screened'],
    priceAlarms: ['价格预警', 'Price alarms'],
  }),
  'P17-H': report({
    dropoutsFound: ['发现辍学学生', 'Dropouts found'],
    dropoutsReturned: ['已返校学生', 'Dropouts who returned'],
    heavyCostStudents: ['教育支出较重学生', 'Students with heavy education cost'],
  }),
  'P21-H': report({
    liabilityCases: ['赔偿责任案件', 'Liability cases'],
    imprisonmentCases: ['服刑人员家庭', 'Imprisonment cases'],
  }),
  'P22-H': report({
    allowancePersons: ['低保人员', 'Persons with subsistence allowance screened'],
    destitutePersons: ['特困人员', 'Destitute persons screened'],
    borderlinePersons: ['低保边缘人员', 'Borderline persons screened'],
    temporaryReliefPersons: ['临时救助人员', 'Persons with temporary relief screened'],
  }),
  'P24-H': report({
    unemployedLabour: ['未就业劳动力', 'Unemployed labour'],
    contributionGaps: ['养老保险断缴', 'Gaps of pension contributions'],
  }),
  'P27-H': report({
    housesSurveyed: ['排查住房', 'Houses surveyed'],
    newDangerousRatings: ['新增CD级住房', 'New ratings C or D'],
  }),
  'P28-H': report({
    villagesChecked: ['排查村', 'Villages checked'],
    roadsCut: ['中断道路', 'Roads cut'],
    roadsRestored: ['恢复道路', 'Roads restored'],
  }),
  'P29-H': report({
    supplyPointsChecked: ['排查供水点', 'Supply points checked'],
    faults: ['供水故障', 'Faults'],
    householdsAffected: ['受影响户', 'Households affected'],
  }),
  'P30-H': report({
    disasters: ['农业灾害', 'Disasters'],
    yieldLossCases: ['减产情况', 'Cases of yield loss'],
    unsoldProduceCases: ['滞销情况', 'Cases of unsold produce'],
  }),
  'P33-H': report({
    seriousIllnessHouseholds: ['大病家庭', 'Serious-illness households'],
    publicHealthEvents: ['公共卫生事件', 'Public-health events'],
  }),
  'P34-H': report({
    warningsIssued: ['发布预警', 'Warnings issued'],
    disasters: ['灾害', 'Disasters'],
    householdsAffected: ['受影响户', 'Households affected'],
  }),
  'P42-H': report({
    petitionsScreened: ['筛查信访件', 'Petitions screened'],
    povertyRiskLeads: ['返贫致贫线索', 'Leads of poverty risk'],
    helpRequests: ['求助事项', 'Requests for help'],
  }),
  'P43-H': report({
    insuredPersonsScreened: ['筛查参保人员', 'Insured persons screened'],
    overspendingPersons: ['医疗支出较大人员', 'Persons with high medical spending'],
    notInsuredPersons: ['未参保人员', 'Persons not insured'],
  }),
  'P46-H': report({
    medicalContributionsScreened: ['筛查医保缴费', 'Medical contributions screened'],
    pensionContributionsScreened: ['筛查养老缴费', 'Pension contributions screened'],
    contributionGaps: ['断缴人员', 'Gaps of contributions'],
  }),
} as const satisfies Readonly<Record<string, Datasets>>;
