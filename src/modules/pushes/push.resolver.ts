// Mutations and subscriptions of submissions (报送).
import { mutationsOf } from '../../graph/mutations.ts';
import { subscriptionOf, subscriptionsOf } from '../../graph/subscription.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { acceptPush, returnPush } from './decide.actions.ts';
import * as inputs from './push.inputs.ts';
import { PushSubmission } from './push-submission.entity.ts';
import { correctPush, submitPush, submitZeroReport } from './submit.actions.ts';

export const PushMutations = mutationsOf('PushMutations', [
  { act: submitPush, input: inputs.SubmitPushInput, zh: '报送', en: 'submit an obligation for a period' },
  { act: submitZeroReport, input: inputs.SubmitZeroReportInput, zh: '零报告', en: 'declare nothing to report' },
  { act: returnPush, input: inputs.ReturnPushInput, zh: '退回报送', en: 'return a submission with reasons' },
  { act: correctPush, input: inputs.CorrectPushInput, zh: '更正报送', en: 'send a returned submission again' },
  { act: acceptPush, input: inputs.AcceptPushInput, zh: '采纳报送', en: 'accept a submission; leads are registered' },
]);

/** Told by src/delivery/reminders: a task is no row, so the event is one of its obligation. */
export const PUSH_DUE_SOON = subscriptionOf(
  PushObligation,
  'pushDueSoon',
  ['pushDueSoon'],
  '报送即将到期',
  'A period of the obligation falls due soon and is not submitted; told once',
);
export const PUSH_OVERDUE = subscriptionOf(
  PushObligation,
  'pushOverdue',
  ['pushOverdue'],
  '报送已逾期',
  'A period of the obligation is overdue; told once',
);

export const PushSubscriptions = subscriptionsOf('PushSubscriptions', [
  subscriptionOf(PushSubmission, 'pushAccepted', ['acceptPush'], '报送已采纳', 'A submission was accepted'),
  subscriptionOf(PushSubmission, 'pushReturned', ['returnPush'], '报送已退回', 'A submission was returned'),
  PUSH_DUE_SOON,
  PUSH_OVERDUE,
]);
