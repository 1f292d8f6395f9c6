// The channel of filtering (筛选通道): every operator on every field, compared with what memory says may be counted.
import { type Operator, operatorsOf } from '../../src/model/connection.ts';
import type { ScalarAttribute, TypeMeta } from '../../src/model/meta.ts';
import { expectedCount, HALVES, operands } from './channels-count.ts';
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

function written({ attribute, operator, given }: Case): string {
  const literal = (value: unknown): string => (attribute.enumeration ? String(value) : JSON.stringify(value));
  const text =
    operator === 'isNull' ? String(given) : Array.isArray(given) ? `[${given.map(literal)}]` : literal(given);
  return `${operator}: ${text}`;
}

export async function askFilters(probe: Probe, meta: TypeMeta): Promise<void> {
  const filterable = scalarsOf(meta).filter(({ filter }) => filter);
  const permitted = filterable.filter(attribute => probe.view.mayCompare(meta, attribute));
  const cases = permitted.flatMap(attribute => casesOf(probe, meta, attribute));
  const counts = await countAll(probe, meta, cases);
  for (const attribute of permitted) {
    const values = operands(probe.view, meta, attribute, probe.rowsOf(meta));
    const count = (operator: Operator) =>
      counts[cases.findIndex(one => one.attribute === attribute && one.operator === operator)];
    for (const one of cases.filter(each => each.attribute === attribute)) {
      const expected = expectedCount(one.operator, one.given, values);
      const found = count(one.operator);
      const wrong = expected !== null && expected !== found;
      probe.report(
        'filter',
        wrong ? [`${meta.name}.${attribute.name} ${one.operator}: ${found}, not ${expected}`] : [],
      );
    }
    for (const [low, high] of HALVES) {
      if (count(low) === undefined) continue;
      const present = values.filter(value => value !== null).length;
      const sum = count(low)! + count(high)!;
      probe.report(
        'filter',
        sum === present ? [] : [`${meta.name}.${attribute.name} ${low} and ${high}: ${sum}, not ${present}`],
      );
    }
  }
  for (const attribute of filterable) {
    if (!permitted.includes(attribute)) await askRefused(probe, meta, attribute);
    probe.note(meta, attribute.name, 'filter');
  }
}

async function countAll(probe: Probe, meta: TypeMeta, cases: readonly Case[]): Promise<number[]> {
  if (cases.length === 0) return [];
  const aliases = cases.map(
    (one, index) => `c${index}: ${meta.plural}(filter: {${one.attribute.name}: {${written(one)}}}) { totalCount }`,
  );
  const { data } = await probe.ask('filter', `{ ${aliases.join(' ')} }`);
  return cases.map((_, index) => data[`c${index}`].totalCount);
}

let turn = 0;

/** All operators at once, then one of them alone: a different one for each field and role. */
async function askRefused(probe: Probe, meta: TypeMeta, attribute: ScalarAttribute): Promise<void> {
  const cases = casesOf(probe, meta, attribute);
  turn += 1;
  const one = cases[turn % cases.length]!;
  for (const chosen of [cases, [one]]) {
    const filter = `{${attribute.name}: {${chosen.map(written).join(', ')}}}`;
    const body = await probe.ask('filter', `{ ${meta.plural}(filter: ${filter}) { totalCount } }`);
    probe.report('filter', refusal(body) ? [] : [`${meta.name}.${attribute.name} ${one.operator} is not refused`]);
  }
}
