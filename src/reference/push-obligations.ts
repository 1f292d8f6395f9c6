// Reads a file of push obligations (报送义务): who pushes what, when it is due, above which line, and to whom.
// The project's own file follows 榆巩衔发〔2021〕5号 一(三); deadline rules are those of src/domain/deadlines.ts.
import { RULES_OF_KIND } from '../domain/deadline-rule.ts';
import { PUSH_KIND, PUSH_RECEIVER, type PushKind, type PushReceiver } from '../domain/vocabulary.ts';
import { deadlineRuleOf } from './deadline-rules.ts';
import type { JsonNode } from './json.ts';
import { CODE, type JsonShape, type Members, openJson } from './json-shape.ts';
import { type FileLog, ProblemLog } from './problem-log.ts';
import type { DatasetRow, PushObligationRow } from './rows.ts';
import type { Source } from './text-source.ts';
import { thresholdRuleOf } from './threshold-rules.ts';

/** Numbers of the member units that exist. */
export interface KnownUnits {
  has(number: number): boolean;
}

const KINDS = Object.keys(PUSH_KIND) as PushKind[];
const RECEIVERS = Object.keys(PUSH_RECEIVER) as PushReceiver[];
const KEYS = [
  'code',
  'unit',
  'kind',
  'nameZh',
  'contentEn',
  'fields',
  'datasets',
  'subject',
  'trigger',
  'deadlineRule',
  'thresholdRule',
  'thresholdText',
  'receivers',
  'note',
];

export async function readPushObligations(
  source: Source,
  fileName: string,
  units: KnownUnits,
): Promise<PushObligationRow[]> {
  const problems = new ProblemLog();
  const rows = await collectPushObligations(source, problems.file(fileName), units);
  problems.throwIfAny();
  return rows;
}

/** As readPushObligations, for an import of several files. Without `units` the reference to them is not checked. */
export async function collectPushObligations(
  source: Source,
  log: FileLog,
  units: KnownUnits | null,
): Promise<PushObligationRow[]> {
  const file = await openJson(source, log);
  if (file === null) return [];
  const { shape } = file;
  const placed = shape.list(file.root).map(node => {
    const members = shape.members(node, KEYS);
    const row = obligationOf(shape, members);
    if (units !== null && !units.has(row.unit)) shape.fault(members.get('unit'), 'UNKNOWN_UNIT', 'number of a unit');
    return { row, code: members.get('code') };
  });
  shape.unique(
    placed.map(({ code }) => code),
    'DUPLICATE_CODE',
  );
  return placed.map(({ row }) => row).sort((left, right) => (left.code < right.code ? -1 : 1));
}

function obligationOf(shape: JsonShape, members: Members): PushObligationRow {
  const datasets = datasetsOf(shape, members.get('datasets'));
  const faultsBefore = shape.faults;
  const kind = shape.choice(members.get('kind'), KINDS);
  const deadlineRule = deadlineRuleOf(shape, members.get('deadlineRule'));
  if (shape.faults === faultsBefore && !RULES_OF_KIND[kind].includes(deadlineRule.rule)) {
    shape.fault(members.get('deadlineRule'), 'RULE_DOES_NOT_FIT_KIND', RULES_OF_KIND[kind].join(' | '));
  }
  return {
    code: shape.matching(members.get('code'), CODE),
    unit: shape.integer(members.get('unit'), 1, 999),
    kind,
    nameZh: shape.text(members.get('nameZh'), 100),
    contentEn: shape.text(members.get('contentEn')),
    fields: shape.text(members.get('fields'), 1000),
    datasets,
    subject: shape.text(members.get('subject'), 200),
    trigger: shape.text(members.get('trigger'), 200),
    deadlineRule,
    thresholdRule: shape.orNull(members.get('thresholdRule'), node =>
      thresholdRuleOf(shape, node, new Set(datasets.map(({ code }) => code))),
    ),
    thresholdText: shape.text(members.get('thresholdText')),
    receivers: shape.list(members.get('receivers')).map(node => receiverOf(shape, node)),
    note: shape.textOrEmpty(members.get('note')),
  };
}

function datasetsOf(shape: JsonShape, node: JsonNode | undefined): DatasetRow[] {
  const placed = shape.list(node).map(item => {
    const members = shape.members(item, ['code', 'labelEn', 'labelZh']);
    const row = {
      code: shape.matching(members.get('code'), /^[a-z]$/),
      labelEn: shape.text(members.get('labelEn'), 200),
      labelZh: shape.text(members.get('labelZh'), 100),
    };
    return { row, code: members.get('code') };
  });
  shape.unique(
    placed.map(({ code }) => code),
    'DUPLICATE_CODE',
  );
  return placed.map(({ row }) => row);
}

function receiverOf(shape: JsonShape, node: JsonNode): { receiver: PushReceiver; stated: boolean } {
  const members = shape.members(node, ['receiver', 'stated']);
  return { receiver: shape.choice(members.get('receiver'), RECEIVERS), stated: shape.flag(members.get('stated')) };
}
