// From the plain JSON of a drawn world to what the platform works with (组装): through the same doors as policies/.
import { masks } from '../../policies/masks.ts';
import type { Class } from '../../src/model/meta.ts';
import { type Condition, condition } from '../../src/policy/condition.ts';
import { masked, type PolicySet, policy, policySet } from '../../src/policy/policy.ts';
import { type Principal, principal } from '../../src/policy/principal.ts';
import type { PolicyPlan, PrincipalPlan, Table, TestDraft, World } from './agreement-draft.ts';
import { Dossier, Region } from './agreement-types.ts';

const conditionOf = ({ attribute, operator, operand }: TestDraft): Condition =>
  condition('试验', 'drawn', () => ({ [attribute]: { [operator]: operand } }));

const written = (table: Table): { [name: string]: never } =>
  Object.fromEntries(
    Object.entries(table).map(([name, rows]) => [
      name,
      rows.map(row => [row.roles, row.tests.map(conditionOf), ...(row.masked ? [masked] : [])]) as never,
    ]),
  );

const policyOf = (type: Class, plan: PolicyPlan) =>
  policy(type, 'proof', written(plan.verbs) as never, written(plan.clearances), written(plan.fields));

export const setOf = ({ policies }: World): PolicySet =>
  policySet([policyOf(Region, policies.Region), policyOf(Dossier, policies.Dossier)], masks);

/** Somebody without posts is the public; everybody else has an account. */
export const principalOf = ({ posts, scopes, now }: PrincipalPlan): Principal =>
  principal({
    account: posts.length === 0 ? null : { id: 'account', username: 'account' },
    posts,
    scopes,
    now,
  });
