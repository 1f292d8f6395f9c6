// Which work has a last day (任务期限): leads and cases until the county decides (TR-19), a dispatch until its level acts on it
// (TR-42), reliefs until they are paid (TR-20).
import { STAGE_OF_STATE } from '../../domain/case-vocabulary.ts';
import { type Deadline, deadlineOf } from '../../graph/deadline.ts';
import { subscriptionsOf } from '../../graph/subscription.ts';
import { MonitoringCase } from '../cases/monitoring-case.entity.ts';
import { Dispatch, OPEN_LEAD, WarningLead } from '../leads/warning-lead.entity.ts';
import { EmergencyRelief } from '../relief/emergency-relief.entity.ts';

/** Three of the ten working days are left when one is reminded; of the two of a relief, one; of one for a hop, its last day. */
const DAYS = { case: 3, lead: 3, dispatch: 0, relief: 1 } as const;

export const UNDECIDED = Object.entries(STAGE_OF_STATE).flatMap(([state, stage]) =>
  stage === 'IDENTIFYING' ? [state] : [],
);

const by = (open: readonly string[], soonDays: number): Pick<Deadline, 'due' | 'state' | 'open' | 'soonDays'> => ({
  due: 'dueOn',
  state: 'state',
  open,
  soonDays,
});

export const DeadlineSubscriptions = subscriptionsOf('DeadlineSubscriptions', [
  ...deadlineOf(MonitoringCase, 'case', by(UNDECIDED, DAYS.case)),
  ...deadlineOf(WarningLead, 'lead', by(OPEN_LEAD, DAYS.lead)),
  ...deadlineOf(Dispatch, 'dispatch', { due: 'dueOn', state: 'result', open: ['PENDING'], soonDays: DAYS.dispatch }),
  ...deadlineOf(EmergencyRelief, 'relief', by(['REQUESTED', 'VERIFIED', 'APPROVED'], DAYS.relief)),
]);
