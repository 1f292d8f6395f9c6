// What a change of policy does (规则比较): for every role, type, verb and field, and every consistent assignment of truth to
// the conditions of both versions, what was granted and what is granted now. Exhaustive: nothing is sampled.
import { PRINCIPAL_ROLE, type PrincipalRole } from '../../domain/vocabulary.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { CompiledPolicy, CompiledRow, CompiledType } from './compiled.ts';
import { assignments, clearance, type Grant, granted, keyOf, RANK, rowsAt, rowsFor, weakest } from './truths.ts';
import { type Witness, witnessOf } from './witness.ts';

export interface Change {
  readonly role: PrincipalRole;
  /** `StaffMember.approve`, `StaffMember.idNo`. */
  readonly coordinate: string;
  /** A verb, what is seen of a field, or clearance for it (which counts for rows that another post may read). */
  readonly kind: 'verb' | 'field' | 'clearance';
  readonly gain: boolean;
  readonly before: Grant;
  readonly after: Grant;
  /** Labels of the field before and after; null for verbs. */
  readonly labels: readonly (Sensitivity | null)[];
  readonly witness: Witness;
}

interface Coordinate {
  readonly name: string;
  readonly kind: Change['kind'];
  /** Row tables that have to grant together, the weakest of them deciding. */
  readonly tables: (type: CompiledType | undefined) => readonly (readonly CompiledRow[])[];
  readonly label: (type: CompiledType | undefined) => Sensitivity | null;
}

function coordinatesOf(before: CompiledType | undefined, after: CompiledType | undefined): Coordinate[] {
  const names = (pick: (type: CompiledType) => object) => [
    ...new Set([before, after].flatMap(type => (type ? Object.keys(pick(type)) : []))),
  ];
  const verbs = names(type => type.verbs).map(
    (name): Coordinate => ({ name, kind: 'verb', tables: type => [rowsAt(type?.verbs, name)], label: () => null }),
  );
  const fields = names(type => type.labels).flatMap((name): Coordinate[] => {
    const label = (type: CompiledType | undefined) => type?.labels[name] ?? null;
    return [
      { name, kind: 'field', tables: type => [rowsAt(type?.verbs, 'read'), clearance(type, name)], label },
      { name, kind: 'clearance', tables: type => [clearance(type, name)], label },
    ];
  });
  return [...verbs, ...fields];
}

function* changesAt(
  type: string,
  coordinate: Coordinate,
  role: PrincipalRole,
  [before, after]: readonly [CompiledType | undefined, CompiledType | undefined],
): Generator<Change> {
  const [old, now] = [before, after].map(one => coordinate.tables(one).map(rows => rowsFor(role, rows)));
  const [oldMask, newMask] = [before, after].map(one => one?.masks[coordinate.name]);
  if (JSON.stringify([old, oldMask]) === JSON.stringify([now, newMask])) return;
  const tests = new Map([...old!, ...now!].flat().flatMap(row => row.tests.map(test => [keyOf(test), test] as const)));
  const told = new Set<string>();
  for (const held of assignments([...tests.values()])) {
    const truths = new Set(held.map(keyOf));
    const [was, is] = [old!, now!].map(tables => weakest(tables.map(rows => granted(rows, truths))));
    if ((was === is && (was !== 'MASKED' || oldMask === newMask)) || told.has(`${was} ${is}`)) continue;
    told.add(`${was} ${is}`);
    const failing = [...tests.values()].filter(test => !truths.has(keyOf(test)));
    yield {
      role,
      coordinate: `${type}.${coordinate.name}`,
      kind: coordinate.kind,
      // Another mask may show more: it counts as a gain.
      gain: RANK[is!] >= RANK[was!],
      before: was!,
      after: is!,
      labels: [coordinate.label(before), coordinate.label(after)],
      witness: witnessOf(held, failing),
    };
  }
}

/** Changes of one type, found one by one. */
export function* changesOf(
  type: string,
  before: CompiledType | undefined,
  after: CompiledType | undefined,
): Generator<Change> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  for (const coordinate of coordinatesOf(before, after))
    for (const role of Object.keys(PRINCIPAL_ROLE) as PrincipalRole[])
      yield* changesAt(type, coordinate, role, [before, after]);
}

/** All changes; clearance is told only where it is not told as what is seen of the field already. */
export function diff(before: CompiledPolicy, after: CompiledPolicy): Change[] {
  const types = [...new Set([...Object.keys(before.types), ...Object.keys(after.types)])].sort();
  const changes = types.flatMap(type => [...changesOf(type, before.types[type], after.types[type])]);
  const key = ({ role, coordinate, gain, after: to }: Change) => `${role} ${coordinate} ${gain} ${to}`;
  const seen = new Set(changes.filter(({ kind }) => kind === 'field').map(key));
  return changes.filter(change => change.kind !== 'clearance' || !seen.has(key(change)));
}
