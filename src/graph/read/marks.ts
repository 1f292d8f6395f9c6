// Reading leaves a mark (阅读留痕, E88): what a statement is to say about the marked fields that it shows, and what its answer
// then says: for each object, which of them this viewer was not refused, and by which row of the policy. Comparing with a
// marked field (a filter, an order, a group) tells something of it as well, and leaves one line for the type.
import { globalId } from '../../model/global-id.ts';
import { type Attribute, attributeOf, type TypeMeta } from '../../model/meta.ts';
import { isMarked, type Sensitivity } from '../../model/sensitivity.ts';
import { type PolicySet, policyOf } from '../../policy/policy.ts';
import type { Principal } from '../../policy/principal.ts';
import { type Alternative, clearanceOf } from '../../policy/scope.ts';

/** A row of the policy, `MeetingTopic.WORK_SECRET.0`, and the role of the post through which it granted. */
interface Grant {
  readonly rule: string;
  readonly role: string;
}

/** Marked fields of one object that are granted alike; the statement says the place of the grant, or null. */
interface GrantedFields {
  readonly fields: readonly string[];
  readonly grants: readonly Grant[];
}

/** What the mark of one object means: `[id, place of a grant for each group]`. */
export interface MarkedObject {
  readonly type: string;
  readonly groups: readonly GrantedFields[];
}

/** What was read of one object, or compared with in a type. Never a value. */
export interface ReadMark {
  readonly objectType: string;
  readonly objectId: string | null;
  readonly fields: readonly string[];
  readonly rules: readonly string[];
  readonly role: string | null;
}

/** SQL that gives the place of the alternative that shows the field of this row, null where none does. */
export type GrantingSql = (meta: TypeMeta, attribute: Attribute, alias: string) => GrantingPlace | null;
export interface GrantingPlace {
  readonly sql: string;
  readonly alternatives: readonly Alternative[];
}

function grantsOf(
  set: PolicySet,
  { posts }: Principal,
  meta: TypeMeta,
  attribute: Attribute,
  alternatives: readonly Alternative[],
): Grant[] {
  const { fields, clearances } = policyOf(set, meta);
  const own = fields.get(attribute.name);
  const table = own ?? clearances.get(attribute.label as Sensitivity) ?? [];
  const place = own ? attribute.name : attribute.label;
  return alternatives.map(({ row, post }) => ({
    rule: `${meta.name}.${place}.${table.indexOf(row)}`,
    role: posts[post]!.role,
  }));
}

/** The mark of one object of which these fields are selected; null where none of them leaves one. */
export function markOf(
  set: PolicySet,
  principal: Principal,
  meta: TypeMeta,
  alias: string,
  names: Iterable<string>,
  granting: GrantingSql,
): { readonly sql: string; readonly object: MarkedObject } | null {
  const groups = new Map<string, { sql: string; fields: string[]; grants: Grant[] }>();
  for (const name of new Set(names)) {
    const attribute = meta.attributes.get(name);
    if (!attribute || !isMarked(attribute.label)) continue;
    const place = granting(meta, attribute, alias);
    if (!place) continue;
    const grants = grantsOf(set, principal, meta, attribute, place.alternatives);
    const key = `${place.sql} ${grants.map(({ rule }) => rule).join()}`;
    const group = groups.get(key) ?? { sql: place.sql, fields: [], grants };
    group.fields.push(name);
    groups.set(key, group);
  }
  if (groups.size === 0) return null;
  const found = [...groups.values()];
  const object = { type: meta.name, groups: found.map(({ fields, grants }) => ({ fields, grants })) };
  return { sql: `json_build_array(${[`${alias}.id`, ...found.map(({ sql }) => sql)].join(',')})`, object };
}

/** Marked fields that a statement compares with, known before it runs. */
export class Compared {
  readonly #fields = new Map<TypeMeta, Set<string>>();

  add(meta: TypeMeta, attribute: Attribute): void {
    if (!isMarked(attribute.label)) return;
    this.#fields.set(meta, (this.#fields.get(meta) ?? new Set()).add(attribute.name));
  }

  marks(set: PolicySet, principal: Principal): ReadMark[] {
    return [...this.#fields].map(([meta, names]) => {
      const grants = [...names].flatMap((name: string) => {
        const attribute = attributeOf(meta, name);
        return grantsOf(set, principal, meta, attribute, clearanceOf(set, principal, meta, attribute).full);
      });
      return { objectType: meta.name, objectId: null, fields: [...names].sort(), ...summary(grants) };
    });
  }
}

/** Where posts of several roles granted, the rules tell which. */
function summary(grants: readonly Grant[]): Pick<ReadMark, 'rules' | 'role'> {
  const [role = null, ...others] = new Set(grants.map(grant => grant.role));
  return { rules: [...new Set(grants.map(({ rule }) => rule))].sort(), role: others.length === 0 ? role : null };
}

/** What the answers of one statement showed, one mark for each object, however often it stands there. */
export class Marks {
  readonly #objects = new Map<
    string,
    { readonly type: string; readonly fields: Set<string>; readonly grants: Grant[] }
  >();

  add({ type, groups }: MarkedObject, said: unknown): void {
    const [id, ...places] = said as [string, ...(number | null)[]];
    for (const [index, { fields, grants }] of groups.entries()) {
      const place = places[index];
      if (place == null) continue;
      const key = globalId(type, id);
      const object = this.#objects.get(key) ?? { type, fields: new Set(), grants: [] };
      this.#objects.set(key, object);
      for (const field of fields) object.fields.add(field);
      object.grants.push(grants[place]!);
    }
  }

  list(): ReadMark[] {
    return [...this.#objects].map(([objectId, { type, fields, grants }]) => ({
      objectType: type,
      objectId,
      fields: [...fields].sort(),
      ...summary(grants),
    }));
  }
}
