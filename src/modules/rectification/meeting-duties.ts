// What a meeting of a town owes its ledger before it ends (会议与台账): every problem of a departmental joint meeting has its
// measure (S57), and a special meeting of the Party committee lists every problem of the last quarter that could not be
// rectified (S58).
import { type CivilDay, dayOfInstant } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import { type Period, periodOf, previousPeriod } from '../../domain/periods.ts';
import { whenMeetingEnds } from '../meetings/meeting-ends.ts';
import { participantsOf } from './rectification.actions.ts';
import { PENDING, PolicyChangeNote, RectificationItem } from './rectification-item.entity.ts';

const monthOf = (day: CivilDay): string => periodOf('MONTH', day).key;

const within = ({ from, to }: Period) => ({ $gte: monthOf(from), $lte: monthOf(to) });

whenMeetingEnds(async (scene, meeting) => {
  if (meeting.kind !== 'DEPT_JOINT') return;
  if ((await scene.em.count(RectificationItem, { meeting, state: 'RECORDED' } as never)) > 0)
    throw new Failure('INVALID_STATE', {
      zh: '尚有问题未定措施，请先登记（recordMeasure）',
      en: 'A problem has no measure yet; enter it first (recordMeasure)',
      extensions: { rule: 'PROBLEMS_WITHOUT_MEASURE', missing: ['recordMeasure'] },
    });
  // Whoever came after a row was entered attended as well.
  const participants = await participantsOf(scene, meeting);
  const items = await scene.em.find(RectificationItem, { meeting } as never);
  const notes = await scene.em.find(PolicyChangeNote, { meeting } as never);
  for (const row of [...items, ...notes]) row.participants = participants;
});

whenMeetingEnds(async (scene, meeting) => {
  if (meeting.kind !== 'PARTY_SPECIAL' || meeting.state !== 'IN_SESSION') return;
  const last = previousPeriod(periodOf('QUARTER', dayOfInstant(meeting.startAt)));
  const owed = { region: meeting.region, month: within(last), state: { $in: PENDING } };
  if ((await scene.em.count(RectificationItem, owed as never)) > 0)
    throw new Failure('INVALID_STATE', {
      zh: '上季度尚有问题既未整改也未提交本会，请先登记整改（rectifyItem）或提交（escalateProblem）',
      en: 'A problem of the last quarter is neither rectified (rectifyItem) nor listed (escalateProblem)',
      extensions: { rule: 'PROBLEMS_NOT_LISTED', missing: ['rectifyItem', 'escalateProblem'] },
    });
});

export interface OwedProblem {
  readonly rule: 'PROBLEM_WITHOUT_MEASURE' | 'PROBLEM_NOT_LISTED';
  readonly period: Period;
}

/** What is owed for one problem today: a measure after its month, the list of the Party committee after its quarter. */
export function owedFor({ month, state }: RectificationItem, today: CivilDay): OwedProblem[] {
  const owed: OwedProblem[] = [];
  if (!/^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(month)) return owed;
  const [ofMonth, ofQuarter] = [periodOf('MONTH', `${month}-01`), periodOf('QUARTER', `${month}-01`)];
  if (state === 'RECORDED' && ofMonth.to < today) owed.push({ rule: 'PROBLEM_WITHOUT_MEASURE', period: ofMonth });
  if (PENDING.includes(state) && ofQuarter.to < today) owed.push({ rule: 'PROBLEM_NOT_LISTED', period: ofQuarter });
  return owed;
}
