// What a viewer may know of a row (视图): judged in memory from the rules alone. Two states of the database in which every
// row has the same view have to give the viewer the same bytes; that is the whole claim of the proof.
import { type Attribute, allTypes, metaOf, type ScalarAttribute, type TypeMeta } from '../../src/model/meta.ts';
import { isCreation, isReading } from '../../src/model/verb.ts';
import type { Facts } from '../../src/policy/facts.ts';
import { type Access, accessOf, judgeOf, type Predicate } from '../../src/policy/judge.ts';
import { type PolicySet, policyOf } from '../../src/policy/policy.ts';
import type { Principal } from '../../src/policy/principal.ts';
import { clearanceOf, isNever } from '../../src/policy/scope.ts';
import type { StoredRow, StoredRows } from './operations/stock.ts';

export type Stored = Exclude<Attribute, { kind: 'many' }>;

const stored = new Map<TypeMeta, Stored[]>();

export function storedAttributes(meta: TypeMeta): readonly Stored[] {
  const known = stored.get(meta);
  if (known) return known;
  const found = [...meta.attributes.values()].filter((attribute): attribute is Stored => attribute.kind !== 'many');
  stored.set(meta, found);
  return found;
}

export function factsFrom(meta: TypeMeta, row: StoredRow): Facts {
  const facts: Record<string, unknown> = {};
  for (const { name, column } of storedAttributes(meta)) facts[name] = row[column];
  return facts;
}

interface Judges {
  readonly readable: Predicate;
  readonly access: ReadonlyMap<string, (facts: Facts) => Access>;
  readonly verbs: readonly (readonly [verb: string, may: Predicate])[];
}

const SAMPLED = 150;

export class View {
  readonly set: PolicySet;
  readonly principal: Principal;
  readonly #judges = new Map<string, Judges>();
  readonly #rows: StoredRows;
  readonly #partly = new Map<string, ReadonlySet<string>>();
  readonly #visible = new Map<string, Set<string>>();

  constructor(set: PolicySet, principal: Principal, rows: StoredRows) {
    this.set = set;
    this.principal = principal;
    this.#rows = rows;
    for (const meta of allTypes()) {
      const seen = (rows.get(meta.name) ?? []).filter(row => this.reads(meta, row));
      this.#visible.set(meta.name, new Set(seen.map(row => row.id)));
    }
  }

  #judgesOf(meta: TypeMeta): Judges {
    const known = this.#judges.get(meta.name);
    if (known) return known;
    const { set, principal } = this;
    const published = [...meta.attributes.values()].filter(attribute => attribute.label !== null);
    // Whether a row leaves in an export is something that one learns of it.
    const told = (verb: string) => verb === 'export' || (!isReading(verb) && !isCreation(meta, verb));
    const verbs = [...policyOf(set, meta).verbs.keys()].filter(told);
    const judges: Judges = {
      readable: judgeOf(set, principal, 'read', meta),
      access: new Map(published.map(attribute => [attribute.name, accessOf(set, principal, meta, attribute)])),
      verbs: verbs.map(verb => [verb, judgeOf(set, principal, verb, meta)]),
    };
    this.#judges.set(meta.name, judges);
    return judges;
  }

  reads = (meta: TypeMeta, row: StoredRow): boolean => this.#judgesOf(meta).readable(factsFrom(meta, row));

  may = (meta: TypeMeta, row: StoredRow, verb: string): boolean =>
    judgeOf(this.set, this.principal, verb, meta)(factsFrom(meta, row));

  /** As things stand; a change that is allowed never alters it. */
  sees = (meta: TypeMeta, id: unknown): boolean => this.#visible.get(meta.name)!.has(String(id));

  access(meta: TypeMeta, attribute: Attribute, row: StoredRow): Access {
    return this.#judgesOf(meta).access.get(attribute.name)!(factsFrom(meta, row));
  }

  /** Everything the viewer may know of the row, as text; null where the row does not exist for the viewer. */
  of(meta: TypeMeta, row: StoredRow): string | null {
    const facts = factsFrom(meta, row);
    const { readable, access, verbs } = this.#judgesOf(meta);
    if (!readable(facts)) return null;
    const fields = [...access].map(([name, judge]) => this.#shown(meta, meta.attributes.get(name)!, row, judge(facts)));
    return JSON.stringify([fields, verbs.map(([, may]) => may(facts))]);
  }

  /**
   * What may be counted of a row that does not exist for the viewer (docs/decisions/0021): its place in each table, and the
   * household it is about. Nothing else of it may change a table. Null where it is not counted.
   */
  counted(meta: TypeMeta, row: StoredRow): string | null {
    if (!meta.counted || !this.may(meta, row, 'count')) return null;
    const names = storedAttributes(meta).filter(({ name }) =>
      [...meta.counted!.by, meta.counted!.household, 'regionPath'].includes(name),
    );
    return JSON.stringify(names.map(({ column }) => row[column]));
  }

  #shown(meta: TypeMeta, attribute: Attribute, row: StoredRow, access: Access): unknown {
    if (access === 'WITHHELD' || attribute.kind === 'many') return access;
    const value = row[attribute.column] ?? null;
    if (attribute.kind === 'ref') {
      const target = metaOf(attribute.target());
      return [access, value !== null && this.sees(target, value) ? value : null];
    }
    if (access === 'FULL' || value === null) return [access, value];
    const mask = this.set.masks.get(attribute.mask ?? '');
    if (!mask) throw new Error(`${meta.name}.${attribute.name} is masked without a mask`);
    return [access, mask.memory(String(value))];
  }

  /** Fields that are not seen in full on each of the rows that are seen. */
  partly(meta: TypeMeta): ReadonlySet<string> {
    const known = this.#partly.get(meta.name);
    if (known) return known;
    const rows = this.#rows.get(meta.name) ?? [];
    const seen = rows.filter(({ id }, index) => index % Math.ceil(rows.length / SAMPLED) === 0 && this.sees(meta, id));
    const facts = seen.map(row => factsFrom(meta, row));
    const { access } = this.#judgesOf(meta);
    const found = [...access].filter(([, judge]) => facts.some(row => judge(row) !== 'FULL')).map(([name]) => name);
    this.#partly.set(meta.name, new Set(found));
    return new Set(found);
  }

  /** Whether the viewer does not see the field in full on some row, or some row not at all. */
  hides(meta: TypeMeta, name: string): boolean {
    const rows = this.#rows.get(meta.name) ?? [];
    return this.partly(meta).has(name) || rows.some(({ id }) => !this.sees(meta, id));
  }

  /** Whether the viewer may filter and order by the attribute, on some rows at least. */
  mayCompare(meta: TypeMeta, attribute: Attribute): boolean {
    return !isNever(clearanceOf(this.set, this.principal, meta, attribute).full);
  }
}

export const isScalar = (attribute: Stored): attribute is ScalarAttribute => attribute.kind !== 'ref';
