// Mutants of a policy (规则变异): every small mistake that could be made in its tables. What changes nothing for anybody, by
// the exhaustive comparison of analysis/diff.ts, is no mutant.
import { PRINCIPAL_ROLE, type PrincipalRole } from '../../src/domain/vocabulary.ts';
import { compiledType } from '../../src/policy/analysis/compiled.ts';
import { NOT_GRANTED } from '../../src/policy/analysis/declared.ts';
import { type Change, changesOf } from '../../src/policy/analysis/diff.ts';
import type { Condition } from '../../src/policy/condition.ts';
import type { Policy, PolicySet, Row } from '../../src/policy/policy.ts';
import { type TableKind, withRows } from './mutants-build.ts';

export interface Mutant {
  /** `StaffMember.read#3 drops LIAISON` */
  readonly name: string;
  readonly type: string;
  readonly set: PolicySet;
  /** One change that it makes, for the list of survivors. */
  readonly change: Change;
  /** Fields, or the verb, that one role loses with one row: 0 for what takes no role out of a row. */
  readonly taken: number;
}

/** Mutants that take one role out of a row are counted by themselves: they show which roles the tests name. */
export const DROPS = 'drops';
type Rewrite = readonly [what: string, rows: readonly Row[], takesRole?: boolean];
const KINDS: readonly TableKind[] = ['verbs', 'clearances', 'fields'];
const GRANTED = (Object.keys(PRINCIPAL_ROLE) as PrincipalRole[]).filter(role => !(role in NOT_GRANTED));

const tableOf = (policy: Policy, kind: TableKind) => policy[kind] as ReadonlyMap<string, readonly Row[]>;

/** Conditions that rows of the type use somewhere: those that a careless author would take. */
const conditionsOf = (policy: Policy): Condition[] => [
  ...new Set(
    KINDS.flatMap(kind =>
      [...tableOf(policy, kind).values()].flatMap(rows => rows.flatMap(({ conditions }) => conditions)),
    ),
  ),
];

function* rewritesOf(policy: Policy, kind: TableKind, rows: readonly Row[]): Generator<Rewrite> {
  for (const [index, row] of rows.entries()) {
    const at = `#${index + 1}`;
    const become = (what: string, changed: Partial<Row>, takesRole = false): Rewrite => [
      `${at} ${what}`,
      rows.with(index, { ...row, ...changed }),
      takesRole,
    ];
    yield [`${at} is dropped`, rows.toSpliced(index, 1), row.roles.length === 1];
    if (row.roles.length > 1)
      for (const role of row.roles)
        yield become(`${DROPS} ${role}`, { roles: row.roles.filter(one => one !== role) }, true);
    yield become('is widened to every post', { roles: GRANTED });
    yield become('is widened to everybody', { roles: ['PUBLIC', ...GRANTED] });
    for (const [place, condition] of row.conditions.entries()) {
      const name = condition.en;
      if (condition.tests.length > 0)
        yield become(`loses "${name}"`, { conditions: row.conditions.toSpliced(place, 1) });
      for (const other of conditionsOf(policy))
        if (other !== condition)
          yield become(`takes "${other.en}" for "${name}"`, { conditions: row.conditions.with(place, other) });
    }
    if (kind !== 'verbs') yield become(row.masked ? 'shows in full' : 'shows masked', { masked: !row.masked });
    const next = rows[index + 1];
    if (next)
      yield [
        `${at} swaps roles with the next row`,
        rows.with(index, { ...row, roles: next.roles }).with(index + 1, { ...next, roles: row.roles }),
      ];
  }
}

/** How many fields a row of the table decides; a verb counts as one. */
function fieldsOf(policy: Policy, kind: TableKind, place: string): number {
  if (kind !== 'clearances') return 1;
  const attributes = [...policy.meta.attributes.values()];
  return attributes.filter(({ name, label }) => label === place && !policy.fields.has(name)).length;
}

/** Lazily: what a mutant changes is worked out only for those that are tried. */
export function* mutantsOf(set: PolicySet, types?: readonly string[]): Generator<() => Mutant | null> {
  for (const [type, policy] of set.policies) {
    if (types && !types.includes(type)) continue;
    const before = compiledType(set, policy);
    for (const kind of KINDS)
      for (const [place, rows] of tableOf(policy, kind))
        for (const [what, rewritten, takesRole] of rewritesOf(policy, kind, rows))
          yield () => {
            const mutant = withRows(set, type, kind, place, rewritten);
            const after = compiledType(mutant, mutant.policies.get(type)!);
            const change = telling(changesOf(type, before, after));
            const taken = takesRole ? fieldsOf(policy, kind, place) : 0;
            return change ? { name: `${type}.${place}${what}`, type, set: mutant, change, taken } : null;
          };
  }
}

/** A change that somebody with one post notices; else one that needs a second post to read the row. */
function telling(changes: Iterable<Change>): Change | undefined {
  let latent: Change | undefined;
  for (const change of changes) {
    if (change.kind !== 'clearance') return change;
    latent ??= change;
  }
  return latent;
}
