// The read compiler (读取编译器): from an operation, or one field of it, to one prepared statement. A plan is made once
// per document, principal class and shape of the variables, and serves every request of that shape.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { TypeMeta } from '../../model/meta.ts';
import type { PolicySet } from '../../policy/policy.ts';
import type { Principal } from '../../policy/principal.ts';
import { type AccessEntry, AccessLog, type Companions } from './access.ts';
import { byOneKey } from './by-key.ts';
import { connectionSql } from './connection-sql.ts';
import { filterSql } from './filter.ts';
import type { ReadMark } from './marks.ts';
import { argumentsOf, fieldsOf, type Operation, objectSql, rootFields } from './projection.ts';
import { jsonObject, type Plan, Statement } from './statement.ts';
import { Viewpoint } from './viewpoint.ts';

export interface ReadPlan extends Plan, Companions {
  readonly access: readonly AccessEntry[];
  /** Marks that every run of the plan leaves, whatever it finds. */
  readonly compared: readonly ReadMark[];
  /** Whether the text that PostgreSQL answers is the answer, byte for byte: nothing in it is read, removed or marked. */
  readonly passes: boolean;
  /** Whether it looks up rows by their keys and nothing else: no list, no count. It takes no longer than it is written long. */
  readonly byKey: boolean;
}

/** What a root field of the query reads: one row by id or business key, or a connection. */
export interface Root {
  readonly kind: 'one' | 'list';
  readonly meta: TypeMeta;
}
export type Roots = ReadonlyMap<string, Root>;

export interface Compilation {
  readonly schema: GraphQLSchema;
  readonly set: PolicySet;
  readonly roots: Roots;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type Variables = Readonly<Record<string, unknown>>;

function begin(on: Compilation, principal: Principal, fragments: Fragments, variables: Variables): Operation {
  const view = new Viewpoint(on.set, principal, new Statement());
  view.statement.rest(principal.resting);
  return beginAs(on, view, fragments, variables);
}

export function beginAs(
  { schema }: Compilation,
  view: Viewpoint,
  fragments: Fragments,
  variables: Variables,
): Operation {
  const said = { access: new AccessLog(), companions: new Map(), marked: new Map() };
  return { schema, fragments, variables, view, ...said, sameBytes: true, listed: false };
}

const finish = (operation: Operation, expression: string): ReadPlan =>
  planOf(operation, operation.view.statement.finishRead(expression));

/** The finished statement with what its answers mean. */
export function planOf({ access, companions, marked, sameBytes, listed, view }: Operation, plan: Plan): ReadPlan {
  const compared = view.compared.marks(view.set, view.principal);
  const passes = sameBytes && companions.size + marked.size + compared.length === 0;
  return { ...plan, access: access.list(), companions, marked, compared, passes, byKey: !listed };
}

/** One root field as an expression. */
function rootSql(operation: Operation, root: Root, nodes: readonly FieldNode[], key: string): string {
  const { meta } = root;
  const given = argumentsOf(operation, 'Query', nodes[0]!);
  if (root.kind === 'list')
    return connectionSql(operation, meta, nodes, given, {
      name: `Query.${meta.plural}`,
      join: () => 'true',
      path: key,
    });
  const alias = operation.view.statement.alias();
  const fields = fieldsOf(operation, meta.name, nodes);
  const object = objectSql(operation, meta, alias, fields, key);
  const condition = byOneKey(operation, meta, alias, given, key);
  return `(select ${object} from ${meta.table} ${alias} where ${condition} and ${operation.view.scope(meta, alias)})`;
}

/** Plan of one root field, for operations that are executed field by field. */
export function compileRoot(
  on: Compilation,
  principal: Principal,
  fragments: Fragments,
  variables: Variables,
  root: Root,
  nodes: readonly FieldNode[],
  key: string,
): ReadPlan {
  const operation = begin(on, principal, fragments, variables);
  return finish(operation, rootSql(operation, root, nodes, key));
}

/** Plan that reads rows of one type by the ids of a run: `{ "<id>": object }`, invisible ones left out. */
export function compileByIds(
  on: Compilation,
  principal: Principal,
  fragments: Fragments,
  variables: Variables,
  meta: TypeMeta,
  nodes: readonly FieldNode[],
): ReadPlan {
  const operation = begin(on, principal, fragments, variables);
  operation.listed = true;
  const { view } = operation;
  const alias = view.statement.alias();
  const object = objectSql(operation, meta, alias, fieldsOf(operation, meta.name, nodes), meta.name);
  const slot = view.statement.slot(run => run.objects, 'uuid[]');
  return finish(
    operation,
    `(select '{'||coalesce(string_agg('"'||${alias}.id||'":'||${object},','),'')||'}' from ${meta.table} ${alias}` +
      ` where ${alias}.id = any(${slot}) and ${view.scope(meta, alias)})`,
  );
}

/** Plan of a subscription for one event: `{ "<key>": object }`, or null where the row is not for this viewer. */
export function compileEvent(
  on: Compilation,
  principal: Principal,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  variables: Variables,
  meta: TypeMeta,
): ReadPlan {
  const operation = begin(on, principal, fragmentsOf(document), variables);
  const { view } = operation;
  const alias = view.statement.alias();
  const fields = rootFields(operation, on.schema.getSubscriptionType()!, definition.selectionSet);
  const [key, nodes] = [...fields][0]!;
  const given = argumentsOf(operation, 'Subscription', nodes[0]!).get('filter');
  const object = jsonObject([[key, objectSql(operation, meta, alias, fieldsOf(operation, meta.name, nodes), key)]]);
  const wanted = [
    `${alias}.id = ${view.statement.slot(run => run.object, 'uuid')}`,
    filterSql(view, meta, alias, given, `${key}.filter`),
    view.scope(meta, alias),
  ];
  return finish(operation, `(select ${object} from ${meta.table} ${alias} where ${wanted.join(' and ')})`);
}

/** Plan of a whole query, or null when some root field is not compiled. */
export function compileOperation(
  on: Compilation,
  principal: Principal,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  variables: Variables,
): ReadPlan | null {
  const query = on.schema.getQueryType();
  if (definition.operation !== 'query' || !query) return null;
  const operation = begin(on, principal, fragmentsOf(document), variables);
  const entries: [string, string][] = [];
  for (const [key, nodes] of rootFields(operation, query, definition.selectionSet)) {
    const root = on.roots.get(nodes[0]!.name.value);
    if (!root) return null;
    entries.push([key, rootSql(operation, root, nodes, key)]);
  }
  return finish(operation, jsonObject(entries));
}

export function fragmentsOf(document: DocumentNode): Fragments {
  return Object.fromEntries(
    document.definitions.flatMap(d => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
  );
}
