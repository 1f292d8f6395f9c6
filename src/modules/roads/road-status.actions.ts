// Blocked and reopened roads (道路中断、恢复通行): reported by village, town, county or the transport unit for a village
// within their reach. One road to one village is blocked once at a time.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { RoadStatus } from './road-status.entity.ts';
import type { ReportRoadBlockedInput, ReportRoadReopenedInput } from './road-status.resolver.ts';

const FILE = 'src/modules/roads/road-status.actions.ts';
/** The unit that owes this push watches the roads. */
const MONTHLY_PUSH = 'P28-M';

function refuseFuture(scene: Scene, day: string, path: string): void {
  if (day > scene.today)
    scene.refuse({ path, rule: 'IN_THE_FUTURE', zh: '日期不能晚于今天', en: 'The day may not come after today' });
}

export const reportRoadBlocked = action<RoadStatus, ReportRoadBlockedInput>({
  type: RoadStatus,
  verb: 'reportBlocked',
  mutation: 'reportRoadBlocked',
  file: FILE,
  async change(scene, input) {
    const village = await scene.look(Region, input.villageId, 'input.villageId');
    scene.check();
    const push = await scene.em.findOne(PushObligation, { code: MONTHLY_PUSH } as never);
    const blockedFrom = input.blockedFrom ?? scene.today;
    const status = scene.em.create(RoadStatus, {
      road: input.road,
      state: 'BLOCKED',
      cause: input.cause,
      blockedFrom,
      expectedReopenOn: input.expectedReopenOn ?? null,
      reopenedOn: null,
      detour: input.detour ?? null,
      regionPath: village!.path,
      village,
      unit: push?.unit ?? null,
    } as unknown as RoadStatus);
    scene.permit(status);
    if (village!.level !== 'VILLAGE')
      scene.refuse({
        path: 'input.villageId',
        rule: 'NOT_A_VILLAGE',
        zh: '请选择村级区划',
        en: 'Choose a division of village level',
      });
    refuseFuture(scene, blockedFrom, 'input.blockedFrom');
    if (input.expectedReopenOn != null && input.expectedReopenOn < blockedFrom)
      scene.refuse({
        path: 'input.expectedReopenOn',
        rule: 'ENDS_BEFORE_START',
        zh: '预计恢复日期早于中断日期',
        en: 'It is expected to reopen before it was blocked',
      });
    scene.check();
    // Held until the end, so that two reports of one road see each other.
    await scene.lock(Region, village);
    const same = { village, road: input.road, $or: [{ state: 'BLOCKED' }, { reopenedOn: { $gt: blockedFrom } }] };
    const others = await scene.em.find(RoadStatus, same as never);
    if (others.some(other => other !== status))
      throw new Failure('CONFLICT', {
        zh: '该道路在这段时间已报中断，请先用 reportRoadReopened 报恢复',
        en: 'The road is reported as blocked for that time already; report it with reportRoadReopened first',
      });
    return [status];
  },
});

export const reportRoadReopened = action<RoadStatus, ReportRoadReopenedInput>({
  type: RoadStatus,
  verb: 'reportReopened',
  mutation: 'reportRoadReopened',
  file: FILE,
  target: input => input.id,
  async change(scene, input, status) {
    const reopenedOn = input.reopenedOn ?? scene.today;
    refuseFuture(scene, reopenedOn, 'input.reopenedOn');
    if (reopenedOn < status.blockedFrom)
      scene.refuse({
        path: 'input.reopenedOn',
        rule: 'ENDS_BEFORE_START',
        zh: '恢复日期早于中断日期',
        en: 'It reopened before it was blocked',
      });
    scene.check();
    status.state = 'REOPENED';
    status.reopenedOn = reopenedOn;
    return [status];
  },
});
