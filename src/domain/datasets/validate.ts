// The one validator of records (记录校验): pure; every offending place at once, with path, rule and the way out. Whatever
// is sent, it answers violations and throws nothing: only declared fields are looked into.
import type { Violation } from '../errors.ts';
import type { Dataset, Field, FieldKind, Fields } from './field.ts';
import { brokenRule, type Clock } from './field-value.ts';
import { type FieldRule, violation } from './violations.ts';

/** More than a person mends at once, and a bound for the answer to a hostile record. */
const MOST_VIOLATIONS = 50;
const FIELD_NAME = /^[A-Za-z][A-Za-z0-9]{0,39}$/;

/** Everything wrong with one record of a dataset; `path` is where it stands in the input. */
export function violationsOf(dataset: Dataset, record: unknown, path: string, clock: Clock): Violation[] {
  const found: Violation[] = [];
  const add = (at: string, rule: FieldRule) => {
    if (found.length < MOST_VIOLATIONS) found.push(violation(at, rule));
  };
  judgeGroup(dataset.fields, record, path, clock, add);
  // Rules about several fields rely on each of them being right.
  if (found.length === 0)
    for (const { field, rule, zh, en, holds } of dataset.checks)
      if (!holds(record as Record<string, unknown>)) found.push({ path: `${path}.${field}`, rule, zh, en });
  return found;
}

const lists = new WeakMap<Fields, readonly (readonly [name: string, field: Field])[]>();

/** Listed once, for all records. */
function listed(fields: Fields): readonly (readonly [name: string, field: Field])[] {
  const known = lists.get(fields) ?? Object.entries(fields);
  lists.set(fields, known);
  return known;
}

type Add = (path: string, rule: FieldRule) => void;

function judgeGroup(fields: Fields, value: unknown, path: string, clock: Clock, add: Add): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    add(path, 'NOT_AN_OBJECT');
    return;
  }
  const given = value as Record<string, unknown>;
  for (const [name, field] of listed(fields)) {
    const item = Object.hasOwn(given, name) ? given[name] : undefined;
    if (item !== undefined && item !== null) judge(field, item, path, name, clock, add);
    else if (field.required) add(`${path}.${name}`, 'MISSING');
  }
  // A name that could be a field is named; anything else may be a value that slipped.
  for (const name of Object.keys(given))
    if (!Object.hasOwn(fields, name)) add(FIELD_NAME.test(name) ? `${path}.${name}` : path, 'UNKNOWN_FIELD');
}

/** The place of a value is put together only where it is needed: nearly every value is right. */
function judge(kind: FieldKind, value: unknown, above: string, name: string | number, clock: Clock, add: Add): void {
  if (kind.kind === 'group') judgeGroup(kind.fields, value, `${above}.${name}`, clock, add);
  else if (kind.kind === 'list') judgeList(kind, value, `${above}.${name}`, clock, add);
  else {
    const rule = brokenRule(kind, value, clock);
    if (rule) add(`${above}.${name}`, rule);
  }
}

function judgeList(kind: FieldKind & { kind: 'list' }, value: unknown, path: string, clock: Clock, add: Add): void {
  const items = Array.isArray(value) ? value : null;
  const rule = listRule(items, kind.longest);
  if (rule) add(path, rule);
  if (rule || !items) return;
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    if (item === undefined || item === null) add(`${path}.${index}`, 'MISSING');
    else judge(kind.of, item, path, index, clock, add);
    if (typeof item === 'string' && seen.has(item)) add(`${path}.${index}`, 'DUPLICATE_ENTRY');
    seen.add(item);
  }
}

function listRule(items: readonly unknown[] | null, longest: number): FieldRule | null {
  if (!items) return 'WRONG_TYPE';
  if (items.length === 0) return 'EMPTY_LIST';
  return items.length > longest ? 'TOO_MANY' : null;
}
