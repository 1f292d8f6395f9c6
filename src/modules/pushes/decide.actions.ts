// What the office decides on a submission (退回与采纳, FG15): returned with reasons, or accepted: one lead per household,
// and the records linked to it. The office decides without reading what was pushed about a person.
import { datasetsOf } from '../../domain/datasets/catalogue.ts';
import { Failure } from '../../domain/errors.ts';
import type { CostBand } from '../../domain/household-vocabulary.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { Household } from '../households/household.entity.ts';
import { registerLead } from '../leads/register-lead.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import type { BulkFacts } from './bulk-delivery.ts';
import type { Verdict } from './intake.ts';
import type { AcceptPushInput, ReturnPushInput } from './push.inputs.ts';
import { PushRecord, PushSubmission } from './push-submission.entity.ts';
import { riskOf } from './risk-of-dataset.ts';
import { tellCounties } from './tell-counties.ts';

const FILE = 'src/modules/pushes/decide.actions.ts';

export const returnPush = action<PushSubmission, ReturnPushInput>({
  type: PushSubmission,
  verb: 'return',
  mutation: 'returnPush',
  file: FILE,
  target: input => input.id,
  async change(scene, input, submission) {
    const isSent = sentIn(submission);
    const records = input.records ?? [];
    for (const [place, { dataset, index }] of records.entries())
      if (!isSent(dataset, index))
        scene.refuse({
          path: `input.records.${place}`,
          rule: 'NO_SUCH_RECORD',
          zh: '该批次没有这条记录',
          en: 'The submission has no such record',
        });
    scene.check();
    submission.status = 'RETURNED';
    submission.returnReason = input.reason;
    submission.returnedRecords = records.length > 0 ? records : null;
    return [submission];
  },
});

/** Whether a record came with the submission. Of a body only its lines are known; a record is named by its line. */
function sentIn({ bulk, verdicts }: PushSubmission): (dataset: string, index: number) => boolean {
  if (bulk) {
    const { datasets = [], lines = 0 } = bulk as Partial<BulkFacts>;
    return (dataset, index) => datasets.includes(dataset) && index >= 1 && index <= lines;
  }
  const sent = new Set((verdicts as Verdict[]).map(({ dataset, index }) => `${dataset} ${index}`));
  return (dataset, index) => sent.has(`${dataset} ${index}`);
}

export const acceptPush = action<PushSubmission, AcceptPushInput>({
  type: PushSubmission,
  verb: 'accept',
  mutation: 'acceptPush',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, submission) {
    const obligation = await scene.em.findOneOrFail(PushObligation, submission.obligation.id as never);
    // A million contributions make no lead, and need not be loaded to find that out.
    const leading = Object.keys(datasetsOf(obligation.code) ?? {}).filter(code => riskOf(obligation.code, code));
    const counted = {
      submission,
      verdict: 'ACCEPTED',
      superseded: false,
      household: { $ne: null },
      dataset: { $in: leading },
    };
    const records = await scene.em.find(PushRecord, counted as never, {
      // One order for everybody, so that two acceptances never wait for each other.
      orderBy: [{ household: 'asc' }, { dataset: 'asc' }, { position: 'asc' }] as never,
    });
    for (const record of records) await leadFrom(scene, obligation, record);
    await tellCounties(scene, submission, obligation);
    submission.status = 'ACCEPTED';
    submission.acceptedAt = new Date(scene.context.principal.now);
    return [submission];
  },
});

async function leadFrom(scene: Scene, obligation: PushObligation, record: PushRecord): Promise<void> {
  const risk = riskOf(obligation.code, record.dataset);
  if (!risk) return;
  const household = await scene.em.findOne(Household, record.household!.id as never);
  if (!household)
    throw new Failure('INVALID_STATE', {
      zh: '该批次有农户不在您的辖区，请由其所在市办理',
      en: 'A household of this submission is outside your jurisdiction; the office of its city accepts it',
    });
  const isMedicalCost = risk.flag === 'MEDICAL_BURDEN' && record.measured !== null;
  record.lead = await registerLead(scene, {
    household,
    source: 'PUSH',
    riskFlags: [risk.flag],
    unit: record.unit.id,
    domain: risk.domain,
    gist: obligation.nameZh,
    ...(isMedicalCost ? { costBand: record.band as CostBand, medicalCost: record.measured } : {}),
  });
  // The next record of the household has to find this lead.
  await scene.em.flush();
}
