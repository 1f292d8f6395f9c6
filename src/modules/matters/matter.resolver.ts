// Mutations of assigned matters (交办事项) and the message that something was assigned.
import { mutationsOf } from '../../graph/mutations.ts';
import { subscriptionOf, subscriptionsOf } from '../../graph/subscription.ts';
import { AssignedMatter } from './assigned-matter.entity.ts';
import { assignMatter, endMatter } from './matter.actions.ts';
import * as inputs from './matter.inputs.ts';

export const MatterMutations = mutationsOf('MatterMutations', [
  {
    act: assignMatter,
    input: inputs.AssignMatterInput,
    zh: '交办事项，到期自动失效',
    en: 'assign a matter; it ends by itself',
  },
  { act: endMatter, input: inputs.EndMatterInput, zh: '终止交办', en: 'end an assigned matter before its time' },
]);

export const MatterSubscriptions = subscriptionsOf('MatterSubscriptions', [
  subscriptionOf(AssignedMatter, 'matterAssigned', ['assignMatter'], '事项已交办', 'A matter was assigned'),
]);
