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

export function limitPlugin(limits: Limits): ApolloServerPlugin {
  const remembered = new WeakMap<OperationDefinitionNode, Volume>();
  let introspection = Number.POSITIVE_INFINITY;
  return {
    async serverWillStart({ schema }) {
      introspection = INTROSPECTION_QUERIES * introspectedByStandardQuery(schema);
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // No such operation: graphql-js says so next.
          if (!operation) return;
          const variables = request.variables ?? {};
          // The object of the variables is a level of its own.
          if (depthOfInput(variables, INPUT_DEPTH + 1) > INPUT_DEPTH + 1) throw refuse('inputDepth', INPUT_DEPTH);
          let volume = remembered.get(operation);
          if (!volume) {
            volume = measure(schema, document, operation, variables);
            if (volume.fixed) remembered.set(operation, volume);
          }
          refuseAbove(volume, limits, introspection);
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
