// Conditions of what is assigned (交办条件, cells "asg" of 04-permissions 4.1), as those of conditions.ts.
import { condition } from '../src/policy/condition.ts';

/** Matters that are assigned to a post until a day (交办事项): the household whose file they open, and the thing itself. */
export const ofAssignedHousehold = condition('交办的农户', 'of the assigned household', post => ({
  householdNo: post.assignedHousehold,
}));
export const assignedItself = condition('交办的', 'assigned itself', post => ({ id: post.assigned }));
export const ofAssignedCase = condition('交办个案的', 'of the assigned case', post => ({ case: post.assigned }));
export const ofAssignedLead = condition('交办线索的', 'of the assigned lead', post => ({ lead: post.assigned }));
export const sampledOfAssigned = condition('交办批次的抽样', 'drawn of the assigned submission', post => ({
  submission: post.assigned,
  sampled: true,
  verdict: 'ACCEPTED',
  superseded: false,
}));
export const forSupervision = condition('用于督导的', 'for supervision', () => ({ purpose: 'SUPERVISION' }));
