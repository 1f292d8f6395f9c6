// A closed set of values (枚举), declared once: GraphQL enum with Chinese labels, check constraint, TypeScript union.
import { registerEnumType } from 'type-graphql';

export interface Enumeration<Value extends string = string> {
  readonly name: string;
  readonly zh: string;
  readonly labels: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  /** The object that type-graphql knows the enum by. */
  readonly graph: Readonly<Record<Value, Value>>;
}

export function enumeration<Value extends string>(
  name: string,
  zh: string,
  labels: Readonly<Record<Value, string>>,
): Enumeration<Value> {
  const values = Object.keys(labels) as Value[];
  const graph = Object.freeze(Object.fromEntries(values.map(value => [value, value]))) as Record<Value, Value>;
  registerEnumType(graph, {
    name,
    description: `${zh}`,
    valuesConfig: Object.fromEntries(values.map(value => [value, { description: labels[value] }])) as Record<
      Value,
      { description: string }
    >,
  });
  return Object.freeze({ name, zh, labels, values, graph });
}
