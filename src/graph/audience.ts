// Whom an event may concern (受众): keyed digests of what the read rules ask about a row, kept with the event, so that a
// subscriber who cannot be meant costs nothing. It only ever narrows whom to judge; the read at delivery decides. The
// digests tell nobody anything without the server's secret, and where something is unknown, everybody is judged.
import { createHmac } from 'node:crypto';
import type { TypeMeta } from '../model/meta.ts';
import type { Operator } from '../policy/condition.ts';
import { type Facts, factsOf } from '../policy/facts.ts';
import { type PolicySet, policyOf } from '../policy/policy.ts';
import type { Principal } from '../policy/principal.ts';
import { scopeOf } from '../policy/scope.ts';
import { waysOf } from '../policy/ways.ts';

export interface AudienceKeys {
  readonly set: PolicySet;
  readonly cursorSecret: Buffer;
}

/** A row about more than this many people is about everybody. */
const MAX_DIGESTS = 500;
const DIGEST_LENGTH = 16;

/** What a row may say to a test of each operator; operators that are not here are left to the read. */
const SAYINGS: { readonly [operator in Operator]?: (value: unknown) => unknown[] } = {
  $eq: value => [value],
  $holds: value => (Array.isArray(value) ? value : []),
  $within: value => (typeof value === 'string' ? closedPrefixes(value) : []),
};

/** `/`, `/61/`, `/61/6108/`: all paths that the path lies in. */
const closedPrefixes = (path: string): string[] =>
  [...path].flatMap((character, index) => (character === '/' ? [path.slice(0, index + 1)] : []));

function digest({ cursorSecret }: AudienceKeys, text: string): string {
  return createHmac('sha256', cursorSecret).update(`audience\n${text}`).digest('base64url').slice(0, DIGEST_LENGTH);
}

const saying = (meta: TypeMeta, attribute: string, operator: Operator, value: unknown): string =>
  `${meta.name}.${attribute} ${operator} ${typeof value} ${value}`;

/** Rules and key under which digests are comparable. */
const versionOf = (keys: AudienceKeys): string => digest(keys, keys.set.version);

/** Attributes and operators that the read rules of a type name. */
function asked(set: PolicySet, meta: TypeMeta): ReadonlyMap<string, ReadonlySet<Operator>> {
  const found = new Map<string, Set<Operator>>();
  for (const { conditions } of policyOf(set, meta).verbs.get('read') ?? [])
    for (const { attribute, operator } of conditions.flatMap(({ tests }) => tests))
      found.set(attribute, (found.get(attribute) ?? new Set()).add(operator));
  return found;
}

/** For a row as it is after a change; null where not everything that the rules ask is known. */
export function audienceOf(keys: AudienceKeys, meta: TypeMeta, row: object): string[] | null {
  const facts: Facts = factsOf(meta, row);
  const digests = [versionOf(keys)];
  for (const [attribute, operators] of asked(keys.set, meta)) {
    const value = facts[attribute];
    if (value === undefined) return null;
    for (const operator of operators)
      for (const said of SAYINGS[operator]?.(value) ?? [])
        if (said != null) digests.push(digest(keys, saying(meta, attribute, operator, said)));
  }
  return digests.length > MAX_DIGESTS ? null : digests;
}

/** Whether digests of an event can be compared with those made here and now. */
export const isComparable = (keys: AudienceKeys, audience: readonly string[] | null): audience is readonly string[] =>
  audience?.[0] === versionOf(keys);

/** One way in which a viewer may come to read rows of a type: all digests have to be among those of the event. */
export interface Ear {
  /** The rarest of them, to be found by; null where nothing is asked that an event tells. */
  readonly anchor: string | null;
  readonly others: readonly string[];
}

/** Few rows share an id, more a division, many a business domain, and most a flag. */
function rarity(operator: Operator, operand: unknown): number {
  if (typeof operand !== 'string') return 0;
  if (operator === '$within') return 2 + operand.length / 1000;
  return operand.length >= 20 ? 4 : 1;
}

/** A viewer without ears can read no row of the type. */
export function earsOf(keys: AudienceKeys, principal: Principal, meta: TypeMeta): Ear[] {
  return waysOf(scopeOf(keys.set, principal, 'read', meta), principal.posts).map(way => {
    const [anchor = null, ...others] = [...way.values()]
      .filter(({ operator }) => SAYINGS[operator])
      .sort((a, b) => rarity(b.operator, b.operand) - rarity(a.operator, a.operand))
      .map(({ attribute, operator, operand }) => digest(keys, saying(meta, attribute, operator, operand)));
    return { anchor, others };
  });
}
