// The policy in the words of CASL (能力): the same rows as CASL rules, for `can` in code and packed for frontends.
// CASL brings rules, subjects and fields; matching is ours, because CASL's own matcher takes missing data for a yes.
import { type AnyAbility, createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { packRules } from '@casl/ability/extra';
import { globalId } from '../model/global-id.ts';
import { isPublished, metaOf, type TypeMeta } from '../model/meta.ts';
import { workflowOf } from '../model/workflow.ts';
import { type Literal, OPERATORS, type Operator } from './condition.ts';
import { type Facts, factsOf } from './facts.ts';
import type { PolicySet } from './policy.ts';
import type { Principal } from './principal.ts';
import { type Conditions, type Rule, rulesOf } from './rules.ts';

/** Conditions compiled when CASL first asks for them. */
function matcher(conditions: Conditions): (facts: Facts) => boolean {
  const tests = conditions.$and.flatMap(test =>
    Object.entries(test).flatMap(([attribute, operators]) =>
      Object.entries(operators).map(([operator, operand]) => {
        const known = OPERATORS[operator as Operator];
        if (!known) throw new Error(`Unknown operator ${operator} in a rule`);
        return { attribute, operand, memory: known.memory };
      }),
    ),
  );
  return facts =>
    tests.every(
      ({ attribute, operand, memory }) =>
        memory(Object.hasOwn(facts, attribute) ? facts[attribute] : undefined, operand) === true,
    );
}

const abilities = new WeakMap<readonly Rule[], MongoAbility>();

/** Kept as long as its rules: whoever has the same rules shares it, so that nobody may update it. */
export function abilityOf(set: PolicySet, principal: Principal): MongoAbility {
  const rules = rulesOf(set, principal);
  const known = abilities.get(rules);
  if (known) return known;
  const ability = createMongoAbility(rules as RawRuleOf<MongoAbility>[], {
    conditionsMatcher: conditions => matcher(conditions as unknown as Conditions) as (facts: unknown) => boolean,
  });
  ability.update = () => {
    throw new Error('An ability is shared by all who have its rules; make another one');
  };
  abilities.set(rules, ability);
  return ability;
}

/** A row as a CASL subject. The type is given by us, never taken from the data. */
export const subjectOf = (meta: TypeMeta, row: object): ReturnType<typeof subject> =>
  subject(meta.name, { ...factsOf(meta, row) } as Record<string, unknown>);

/**
 * Rules for a frontend, judged there on objects of the graph's own shape with CASL's standard matcher: references by
 * `unit.id`, regions by `region.path`. Conditions on columns that the graph does not publish cannot be judged there,
 * so such rules stay here: packed rules may only be stricter.
 */
export function packedRulesOf(set: PolicySet, principal: Principal): unknown[] {
  const rules = rulesOf(set, principal).flatMap(rule => {
    const { conditions, ...rest } = rule;
    const meta = set.policies.get(rule.subject)!.meta;
    const shaped = conditions ? joined(conditions.$and.map(test => graphShape(meta, test))) : {};
    if (shaped === null) return [];
    const all = inState(meta, rule.action, shaped);
    return [Object.keys(all).length === 0 ? rest : { ...rest, conditions: all }];
  });
  return packRules(rules as RawRuleOf<AnyAbility>[]);
}

/** A test in the graph's own shape, with an operator that CASL knows by itself. */
interface ShapedTest {
  readonly path: string;
  readonly operator: '$eq' | '$regex';
  readonly operand: Literal;
}
type ShapedConditions = Record<string, Record<string, Literal | readonly string[]>>;

/** A verb of a workflow is possible in some states only, of those that the rule asks for itself. */
function inState(meta: TypeMeta, verb: string, conditions: ShapedConditions): ShapedConditions {
  const workflow = workflowOf(meta.class);
  const from = workflow?.from(verb);
  if (!workflow || !from) return conditions;
  const { attribute } = workflow;
  return { ...conditions, [attribute]: { ...conditions[attribute], $in: from } };
}

/** Path to the region of an object: its own, or that of what it belongs to. */
function regionOf(meta: TypeMeta): string | null {
  if (meta.name === 'Region') return 'path';
  if (meta.attributes.has('region')) return 'region.path';
  const owner = [...meta.attributes.values()].find(
    attribute => attribute.kind === 'ref' && metaOf(attribute.target()).attributes.has('region'),
  );
  return owner ? `${owner.name}.region.path` : null;
}

/** CASL's own matcher has no `$and`: tests are joined by path. Null where one of them cannot be judged there. */
function joined(tests: readonly (ShapedTest | null)[]): ShapedConditions | null {
  const conditions: ShapedConditions = {};
  for (const test of tests) {
    if (test === null) return null;
    const { path, operator, operand } = test;
    const known = conditions[path]?.[operator];
    const narrower = known === undefined || String(operand).startsWith(String(known));
    // Of two subtrees the inner one counts; two that exclude each other, or two different values, never hold.
    if (!narrower && !(operator === '$regex' && String(known).startsWith(String(operand)))) return null;
    if (known !== undefined && operator === '$eq' && known !== operand) return null;
    if (narrower) conditions[path] = { ...conditions[path], [operator]: operand };
  }
  return conditions;
}

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Kinds that are the same in a row and in the graph; of a list, CASL would compare every element. */
const COMPARED: ReadonlySet<string> = new Set(['id', 'ref', 'text', 'choice', 'flag', 'count', 'day']);

function graphShape(meta: TypeMeta, test: Conditions['$and'][number]): ShapedTest | null {
  const [name, operators] = Object.entries(test)[0]!;
  const [operator, operand] = Object.entries(operators)[0]!;
  const attribute = meta.attributes.get(name);
  if (operator === '$within') {
    const path = name === (meta.name === 'Region' ? 'path' : 'regionPath') ? regionOf(meta) : null;
    if (path === null || !String(operand).endsWith('/')) return null;
    return { path, operator: '$regex', operand: `^${literally(String(operand))}` };
  }
  if (operator !== '$eq' || !attribute || !isPublished(attribute) || !COMPARED.has(attribute.kind)) return null;
  if (attribute.kind === 'ref')
    return { path: `${name}.id`, operator, operand: globalId(attribute.target().name, String(operand)) };
  return { path: name, operator, operand: name === 'id' ? globalId(meta.name, String(operand)) : operand };
}
