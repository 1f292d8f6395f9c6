// Mutations and subscriptions of event reports (突发事件).
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { payloadOf } from '../../graph/payload.ts';
import { subscriptionOf, subscriptionsOf } from '../../graph/subscription.ts';
import { acknowledgeEvent, closeEvent, followUpEvent, openEvent, pushEvent } from './event.actions.ts';
import {
  AcknowledgeEventInput,
  CloseEventInput,
  FollowUpEventInput,
  OpenEventInput,
  PushEventInput,
} from './event.inputs.ts';
import { EventReport } from './event-report.entity.ts';

const OpenEventPayload = payloadOf('OpenEventPayload', EventReport);
const PushEventPayload = payloadOf('PushEventPayload', EventReport);
const AcknowledgeEventPayload = payloadOf('AcknowledgeEventPayload', EventReport);
const FollowUpEventPayload = payloadOf('FollowUpEventPayload', EventReport);
const CloseEventPayload = payloadOf('CloseEventPayload', EventReport);

@Resolver()
export class EventResolver {
  @Mutation(() => OpenEventPayload, { description: '登记突发事件 open an event' })
  async openEvent(@Arg('input', () => OpenEventInput) input: OpenEventInput, @Ctx() context: Context) {
    return { eventReport: await openEvent(context, input) };
  }

  @Mutation(() => PushEventPayload, { description: '推送突发事件数据 push the data of an event' })
  async pushEvent(@Arg('input', () => PushEventInput) input: PushEventInput, @Ctx() context: Context) {
    return { eventReport: await pushEvent(context, input) };
  }

  @Mutation(() => AcknowledgeEventPayload, { description: '签收突发事件 acknowledge an event' })
  async acknowledgeEvent(
    @Arg('input', () => AcknowledgeEventInput) input: AcknowledgeEventInput,
    @Ctx() context: Context,
  ) {
    return { eventReport: await acknowledgeEvent(context, input) };
  }

  @Mutation(() => FollowUpEventPayload, { description: '续报突发事件 report how an event goes on' })
  async followUpEvent(@Arg('input', () => FollowUpEventInput) input: FollowUpEventInput, @Ctx() context: Context) {
    return { eventReport: await followUpEvent(context, input) };
  }

  @Mutation(() => CloseEventPayload, { description: '办结突发事件 close an event' })
  async closeEvent(@Arg('input', () => CloseEventInput) input: CloseEventInput, @Ctx() context: Context) {
    return { eventReport: await closeEvent(context, input) };
  }
}

export const EventSubscriptions = subscriptionsOf('EventSubscriptions', [
  subscriptionOf(EventReport, 'eventPushed', ['pushEvent'], '突发事件已推送', 'An event was pushed to its receivers'),
]);
