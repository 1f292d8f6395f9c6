// What an explanation of a decision holds (判定说明): the decision, every row of policy that was tried with the truth of
// each condition, and the nearest grant. Rules and truths only: never a value of a row.
import type { PrincipalRole } from '../../domain/vocabulary.ts';
import type { StandingPost } from '../principal.ts';
import type { Sentence } from '../sentences.ts';

export type Decision = 'ALLOWED' | 'MASKED' | 'DENIED';
/** HIDDEN: the truth would tell a fact that the asker may not see. */
export type ToldTruth = 'TRUE' | 'FALSE' | 'UNKNOWN' | 'HIDDEN';
/** NO_POST: the subject holds no post that the row names. HIDDEN: it hangs on what the asker may not see. */
export type Outcome = 'GRANTS' | 'FAILS' | 'NO_POST' | 'HIDDEN';

export interface JudgedCondition extends Sentence {
  readonly truth: ToldTruth;
  /** The truth in words. */
  readonly finding: Sentence;
}

export interface TriedRule {
  /** `Type.verb.index`, `Type.LABEL.index` or `Type.field.index`: the place of the row in its table. */
  readonly rule: string;
  readonly masked: boolean;
  /** Who the row is for. */
  readonly roles: Sentence;
  readonly because: string | null;
  /** The post it was tried for; null where the subject holds none that the row names. */
  readonly role: PrincipalRole | null;
  /** Id of the grant behind the post. */
  readonly grant: string | null;
  readonly outcome: Outcome;
  readonly conditions: readonly JudgedCondition[];
}

/** A row of policy that would grant it, and all that is missing for that. */
export interface NearestGrant {
  readonly rule: string;
  readonly because: string | null;
  readonly missing: readonly Sentence[];
}

/** A post that the subject holds or held, and that does not count here. */
export interface IdlePost {
  readonly post: StandingPost;
  readonly why: Sentence;
}

export interface Explanation {
  readonly type: string;
  readonly action: string;
  readonly field: string | null;
  readonly decision: Decision;
  readonly reason: Sentence;
  readonly policyVersion: string;
  readonly tried: readonly TriedRule[];
  readonly nearest: readonly NearestGrant[];
  readonly idle: readonly IdlePost[];
}

/** How much of the truth the asker may be told, and in which person. */
export interface View {
  /** Whether the asker sees the attribute of this row in full. */
  readonly sees: (attribute: string) => boolean;
  readonly whose: 'your' | 'the';
  /** Judged without the facts that the asker does not see: what does not grant may grant all the same. */
  readonly partial: boolean;
  readonly idle: readonly IdlePost[];
}

/** An auditor: the truth of every condition, about somebody else. */
export const OPEN: View = { sees: () => true, whose: 'the', partial: false, idle: [] };
