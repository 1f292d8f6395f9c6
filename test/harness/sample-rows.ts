// Rows for types that the demonstration has none of (样例行): proofs and tests look at every type, and nobody has to think
// of a new one. What a rule compares with a fact of a post gets values of such facts, so that rows are in scope and out.

import type pg from 'pg';
import { createSealer } from '../../src/database/sealer.ts';
import {
  type Attribute,
  allTypes,
  metaOf,
  type RefAttribute,
  type ScalarAttribute,
  type TypeMeta,
} from '../../src/model/meta.ts';
import { completePolicySet } from '../../src/policies.ts';
import { isSlot, type Literal } from '../../src/policy/condition.ts';
import type { PostFact } from '../../src/policy/principal.ts';
import { inColumn } from './items.ts';

const ROWS = 8;

/** What sealed columns of sample rows open with, where it is the data key of the installation (XIANJIE_DATA_KEYS). */
export const SAMPLE_DATA_KEY = 'sample-data-key-of-proofs-0123456789';
const MEETING_SECRET = 'sample-key-of-every-meeting-01234567';
const installation = createSealer([SAMPLE_DATA_KEY]);
const meeting = createSealer([MEETING_SECRET]);

type Stored = ScalarAttribute | RefAttribute;
type Values = Record<string, unknown>;
type Row = Values & { readonly id: string };
type Known = ReadonlyMap<string, readonly Row[]>;

const storedOf = (meta: TypeMeta): Stored[] =>
  [...meta.attributes.values()].filter((attribute): attribute is Stored => attribute.kind !== 'many');
const isRef = (attribute: Attribute): attribute is RefAttribute => attribute.kind === 'ref';

/** What rules compare a column with. */
function comparedWith(meta: TypeMeta): Map<string, { facts: Set<PostFact>; literals: Set<Literal> }> {
  const { verbs, clearances, fields } = completePolicySet().policies.get(meta.name)!;
  const rows = [verbs, clearances, fields].flatMap(table => [...table.values()].flat());
  const found = new Map<string, { facts: Set<PostFact>; literals: Set<Literal> }>();
  for (const { attribute, operand } of rows.flatMap(row => row.conditions.flatMap(({ tests }) => tests))) {
    const known = found.get(attribute) ?? { facts: new Set(), literals: new Set() };
    if (isSlot(operand)) known.facts.add(operand.slot);
    else known.literals.add(operand);
    found.set(attribute, known);
  }
  return found;
}

/** Facts that posts of the demonstration have, and one of each that none has. */
async function factPools(client: pg.ClientBase): Promise<Record<string, unknown[]>> {
  const { rows } = await client.query<Record<string, unknown[]>>(`select
    (select array_agg(id::text order by username) from account) as account,
    (select array_agg(id::text order by staff_no) from staff_member) as staff,
    (select array_agg(id::text order by slug) from organization) as organization,
    (select array_agg(id::text order by number) from member_unit where number in (43, 27, 28, 16, 42, 7)) as unit,
    (select array_agg(path order by code) from region
      where code in ('610802102200', '610802102202', '610802101200', '610828101200', '140623', '360902')) as "regionPath",
    array['MEDICAL_INS', 'EDUCATION'] as domain, array['v1.g1', 'v1.g2', 'zz'] as grid,
    array['H-R1', 'H-R2', 'zz'] as household, array['H-R1', 'H-R2', 'zz'] as "assignedHousehold", array['2023-01-01', '2027-01-01'] as today,
    array['2023-01-01T00:00:00Z', '2027-01-01T00:00:00Z'] as now`);
  return rows[0]!;
}

/** Fills every type that has no rows, types that others refer to first. */
export async function fillEmptyTypes(client: pg.ClientBase): Promise<void> {
  const pools = await factPools(client);
  const rowsOf = async ({ table }: TypeMeta) =>
    (await client.query<{ row: Row }>(`select to_jsonb(t) as row from ${table} t order by id limit 200`)).rows;
  const known = new Map<string, Row[]>();
  const look = async (meta: TypeMeta) =>
    known.set(
      meta.name,
      (await rowsOf(meta)).map(({ row }) => row),
    );
  for (const meta of allTypes()) await look(meta);
  let empty = allTypes().filter(meta => known.get(meta.name)!.length === 0);
  while (empty.length > 0) {
    const ready = empty.filter(meta =>
      neededBy(meta).every(target => target === meta || known.get(target.name)!.length > 0),
    );
    if (ready.length === 0) throw new Error(`Types refer to each other in a circle: ${empty.map(({ name }) => name)}`);
    for (const meta of ready) {
      await insert(client, meta, pools, known);
      await look(meta);
    }
    empty = empty.filter(meta => !ready.includes(meta));
  }
}

const neededBy = (meta: TypeMeta): TypeMeta[] =>
  storedOf(meta).flatMap(attribute => (isRef(attribute) && !attribute.optional ? [metaOf(attribute.target())] : []));

async function insert(
  client: pg.ClientBase,
  meta: TypeMeta,
  pools: Record<string, unknown[]>,
  known: Known,
): Promise<void> {
  const compared = comparedWith(meta);
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const row: Values = {};
    for (const attribute of storedOf(meta)) {
      if (['id', 'version', 'createdAt', 'updatedAt'].includes(attribute.name)) continue;
      const { facts, literals } = compared.get(attribute.name) ?? { facts: new Set(), literals: new Set() };
      const wanted = [...[...facts].flatMap(fact => pools[fact] ?? []), ...literals];
      row[attribute.column] = sampleValue(meta, attribute, n, wanted, known);
    }
    return { ...row, ...copies(meta, row, known) };
  });
  const columns = Object.keys(rows[0]!)
    .map(column => `"${column}"`)
    .join(', ');
  await client.query(
    `insert into ${meta.table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${meta.table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Columns outside the graph that copy a column of what the row refers to (paths, grids, numbers) agree with it, as actions keep them. */
function copies(meta: TypeMeta, row: Values, known: Known): Values {
  const hidden = storedOf(meta).filter(attribute => attribute.label === null && !isRef(attribute));
  const found: Values = {};
  for (const attribute of storedOf(meta)) {
    if (!isRef(attribute)) continue;
    const target = metaOf(attribute.target());
    const other = known.get(target.name)!.find(({ id }) => id === row[attribute.column]);
    if (!other) continue;
    for (const { column } of hidden) if (column in other && !(column in found)) found[column] = other[column];
  }
  return found;
}

function sampleValue(meta: TypeMeta, attribute: Stored, n: number, wanted: readonly unknown[], known: Known): unknown {
  if (isRef(attribute)) {
    if (wanted.length > 0) return wanted[n % wanted.length];
    const all = known.get(metaOf(attribute.target()).name)!.map(({ id }) => id);
    // To some rows nothing refers, so that they can be taken away.
    const isKey = meta.uniques.some(names => names.includes(attribute.name));
    const targets = isKey ? all : all.slice(0, Math.ceil(all.length * 0.6));
    return targets[n % Math.max(1, targets.length)] ?? null;
  }
  if (attribute.kind === 'list') return wanted.length > 0 ? [wanted[n % wanted.length]] : listOf(attribute, n);
  const isUnique = attribute.unique || meta.uniques.some(names => names.includes(attribute.name));
  if (wanted.length > 0 && !isUnique && attribute.kind !== 'flag') return wanted[n % wanted.length];
  switch (attribute.kind) {
    case 'choice':
      return attribute.enumeration!.values[n % attribute.enumeration!.values.length];
    case 'flag':
      return n % 2 === 0;
    case 'count':
      return n + 1;
    case 'amount':
      return 100 * (n + 1) + 0.25;
    case 'day':
      return `2023-0${n + 1}-15`;
    case 'moment':
      return `2023-0${n + 1}-15T01:02:03.004Z`;
    case 'json':
      return inColumn(attribute, { sample: n });
    default:
      return attribute.name === 'regionPath' ? `/61/6108/610899/${n}/` : textOf(meta, attribute, n);
  }
}

/** Sealed texts that open: the key of a meeting under the data key, records and papers under the key of their meeting. */
function textOf(meta: TypeMeta, attribute: ScalarAttribute, n: number): string {
  const text = `样例-${meta.name}-${attribute.name}-${n}`;
  const column = `${meta.table}.${attribute.column}`;
  if (attribute.sealed) return installation.seal(attribute.name === 'keySealed' ? MEETING_SECRET : text, column);
  return attribute.name.endsWith('Sealed') ? meeting.seal(text, column) : text;
}

const listOf = ({ enumeration }: ScalarAttribute, n: number): unknown[] =>
  enumeration ? [enumeration.values[n % enumeration.values.length]] : [`样例-${n}`];
