// An export as one statement (导出): the rows of one list, each as one JSON text, in order and without pages. The same
// compiler as for every read, with a narrower sight: rows that the viewer may read and export. Another object may be followed
// where the viewer may export its type too, or where everybody may read it, and then shows what everybody sees.
import type { DocumentNode, FieldNode, OperationDefinitionNode } from 'graphql';
import { Failure, type Violation } from '../../domain/errors.ts';
import { type Attribute, attributeOf, metaOf, type TypeMeta } from '../../model/meta.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { PolicySet } from '../../policy/policy.ts';
import { anonymous, type Principal } from '../../policy/principal.ts';
import { clearanceOf, isAlways, isNever, scopeOf } from '../../policy/scope.ts';
import type { FactSlot } from '../../policy/scope-sql.ts';
import { describeVerb } from '../../policy/sentences.ts';
import { accessEntry } from './access.ts';
import { beginAs, type Compilation, fragmentsOf, planOf, type ReadPlan } from './compile.ts';
import { allOf, filterSql } from './filter.ts';
import type { Joined } from './joined.ts';
import { orderKeys, orderSql } from './order.ts';
import { argumentsOf, type Fields, fieldsOf, type Operation, objectSql, rootFields } from './projection.ts';
import { Statement } from './statement.ts';
import { type Shown, Viewpoint } from './viewpoint.ts';

export interface ExportPlan {
  readonly plan: ReadPlan;
  /** What leaves, for the audit line: `headName`, `region.code`. */
  readonly fields: readonly string[];
}

/** The list that an operation exports, known before anything is judged. */
export interface ExportedList {
  readonly meta: TypeMeta;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

const isForEverybody = (set: PolicySet, { now }: Principal, meta: TypeMeta): boolean =>
  isAlways(scopeOf(set, anonymous(now), 'read', meta));

const mayExport = (set: PolicySet, principal: Principal, meta: TypeMeta): boolean =>
  !isNever(scopeOf(set, principal, 'export', meta));

class ExportView extends Viewpoint {
  protected override reach(meta: TypeMeta, alias: string, verb: string, fact: FactSlot): string {
    const scope = super.reach(meta, alias, verb, fact);
    const open =
      verb !== 'read' || (!mayExport(this.set, this.principal, meta) && isForEverybody(this.set, this.principal, meta));
    return open ? scope : allOf([scope, super.reach(meta, alias, 'export', fact)]);
  }

  override shown(meta: TypeMeta, attribute: Attribute, alias: string, value: string): Shown {
    const everybody = anonymous(this.principal.now);
    const own = mayExport(this.set, this.principal, meta);
    if (own || isAlways(clearanceOf(this.set, everybody, meta, attribute).full))
      return super.shown(meta, attribute, alias, value);
    const label = attribute.label as Sensitivity;
    const entry = accessEntry(`${meta.name}.${attribute.name}`, label, 'WITHHELD', 'ALL');
    return { sql: 'null', code: null, entry };
  }
}

const PROBLEMS = {
  ONE_LIST: ['导出须恰有一个根字段，且为列表', 'An export has exactly one root field, which is a list'],
  NODES_ONLY: ['导出的列表只能选择 nodes', 'Of the list of an export only `nodes` can be selected'],
  NO_PAGES: [
    '导出不分页，请去掉该参数，用 filter 限定范围',
    'An export has no pages; leave this out and narrow it by filter',
  ],
  NO_LISTS: ['导出的行中不能再有列表，请分别导出', 'A row of an export holds no lists; export them by themselves'],
} as const;

const violation = (path: string, rule: keyof typeof PROBLEMS): Violation => {
  const [zh, en] = PROBLEMS[rule];
  return { path, rule, zh, en };
};

const refused = (violations: Violation[]): Failure => new Failure('INVALID_INPUT', { violations });

export function exportedList(
  on: Compilation,
  principal: Principal,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ExportedList {
  const query = on.schema.getQueryType();
  const operation = beginAs(on, new ExportView(on.set, principal, new Statement()), fragmentsOf(document), variables);
  const [first, ...more] =
    definition.operation === 'query' && query ? [...rootFields(operation, query, definition.selectionSet)] : [];
  const root = first && on.roots.get(first[1][0]!.name.value);
  if (!first || more.length > 0 || root?.kind !== 'list') throw refused([violation('query', 'ONE_LIST')]);
  return { meta: root.meta, key: first[0], nodes: first[1] };
}

/** Throws unless the principal may export rows of the type. */
export function assertMayExport(set: PolicySet, principal: Principal, meta: TypeMeta): void {
  if (!principal.account) throw new Failure('UNAUTHENTICATED');
  if (mayExport(set, principal, meta)) return;
  const { zh, en } = describeVerb(set, 'export', meta);
  throw new Failure('FORBIDDEN', { zh: `没有导出权限。需要：${zh}`, en: `You may not export this. It needs: ${en}` });
}

export function compileExport(
  on: Compilation,
  principal: Principal,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  { meta, key, nodes }: ExportedList,
): ExportPlan {
  const view = new ExportView(on.set, principal, new Statement());
  const alias = view.statement.alias();
  const joined: Joined = { alias, joins: [] };
  const operation: Operation = { ...beginAs(on, view, fragmentsOf(document), variables), joined };
  const given = argumentsOf(operation, 'Query', nodes[0]!);
  const written = new Set((nodes[0]!.arguments ?? []).map(({ name }) => name.value));
  const pages = ['first', 'last', 'after', 'before'].filter(name => written.has(name));
  if (pages.length > 0) throw refused(pages.map(name => violation(`${key}.${name}`, 'NO_PAGES')));
  const selected = [...fieldsOf(operation, `${meta.name}Connection`, nodes)];
  if (selected.length !== 1 || selected[0]![1][0]!.name.value !== 'nodes')
    throw refused([violation(key, 'NODES_ONLY')]);
  const row = fieldsOf(operation, meta.name, selected[0]![1]);
  const told = new Told(operation, on.set, principal);
  told.walk(meta, row, key, '');
  told.check();
  const object = objectSql(operation, meta, alias, row, key);
  const keys = orderKeys(view, meta, given.get('orderBy'), `${key}.orderBy`);
  const where = allOf([
    view.scopeOfMany(meta, alias),
    filterSql(view, meta, alias, given.get('filter'), `${key}.filter`),
  ]);
  const from = [`${meta.table} ${alias}`, ...joined.joins].join(' ');
  const text = `select ${object} as j from ${from} where ${where} order by ${orderSql(keys, alias, false)}`;
  return { plan: planOf(operation, view.statement.finish(text)), fields: [...told.fields].sort() };
}

/** What is selected of the rows and of the objects that they refer to; collects what an export cannot hold. */
class Told {
  readonly fields = new Set<string>();
  readonly #lists: Violation[] = [];
  readonly #forbidden: Violation[] = [];
  readonly #operation: Operation;
  readonly #set: PolicySet;
  readonly #principal: Principal;

  constructor(operation: Operation, set: PolicySet, principal: Principal) {
    this.#operation = operation;
    this.#set = set;
    this.#principal = principal;
  }

  walk(meta: TypeMeta, fields: Fields, path: string, before: string): void {
    for (const [key, nodes] of fields) {
      const name = nodes[0]!.name.value;
      if (!meta.attributes.has(name)) continue; // __typename, viewerActions
      const attribute = attributeOf(meta, name);
      const at = `${path}.${key}`;
      if (attribute.kind === 'many') this.#lists.push(violation(at, 'NO_LISTS'));
      if (attribute.kind !== 'ref') this.fields.add(`${before}${name}`);
      else this.#follow(metaOf(attribute.target()), nodes, at, `${before}${name}.`);
    }
  }

  #follow(target: TypeMeta, nodes: readonly FieldNode[], path: string, before: string): void {
    const [set, principal] = [this.#set, this.#principal];
    if (!mayExport(set, principal, target) && !isForEverybody(set, principal, target)) {
      const { zh, en } = describeVerb(set, 'export', target);
      const said = { zh: `导出${target.zh}须有权限：${zh}`, en: `Exporting ${target.name} needs: ${en}` };
      this.#forbidden.push({ path, rule: 'NOT_EXPORTED', ...said });
    } else this.walk(target, fieldsOf(this.#operation, target.name, nodes), path, before);
  }

  check(): void {
    if (this.#lists.length > 0) throw refused(this.#lists);
    if (this.#forbidden.length === 0) return;
    throw new Failure('FIELD_NOT_PERMITTED', {
      zh: '所选对象中有不能随同导出的',
      en: 'Some of the objects selected may not be exported along',
      violations: this.#forbidden,
    });
  }
}
