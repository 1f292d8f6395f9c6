// What an asker is told about a row (说明的可见范围): the truth of a condition on an attribute tells its value, so it is
// shown to whoever sees that attribute of that row in full, and to nobody else.
import { attributeOf, type TypeMeta } from '../../model/meta.ts';
import { type Facts, factsOf } from '../facts.ts';
import { accessOf, judgeOf } from '../judge.ts';
import type { PolicySet } from '../policy.ts';
import type { Principal } from '../principal.ts';

export const mayRead = (set: PolicySet, asker: Principal, meta: TypeMeta, facts: Facts): boolean =>
  judgeOf(set, asker, 'read', meta)(facts);

/** Whether the asker sees an attribute of the row in full. */
export function sightOf(set: PolicySet, asker: Principal, meta: TypeMeta, facts: Facts): (name: string) => boolean {
  return name => {
    const attribute = attributeOf(meta, name);
    // A column that the graph does not publish is seen by nobody, but the path of a region is no more than the region.
    const shown = attribute.label === null ? meta.attributes.get(name.replace(/Path$/, '')) : attribute;
    if (!shown || (shown !== attribute && shown.kind !== 'ref')) return false;
    return accessOf(set, asker, meta, shown)(facts) === 'FULL';
  };
}

/** Only what the asker sees of the row: for a question about another moment, whose answer nobody could observe now. */
export const seenFacts = (meta: TypeMeta, facts: Facts, sees: (name: string) => boolean): Facts =>
  factsOf(meta, Object.fromEntries(Object.entries(facts).filter(([name]) => sees(name))));
