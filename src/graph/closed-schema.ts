// The closed schema (封闭模式): after it is built, every field of a declared type answers only from JSON that the compiler
// made for this viewer, and every field that returns a declared type takes a pointer and nothing else. A resolver that
// hands out a row it read by another way fails with INTERNAL instead of leaking; no type can forget this.
import DataLoader from 'dataloader';
import {
  type GraphQLFieldResolver,
  type GraphQLInterfaceType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { itemTypes } from '../model/items.ts';
import { allTypes, type TypeMeta, typeNamed } from '../model/meta.ts';
import { type Context, runOf } from './context.ts';
import { runPlan } from './engine.ts';
import { isStructural } from './payload.ts';
import { Pointer } from './pointer.ts';
import { planOfPointers, selectionKey } from './pointer-plans.ts';
import { compileRoot, type Root } from './read/compile.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;
type Answer = Record<string, unknown>;

/** Type of an object behind the Node interface; the suffix keeps it apart from every response key. */
const KIND = 'kind!';

/** Answers of the compiler are keyed by response key. */
const fromAnswer: Resolve = (source, _arguments, _context, info) => (source as Answer)[info.path.key] ?? null;

const fromRoot =
  (root: Root): Resolve =>
  (_source, _arguments, context, info) => {
    const plan = compileRoot(
      context.engine,
      context.principal,
      info.fragments,
      info.variableValues,
      root,
      info.fieldNodes,
      String(info.path.key),
    );
    return runPlan(context.engine, plan, runOf(context, info.variableValues), context.access);
  };

/** Rows of one type for one selection: all pointers of a request that ask the same are read by one statement. */
function loaderFor(context: Context, meta: TypeMeta, info: GraphQLResolveInfo): DataLoader<string, unknown> {
  const key = `${meta.name} ${selectionKey(info.fieldNodes)}`;
  const known = context.loaders.get(key);
  if (known) return known;
  const loader = new DataLoader<string, unknown>(async ids => {
    const { engine, access } = context;
    const run = { ...runOf(context, info.variableValues), objects: ids };
    const found = (await runPlan(engine, planOfPointers(context, meta, info), run, access)) as Answer;
    return ids.map(id => {
      const row = found[id] as Answer | undefined;
      return row ? { ...row, [KIND]: meta.name } : null;
    });
  });
  context.loaders.set(key, loader);
  return loader;
}

async function readPointers(value: unknown, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return Promise.all(value.map(item => readPointers(item, context, info)));
  if (!(value instanceof Pointer))
    throw new Error(`${info.parentType.name}.${info.fieldName} must return a pointer (src/graph/pointer.ts)`);
  return loaderFor(context, value.meta, info).load(value.id);
}

const throughPointer =
  (next: Resolve): Resolve =>
  async (source, given, context, info) =>
    readPointers(await next(source, given, context, info), context, info);

/** Types whose every field comes from the compiler. */
function compiledTypes(): Set<string> {
  const names = allTypes().flatMap(({ name }) => [name, `${name}Connection`, `${name}Edge`]);
  return new Set([...names, ...itemTypes(), 'PageInfo', 'GroupCount']);
}

export function closeSchema(schema: GraphQLSchema, roots: ReadonlyMap<string, Root>): GraphQLSchema {
  const compiled = compiledTypes();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) closeInterface(type);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (!compiled.has(type.name) && !isStructural(type.name))
      throw new Error(
        `类型 ${type.name} 没有敏感级别，拒绝启动 / The object type ${type.name} is neither declared with @type (labels) ` +
          'nor with ownView (src/graph/payload.ts); the server does not start',
      );
    for (const field of Object.values(type.getFields())) {
      const root = type === schema.getQueryType() ? roots.get(field.name) : undefined;
      const target = getNamedType(field.type).name;
      if (compiled.has(type.name)) field.resolve = fromAnswer as GraphQLFieldResolver<unknown, unknown>;
      else if (root) field.resolve = fromRoot(root) as GraphQLFieldResolver<unknown, unknown>;
      else if (typeNamed(target) || target === 'Node')
        field.resolve = throughPointer(field.resolve as Resolve) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}

function closeInterface(type: GraphQLInterfaceType): void {
  type.resolveType = value => (value as Answer)[KIND] as string;
}
