// What an accepted record says of a household (数据集对应的风险): the flag that travels with its lead, and the domain of the
// departments below that look into it. Datasets that are not here make no lead: contributions and aid that was granted.
import type { RiskFlag } from '../../domain/household-vocabulary.ts';
import type { DutyTheme } from '../../domain/vocabulary.ts';

export interface Risk {
  readonly flag: RiskFlag;
  readonly domain: DutyTheme;
}

const RISKS: Readonly<Record<string, Risk>> = {
  'P13-H': { flag: 'DISABILITY', domain: 'DISABILITY' },
  'P16-H': { flag: 'OTHER', domain: 'RELOCATION' },
  'P17-H': { flag: 'EDUCATION_BURDEN', domain: 'EDUCATION' },
  'P21-H': { flag: 'LIABILITY', domain: 'GOVERNANCE' },
  'P22-H': { flag: 'AID_REQUEST', domain: 'CIVIL_RELIEF' },
  'P24-H': { flag: 'JOB_LOSS', domain: 'EMPLOYMENT' },
  'P27-H': { flag: 'HOUSING', domain: 'HOUSING' },
  'P28-H': { flag: 'OTHER', domain: 'ROADS' },
  'P29-H': { flag: 'WATER', domain: 'WATER' },
  'P30-H': { flag: 'INCOME_DROP', domain: 'INDUSTRY' },
  'P33-H': { flag: 'SERIOUS_ILLNESS', domain: 'HEALTH' },
  'P34-H': { flag: 'DISASTER', domain: 'DISASTER' },
  'P42-H': { flag: 'OTHER', domain: 'PETITION' },
  'P43-H': { flag: 'MEDICAL_BURDEN', domain: 'MEDICAL_INS' },
  'P46-H': { flag: 'OTHER', domain: 'PENSION' },
  'P21-M a': { flag: 'LIABILITY', domain: 'GOVERNANCE' },
  'P21-M b': { flag: 'LABOUR_LOST', domain: 'GOVERNANCE' },
  'P22-M': { flag: 'INCOME_DROP', domain: 'CIVIL_RELIEF' },
  'P24-M': { flag: 'JOB_LOSS', domain: 'EMPLOYMENT' },
  'P27-M': { flag: 'HOUSING', domain: 'HOUSING' },
  'P29-M': { flag: 'WATER', domain: 'WATER' },
  'P33-M': { flag: 'SERIOUS_ILLNESS', domain: 'HEALTH' },
  'P42-M a': { flag: 'OTHER', domain: 'PETITION' },
  'P42-M b': { flag: 'AID_REQUEST', domain: 'PETITION' },
  'P43-M': { flag: 'MEDICAL_BURDEN', domain: 'MEDICAL_INS' },
  'P17-A a': { flag: 'OTHER', domain: 'EDUCATION' },
  'P17-A c': { flag: 'EDUCATION_BURDEN', domain: 'EDUCATION' },
  'P13-P': { flag: 'DISABILITY', domain: 'DISABILITY' },
  'P27-P': { flag: 'HOUSING', domain: 'HOUSING' },
};

export const riskOf = (obligation: string, dataset: string): Risk | undefined =>
  RISKS[`${obligation} ${dataset}`] ?? RISKS[obligation];
