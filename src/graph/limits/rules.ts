// The limits that the document alone decides (文档限额): depth, aliases, selections. They run at the very start of
// validation, and their result is kept with the parsed document.
import {
  type ArgumentNode,
  Kind,
  type ValidationContext,
  type ValidationRule,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import { depthOfLiteral } from './input-depth.ts';
import { INPUT_DEPTH, INTROSPECTION_DEPTH, type Limits, refuse } from './limits.ts';
import { type Shape, shapeOf } from './shape.ts';

export function limitRules(limits: Limits): ValidationRule[] {
  const rule = (context: ValidationContext) => ({
    Document() {
      const measured = new Map<string, Shape>();
      for (const definition of context.getDocument().definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const shape = shapeOf(definition.selectionSet, name => context.getFragment(name), measured);
        for (const refusal of refusals(shape, limits)) context.reportError(refusal);
      }
    },
    Argument: (node: ArgumentNode) => refuseDeep(context, node.value),
    VariableDefinition: (node: VariableDefinitionNode) => refuseDeep(context, node.defaultValue),
  });
  return [rule];
}

function refuseDeep(context: ValidationContext, value: ValueNode | undefined): void {
  const depth = value ? depthOfLiteral(value, INPUT_DEPTH) : 0;
  if (depth > INPUT_DEPTH) context.reportError(refuse('inputDepth', INPUT_DEPTH));
}

function refusals(shape: Shape, limits: Limits) {
  const { depth, aliases, recursiveSelections } = limits;
  return [
    shape.depth > depth ? [refuse('depth', depth, shape.depth)] : [],
    shape.introspectionDepth > INTROSPECTION_DEPTH
      ? [refuse('introspection', INTROSPECTION_DEPTH, shape.introspectionDepth)]
      : [],
    shape.aliases > aliases ? [refuse('aliases', aliases, shape.aliases)] : [],
    shape.selections > recursiveSelections
      ? [refuse('recursiveSelections', recursiveSelections, shape.selections)]
      : [],
  ].flat();
}
