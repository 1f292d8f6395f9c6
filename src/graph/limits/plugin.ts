// The limits that need the variables (返回量限额): page size and nodes, judged once the operation is known and before
// anything of it runs. An operation whose page sizes are all literals is judged once and remembered.
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { depthOfInput } from './input-depth.ts';
import { INPUT_DEPTH, type Limits, refuse } from './limits.ts';
import { type Volume, volumeOf } from './volume.ts';

/** How many standard introspection queries one request may be worth. */
const INTROSPECTION_QUERIES = 2;

export type RefuseVolume = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => void;

/** The judgement by itself: subscriptions do not come through Apollo. */
export function volumeLimit(schema: GraphQLSchema, limits: Limits): RefuseVolume {
  const remembered = new WeakMap<OperationDefinitionNode, Volume>();
  const introspection = INTROSPECTION_QUERIES * introspectedByStandardQuery(schema);
  return (document, operation, variables) => {
    // The object of the variables is a level of its own.
    if (depthOfInput(variables, INPUT_DEPTH + 1) > INPUT_DEPTH + 1) throw refuse('inputDepth', INPUT_DEPTH);
    let volume = remembered.get(operation);
    if (!volume) {
      volume = measure(schema, document, operation, variables);
      if (volume.fixed) remembered.set(operation, volume);
    }
    refuseAbove(volume, limits, introspection);
  };
}

export function limitPlugin(limits: Limits): ApolloServerPlugin {
  let refuseVolume: RefuseVolume | undefined;
  return {
    async serverWillStart({ schema }) {
      refuseVolume = volumeLimit(schema, limits);
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request }) {
          // No such operation: graphql-js says so next.
          if (operation) refuseVolume?.(document, operation, request.variables ?? {});
        },
      };
    },
  };
}

function refuseAbove(volume: Volume, limits: Limits, introspection: number): void {
  if (volume.largestPage > limits.pageSize) throw refuse('pageSize', limits.pageSize, volume.largestPage);
  if (volume.nodes > limits.nodes) throw refuse('nodes', limits.nodes, volume.nodes);
  if (volume.introspected > introspection) throw refuse('introspection', introspection, volume.introspected);
}

function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Volume {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return volumeOf(schema, name => fragments.get(name), operation, variables);
}

function introspectedByStandardQuery(schema: GraphQLSchema): number {
  const document = parse(getIntrospectionQuery());
  const operation = document.definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION);
  return operation ? measure(schema, document, operation, {}).introspected : 0;
}
