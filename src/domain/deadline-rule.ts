// Deadline rule of a push obligation (报送时限规则): the structured part of a row in data/push-obligations.json.
// `basis` tells whether the number stands in 榆巩衔发〔2021〕5号 or is the platform's own proposal.
import type { PushKind } from './vocabulary.ts';

export const DEADLINE_BASIS = { STATED: '文件规定', PROPOSED: '平台建议' } as const;
export type DeadlineBasis = keyof typeof DEADLINE_BASIS;

/** Half-month report, monthly push and periodic feedback: the end of the period. */
export interface PeriodEndRule {
  readonly rule: 'TR-01' | 'TR-02' | 'TR-08';
  readonly graceDays: number;
  readonly basis: DeadlineBasis;
}

/** A fixed day of the year: 15 July for education, 31 December for the others. */
export interface FixedDayRule {
  readonly rule: 'TR-03' | 'TR-04';
  readonly month: number;
  readonly day: number;
  /** Days to remind on, `MM-DD`. */
  readonly reminders: readonly string[];
  readonly graceDays: number;
  readonly basis: DeadlineBasis;
}

/** Natural days after an event. With several anchors the latest counts. */
export interface EventRule {
  readonly rule: 'TR-05' | 'TR-06';
  readonly anchors: readonly string[];
  readonly days: number;
  readonly basis: DeadlineBasis;
}

/** Clock hours after the discovery: a target, and the limit after which the transfer is late. */
export interface ImmediateRule {
  readonly rule: 'TR-07';
  readonly anchor: string;
  readonly targetHours: number;
  readonly lateAfterHours: number;
  readonly basis: DeadlineBasis;
}

export type DeadlineRule = PeriodEndRule | FixedDayRule | EventRule | ImmediateRule;

/** The one rule that fits each kind of push; EDUCATION's fixed day and the year's end share a kind. */
export const RULES_OF_KIND: Readonly<Record<PushKind, readonly DeadlineRule['rule'][]>> = {
  HALF_MONTHLY: ['TR-01'],
  MONTHLY: ['TR-02'],
  ANNUAL: ['TR-03', 'TR-04'],
  EVENT_3D: ['TR-05'],
  EVENT_NO_DEADLINE: ['TR-06'],
  IMMEDIATE: ['TR-07'],
  PERIODIC: ['TR-08'],
};
