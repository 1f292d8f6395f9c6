// A policy as data (规则导出): what a released version is kept as, and what two versions are compared by. No sentences, no
// reasons: only what decides.
import { createHash } from 'node:crypto';
import type { PrincipalRole } from '../../domain/vocabulary.ts';
import type { Attribute } from '../../model/meta.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { Test } from '../condition.ts';
import { digestedText, type Policy, type PolicySet, type Row } from '../policy.ts';

export interface CompiledRow {
  readonly roles: readonly PrincipalRole[];
  readonly tests: readonly Test[];
  readonly masked: boolean;
}
export type CompiledTable = { readonly [place: string]: readonly CompiledRow[] };
export interface CompiledType {
  /** Label of each attribute; null where it is no part of the graph. */
  readonly labels: { readonly [attribute: string]: Sensitivity | null };
  /** Mask of each attribute that has one, as the SQL it becomes: a name alone would not show a weaker mask. */
  readonly masks: { readonly [attribute: string]: string };
  readonly verbs: CompiledTable;
  readonly clearances: CompiledTable;
  readonly fields: CompiledTable;
}
export interface CompiledPolicy {
  readonly version: string;
  readonly sm3: string;
  readonly types: { readonly [type: string]: CompiledType };
}

const byName = <T>([a]: readonly [string, T], [b]: readonly [string, T]): number => (a < b ? -1 : 1);

const rowOf = (row: Row): CompiledRow => ({
  roles: [...row.roles].sort(),
  tests: row.conditions.flatMap(({ tests }) => tests),
  masked: row.masked,
});

const tableOf = (table: ReadonlyMap<string, readonly Row[]>): CompiledTable =>
  Object.fromEntries([...table].sort(byName).map(([place, rows]) => [place, rows.map(rowOf)]));

function maskOf({ masks }: PolicySet, attribute: Attribute): [string, string][] {
  const mask = 'mask' in attribute && attribute.mask !== undefined ? masks.get(attribute.mask) : undefined;
  return mask ? [[attribute.name, mask.sql('value')]] : [];
}

export const compiledType = (set: PolicySet, { meta, verbs, clearances, fields }: Policy): CompiledType => ({
  labels: Object.fromEntries([...meta.attributes.values()].map(({ name, label }) => [name, label])),
  masks: Object.fromEntries([...meta.attributes.values()].flatMap(attribute => maskOf(set, attribute))),
  verbs: tableOf(verbs),
  clearances: tableOf(clearances),
  fields: tableOf(fields),
});

export const compiled = (set: PolicySet): CompiledPolicy => ({
  version: set.version,
  sm3: policyDigests(set).sm3,
  types: Object.fromEntries([...set.policies].sort(byName).map(([name, policy]) => [name, compiledType(set, policy)])),
});

/** Both digests of one and the same text: SHA-256 is the version everywhere, SM3 stands beside it (GM/T 0004). */
export function policyDigests(set: PolicySet): { readonly sha256: string; readonly sm3: string } {
  return { sha256: set.version, sm3: createHash('sm3').update(digestedText(set.policies)).digest('hex') };
}
