// Random filters and orders (筛选与排序): every operator, under and, or, not, and through relations both ways.
import { type Operator, operatorsOf } from '../../../src/model/connection.ts';
import { type Attribute, attributeOf, metaOf, type ScalarAttribute, type TypeMeta } from '../../../src/model/meta.ts';
import type { Draft } from './draft.ts';
import { enumValue, list, object, plain, type Value } from './values.ts';

type Entry = readonly [string, Value];

/** How often a condition is drawn that the viewer will be refused. */
const FORBIDDEN_SHARE = 0.06;

/** Amounts travel as text: a JSON number would lose digits. */
const literal = (attribute: ScalarAttribute, value: unknown): Value =>
  attribute.enumeration
    ? enumValue(String(value))
    : plain(attribute.kind === 'amount' && typeof value === 'number' ? value.toFixed(2) : value);

const graphName = (attribute: ScalarAttribute): string =>
  attribute.enumeration?.name ??
  { id: 'ID', text: 'String', count: 'Int', amount: 'Decimal', flag: 'Boolean', day: 'Date', moment: 'DateTime' }[
    attribute.kind as 'id'
  ];

/** The conditions that a type can be filtered by, of those that this viewer may use, or of those that are refused. */
function candidates(draft: Draft, meta: TypeMeta): Attribute[] {
  const filterable = [...meta.attributes.values()].filter(
    a => a.label !== null && (a.kind === 'ref' || a.kind === 'many' || a.filter),
  );
  const permitted = filterable.filter(a => draft.sight.mayCompare(meta, a));
  const forbidden = filterable.filter(a => !draft.sight.mayCompare(meta, a));
  const refused = forbidden.length > 0 && (permitted.length === 0 || draft.random.chance(FORBIDDEN_SHARE));
  if (refused) draft.coverage.add('filter refused');
  const found = refused ? forbidden : permitted;
  // Relations are few among many fields, and the more telling.
  const relations = found.filter(a => a.kind === 'ref' || a.kind === 'many');
  return relations.length > 0 && draft.random.chance(0.3) ? relations : found;
}

export function filterOf(draft: Draft, meta: TypeMeta, depth: number, type = `${meta.name}Filter`): Value {
  draft.coverage.add('filter');
  const { random } = draft;
  const entries = new Map<string, Value>();
  for (let count = random.chance(0.7) ? 1 : 2; count > 0; count -= 1) {
    const [name, value] = entry(draft, meta, depth);
    entries.set(name, value);
  }
  return draft.variables.maybe(object([...entries]), type);
}

function entry(draft: Draft, meta: TypeMeta, depth: number): Entry {
  const { random } = draft;
  if (depth > 0 && random.chance(0.3)) {
    const name = random.pick(['and', 'or', 'not'] as const);
    draft.coverage.add(`filter ${name}`);
    if (name === 'not') return [name, filterOf(draft, meta, depth - 1)];
    const items = Array.from({ length: random.between(1, 3) }, () =>
      filterOf(draft, meta, depth - 1, `${meta.name}Filter!`),
    );
    return [name, list(items)];
  }
  if (meta.name === 'Region' && random.chance(0.2)) {
    draft.coverage.add('filter within');
    const code = draft.stock.value(random, meta, attributeOf(meta, 'code') as ScalarAttribute);
    return ['within', draft.variables.maybe(plain(code), 'String')];
  }
  const attribute = draft.some(meta, candidates(draft, meta), 1)[0]!;
  const { name } = attribute;
  if (attribute.kind === 'ref' || attribute.kind === 'many') {
    draft.coverage.add(attribute.kind === 'ref' ? 'filter through to-one' : 'filter through to-many');
    const target = metaOf(attribute.target());
    return [name, depth > 0 ? filterOf(draft, target, depth - 1) : object([])];
  }
  draft.coverage.add(`filtered ${meta.name}.${name}`);
  const operators = random.some(operatorsOf(attribute), random.chance(0.85) ? 1 : 2);
  const conditions = operators.map((operator): Entry => [operator, operand(draft, meta, attribute, operator)]);
  const type = `${graphName(attribute)}Filter`;
  return [name, draft.variables.maybe(object(conditions), type)];
}

function operand(draft: Draft, meta: TypeMeta, attribute: ScalarAttribute, operator: Operator): Value {
  draft.coverage.add(`filter ${operator}`);
  const { random, stock, variables } = draft;
  const type = graphName(attribute);
  if (operator === 'isNull') return variables.maybe(plain(random.chance(0.5)), 'Boolean');
  if (operator === 'in') {
    const count = random.between(0, 5);
    const items = Array.from({ length: count }, () => literal(attribute, stock.value(random, meta, attribute)));
    return variables.maybe(list(items), `[${type}!]`);
  }
  if (operator === 'startsWith' || operator === 'contains')
    return variables.maybe(plain(stock.part(random, meta, attribute, operator === 'startsWith')), type);
  return variables.maybe(literal(attribute, stock.value(random, meta, attribute)), type);
}

/** One to three keys; a key may be named twice, the second then counts for nothing. */
export function orderOf(draft: Draft, meta: TypeMeta): Value {
  const { random, coverage } = draft;
  const sortable = [...meta.attributes.values()].filter(
    (a): a is ScalarAttribute => a.kind !== 'ref' && a.kind !== 'many' && a.label !== null && a.order,
  );
  const permitted = sortable.filter(a => draft.sight.mayCompare(meta, a));
  const forbidden = sortable.filter(a => !draft.sight.mayCompare(meta, a));
  const refused = forbidden.length > 0 && random.chance(2 * FORBIDDEN_SHARE);
  if (refused) coverage.add('order refused');
  const keys = draft.some(meta, refused ? forbidden : permitted, random.pick([1, 1, 2, 3]));
  coverage.add('order');
  if (keys.length > 1) coverage.add('order by several');
  const items = keys.map(({ name }) => {
    coverage.add(`ordered ${meta.name}.${name}`);
    const field: Entry = ['field', enumValue(name)];
    if (random.chance(0.4)) return object([field]);
    const direction = random.pick(['ASC', 'DESC']);
    if (direction === 'DESC') coverage.add('order DESC');
    return object([field, ['direction', enumValue(direction)]]);
  });
  return list(items);
}
