// The channel of exports (导出通道): every list, whole. Who may export gets the rows that are both readable and exportable, each
// value as memory judges it; everybody else a refusal, the same for all that they may not export.
import { isPublished, type TypeMeta } from '../../src/model/meta.ts';
import { isNever, scopeOf } from '../../src/policy/scope.ts';
import { selectedWhole } from '../harness/items.ts';
import type { Json } from '../harness/world.ts';
import type { Probe } from './channels-probe.ts';

/** Its own lines stand in the access log, with the moment of the export. */
const narrowed = (meta: TypeMeta) => (meta.name === 'AccessLog' ? '(filter: { operation: { ne: "export" } })' : '');

export async function askExport(probe: Probe, meta: TypeMeta): Promise<void> {
  const { view } = probe;
  const published = [...meta.attributes.values()].filter(isPublished);
  const values = published.flatMap(one => (one.kind === 'ref' || one.kind === 'many' ? [] : [selectedWhole(one)]));
  const referred = published.flatMap(one => (one.kind === 'ref' ? [`${one.name} { id }`] : []));
  const exported = (fields: readonly string[]) =>
    probe.export(`{ ${meta.plural}${narrowed(meta)} { nodes { ${fields.join(' ')} viewerActions } } }`);
  const lines = await exported(values);
  // Refused as a whole where one of them may not be exported along; either way nothing hidden may come.
  if (referred.length > 0) await exported([...values, ...referred]);
  probe.noteAll(meta, 'export');
  if (isNever(scopeOf(view.set, view.principal, 'export', meta))) {
    const codes = lines.flatMap(line => line.errors?.map((error: Json) => error.extensions.code) ?? ['no refusal']);
    const expected = view.principal.account ? 'FORBIDDEN' : 'UNAUTHENTICATED';
    if (codes.join() !== expected) probe.report('export', [`${meta.name}: ${codes.join()} instead of ${expected}`]);
    return;
  }
  const rows = lines.slice(0, -1);
  const closing: Json = lines.at(-1)?.['@export'];
  probe.report(
    'export',
    rows.flatMap(row => probe.objects.wrong(meta, row)),
  );
  const expected = probe.visible(meta).filter(row => view.may(meta, row, 'export'));
  const all = meta.name === 'AccessLog' ? rows.length : expected.length;
  if (!closing?.complete || closing.rows !== rows.length || rows.length !== all)
    probe.report('export', [`${meta.name}: ${rows.length} rows instead of ${all}: ${JSON.stringify(closing)}`]);
  probe.report('export', probe.objects.wrongAccess(meta, rows, closing?.access ?? []));
}
