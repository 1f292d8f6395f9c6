// The channel of grouping (分组通道): the rows counted under each value are those that the viewer sees, and a value that is
// not seen in full counts as missing.
import type { GraphQLSchema } from 'graphql';
import { divisionLevel } from '../../src/model/connection.ts';
import { globalId } from '../../src/model/global-id.ts';
import { attributeOf, metaOf, type RefAttribute, type ScalarAttribute, type TypeMeta } from '../../src/model/meta.ts';
import type { Json } from '../harness/world.ts';
import { operands } from './channels-count.ts';
import type { Probe } from './channels-probe.ts';
import { refusal } from './channels-reads.ts';
import { fieldOf, groupsOf } from './operations/groups.ts';
import type { StoredRow } from './operations/stock.ts';

function valueOfRow(probe: Probe, meta: TypeMeta, by: string, row: StoredRow): string | null {
  const attribute = attributeOf(meta, fieldOf(by)) as ScalarAttribute | RefAttribute;
  if (probe.view.access(meta, attribute, row) !== 'FULL') return null;
  if (attribute.kind !== 'ref') return null;
  const target = metaOf(attribute.target());
  const id = row[attribute.column];
  if (typeof id !== 'string' || !probe.view.sees(target, id)) return null;
  const level = divisionLevel(by);
  if (level === null) return globalId(target.name, id);
  const region = probe.rowsOf(target).find(one => one.id === id)!;
  return String(region['path']).split('/')[level - 1] || null;
}

function expected(probe: Probe, meta: TypeMeta, by: string): Map<string | null, number> {
  const attribute = attributeOf(meta, fieldOf(by));
  const values =
    divisionLevel(by) === null && attribute.kind !== 'ref'
      ? operands(probe.view, meta, attribute as ScalarAttribute, probe.rowsOf(meta)).map(value =>
          value === null ? null : String(value),
        )
      : probe.visible(meta).map(row => valueOfRow(probe, meta, by, row));
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export async function askGroups(probe: Probe, schema: GraphQLSchema, meta: TypeMeta): Promise<void> {
  for (const by of groupsOf(schema, meta)) {
    const name = fieldOf(by);
    const query = `{ list: ${meta.plural} { groups(by: ${by}) { value count } } }`;
    if (probe.view.mayCompare(meta, attributeOf(meta, name) as ScalarAttribute)) {
      const { data } = await probe.ask('group', query);
      const found = new Map(data.list.groups.map(({ value, count }: Json) => [value, count]));
      const wanted = expected(probe, meta, by);
      const wrong = [...new Set([...found.keys(), ...wanted.keys()])].filter(
        key => found.get(key) !== wanted.get(key as string),
      );
      probe.report('group', wrong.length === 0 ? [] : [`${meta.name} by ${by}: ${wrong.length} groups differ`]);
    } else {
      const body = await probe.askConstant('group', `group ${meta.name} by ${by}`, query);
      probe.report('group', refusal(body) ? [] : [`${meta.name} by ${by} is not refused`]);
    }
    probe.note(meta, name, 'group');
  }
}
