// The task that a submission is for (报送任务): an obligation of the own unit and one of its periods that has begun. An
// obligation of another unit and one that does not exist are refused alike (N11).
import type { DeadlineRule } from '../../domain/deadline-rule.ts';
import { periodicDue } from '../../domain/deadlines.ts';
import { Failure } from '../../domain/errors.ts';
import { type Period, parsePeriod } from '../../domain/periods.ts';
import { hasBegun, isPeriodic, kindOfRule, lateByHours } from '../../domain/push-tasks.ts';
import { holdRow, isThere } from '../../graph/one-row.ts';
import { rowsTogether } from '../../graph/rows-named.ts';
import type { Scene } from '../../graph/scene.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { RulePack } from '../regions/rule-pack.entity.ts';
import { PushSubmission } from './push-submission.entity.ts';

/** An obligation by what a push has to know of it: its datasets as the graph describes them are long. */
export interface OwnObligation extends Pick<PushObligation, 'id' | 'code' | 'deadlineRule' | 'thresholdRule'> {
  readonly unit: { readonly id: string };
}

export interface DueTask {
  readonly obligation: OwnObligation;
  readonly period: Period;
  readonly dueOn: string;
  readonly lateByHours: number | null;
  /** Jurisdiction of the post that submits: households outside are unknown. */
  readonly regionPath: string;
}

export async function dueTask(scene: Scene, obligationCode: string, periodKey: string): Promise<DueTask> {
  const [obligation, firstDay] = await obligationNamed(scene, obligationCode);
  scene.permit({ unit: obligation?.unit ?? null } as PushSubmission);
  const rule = obligation!.deadlineRule as DeadlineRule;
  if (!isPeriodic(rule))
    throw new Failure('INVALID_INPUT', {
      violations: [
        {
          path: 'input.obligationCode',
          rule: 'NOT_PERIODIC',
          zh: '该义务由事件触发，请按突发事件报送',
          en: 'This obligation follows events; report the event instead',
        },
      ],
    });
  const period = periodNamed(periodKey);
  const { now, posts } = scene.context.principal;
  if (period?.kind !== kindOfRule(rule)) refusePeriod(scene, 'NOT_A_PERIOD');
  else if (!hasBegun(period, now)) refusePeriod(scene, 'NOT_BEGUN');
  else if (period.to < firstDay) refusePeriod(scene, 'BEFORE_THE_DOCUMENT');
  scene.check();
  const due = periodicDue(rule, periodKey);
  const post = posts.find(({ unit }) => unit === obligation!.unit.id);
  return {
    obligation: obligation!,
    period: period!,
    dueOn: due.day,
    lateByHours: lateByHours(due, now),
    regionPath: post?.regionPath ?? '',
  };
}

const OBLIGATION = ['id', 'code', 'deadlineRule', 'thresholdRule', 'unit'];
type ObligationRow = Omit<OwnObligation, 'unit'> & { readonly unit: string };

/** The obligation; and the first day of all, for no rule is applied before its document holds (TR-41). */
async function obligationNamed(scene: Scene, code: string): Promise<readonly [OwnObligation | null, string]> {
  const [[found], bases] = await rowsTogether<[ObligationRow, { validFrom: string }]>(scene, [
    { type: PushObligation, by: ['code', [code]], attributes: OBLIGATION },
    { type: RulePack, by: ['isBase', ['true']], attributes: ['validFrom'] },
  ]);
  const obligation = found ? { ...found, unit: { id: found.unit } } : null;
  return [obligation, bases.map(({ validFrom }) => validFrom).sort()[0] ?? scene.today];
}

function periodNamed(key: string): Period | null {
  try {
    return parsePeriod(key);
  } catch {
    return null;
  }
}

const PERIOD_PROBLEMS = {
  NOT_A_PERIOD: [
    '周期编号有误，或与该义务的频次不符；如 2023-04-H1、2023-04、2023',
    'Names no period, or none of this obligation; write 2023-04-H1, 2023-04 or 2023',
  ],
  NOT_BEGUN: ['该周期尚未开始', 'The period has not begun'],
  BEFORE_THE_DOCUMENT: ['该周期早于文件生效日', 'The period ended before the document came into force'],
} as const;

function refusePeriod(scene: Scene, rule: keyof typeof PERIOD_PROBLEMS): void {
  const [zh, en] = PERIOD_PROBLEMS[rule];
  scene.refuse({ path: 'input.periodKey', rule, zh, en });
}

/** Refuses a second submission for the period, also one that is being made at this moment. */
export async function refuseSecond(scene: Scene, { obligation, period }: DueTask): Promise<void> {
  await holdRow(scene, PushObligation, obligation.id);
  if (await isThere(scene, PushSubmission, { obligation: obligation.id, periodKey: period.key }))
    throw new Failure('CONFLICT', {
      zh: '该周期已报送；退回后请用 correctPush 更正',
      en: 'This period is submitted already; after a return use correctPush',
    });
}
