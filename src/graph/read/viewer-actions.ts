// `viewerActions` (可执行操作): the verbs that this viewer may perform on this row now, from the same policy rows and the
// same workflow that the action itself asks.
import type { TypeMeta } from '../../model/meta.ts';
import { isCreation, isReading } from '../../model/verb.ts';
import { workflowOf } from '../../model/workflow.ts';
import { policyOf } from '../../policy/policy.ts';
import { jsonOf, textLiteral } from './statement.ts';
import type { Viewpoint } from './viewpoint.ts';

export function viewerActionsSql(view: Viewpoint, meta: TypeMeta, alias: string): string {
  const workflow = workflowOf(meta.class);
  const verbs = [...policyOf(view.set, meta).verbs.keys()].filter(verb => !isReading(verb) && !isCreation(meta, verb));
  const cases = verbs.sort().flatMap(verb => {
    const scope = view.scope(meta, alias, verb);
    if (scope === 'false') return [];
    const states = workflow?.from(verb);
    const state = states ? ` and ${alias}.${workflow!.column} in (${states.map(textLiteral).join(',')})` : '';
    return [`case when ${scope}${state} then ${textLiteral(verb)} end`];
  });
  if (cases.length === 0) return `'[]'`;
  return jsonOf(`array_remove(array[${cases.join(',')}]::text[], null)`);
}
