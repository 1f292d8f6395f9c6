// What a change of policy does (规则比较): for every role, type, verb and field, and every consistent assignment of truth to
// the conditions of both versions, what was granted and what is granted now. Exhaustive: nothing is sampled.
import { PRINCIPAL_ROLE, type PrincipalRole } from '../../domain/vocabulary.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { CompiledPolicy, CompiledType } from './compiled.ts';
import { type Difference, differences, type Tables } from './differences.ts';
import { clearance, type Grant, RANK, rowsAt, rowsFor } from './truths.ts';
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
  readonly tables: (type: CompiledType | undefined) => Tables;
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

/** Differences that were worked out already: many fields share a label, many roles the rows. */
type Known = Map<string, readonly Difference[]>;

function* changesAt(
  type: string,
  coordinate: Coordinate,
  role: PrincipalRole,
  [before, after]: readonly [CompiledType | undefined, CompiledType | undefined],
  known: Known,
): Generator<Change> {
  const [old, now] = [before, after].map(one => coordinate.tables(one).map(rows => rowsFor(role, rows)));
  const [oldMask, newMask] = [before, after].map(one => one?.masks[coordinate.name]);
  const text = (tables: Tables) => JSON.stringify(tables.map(rows => rows.map(({ tests, masked }) => [tests, masked])));
  const otherMask = oldMask !== newMask;
  const [was, is] = [text(old!), text(now!)];
  if (was === is && !otherMask) return;
  const key = `${was} ${is} ${otherMask}`;
  const found = known.get(key) ?? differences(old!, now!, otherMask);
  known.set(key, found);
  for (const one of found)
    yield {
      role,
      coordinate: `${type}.${coordinate.name}`,
      kind: coordinate.kind,
      // Another mask may show more: it counts as a gain.
      gain: RANK[one.is] >= RANK[one.was],
      before: one.was,
      after: one.is,
      labels: [coordinate.label(before), coordinate.label(after)],
      witness: witnessOf(one.holds, one.fails),
    };
}

/** Changes of one type, found one by one. */
export function* changesOf(
  type: string,
  before: CompiledType | undefined,
  after: CompiledType | undefined,
): Generator<Change> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const known: Known = new Map();
  for (const coordinate of coordinatesOf(before, after))
    for (const role of Object.keys(PRINCIPAL_ROLE) as PrincipalRole[])
      yield* changesAt(type, coordinate, role, [before, after], known);
}

/** All changes; clearance is told only where it is not told as what is seen of the field already. */
export function diff(before: CompiledPolicy, after: CompiledPolicy): Change[] {
  const types = [...new Set([...Object.keys(before.types), ...Object.keys(after.types)])].sort();
  const changes = types.flatMap(type => [...changesOf(type, before.types[type], after.types[type])]);
  const key = ({ role, coordinate, gain, after: to }: Change) => `${role} ${coordinate} ${gain} ${to}`;
  const seen = new Set(changes.filter(({ kind }) => kind === 'field').map(key));
  return changes.filter(change => change.kind !== 'clearance' || !seen.has(key(change)));
}
