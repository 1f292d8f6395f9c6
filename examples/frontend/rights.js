// What the page may show (权限): the viewer's packed rules, judged by CASL on objects as they were selected. They may be
// stricter than the server and never wider; what the server answers is what counts.
import { createMongoAbility, subject } from '@casl/ability';
import { unpackRules } from '@casl/ability/extra';

export function rightsOf({ packedRules, viewerActions }) {
  const ability = createMongoAbility(unpackRules(packedRules));
  const judged = (type, object) => subject(type, { ...object });

  return {
    /** Whether there may be an object of which the viewer sees the field; if not, it is not even asked for. */
    mayEverSee: (type, field) => ability.can('read', type, field) || ability.can('readMasked', type, field),

    /** Of an object that does not exist yet, `viewerActions` cannot speak: the rules judge what it would be. */
    mayMake: (verb, type, object) =>
      viewerActions.includes(`${type}.${verb}`) && ability.can(verb, judged(type, object)),

    /** How a cell stands: `full`, `masked`, `withheld` or `empty`. `access` is what the server said of the answer. */
    sightOf(type, object, field, access) {
      const said = kind =>
        access.some(entry => entry.coordinate === `${type}.${field}` && entry.access === kind && kind);
      if (ability.can('read', judged(type, object), field)) return object[field] === null ? 'empty' : 'full';
      if (object[field] === null) return said('WITHHELD') ? 'withheld' : 'empty';
      return said('MASKED') ? 'masked' : 'full';
    },
  };
}
