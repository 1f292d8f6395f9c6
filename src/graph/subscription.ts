// Subscriptions (订阅): one line each, beside the actions: the type, the name, the mutations that it tells of. Everybody
// may ask; what is delivered is read for each subscriber at that moment (src/delivery), so no rule of its own is needed.
import { Arg, Resolver, Subscription } from 'type-graphql';
import { filterOf } from '../model/connection.ts';
import { type Class, metaOf, type TypeMeta } from '../model/meta.ts';
import type { Entity } from '../model/type.ts';
import { allVerbs } from '../model/verb.ts';

export interface SubscriptionOf {
  readonly type: Class<Entity>;
  readonly name: string;
  readonly on: readonly string[];
  readonly zh: string;
  readonly en: string;
}

const declared = new Map<string, SubscriptionOf>();

/** `on`: names of mutations of the type, or the name itself for an event that time brings and a job writes. */
export function subscriptionOf(
  type: Class<Entity>,
  name: string,
  on: readonly string[],
  zh: string,
  en: string,
): SubscriptionOf {
  const known = declared.get(name);
  if (known) throw new Error(`The subscription ${name} is declared twice: of ${known.type.name} and ${type.name}`);
  const entry = { type, name, on, zh, en };
  declared.set(name, entry);
  return entry;
}

export const subscriptionNamed = (name: string): SubscriptionOf | undefined => declared.get(name);
export const allSubscriptions = (): SubscriptionOf[] => [...declared.values()];

/** A resolver for the schema alone: delivery never runs it. */
export function subscriptionsOf(name: string, entries: readonly SubscriptionOf[]): Class {
  const resolver = { [name]: class {} }[name] as Class;
  const prototype = resolver.prototype as object;
  for (const { type, name: field, zh, en } of entries) {
    const descriptor = { value: () => null, writable: true, configurable: true, enumerable: false };
    Object.defineProperty(prototype, field, descriptor);
    const filter = { nullable: true, description: '筛选 of which rows' };
    Arg('filter', () => filterOf(type) as Function, filter)(prototype, field, 0);
    const subscribe = () => {
      throw new Error(`Subscription.${field} is delivered by src/delivery`);
    };
    const description = `${zh}。只送达当时有权查看者。\n\n${en}. Delivered to who may see the object at that moment.`;
    Subscription(() => type as Function, { subscribe, description })(prototype, field, descriptor);
  }
  Resolver()(resolver);
  return resolver;
}

/** Throws when a subscription waits for what nobody does: it would be silent for ever. */
export function assertSubscriptions(): void {
  for (const { type, name, on } of declared.values()) {
    const meta: TypeMeta = metaOf(type);
    const mutations = allVerbs().flatMap(verb => (verb.type === meta ? [verb.mutation] : []));
    const unknown = on.filter(kind => kind !== name && !mutations.includes(kind));
    if (on.length > 0 && unknown.length === 0) continue;
    throw new Error(
      `订阅 ${name} 所列的操作不存在：${unknown.join('、')} / The subscription ${name} is on what is no mutation of ` +
        `${meta.name}: ${unknown.join(', ')} (${meta.file})`,
    );
  }
}
