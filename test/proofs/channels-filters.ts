// The channel of filtering (筛选通道): every operator on every field, and existence through every relation, compared with
// what memory says may be counted.
import { type Operator, operatorsOf } from '../../src/model/connection.ts';
import {
  isPublished,
  type ManyAttribute,
  type RefAttribute,
  type ScalarAttribute,
  type TypeMeta,
} from '../../src/model/meta.ts';
import { expectedCount, HALVES, linked, operands } from './channels-count.ts';
import { answered } from './channels-objects.ts';
import { type Probe, scalarsOf } from './channels-probe.ts';
import { refusal } from './channels-reads.ts';

/** A value that stands in a row which the viewer may not see in full, so that a leak would find it. */
function telling(probe: Probe, meta: TypeMeta, attribute: ScalarAttribute): unknown {
  const rows = probe.rowsOf(meta).filter(row => (row[attribute.column] ?? null) !== null);
  const hidden = rows.find(row => !probe.view.sees(meta, row.id) || probe.view.access(meta, attribute, row) !== 'FULL');
  const row = hidden ?? rows[0];
  if (!row) return attribute.enumeration?.values[0] ?? (attribute.kind === 'count' ? 1 : null);
  return attribute.kind === 'id' ? `${meta.name}_${row.id}` : row[attribute.column];
}

interface Case {
  readonly attribute: ScalarAttribute;
  readonly operator: Operator;
  readonly given: unknown;
}

function casesOf(probe: Probe, meta: TypeMeta, attribute: ScalarAttribute): Case[] {
  const value = telling(probe, meta, attribute);
  if (value === null) return [{ attribute, operator: 'isNull', given: false }];
  return operatorsOf(attribute).map(operator => {
    const given = operator === 'in' ? [value] : operator === 'isNull' ? false : value;
    const part = operator === 'startsWith' || operator === 'contains';
    return { attribute, operator, given: part ? String(value).slice(0, 14) : given };
  });
}

/** As JSON for a variable: documents that are alike for all roles are validated once. */
function condition({ attribute, operator, given }: Case): object {
  const value = (one: unknown) => answered(attribute, one);
  const operand = operator === 'in' ? (given as unknown[]).map(value) : operator === 'isNull' ? given : value(given);
  return { [attribute.name]: { [operator]: operand } };
}

export async function askFilters(probe: Probe, meta: TypeMeta, turn: number): Promise<void> {
  const filterable = scalarsOf(meta).filter(({ filter }) => filter);
  const permitted = filterable.filter(attribute => probe.view.mayCompare(meta, attribute));
  const cases = permitted.flatMap(attribute => casesOf(probe, meta, attribute));
  const counts = await countAll(probe, meta, cases);
  for (const attribute of permitted) {
    const values = operands(probe.view, meta, attribute, probe.rowsOf(meta));
    const count = (operator: Operator) =>
      counts[cases.findIndex(one => one.attribute === attribute && one.operator === operator)];
    const wrong = (found: unknown, expected: unknown, what: string) =>
      probe.report(
        'filter',
        found === expected ? [] : [`${meta.name}.${attribute.name} ${what}: ${found}, not ${expected}`],
      );
    for (const one of cases.filter(each => each.attribute === attribute)) {
      const expected = expectedCount(one.operator, one.given, values);
      if (expected !== null) wrong(count(one.operator), expected, one.operator);
    }
    const present = values.filter(value => value !== null).length;
    for (const [low, high] of HALVES)
      if (count(low) !== undefined) wrong(count(low)! + count(high)!, present, `${low} and ${high}`);
  }
  for (const [index, attribute] of filterable.entries()) {
    if (!permitted.includes(attribute)) await askRefused(probe, meta, attribute, turn + index);
    probe.note(meta, attribute.name, 'filter');
  }
}

async function countAll(probe: Probe, meta: TypeMeta, cases: readonly Case[]): Promise<number[]> {
  if (cases.length === 0) return [];
  const aliases = cases.map((_, index) => `c${index}: ${meta.plural}(filter: $f${index}) { totalCount }`);
  const variables = Object.fromEntries(cases.map((one, index) => [`f${index}`, condition(one)]));
  const declared = cases.map((_, index) => `$f${index}: ${meta.name}Filter`);
  const { data } = await probe.ask('filter', `query (${declared.join(', ')}) { ${aliases.join(' ')} }`, variables);
  return cases.map((_, index) => data[`c${index}`].totalCount);
}

const filtered = ({ name, plural }: TypeMeta): string =>
  `query ($filter: ${name}Filter) { list: ${plural}(filter: $filter) { totalCount } }`;

/** One operator: a different one for each field and role. */
async function askRefused(probe: Probe, meta: TypeMeta, attribute: ScalarAttribute, turn: number): Promise<void> {
  const cases = casesOf(probe, meta, attribute);
  const one = cases[turn % cases.length]!;
  const key = `filter by ${meta.name}.${attribute.name}`;
  const body = await probe.askConstant('filter', key, filtered(meta), { filter: condition(one) });
  probe.report('filter', refusal(body) ? [] : [`${meta.name}.${attribute.name} ${one.operator} is not refused`]);
}

/** Whether there is a related row: one that the viewer sees, along a relation that the viewer sees. */
export async function askRelations(probe: Probe, meta: TypeMeta): Promise<void> {
  const channel = 'filter through relation';
  const all = [...meta.attributes.values()].filter(
    (one): one is RefAttribute | ManyAttribute => isPublished(one) && (one.kind === 'ref' || one.kind === 'many'),
  );
  const permitted = all.filter(attribute => probe.view.mayCompare(meta, attribute));
  const count = ({ name }: { name: string }, alias: string) =>
    `${alias}: ${meta.plural}(filter: {${name}: {}}) { totalCount }`;
  if (permitted.length > 0) {
    const { data } = await probe.ask(channel, `{ ${permitted.map(one => count(one, one.name)).join(' ')} }`);
    for (const attribute of permitted) {
      const found = data[attribute.name].totalCount;
      const expected = linked(probe, meta, attribute);
      probe.report(channel, found === expected ? [] : [`${meta.name}.${attribute.name}: ${found}, not ${expected}`]);
    }
  }
  for (const attribute of all) {
    if (!permitted.includes(attribute)) {
      const key = `through ${meta.name}.${attribute.name}`;
      const body = await probe.askConstant(channel, key, filtered(meta), { filter: { [attribute.name]: {} } });
      probe.report(channel, refusal(body) ? [] : [`${meta.name}.${attribute.name} is not refused`]);
    }
    probe.note(meta, attribute.name, channel);
  }
}
