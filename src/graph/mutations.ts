// Mutations from actions (操作入口): a resolver with one mutation per action, `name(input: NameInput!): NamePayload!`. The
// name is said once, by the action; input class and description stand beside it.
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Class } from '../model/meta.ts';
import type { Entity } from '../model/type.ts';
import { singular } from '../model/type.ts';
import type { Acted } from './act.ts';
import type { Context } from './context.ts';
import { payloadOf } from './payload.ts';

export interface MutationOf {
  readonly act: Acted<Entity, never>;
  readonly input: Class;
  readonly zh: string;
  readonly en: string;
}

const upperFirst = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

export function mutationsOf(name: string, entries: readonly MutationOf[]): Class {
  const resolver = { [name]: class {} }[name] as Class;
  const prototype = resolver.prototype as object;
  for (const { act, input, zh, en } of entries) {
    const { mutation, type } = act.definition;
    const payload = payloadOf(`${upperFirst(mutation)}Payload`, type);
    const value = async (given: never, context: Context) => ({ [singular(type.name)]: await act(context, given) });
    const descriptor = { value, writable: true, configurable: true, enumerable: false };
    Object.defineProperty(prototype, mutation, descriptor);
    Arg('input', () => input as Function)(prototype, mutation, 0);
    Ctx()(prototype, mutation, 1);
    Mutation(() => payload as Function, { description: `${zh} ${en}` })(prototype, mutation, descriptor);
  }
  Resolver()(resolver);
  return resolver;
}
