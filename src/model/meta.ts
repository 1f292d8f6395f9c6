// What the platform knows about its types (类型元数据): the one description from which table, graph, filters, guard,
// matrix and tests are derived. Filled by the decorators of attribute.ts, read by everything else.
import 'reflect-metadata'; // needed before any decorator runs
import type { GraphQLScalarType } from 'graphql';
import type { Enumeration } from './enumeration.ts';
import type { Items } from './items.ts';
import type { Sensitivity } from './sensitivity.ts';

// biome-ignore lint/suspicious/noExplicitAny: a class reference must accept any constructor
export type Class<T = object> = new (...args: any[]) => T;

export type ScalarKind = 'id' | 'text' | 'count' | 'amount' | 'flag' | 'day' | 'moment' | 'choice' | 'list' | 'json';

interface Described {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

export interface ScalarAttribute extends Described {
  readonly kind: ScalarKind;
  readonly column: string;
  readonly optional: boolean;
  readonly unique: boolean;
  /** `null`: a column that is not part of the graph (used by conditions only). */
  readonly label: Sensitivity | null;
  readonly filter: boolean;
  readonly order: boolean;
  /** Name of a mask of policies/masks.ts; needed where a clearance is `masked`. */
  readonly mask?: string;
  readonly enumeration?: Enumeration;
  /** Column collation "C": paths and codes, compared as bytes. */
  readonly bytewise: boolean;
  readonly default?: string | number | boolean;
  /** Encrypted by src/database/sealer.ts; never part of the graph. */
  readonly sealed?: boolean;
  /** Members of the items, where a JSON column holds a list of them. */
  readonly items?: Items;
  /** Name of the sealed attribute that this one finds. */
  readonly blindIndexOf?: string;
}

export interface RefAttribute extends Described {
  readonly kind: 'ref';
  readonly column: string;
  readonly optional: boolean;
  readonly label: Sensitivity;
  readonly target: () => Class;
  /** Lists may be counted by it: for references to few rows, such as the 50 units. */
  readonly group: boolean;
  /** Not by a foreign key, which looks once a row, but once a statement: the trigger is in a migration (docs/decisions/0032). */
  readonly checkedTogether: boolean;
}

export interface ManyAttribute extends Described {
  readonly kind: 'many';
  readonly label: Sensitivity;
  readonly target: () => Class;
  /** The `ref` attribute of the target that points back here. */
  readonly mappedBy: string;
}

export type Attribute = ScalarAttribute | RefAttribute | ManyAttribute;

/** The closed list of dimensions of a type; none may follow from another, or the tables could be set against each other. */
export interface Counted {
  /** Divisions (`COUNTY`, `TOWN`) and attributes of closed values. */
  readonly by: readonly string[];
  /** Attribute that names the household whom a row is about. */
  readonly household: string;
  /** Reference to the division, or to what has one in its turn; `region` where it is left out. */
  readonly division?: string;
  /** Groups of the values of an attribute, which are told where single values are too small. */
  readonly stages?: { readonly of: string; readonly stage: Readonly<Record<string, string>> };
}

export interface TypeMeta {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly clause: string;
  readonly class: Class;
  readonly table: string;
  /** File that declares the type, named in start-up refusals. */
  readonly file: string;
  /** Plural root field: `memberUnits`. */
  readonly plural: string;
  /** Business key besides `id`: `number`, `code`. */
  readonly key: string | null;
  /** Default order, by attribute names. */
  readonly order: readonly string[];
  /** Unique column sets and other indexes, by attribute names. */
  readonly uniques: readonly (readonly string[])[];
  readonly indexes: readonly (readonly string[])[];
  /** Rows are only ever added: the application role may neither update nor delete them. */
  readonly appendOnly: boolean;
  /** Rows of which this attribute has this value never change again (src/database/frozen.ts, and a trigger). */
  readonly frozen: readonly [attribute: string, value: string] | null;
  /** What its rows may be counted by for those who may count and not read them; null where nobody may. */
  readonly counted: Counted | null;
  /** Attributes by whose values the number of rows is kept; empty where none is (src/model/totals.ts). */
  readonly totals: readonly string[];
  /** Orders that an index serves within a division, by attribute names (src/model/orders-within.ts). */
  readonly ordersWithin: readonly (readonly string[])[];
  readonly attributes: ReadonlyMap<string, Attribute>;
}

const registry = new Map<Class, TypeMeta>();
const byName = new Map<string, TypeMeta>();

export function register(meta: TypeMeta): void {
  if (byName.has(meta.name)) throw new Error(`Two types are called ${meta.name}: ${meta.file}`);
  registry.set(meta.class, meta);
  byName.set(meta.name, meta);
}

export const allTypes = (): TypeMeta[] => [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));

export function typeNamed(name: string): TypeMeta | undefined {
  return byName.get(name);
}

export function metaOf(type: Class): TypeMeta {
  const meta = registry.get(type);
  if (!meta) throw new Error(`${type.name} is not declared with @type (src/model/type.ts)`);
  return meta;
}

export function attributeOf(meta: TypeMeta, name: string): Attribute {
  const attribute = meta.attributes.get(name);
  if (!attribute) throw new Error(`${meta.name} has no attribute ${name} (${meta.file})`);
  return attribute;
}

export function scalarOf(meta: TypeMeta, name: string): ScalarAttribute {
  const attribute = attributeOf(meta, name);
  if (attribute.kind === 'ref' || attribute.kind === 'many') throw new Error(`${meta.name}.${name} is no scalar`);
  return attribute;
}

/** A published scalar: part of the graph, and so labelled. */
export const isPublished = (attribute: Attribute): boolean => attribute.label !== null;

export interface ScalarShape {
  readonly graph: () => GraphQLScalarType | object;
  /** Type of the column, and of the parameters that are compared with it. */
  readonly sql: string;
}
