// All datasets (数据集目录): what each obligation of 榆巩衔发〔2021〕5号 一(三) delivers, by code of the obligation and code
// of the dataset. Labels of datasets stand in data/push-obligations.json, fields and examples here.
import { ANNUAL_DATASETS } from './annual.ts';
import { EVENT_DATASETS } from './event.ts';
import type { Datasets } from './field.ts';
import { HALF_MONTHLY_DATASETS } from './half-monthly.ts';
import { MONTHLY_DATASETS } from './monthly.ts';
import { MONTHLY_FACILITY_DATASETS } from './monthly-facilities.ts';
import { MONTHLY_SENSITIVE_DATASETS } from './monthly-sensitive.ts';

const DATASETS: Readonly<Record<string, Datasets>> = {
  ...HALF_MONTHLY_DATASETS,
  ...MONTHLY_DATASETS,
  ...MONTHLY_FACILITY_DATASETS,
  ...MONTHLY_SENSITIVE_DATASETS,
  ...ANNUAL_DATASETS,
  ...EVENT_DATASETS,
};

/** The datasets of an obligation; undefined where the platform knows none. */
export const datasetsOf = (obligation: string): Datasets | undefined =>
  Object.hasOwn(DATASETS, obligation) ? DATASETS[obligation] : undefined;
