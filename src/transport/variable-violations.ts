// Which variables are wrong (变量违例): every offending path at once. Runs only after the executor refused the
// variables, so a good request never pays for it.
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { Violation } from '../domain/errors.ts';
import { exactlyOne, MAXIMUM_VIOLATIONS, notTaken, required, unknownField, wrongType } from './expected-input.ts';

export function variableViolations(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Violation[] {
  const violations: Violation[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) continue;
    const sent = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (sent === undefined && (definition.defaultValue || !isNonNullType(type))) continue;
    check(sent, type, name, violations);
  }
  return violations;
}

function check(value: unknown, type: GraphQLInputType, path: string, violations: Violation[]): void {
  if (violations.length >= MAXIMUM_VIOLATIONS) return;
  if (isNonNullType(type)) {
    if (value === undefined || value === null) violations.push(required(path, type));
    else check(value, type.ofType, path, violations);
  } else if (value === undefined || value === null) {
    return;
  } else if (isListType(type)) {
    if (Array.isArray(value))
      value.forEach((item, index) => void check(item, type.ofType, `${path}.${index}`, violations));
    else check(value, type.ofType, path, violations);
  } else if (isInputObjectType(type)) {
    checkObject(value, type, path, violations);
  } else if (isLeafType(type)) {
    try {
      if (type.parseValue(value) === undefined) violations.push(wrongType(path, type));
    } catch (cause) {
      violations.push(notTaken(path, type, cause));
    }
  }
}

function checkObject(value: unknown, type: GraphQLInputObjectType, path: string, violations: Violation[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    violations.push(wrongType(path, type));
    return;
  }
  const sent: Readonly<Record<string, unknown>> = { ...value };
  const fields = type.getFields();
  for (const field of Object.values(fields)) {
    if (sent[field.name] === undefined && field.defaultValue !== undefined) continue;
    check(sent[field.name], field.type, `${path}.${field.name}`, violations);
  }
  for (const name of Object.keys(sent)) {
    if (violations.length >= MAXIMUM_VIOLATIONS) return;
    if (!Object.hasOwn(fields, name)) violations.push(unknownField(path, name, type));
  }
  const given = Object.values(sent);
  if (type.isOneOf && (given.length !== 1 || given[0] === null)) violations.push(exactlyOne(path, type));
}
