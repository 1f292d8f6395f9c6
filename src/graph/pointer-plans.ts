// Plans of pointers (指针读取的计划): what a change answers is read by a plan that is made once, as the plan of a query is. Apollo
// keeps documents, so the selection is known by its very nodes; of the variables only those count that it names.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { TypeMeta } from '../model/meta.ts';
import type { Context } from './context.ts';
import { planned } from './engine.ts';
import { compileByIds, type ReadPlan } from './read/compile.ts';
import { variablesShape } from './read/given.ts';

const numbers = new WeakMap<FieldNode | OperationDefinitionNode, number>();
let last = 0;

function numberOf(node: FieldNode | OperationDefinitionNode): number {
  const number = numbers.get(node) ?? ++last;
  numbers.set(node, number);
  return number;
}

/** Names a selection for as long as its document is kept; no other is ever named so. */
export const selectionKey = (nodes: readonly FieldNode[]): string => nodes.map(numberOf).join(' ');

const named = new WeakMap<FieldNode, ReadonlySet<string>>();

/** Variables that the selection names, in fragments as well. */
function variablesIn(
  node: FieldNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): ReadonlySet<string> {
  const known = named.get(node);
  if (known) return known;
  const found = new Set<string>();
  const followed = new Set<string>();
  const look = (part: FieldNode | FragmentDefinitionNode): void => {
    visit(part, {
      [Kind.VARIABLE]: ({ name }) => void found.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        const fragment = fragments[name.value];
        if (!fragment || followed.has(name.value)) return;
        followed.add(name.value);
        look(fragment);
      },
    });
  };
  look(node);
  named.set(node, found);
  return found;
}

/** The plan that reads rows of the type for a selection, as this viewer. */
export function planOfPointers(context: Context, meta: TypeMeta, info: GraphQLResolveInfo): ReadPlan {
  const { engine, principal } = context;
  const { fieldNodes, fragments, operation, schema, variableValues } = info;
  const used = fieldNodes.map(node => variablesIn(node, fragments));
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.some(names => names.has(variable.name.value)),
  );
  const shape = variablesShape(schema, definitions, variableValues);
  // Operations that share a fragment may name their variables differently.
  const selection = [numberOf(operation), selectionKey(fieldNodes)];
  const key = ['pointers', meta.name, ...selection, principal.class, shape].join('\n');
  return planned(engine, key, () => compileByIds(engine, principal, fragments, variableValues, meta, fieldNodes))!;
}
