// The rows that checked reference files give (基础数据): plain values, nothing of the database.
import type { DeadlineRule } from '../domain/deadline-rule.ts';
import type {
  DutyRole,
  DutyTheme,
  OrgCategory,
  PushKind,
  PushReceiver,
  RegionKind,
  RegionLevel,
} from '../domain/vocabulary.ts';

export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  readonly kind: RegionKind;
  /** Null for a province. */
  readonly parentCode: string | null;
}

export interface OrganizationRow {
  readonly slug: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

export interface CommonDutyRow {
  readonly role: DutyRole;
  readonly roleWordZh: string;
  readonly summaryEn: string;
  readonly termZh: string;
  readonly theme: DutyTheme;
}

export interface DutyRow extends CommonDutyRow {
  readonly seq: number;
}

/** A seat of the leading group. Two organisations may share one seat. */
export interface MemberUnitRow {
  readonly number: number;
  readonly slug: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly category: OrgCategory;
  readonly organizations: readonly OrganizationRow[];
  readonly source: string;
  readonly duties: readonly DutyRow[];
}

export const CONDITION_OPERATORS = ['=', '>', '>=', '<', '<=', 'IN'] as const;
export type ConditionOperator = (typeof CONDITION_OPERATORS)[number];

/** One comparison. Exactly one of value, values, referenceKey and parameter is not null. */
export interface ThresholdConditionRow {
  /** Holds for this dataset only. */
  readonly dataset: string | null;
  /** Holds for this category of households only. */
  readonly appliesTo: string | null;
  readonly metric: string;
  readonly operator: ConditionOperator;
  readonly value: string | number | boolean | null;
  readonly values: readonly string[] | null;
  /** A published figure or list that is kept elsewhere. */
  readonly referenceKey: string | null;
  /** A number that the documents leave open; while it is unset, people decide and give a reason. */
  readonly parameter: string | null;
  readonly unit: string | null;
}

export interface ThresholdRuleRow {
  readonly code: string | null;
  readonly conditions: readonly ThresholdConditionRow[];
}

export interface DatasetRow {
  readonly code: string;
  readonly labelEn: string;
  readonly labelZh: string;
}

export interface PushObligationRow {
  readonly code: string;
  /** Number of the member unit. */
  readonly unit: number;
  readonly kind: PushKind;
  readonly nameZh: string;
  readonly contentEn: string;
  readonly fields: string;
  readonly datasets: readonly DatasetRow[];
  readonly subject: string;
  readonly trigger: string;
  readonly deadlineRule: DeadlineRule;
  /** Null where no threshold is computed; `thresholdText` then says why. */
  readonly thresholdRule: ThresholdRuleRow | null;
  readonly thresholdText: string;
  readonly receivers: readonly { readonly receiver: PushReceiver; readonly stated: boolean }[];
  readonly note: string;
}

export interface RulePackRow {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** The pack holds in this division and everything below it. */
  readonly regionCode: string;
  readonly validFrom: string;
  /** Null as long as no end is set. */
  readonly validTo: string | null;
  readonly isBase: boolean;
  readonly documentNo: string | null;
}
