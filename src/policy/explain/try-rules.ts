// Trying the rows of policy one by one (逐条判定), as the asker may be told. Truths are hidden here, once: what is built
// on a tried rule (outcome, nearest grant, words) cannot tell more than it does.
import type { TypeMeta } from '../../model/meta.ts';
import { type Condition, isSlot, type Test, type Truth } from '../condition.ts';
import type { Facts } from '../facts.ts';
import { judgeTest } from '../judge.ts';
import type { Row } from '../policy.ts';
import { anonymous, type Post } from '../principal.ts';
import type { JudgedCondition, Outcome, ToldTruth, TriedRule, View } from './explanation.ts';
import { findingOf, HOLDS, rolesOf } from './words.ts';

/** One table of rows that decides one question: a verb, or a field in full, or a field masked. */
export interface Stage {
  /** `StaffMember.read`, `StaffMember.PERSONAL`, `StaffMember.photo`. */
  readonly table: string;
  readonly rows: readonly (readonly [index: number, row: Row])[];
  /** Whether some row grants; null where the asker is not told. */
  readonly granted: boolean | null;
}

/** Facts of nobody: an operand taken from it is missing. */
const NOBODY: Post = anonymous(new Date(0).toISOString()).posts[0]!;

const TOLD: ReadonlyMap<Truth, ToldTruth> = new Map([
  [true, 'TRUE'],
  [false, 'FALSE'],
  [null, 'UNKNOWN'],
]);

function judgedTest(test: Test, post: Post | null, facts: Facts, view: View): ToldTruth {
  // What the post itself lacks is known whatever the row says.
  if (isSlot(test.operand) && (!post || post[test.operand.slot] === null)) return 'UNKNOWN';
  return view.sees(test.attribute) ? TOLD.get(judgeTest(test, post ?? NOBODY, facts))! : 'HIDDEN';
}

const WEIGHT: readonly ToldTruth[] = ['FALSE', 'UNKNOWN', 'HIDDEN', 'TRUE'];

function judged(
  meta: TypeMeta,
  { zh, en, tests }: Condition,
  post: Post | null,
  facts: Facts,
  view: View,
): JudgedCondition {
  const truths = tests.map(test => judgedTest(test, post, facts, view));
  const truth = WEIGHT.find(weight => truths.includes(weight)) ?? 'TRUE';
  const decisive = tests[truths.indexOf(truth)]!;
  return { zh, en, truth, finding: findingOf(meta, decisive, post, truth, view.whose) };
}

/** Conditions that test nothing (`anywhere`) are left out. */
export const judgedConditions = (
  meta: TypeMeta,
  row: Row,
  post: Post | null,
  facts: Facts,
  view: View,
): JudgedCondition[] =>
  row.conditions.filter(({ tests }) => tests.length > 0).map(one => judged(meta, one, post, facts, view));

function outcomeOf(conditions: readonly JudgedCondition[]): Outcome {
  const truths = conditions.map(({ truth }) => truth);
  if (truths.includes('FALSE') || truths.includes('UNKNOWN')) return 'FAILS';
  return truths.includes('HIDDEN') ? 'HIDDEN' : 'GRANTS';
}

export function tryRules(
  meta: TypeMeta,
  stage: Stage,
  posts: readonly Post[],
  facts: Facts,
  view: View,
): readonly TriedRule[] {
  const tried = stage.rows.flatMap(([index, row]): TriedRule[] => {
    const common = {
      rule: `${stage.table}.${index}`,
      masked: row.masked,
      roles: rolesOf(row),
      because: row.because,
    };
    const held = posts.filter(post => row.roles.includes(post.role));
    const conditionsFor = (post: Post | null) => judgedConditions(meta, row, post, facts, view);
    if (held.length === 0)
      return [{ ...common, role: null, grant: null, outcome: 'NO_POST', conditions: conditionsFor(null) }];
    return held.map(post => {
      const conditions = conditionsFor(post);
      return { ...common, role: post.role, grant: post.grant, outcome: outcomeOf(conditions), conditions };
    });
  });
  return concluded(tried, view.partial && !stage.granted ? null : stage.granted);
}

/**
 * What follows from the decision itself, which the asker can observe: where nothing grants, every row fails; where one
 * row alone can be what grants, it does.
 */
function concluded(tried: readonly TriedRule[], granted: boolean | null): readonly TriedRule[] {
  if (granted === null) return tried;
  const open = tried.filter(({ outcome }) => outcome === 'HIDDEN');
  if (!granted) return tried.map(rule => (open.includes(rule) ? { ...rule, outcome: 'FAILS' } : rule));
  if (open.length !== 1 || tried.some(({ outcome }) => outcome === 'GRANTS')) return tried;
  return tried.map(rule => (rule === open[0] ? granting(rule) : rule));
}

const granting = (rule: TriedRule): TriedRule => ({
  ...rule,
  outcome: 'GRANTS',
  conditions: rule.conditions.map(one => ({ ...one, truth: 'TRUE', finding: HOLDS })),
});
