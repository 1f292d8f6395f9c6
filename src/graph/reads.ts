// The two root fields of every type (读取入口): `thing(id)` or by its business key, and `things(filter, orderBy, …)`.
// Made from the metadata; the resolvers are empty because the closed schema reads through the compiler.
import { Arg, ID, Query, Resolver } from 'type-graphql';
import { connectionArguments, graphType } from '../model/attribute.ts';
import { connectionOf } from '../model/connection.ts';
import { allTypes, type Class, scalarOf, type TypeMeta } from '../model/meta.ts';
import { singular } from '../model/type.ts';
import type { Root } from './read/compile.ts';

function method(prototype: object, name: string): PropertyDescriptor {
  const descriptor = { value: () => undefined, writable: true, configurable: true, enumerable: false };
  Object.defineProperty(prototype, name, descriptor);
  return descriptor;
}

function readsOf(meta: TypeMeta): Class {
  const resolver = { [`${meta.name}Reads`]: class {} }[`${meta.name}Reads`] as Class;
  const prototype = resolver.prototype as object;
  const one = singular(meta.name);
  const oneMethod = method(prototype, one);
  Arg('id', () => ID, { nullable: true, description: '全局标识 global id' })(prototype, one, 0);
  if (meta.key) {
    const key = scalarOf(meta, meta.key);
    const options = { nullable: true, description: `${key.zh} ${key.en}` };
    Arg(meta.key, () => graphType(key) as Function, options)(prototype, one, 1);
  }
  Query(() => meta.class as Function, {
    nullable: true,
    description: `${meta.zh}；不存在与无权知晓同样为空。\n\nOne ${meta.name}; missing and invisible are the same null.`,
  })(prototype, one, oneMethod);

  const manyMethod = method(prototype, meta.plural);
  connectionArguments(prototype, meta.plural, () => meta.class);
  Query(() => connectionOf(meta.class) as Function, {
    description: `${meta.zh}列表。\n\nThe ${meta.name} rows that you may see.`,
  })(prototype, meta.plural, manyMethod);

  Resolver()(resolver);
  return resolver;
}

export const readResolvers = (): Class[] => allTypes().map(readsOf);

export function rootsOf(): Map<string, Root> {
  return new Map(
    allTypes().flatMap((meta): [string, Root][] => [
      [singular(meta.name), { kind: 'one', meta }],
      [meta.plural, { kind: 'list', meta }],
    ]),
  );
}
