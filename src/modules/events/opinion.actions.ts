// Transfer of opinion items (舆情移交、签收、处置, TR-07): who receives an item follows from its county and is nobody's choice.
// A late transfer is taken and marked. Handling is reported after the acknowledgement, as often as there is news.
import { EVENT_DATASETS } from '../../domain/datasets/event.ts';
import { violationsOf } from '../../domain/datasets/validate.ts';
import type { ImmediateRule } from '../../domain/deadline-rule.ts';
import { immediateDue, isLate } from '../../domain/deadlines.ts';
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { ownObligation, refuseOutside } from '../organisation/unit-division.ts';
import { Region } from '../regions/region.entity.ts';
import type { AcknowledgeOpinionInput, ReportHandlingInput, TransferOpinionInput } from './opinion.resolver.ts';
import { OpinionHandling, OpinionItem, OpinionReceipt } from './opinion-item.entity.ts';

const FILE = 'src/modules/events/opinion.actions.ts';
const OBLIGATION = 'P07-I';
const HOUR = 3_600_000;

/** The county of a code, with its city. */
async function countyOf(scene: Scene, code: string): Promise<Region | null> {
  const county = await scene.em.findOne(Region, { code, level: 'COUNTY' } as never, { populate: ['parent'] as never });
  if (!county) scene.refuse({ path: 'input.county', rule: 'NOT_FOUND', zh: '未找到该县市区', en: 'No such county' });
  return county;
}

function refuseWrong(scene: Scene, input: TransferOpinionInput): void {
  const clock = { today: scene.today, now: scene.context.principal.now };
  for (const violation of violationsOf(EVENT_DATASETS[OBLIGATION].a, input, 'input', clock)) scene.refuse(violation);
}

export const transferOpinion = action<OpinionItem, TransferOpinionInput>({
  type: OpinionItem,
  verb: 'transfer',
  mutation: 'transferOpinion',
  file: FILE,
  async change(scene, input) {
    const { obligation, division } = await ownObligation(scene, OBLIGATION);
    const county = await countyOf(scene, input.county);
    // A county that does not exist is within no jurisdiction, yet it is the input that is wrong, for those who may transfer.
    const regionPath = (county ?? division)?.path ?? null;
    scene.permit({ unit: obligation?.unit ?? null, regionPath } as unknown as OpinionItem);
    refuseOutside(scene, county, division, 'input.county');
    refuseWrong(scene, input);
    scene.check();
    const { now } = scene.context.principal;
    const { target, limit } = immediateDue(obligation!.deadlineRule as ImmediateRule, input.discoveredAt);
    const late = isLate(limit, now);
    const opinion = scene.em.create(OpinionItem, {
      itemRef: input.itemRef,
      severity: input.severity,
      platform: input.platform,
      url: input.url ?? null,
      gist: input.gist,
      personHint: input.personHint ?? null,
      discoveredAt: new Date(input.discoveredAt),
      transferredAt: new Date(now),
      targetAt: new Date(target.at),
      dueAt: new Date(limit.at),
      onTarget: !isLate(target, now),
      late,
      lateByHours: late ? Math.floor((Date.parse(now) - Date.parse(limit.at)) / HOUR) + 1 : 0,
      regionPath: county!.path,
      county,
      unit: obligation!.unit,
    } as unknown as OpinionItem);
    receive(scene, opinion, 'COUNTY_OFFICE', county!);
    receive(scene, opinion, 'CITY_OFFICE', county!.parent!);
    return [opinion];
  },
});

function receive(scene: Scene, opinion: OpinionItem, receiver: string, region: Region): void {
  scene.em.create(OpinionReceipt, {
    receiver,
    status: 'SENT',
    acknowledgedAt: null,
    regionPath: region.path,
    region,
    unit: opinion.unit,
    opinion,
  } as unknown as OpinionReceipt);
}

export const acknowledgeOpinion = action<OpinionReceipt, AcknowledgeOpinionInput>({
  type: OpinionReceipt,
  verb: 'acknowledge',
  mutation: 'acknowledgeOpinion',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, receipt) {
    receipt.status = 'ACKNOWLEDGED';
    receipt.acknowledgedAt = new Date(scene.context.principal.now);
    return [receipt];
  },
});

export const reportHandling = action<OpinionHandling, ReportHandlingInput>({
  type: OpinionHandling,
  verb: 'report',
  mutation: 'reportHandling',
  file: FILE,
  async change(scene, input) {
    const receipt = await scene.look(OpinionReceipt, input.receiptId, 'input.receiptId');
    scene.check();
    const { receiver, regionPath, unit, opinion, status } = receipt!;
    const reportedAt = new Date(scene.context.principal.now);
    const told = { receiver, text: input.text, reportedAt, regionPath, unit, opinion };
    const handling = scene.em.create(OpinionHandling, told as unknown as OpinionHandling);
    scene.permit(handling);
    if (status !== 'ACKNOWLEDGED')
      throw new Failure('INVALID_STATE', {
        zh: '请先用 acknowledgeOpinion 签收',
        en: 'Acknowledge it with acknowledgeOpinion first',
        extensions: { state: status, allowedFrom: ['ACKNOWLEDGED'] },
      });
    return [handling];
  },
});
