// Explaining a decision (判定说明): what the one judge of judge.ts decides, row by row of the policy. The decision is the
// judge's; this file only says which rows were tried for it, and what is nearest to a grant.
import { type Attribute, attributeOf, type TypeMeta } from '../../model/meta.ts';
import { isCreation, isReading } from '../../model/verb.ts';
import type { Facts } from '../facts.ts';
import { accessOf, judgeOf } from '../judge.ts';
import { clearanceRows, type Policy, type PolicySet, policyOf, type Row } from '../policy.ts';
import type { Principal } from '../principal.ts';
import type { Sentence } from '../sentences.ts';
import { type Decision, type Explanation, type NearestGrant, OPEN, type TriedRule, type View } from './explanation.ts';
import { nearestGrants } from './nearest.ts';
import { type Stage, tryRules } from './try-rules.ts';

/** `facts` is null for a row that the asker may not know of, whether there is one or not. */
export function explain(
  set: PolicySet,
  principal: Principal,
  action: string,
  meta: TypeMeta,
  facts: Facts | null,
  field: string | null = null,
  view: View = OPEN,
): Explanation {
  const shown: View = facts ? view : { ...view, sees: () => false };
  const stages = stagesOf(set, principal, action, meta, facts, field === null ? null : attributeOf(meta, field));
  const judged = stages.map(stage => tryRules(meta, stage, principal.posts, facts ?? {}, shown));
  const decision = decisionOf(stages, facts);
  const narrowed = narrowings(principal, action, meta);
  const explanation = { type: meta.name, action, field, decision, policyVersion: set.version };
  return {
    ...explanation,
    reason: asFarAsSeen(facts ? view : OPEN, judged, reasonOf(decision, facts, narrowed, stages, judged)),
    tried: [...judged.flat(), ...open(meta, stages)],
    nearest: decision === 'ALLOWED' ? [] : [...narrowed, ...nearestOf(stages, meta, principal, facts, shown)],
    idle: view.idle,
  };
}

/** A stage of an explanation, and what it decides. */
interface Decided extends Stage {
  readonly kind: 'verb' | 'full' | 'masked';
  /** Whoever passes the stages before passes this one. */
  readonly openToReaders?: boolean;
}

type Rows = readonly (readonly [number, Row])[];
const numbered = (rows: readonly Row[] = []): Rows => rows.map((row, index) => [index, row] as const);

function stagesOf(
  set: PolicySet,
  principal: Principal,
  action: string,
  meta: TypeMeta,
  facts: Facts | null,
  attribute: Attribute | null,
): Decided[] {
  const policy = policyOf(set, meta);
  const narrowed = narrowings(principal, action, meta).length > 0;
  const known = (granted: () => boolean) => (facts && !narrowed ? granted() : null);
  const verbStage = (verb: string): Decided => ({
    kind: 'verb',
    table: `${meta.name}.${verb}`,
    rows: numbered(policy.verbs.get(verb)),
    granted: known(() => judgeOf(set, principal, verb, meta)(facts!)),
  });
  const verbs = verbsBehind(action, meta).map(verbStage);
  if (!attribute) return verbs;
  const readable = verbs.every(({ granted }) => granted);
  const access = known(() => readable) ? accessOf(set, principal, meta, attribute)(facts!) : null;
  const table = `${meta.name}.${tableOf(policy, attribute)}`;
  if (isOpen(policy, attribute))
    return [...verbs, { kind: 'full', table, rows: [], granted: access && true, openToReaders: true }];
  const rows = numbered(clearanceRows(policy, attribute));
  const of = (masked: boolean) => rows.filter(([, row]) => row.masked === masked);
  return [
    ...verbs,
    { kind: 'full', table, rows: of(false), granted: access && access === 'FULL' },
    // Who sees the value in full does not learn whether it would be shown masked as well.
    { kind: 'masked', table, rows: of(true), granted: access === 'FULL' ? null : access && access === 'MASKED' },
  ];
}

/** Verbs that have to be granted: who may not read a row may do nothing to it; what is made cannot be read before. */
export const verbsBehind = (action: string, meta: TypeMeta): string[] =>
  isReading(action) || isCreation(meta, action) ? [action] : ['read', action];

export const isOpen = (policy: Policy, attribute: Attribute): boolean =>
  attribute.label === 'PUBLIC' && !policy.fields.has(attribute.name);

export const tableOf = (policy: Policy, attribute: Attribute): string =>
  policy.fields.has(attribute.name) ? attribute.name : String(attribute.label);

function decisionOf(stages: readonly Decided[], facts: Facts | null): Decision {
  const granted = (kind: Decided['kind']) => stages.filter(stage => stage.kind === kind).map(stage => stage.granted);
  if (!facts || !granted('verb').every(Boolean)) return 'DENIED';
  const [full] = granted('full');
  if (full === undefined || full) return 'ALLOWED';
  return granted('masked').some(Boolean) ? 'MASKED' : 'DENIED';
}

/** The scopes that a client lacks: what it may not do, its users may not do through it (N25). */
const narrowings = ({ scopes }: Principal, action: string, meta: TypeMeta): NearestGrant[] =>
  verbsBehind(action, meta)
    .map(verb => `${meta.name}.${verb}`)
    .filter(scope => scopes && !scopes.has(scope))
    .map(scope => {
      const [zh, en] = [`客户端的权限范围不含 ${scope}`, `the scopes of the client do not include ${scope}`];
      return { rule: scope, because: 'N25', missing: [{ zh, en }] };
    });

/** The nearest grants of every stage that did not pass; of full and masked clearance the nearer one. */
function nearestOf(
  stages: readonly Decided[],
  meta: TypeMeta,
  { posts }: Principal,
  facts: Facts | null,
  view: View,
): NearestGrant[] {
  const failing = stages.filter(({ granted, openToReaders }) => !granted && !openToReaders);
  const verbs = failing.filter(({ kind }) => kind === 'verb');
  const clearances = failing.filter(({ kind }) => kind !== 'verb');
  const rows = clearances.flatMap(stage => stage.rows).sort(([a], [b]) => a - b);
  const searched: Stage[] = rows.length > 0 ? [...verbs, { ...clearances[0]!, rows }] : verbs;
  return searched.flatMap(stage => nearestGrants(meta, stage, posts, facts ?? {}, view));
}

/** The rule behind a public field, which no table has. */
const open = (meta: TypeMeta, stages: readonly Decided[]): TriedRule[] =>
  stages.flatMap(({ openToReaders, granted }) => {
    if (!openToReaders) return [];
    const roles = { zh: '凡可读该行者', en: 'whoever may read the row' };
    const outcome = granted === null ? 'HIDDEN' : 'GRANTS';
    const rule = `${meta.name}.PUBLIC`;
    return [{ rule, masked: false, roles, because: null, role: null, grant: null, outcome, conditions: [] }];
  });

/** A decision without facts that could turn it says so. */
function asFarAsSeen(view: View, judged: readonly (readonly TriedRule[])[], { zh, en }: Sentence): Sentence {
  if (!view.partial || !judged.flat().some(({ outcome }) => outcome === 'HIDDEN')) return { zh, en };
  return { zh: `仅据您可查看的事实：${zh}`, en: `as far as the facts go that you may see: ${en}` };
}

function reasonOf(
  decision: Decision,
  facts: Facts | null,
  narrowed: readonly NearestGrant[],
  stages: readonly Decided[],
  judged: readonly (readonly TriedRule[])[],
): Sentence {
  if (narrowed.length > 0) return narrowed[0]!.missing[0]!;
  if (!facts) return { zh: '没有您可以知晓的这一行', en: 'there is no such row that you may know of' };
  if (decision === 'DENIED') {
    const { table, kind } = stages.find(stage => stage.granted !== true)!;
    if (kind === 'verb') return { zh: `${table} 没有一条规则成立`, en: `no rule of ${table} holds` };
    return { zh: `该行可读，但 ${table} 没有一条规则成立`, en: `the row may be read, but no rule of ${table} holds` };
  }
  const last = stages.findLastIndex(({ granted, rows }) => granted && rows.length > 0);
  const holding = judged[last]!.filter(({ outcome }) => outcome === 'GRANTS');
  const possible = holding.length > 0 ? holding.slice(0, 1) : judged[last]!.filter(rule => rule.outcome === 'HIDDEN');
  const rules = possible.map(({ rule, role }) => `${rule} (${role})`);
  const shown = decision === 'MASKED' ? { zh: '脱敏显示', en: 'shown masked' } : { zh: '允许', en: 'allowed' };
  return { zh: `${shown.zh}，依据 ${rules.join(' 或 ')}`, en: `${shown.en} by ${rules.join(' or ')}` };
}
