// A workflow (状态机): the states of a type and the verbs that lead from one to another, declared once. Actions,
// `viewerActions` and the documentation read it from here.
import { columnName } from './attribute.ts';
import type { Class } from './meta.ts';

export interface Workflow {
  readonly attribute: string;
  readonly column: string;
  /** Verb: states it starts from, and the state it leads to where the verb alone decides that. */
  readonly transitions: Readonly<Record<string, { readonly from: readonly string[]; readonly to?: string }>>;
  /** States in which a verb is possible; undefined for verbs that do not depend on the state. */
  from(verb: string): readonly string[] | undefined;
  /** The verbs on the shortest way from a state to one of others; empty where no way is known. */
  stepsTo(state: string, wanted: readonly string[]): readonly string[];
}

const workflows = new Map<Class, Workflow>();

export function workflow(type: Class, attribute: string, transitions: Workflow['transitions']): void {
  workflows.set(type, {
    attribute,
    column: columnName(attribute),
    transitions,
    from: verb => transitions[verb]?.from,
    stepsTo: (state, wanted) => steps(transitions, state, wanted),
  });
}

/** Breadth first over the transitions whose outcome the verb alone decides. */
function steps(transitions: Workflow['transitions'], start: string, wanted: readonly string[]): readonly string[] {
  const ways = new Map<string, readonly string[]>([[start, []]]);
  for (const [state, way] of ways) {
    if (wanted.includes(state)) return way;
    for (const [verb, { from, to }] of Object.entries(transitions))
      if (to !== undefined && from.includes(state) && !ways.has(to)) ways.set(to, [...way, verb]);
  }
  return [];
}

export const workflowOf = (type: Class): Workflow | undefined => workflows.get(type);
