// Policy sets with something changed (改动后的规则): made through the same door as the real ones, so that the version follows.
import { type PolicyDraft, type PolicySet, policySet, type Row } from '../../src/policy/policy.ts';

export type TableKind = 'verbs' | 'clearances' | 'fields';

const draftOf = ({ policies }: PolicySet, name: string): PolicyDraft => {
  const { meta, file, verbs, clearances, fields } = policies.get(name)!;
  return { type: meta.class, file, verbs, clearances, fields };
};

/** The set with one table of one type replaced. Tables of `fields` that end up empty are left out. */
export function withRows(
  set: PolicySet,
  type: string,
  kind: TableKind,
  place: string,
  rows: readonly Row[],
): PolicySet {
  const drafts = [...set.policies.keys()].map(name => {
    const draft = draftOf(set, name);
    if (name !== type) return draft;
    const table = new Map<string, readonly Row[]>(draft[kind]).set(place, rows);
    return { ...draft, [kind]: table };
  });
  return policySet(drafts, [...set.masks.values()]);
}

/** The set with one row put to a table. */
export function withRow(set: PolicySet, type: string, kind: TableKind, place: string, row: Partial<Row>): PolicySet {
  const known = (set.policies.get(type)![kind] as ReadonlyMap<string, readonly Row[]>).get(place) ?? [];
  const full: Row = { roles: [], conditions: [], masked: false, because: null, ...row };
  return withRows(set, type, kind, place, [...known, full]);
}
