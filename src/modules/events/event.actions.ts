// Verbs of event reports (突发事件办理, SM-EVENT): the unit opens, pushes and follows up, the office acknowledges and closes.
// A late push is taken and marked: what is late must not be lost.
import { dayOfInstant } from '../../domain/civil-day.ts';
import type { EventRule } from '../../domain/deadline-rule.ts';
import { isLate } from '../../domain/deadlines.ts';
import { daysLate, dueOfEvent, EVENT_RULES } from '../../domain/event-rules.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { ownObligation, refuseOutside } from '../organisation/unit-division.ts';
import { thresholdOf } from '../pushes/threshold-lines.ts';
import { Region } from '../regions/region.entity.ts';
import type {
  AcknowledgeEventInput,
  CloseEventInput,
  FollowUpEventInput,
  OpenEventInput,
  PushEventInput,
} from './event.inputs.ts';
import { judgeExtent, wrongFacts } from './event-facts.ts';
import { EventFollowUp, EventReport } from './event-report.entity.ts';
import { eventDataset, splitRecords, unknownIn, wrongRecords } from './pushed-records.ts';

const FILE = 'src/modules/events/event.actions.ts';

/** `P16-E-2023-001`; held so that two events opened at once get two numbers. */
async function nextNumber(scene: Scene, obligation: PushObligation): Promise<string> {
  await scene.lock(PushObligation, obligation);
  const year = `${obligation.code}-${scene.today.slice(0, 4)}-`;
  const count = await scene.em.count(EventReport, { eventNo: { $gte: year, $lt: `${year}:` } } as never);
  return `${year}${String(count + 1).padStart(3, '0')}`;
}

export const openEvent = action<EventReport, OpenEventInput>({
  type: EventReport,
  verb: 'open',
  mutation: 'openEvent',
  file: FILE,
  async change(scene, input) {
    const rules = EVENT_RULES[input.kind];
    const { obligation, division } = await ownObligation(scene, rules.obligation);
    const named = await scene.look(Region, input.regionId, 'input.regionId');
    const region = named ?? division;
    const told = { unit: obligation?.unit ?? null, regionPath: region?.path ?? null };
    // An obligation of another unit and one that is not loaded are refused alike (N11).
    scene.permit(told as unknown as EventReport);
    refuseOutside(scene, region, division, 'input.regionId');
    const facts = rules.days.includes('declaredOn') ? { ...input, declaredOn: input.declaredOn ?? scene.today } : input;
    const rule = obligation!.deadlineRule as EventRule;
    const line = rules.threshold ? await thresholdOf(scene, rules.threshold.parameter) : null;
    const judgement = judgeExtent(facts, line);
    for (const violation of [...wrongFacts(facts, rule, scene.today), ...judgement.violations]) scene.refuse(violation);
    scene.check();
    const due = dueOfEvent(rule, facts);
    const percent = (value: number | null | undefined) => (value == null ? null : value.toFixed(2));
    const event = scene.em.create(EventReport, {
      ...told,
      eventNo: await nextNumber(scene, obligation!),
      kind: input.kind,
      status: 'DETECTED',
      occurredOn: facts.occurredOn ?? null,
      reportReceivedOn: facts.reportReceivedOn ?? null,
      responseLevel: facts.responseLevel ?? null,
      activatedOn: facts.activatedOn ?? null,
      declaredOn: facts.declaredOn ?? null,
      dropPct: percent(facts.dropPct),
      lossPct: percent(facts.lossPct),
      risePct: percent(facts.risePct),
      declarationReason: facts.declarationReason ?? null,
      optionalPush: judgement.optionalPush,
      overrideReason: facts.overrideReason ?? null,
      dueOn: due.day,
      dueAt: new Date(due.at),
      late: false,
      lateBy: 0,
      region,
      obligation,
    } as unknown as EventReport);
    return [event];
  },
});

export const pushEvent = action<EventReport, PushEventInput>({
  type: EventReport,
  verb: 'push',
  mutation: 'pushEvent',
  file: FILE,
  target: input => input.id,
  async change(scene, input, event) {
    const { now } = scene.context.principal;
    const dataset = eventDataset(EVENT_RULES[event.kind as OpenEventInput['kind']].obligation);
    for (const violation of wrongRecords(dataset, input.data, event, { today: scene.today, now }))
      scene.refuse(violation);
    scene.check();
    for (const violation of await unknownIn(scene, dataset, input.data, event.regionPath)) scene.refuse(violation);
    scene.check();
    const { figures, persons } = splitRecords(dataset, input.data);
    const due = { day: event.dueOn, at: event.dueAt.toISOString() };
    event.status = 'PUSHED';
    event.pushedAt = new Date(now);
    event.late = isLate(due, now);
    event.lateBy = event.late ? daysLate(event.dueOn, dayOfInstant(now)) : 0;
    event.data = figures;
    event.personData = persons;
    return [event];
  },
});

export const acknowledgeEvent = action<EventReport, AcknowledgeEventInput>({
  type: EventReport,
  verb: 'acknowledge',
  mutation: 'acknowledgeEvent',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, event) {
    event.status = 'ACKNOWLEDGED';
    event.acknowledgedAt = new Date(scene.context.principal.now);
    return [event];
  },
});

export const followUpEvent = action<EventReport, FollowUpEventInput>({
  type: EventReport,
  verb: 'followUp',
  mutation: 'followUpEvent',
  file: FILE,
  target: input => input.id,
  async change(scene, input, event) {
    event.status = 'FOLLOWED_UP';
    scene.em.create(EventFollowUp, {
      text: input.text,
      reportedAt: new Date(scene.context.principal.now),
      regionPath: event.regionPath,
      unit: event.unit,
      event,
    } as unknown as EventFollowUp);
    return [event];
  },
});

export const closeEvent = action<EventReport, CloseEventInput>({
  type: EventReport,
  verb: 'close',
  mutation: 'closeEvent',
  file: FILE,
  target: input => input.id,
  async change(scene, input, event) {
    event.status = 'CLOSED';
    event.closedAt = new Date(scene.context.principal.now);
    event.outcome = input.outcome;
    return [event];
  },
});
