// The threshold inside a push obligation (阈值规则): conditions that a record must meet to be pushed.
import type { JsonNode } from './json.ts';
import { CODE, type JsonShape } from './json-shape.ts';
import { CONDITION_OPERATORS, type ThresholdConditionRow, type ThresholdRuleRow } from './rows.ts';

const METRIC = /^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)?$/;
/** What a metric can be compared with: exactly one of them per condition. */
const SIDES = ['value', 'values', 'referenceKey', 'parameter'];

export function thresholdRuleOf(
  shape: JsonShape,
  node: JsonNode | undefined,
  datasets: ReadonlySet<string>,
): ThresholdRuleRow {
  const members = shape.members(node, ['code', 'conditions']);
  return {
    code: shape.orNull(members.get('code'), code => shape.matching(code, CODE)),
    conditions: shape.list(members.get('conditions')).map(condition => conditionOf(shape, condition, datasets)),
  };
}

function conditionOf(shape: JsonShape, node: JsonNode, datasets: ReadonlySet<string>): ThresholdConditionRow {
  const members = shape.members(node, ['metric', 'operator'], ['dataset', 'appliesTo', 'unit', ...SIDES]);
  const dataset = shape.orNull(members.get('dataset'), field => shape.text(field, 1));
  if (dataset !== null && !datasets.has(dataset)) {
    shape.fault(members.get('dataset'), 'UNKNOWN_DATASET', [...datasets].join(' | '));
  }
  const operator = shape.choice(members.get('operator'), CONDITION_OPERATORS);
  const sides = SIDES.filter(side => members.has(side));
  // A list can only be a set to be in, and a single value can only be compared.
  const fits = operator === 'IN' ? ['values', 'referenceKey'] : ['value', 'referenceKey', 'parameter'];
  if (node.type === 'object' && (sides.length !== 1 || !fits.includes(sides[0] ?? ''))) {
    shape.fault(node, 'CONDITION_SIDE', fits.join(' | '));
  }
  return {
    dataset,
    appliesTo: shape.orNull(members.get('appliesTo'), field => shape.matching(field, CODE)),
    metric: shape.matching(members.get('metric'), METRIC),
    operator,
    value: comparandOf(shape, members.get('value')),
    values: shape.orNull(members.get('values'), list => shape.list(list).map(item => shape.text(item, 60))),
    referenceKey: shape.orNull(members.get('referenceKey'), field => shape.matching(field, CODE)),
    parameter: shape.orNull(members.get('parameter'), field => shape.matching(field, METRIC)),
    unit: shape.orNull(members.get('unit'), field => shape.text(field, 20)),
  };
}

function comparandOf(shape: JsonShape, node: JsonNode | undefined): string | number | boolean | null {
  if (node === undefined) return null;
  if (node.type === 'scalar' && (typeof node.value === 'number' || typeof node.value === 'boolean')) return node.value;
  return shape.text(node, 60);
}
