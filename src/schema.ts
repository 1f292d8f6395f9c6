// The one graph (图谱): all types, roots and mutations, built once and then closed. The SDL is the published contract.
import 'reflect-metadata';
import './modules/index.ts';
import { assertValidSchema, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { closeSchema } from './graph/closed-schema.ts';
import { countResolvers } from './graph/counts.ts';
import { describePolicy } from './graph/describe-policy.ts';
import { NodeResolver } from './graph/node.resolver.ts';
import type { Root } from './graph/read/compile.ts';
import { readResolvers, rootsOf } from './graph/reads.ts';
import { assertSubscriptions } from './graph/subscription.ts';
import { deriveTypes } from './model/connection.ts';
import { moduleResolvers } from './modules/resolvers.ts';
import type { PolicySet } from './policy/policy.ts';

export interface Graph {
  readonly schema: GraphQLSchema;
  readonly roots: ReadonlyMap<string, Root>;
}

const elsewhere = (): never => {
  throw new Error('Subscriptions are delivered by src/delivery');
};
/** type-graphql asks for it where there are subscriptions; nothing ever goes through it. */
const NOBODY = { publish: elsewhere, subscribe: elsewhere };

/** The set of policies decides what the descriptions say about who may read what. */
export function buildGraph(set: PolicySet): Graph {
  assertSubscriptions();
  deriveTypes();
  const resolvers = [...readResolvers(), ...countResolvers(), NodeResolver, ...moduleResolvers];
  const given = { resolvers: resolvers as unknown as [Function], validate: false, pubSub: NOBODY };
  // Its check asks a whole introspection to learn what `assertValidSchema` tells: a fifth of a second at every start.
  const schema = buildSchemaSync({ ...given, skipCheck: true });
  assertValidSchema(schema);
  const roots = rootsOf();
  describePolicy(schema, set);
  return { schema: closeSchema(schema, roots), roots };
}

export const printGraph = ({ schema }: Graph): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
