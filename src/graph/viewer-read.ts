// A read on behalf of the viewer (代为读取), for resolvers that compute from rows: the operation goes through the compiler
// like any other, so what is computed comes from the viewer's world and from nothing else.
import { type OperationDefinitionNode, parse } from 'graphql';
import { type Context, runOf } from './context.ts';
import { planned, runPlan } from './engine.ts';
import { compileOperation } from './read/compile.ts';
import { variablesShape } from './read/given.ts';

/** Answers a query whose every root is compiled, as the viewer of this request would get it. */
export async function readAsViewer(
  context: Context,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  const { engine, principal, access } = context;
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const shape = variablesShape(engine.schema, operation.variableDefinitions ?? [], variables);
  const key = ['viewer-read', query, principal.class, shape].join('\n');
  const plan = planned(engine, key, () => compileOperation(engine, principal, document, operation, variables));
  if (!plan) throw new Error('A read on behalf of the viewer may name compiled roots only');
  return (await runPlan(engine, plan, runOf(context, variables), access)) as Record<string, unknown>;
}
