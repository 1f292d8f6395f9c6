// The deadline rule inside a push obligation (时限规则): which keys it has follows from its `rule`.
import { isCivilDay } from '../domain/civil-day.ts';
import { DEADLINE_BASIS, type DeadlineBasis, type DeadlineRule } from '../domain/deadline-rule.ts';
import type { JsonNode } from './json.ts';
import type { JsonShape, Members } from './json-shape.ts';

const RULES = ['TR-01', 'TR-02', 'TR-03', 'TR-04', 'TR-05', 'TR-06', 'TR-07', 'TR-08'] as const;
const BASES = Object.keys(DEADLINE_BASIS) as DeadlineBasis[];
const NAME = /^[a-z][A-Za-z]{0,39}$/;
const LONGEST_DAYS = 366;
const LONGEST_HOURS = 24 * LONGEST_DAYS;

export function deadlineRuleOf(shape: JsonShape, node: JsonNode | undefined): DeadlineRule {
  // The name of the rule comes first, for it decides which other keys are known.
  const faultsBefore = shape.faults;
  const entries = node?.type === 'object' ? node.entries : [];
  const name = entries.find(entry => entry.key === 'rule')?.node;
  if (name === undefined) {
    const present = entries.map(entry => entry.key);
    shape.members(node, ['rule'], present);
  }
  const rule = shape.choice(name, RULES);
  // With the rule unknown the other keys cannot be judged.
  if (shape.faults > faultsBefore || name === undefined) return { rule: 'TR-01', graceDays: 0, basis: 'STATED' };
  const take = (...keys: string[]): Members => shape.members(node, ['rule', ...keys, 'basis']);
  const basisOf = (members: Members) => shape.choice(members.get('basis'), BASES);
  switch (rule) {
    case 'TR-01':
    case 'TR-02':
    case 'TR-08': {
      const members = take('graceDays');
      return { rule, graceDays: shape.integer(members.get('graceDays'), 0, LONGEST_DAYS), basis: basisOf(members) };
    }
    case 'TR-03':
    case 'TR-04': {
      const members = take('month', 'day', 'reminders', 'graceDays');
      return { rule, ...fixedDayOf(shape, members), basis: basisOf(members) };
    }
    case 'TR-05':
    case 'TR-06': {
      const members = take('anchors', 'days');
      const anchors = shape.list(members.get('anchors')).map(anchor => shape.matching(anchor, NAME));
      return { rule, anchors, days: shape.integer(members.get('days'), 0, LONGEST_DAYS), basis: basisOf(members) };
    }
    case 'TR-07': {
      const members = take('anchor', 'targetHours', 'lateAfterHours');
      const targetHours = shape.integer(members.get('targetHours'), 0, LONGEST_HOURS);
      const lateAfterHours = shape.integer(members.get('lateAfterHours'), targetHours, LONGEST_HOURS);
      return {
        rule,
        anchor: shape.matching(members.get('anchor'), NAME),
        targetHours,
        lateAfterHours,
        basis: basisOf(members),
      };
    }
  }
}

function fixedDayOf(shape: JsonShape, members: Members) {
  const month = shape.integer(members.get('month'), 1, 12);
  const day = shape.integer(members.get('day'), 1, 31);
  const monthDay = [month, day].map(part => String(part).padStart(2, '0')).join('-');
  if (!isYearlyDay(monthDay)) shape.fault(members.get('day'), 'VALUE_OUT_OF_RANGE', 'a day that every year has');
  const reminders = shape.list(members.get('reminders'), true).map(node => {
    const text = shape.text(node, 5);
    if (text !== '' && !isYearlyDay(text)) shape.fault(node, 'VALUE_MALFORMED', 'MM-DD');
    return text;
  });
  return { month, day, reminders, graceDays: shape.integer(members.get('graceDays'), 0, LONGEST_DAYS) };
}

/** 29 February is no yearly day: 2023 is a common year. */
function isYearlyDay(monthDay: string): boolean {
  return isCivilDay(`2023-${monthDay}`);
}
