// Mutations and subscriptions of minutes, decisions and relays (纪要、议定事项、传达), the answer that shows an opened relay.
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { mutationsOf } from '../../graph/mutations.ts';
import { openedFor } from '../../graph/opened.ts';
import { ownView } from '../../graph/payload.ts';
import { subscriptionOf, subscriptionsOf } from '../../graph/subscription.ts';
import * as decisions from './decision.actions.ts';
import { Decision } from './decision.entity.ts';
import * as inputs from './decision.inputs.ts';
import { draftMinutes, issueMinutes, reviseMinutes } from './minutes.actions.ts';
import { authoriseRelay, openRelay, revokeRelay } from './relay.actions.ts';
import { RelayAuthorization } from './relay.entity.ts';

export const DecisionMutations = mutationsOf('DecisionMutations', [
  { act: draftMinutes, input: inputs.DraftMinutesInput, zh: '起草纪要', en: 'draft minutes' },
  { act: reviseMinutes, input: inputs.ReviseMinutesInput, zh: '修改纪要', en: 'revise drafted minutes' },
  { act: issueMinutes, input: inputs.IssueMinutesInput, zh: '印发纪要', en: 'issue minutes to their recipients' },
  { act: decisions.dispatchDecision, input: inputs.DispatchDecisionInput, zh: '交办事项', en: 'dispatch a decision' },
  {
    act: decisions.reportDecisionProgress,
    input: inputs.ReportDecisionProgressInput,
    zh: '反馈进展',
    en: 'report the progress of a decision',
  },
  { act: decisions.commentDecision, input: inputs.CommentDecisionInput, zh: '配合意见', en: 'comment on a decision' },
  { act: decisions.verifyDecision, input: inputs.VerifyDecisionInput, zh: '核实办结', en: 'verify and close' },
  { act: decisions.returnDecision, input: inputs.ReturnDecisionInput, zh: '退回', en: 'return a decision' },
  { act: authoriseRelay, input: inputs.AuthoriseRelayInput, zh: '授权传达', en: 'authorise a relay' },
  { act: revokeRelay, input: inputs.RelayInput, zh: '撤销传达', en: 'revoke a relay' },
]);

export const DecisionSubscriptions = subscriptionsOf('DecisionSubscriptions', [
  subscriptionOf(Decision, 'decisionAssigned', ['dispatchDecision'], '议定事项已交办', 'A decision was dispatched'),
]);

@ObjectType({ description: '传达口径，只显示一次 the wording of a relay, shown once' })
class OpenRelayPayload {
  @Field(() => RelayAuthorization, { nullable: true, description: '传达授权 relay' })
  relayAuthorization!: RelayAuthorization | null;

  @Field(() => String, { nullable: true, description: '口径 wording' })
  wording!: string | null;
}
// Judged by the verb `open`, and shown in this answer only.
ownView(OpenRelayPayload);

@Resolver()
export class RelayResolver {
  @Mutation(() => OpenRelayPayload, { description: '开启传达口径 open the wording of a relay, leaving a line' })
  async openRelay(
    @Arg('input', () => inputs.RelayInput) input: inputs.RelayInput,
    @Ctx() context: Context,
  ): Promise<OpenRelayPayload> {
    const relayAuthorization = await openRelay(context, input);
    return { relayAuthorization, wording: openedFor<string>(context, relayAuthorization) };
  }
}
