// The attribute kit (字段声明): about ten words. Each states label, kind, sensitivity and options of one field once;
// column, column comment, GraphQL field and description, filter, order and matrix follow from it.
import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from 'graphql';
import { Arg, Field, Int } from 'type-graphql';
import { connectionOf, filterOf, orderOf } from './connection.ts';
import type { Enumeration } from './enumeration.ts';
import { type Items, itemType } from './items.ts';
import type { Attribute, Class, ScalarAttribute, ScalarKind, ScalarShape } from './meta.ts';
import { metaOf } from './meta.ts';
import { GraphQLAmount, GraphQLDay, GraphQLJson, GraphQLMoment } from './scalars.ts';
import { SENSITIVITY, type Sensitivity } from './sensitivity.ts';

export const SCALARS: Record<Exclude<ScalarKind, 'choice' | 'list'>, ScalarShape> = {
  id: { graph: () => GraphQLID, sql: 'uuid' },
  text: { graph: () => GraphQLString, sql: 'text' },
  count: { graph: () => GraphQLInt, sql: 'int' },
  amount: { graph: () => GraphQLAmount, sql: 'numeric' },
  flag: { graph: () => GraphQLBoolean, sql: 'boolean' },
  day: { graph: () => GraphQLDay, sql: 'date' },
  moment: { graph: () => GraphQLMoment, sql: 'timestamptz' },
  json: { graph: () => GraphQLJson, sql: 'jsonb' },
};

/** Digits of a second that a column of moments holds: as many as a Date, so that memory and SQL judge the same moment. */
export const MOMENT_DIGITS = 3;

/** Column type of a scalar attribute, also the type of parameters compared with it. */
export function sqlType(attribute: ScalarAttribute): string {
  if (attribute.kind === 'choice') return 'text';
  return attribute.kind === 'list' ? 'text[]' : SCALARS[attribute.kind].sql;
}

/** GraphQL type of one value of a scalar attribute. */
export function graphType(attribute: ScalarAttribute): object {
  if (attribute.kind === 'choice') return attribute.enumeration!.graph;
  if (attribute.kind === 'list') return attribute.enumeration?.graph ?? GraphQLString;
  return SCALARS[attribute.kind].graph();
}

export interface ScalarOptions {
  optional?: boolean;
  unique?: boolean;
  filter?: boolean;
  order?: boolean;
  mask?: string;
  bytewise?: boolean;
  default?: string | number | boolean;
  sealed?: boolean;
  blindIndexOf?: string;
  items?: Items;
}

const pending = new Map<object, Map<string, Attribute>>();

/** Attributes declared so far on a prototype and its ancestors, base first. */
export function attributesOn(prototype: object): Map<string, Attribute> {
  const parent = Object.getPrototypeOf(prototype) as object | null;
  const inherited = parent && parent !== Object.prototype ? attributesOn(parent) : new Map<string, Attribute>();
  for (const [name, attribute] of pending.get(prototype) ?? []) inherited.set(name, attribute);
  return inherited;
}

function declare(prototype: object, attribute: Attribute): void {
  const own = pending.get(prototype) ?? new Map<string, Attribute>();
  own.set(attribute.name, attribute);
  pending.set(prototype, own);
}

export const columnName = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

const description = (zh: string, en: string, label: Sensitivity): string =>
  `${zh}。敏感级别：${SENSITIVITY[label]}。\n\n${en}. Sensitivity: ${label}.`;

function scalar(kind: ScalarKind, enumeration?: Enumeration) {
  return (zh: string, en: string, label: Sensitivity | null, options: ScalarOptions = {}): PropertyDecorator =>
    (prototype, key) => {
      const name = String(key);
      const sortable = kind !== 'json' && kind !== 'list';
      const attribute: ScalarAttribute = {
        kind,
        name,
        zh,
        en,
        label,
        column: columnName(name),
        optional: options.optional ?? false,
        unique: options.unique ?? false,
        filter: label !== null && sortable && (options.filter ?? true),
        order: label !== null && sortable && (options.order ?? true),
        bytewise: options.bytewise ?? false,
        ...(options.mask === undefined ? {} : { mask: options.mask }),
        ...(enumeration ? { enumeration } : {}),
        ...(options.default === undefined ? {} : { default: options.default }),
        ...(options.sealed ? { sealed: true } : {}),
        ...(options.items ? { items: options.items } : {}),
        ...(options.blindIndexOf ? { blindIndexOf: options.blindIndexOf } : {}),
      };
      declare(prototype, attribute);
      if (label === null) return;
      // Nullable wherever a policy may withhold the value: only what is public can be promised.
      const nullable = attribute.optional || label !== 'PUBLIC';
      const item = options.items ? itemType(options.items, zh) : null;
      const type = () => (item ? [item] : kind === 'list' ? [graphType(attribute)] : graphType(attribute));
      Field(type as () => Function, { nullable, description: description(zh, en, label) })(prototype, name);
    };
}

export const identifier = scalar('id');
export const text = scalar('text');
export const count = scalar('count');
export const amount = scalar('amount');
export const flag = scalar('flag');
export const day = scalar('day');
export const moment = scalar('moment');
export const json = scalar('json');
export const list = scalar('list');
export const choice = (enumeration: Enumeration, ...rest: Parameters<ReturnType<typeof scalar>>): PropertyDecorator =>
  scalar('choice', enumeration)(...rest);

/** Several values of one closed set. */
export const choices = (enumeration: Enumeration, ...rest: Parameters<ReturnType<typeof scalar>>): PropertyDecorator =>
  scalar('list', enumeration)(...rest);

/** A reference to one row of another type. Nullable in the graph: the other row may be out of the viewer's scope. */
export function ref(
  target: () => Class,
  zh: string,
  en: string,
  label: Sensitivity,
  options: { optional?: boolean; group?: boolean; checkedTogether?: boolean } = {},
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declare(prototype, {
      kind: 'ref',
      group: options.group ?? false,
      checkedTogether: options.checkedTogether ?? false,
      name,
      zh,
      en,
      label,
      target,
      column: `${columnName(name)}_id`,
      optional: options.optional ?? false,
    });
    Field(target as () => Function, { nullable: true, description: description(zh, en, label) })(prototype, name);
  };
}

/** The rows of another type that refer here: a connection with filter, order, pages and count of its own. */
export function many(
  target: () => Class,
  mappedBy: string,
  zh: string,
  en: string,
  label: Sensitivity,
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declare(prototype, { kind: 'many', name, zh, en, label, target, mappedBy });
    const method = { value: () => undefined, writable: true, configurable: true, enumerable: false };
    Object.defineProperty(prototype, name, method);
    Field((() => connectionOf(target())) as () => Function, {
      nullable: label !== 'PUBLIC',
      description: description(zh, en, label),
    })(prototype, name, method);
    connectionArguments(prototype, name, target);
  };
}

/**
 * Declares a to-many field from the child's side, where the parent is of an earlier module and may not know it:
 * references point upwards, and circles cannot arise.
 */
export function manyOn(parent: Class, name: string, ...rest: Parameters<typeof many>): void {
  const prototype = parent.prototype as object;
  many(...rest)(prototype, name);
  (metaOf(parent).attributes as Map<string, Attribute>).set(name, attributesOn(prototype).get(name)!);
}

/** `filter, orderBy, first, after, last, before`: the same six arguments on every connection. */
export function connectionArguments(prototype: object, name: string, target: () => Class): void {
  const nullable = { nullable: true } as const;
  const declareArgument = (argument: string, type: () => unknown, zh: string, index: number) =>
    Arg(argument, type as () => Function, { ...nullable, description: zh })(prototype, name, index);
  declareArgument('filter', () => filterOf(target()), '筛选 which rows', 0);
  declareArgument('orderBy', () => [orderOf(target())], '排序 in which order; ties are broken by id', 1);
  declareArgument('first', () => Int, '自前取几条 how many from the start; 50 when neither first nor last is given', 2);
  declareArgument('after', () => String, '此游标之后 after this cursor', 3);
  declareArgument('last', () => Int, '自后取几条 how many from the end', 4);
  declareArgument('before', () => String, '此游标之前 before this cursor', 5);
}
