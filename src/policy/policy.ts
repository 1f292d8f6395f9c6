// A policy (权限规则表): per type, one table of positive rows. Verbs say who may do what to which rows; clearances say
// which posts see the fields of a label, in full or masked. There is no `cannot`: a denial is what nothing grants.
import { createHash } from 'node:crypto';
import type { PrincipalRole } from '../domain/vocabulary.ts';
import { type Class, metaOf, type TypeMeta } from '../model/meta.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import type { Condition } from './condition.ts';
import type { Mask } from './mask.ts';

export const masked = Symbol('masked');
export interface Because {
  readonly because: string;
}
/** Cites the clause that justifies a row which would surprise a reader. */
export const because = (clause: string): Because => ({ because: clause });

type Roles = readonly PrincipalRole[];
type Written = readonly [Roles, Condition | readonly Condition[], ...(typeof masked | Because)[]];

export interface Row {
  readonly roles: Roles;
  readonly conditions: readonly Condition[];
  readonly masked: boolean;
  readonly because: string | null;
}

export interface Policy {
  readonly meta: TypeMeta;
  readonly file: string;
  readonly verbs: ReadonlyMap<string, readonly Row[]>;
  readonly clearances: ReadonlyMap<Sensitivity, readonly Row[]>;
  /** Clearances of single fields, where the label is too coarse; they replace the label's. */
  readonly fields: ReadonlyMap<string, readonly Row[]>;
}

export interface PolicySet {
  readonly policies: ReadonlyMap<string, Policy>;
  readonly masks: ReadonlyMap<string, Mask>;
  /** Digest of all rules; names the version in cursors, audit lines and health. */
  readonly version: string;
}

function row([roles, conditions, ...options]: Written): Row {
  return {
    roles,
    conditions: Array.isArray(conditions) ? (conditions as readonly Condition[]) : [conditions as Condition],
    masked: options.includes(masked),
    because: options.find((option): option is Because => typeof option === 'object')?.because ?? null,
  };
}

const rows = (table: Record<string, readonly Written[]>): Map<string, Row[]> =>
  new Map(Object.entries(table).map(([name, written]) => [name, written.map(row)]));

export interface PolicyDraft {
  readonly type: Class;
  readonly file: string;
  readonly verbs: ReadonlyMap<string, readonly Row[]>;
  readonly clearances: ReadonlyMap<string, readonly Row[]>;
  readonly fields: ReadonlyMap<string, readonly Row[]>;
}

/** Declares the policy of one type. `file` is named when the server refuses to start. */
export function policy(
  type: Class,
  file: string,
  verbs: { read: readonly Written[]; [verb: string]: readonly Written[] },
  clearances: { readonly [label in Sensitivity]?: readonly Written[] } = {},
  fields: Record<string, readonly Written[]> = {},
): PolicyDraft {
  return {
    type,
    file: `policies/${file}`,
    verbs: rows(verbs),
    clearances: rows(clearances as never),
    fields: rows(fields),
  };
}

export function policySet(drafts: readonly PolicyDraft[], masks: readonly Mask[]): PolicySet {
  const policies = new Map<string, Policy>();
  for (const draft of drafts) {
    const meta = metaOf(draft.type);
    if (policies.has(meta.name)) throw new Error(`${meta.name} has two policies; the second is in ${draft.file}`);
    policies.set(meta.name, { ...draft, meta, clearances: draft.clearances as Policy['clearances'] });
  }
  return {
    policies,
    masks: new Map(masks.map(mask => [mask.name, mask])),
    version: createHash('sha256').update(digestedText(policies)).digest('hex'),
  };
}

/** What the version digests. The same whatever was imported first: types and relations are in the order of their names. */
export function digestedText(policies: PolicySet['policies']): string {
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
  const rowText = (r: Row) => JSON.stringify([[...r.roles].sort(), r.conditions.map(c => c.tests), r.masked]);
  const tableText = (table: ReadonlyMap<string, readonly Row[]>) =>
    [...table].sort(byName).map(([name, list]) => [name, list.map(rowText).sort()]);
  const facts = [...policies]
    .sort(byName)
    .map(([name, p]) => [
      name,
      [...p.meta.attributes].sort(byName).map(([, a]) => [a.name, a.label, 'mask' in a ? a.mask : null]),
      tableText(p.verbs),
      tableText(p.clearances),
      tableText(p.fields),
    ]);
  return JSON.stringify(facts);
}

export function policyOf(set: PolicySet, meta: TypeMeta): Policy {
  const found = set.policies.get(meta.name);
  if (!found) throw new Error(`${meta.name} (${meta.file}) has no policy in policies/index.ts`);
  return found;
}

/** The rows that decide who sees a published attribute: its own, else those of its label. */
export function clearanceRows(found: Policy, attribute: { name: string; label: Sensitivity | null }): readonly Row[] {
  if (attribute.label === null) return [];
  return found.fields.get(attribute.name) ?? found.clearances.get(attribute.label) ?? [];
}
