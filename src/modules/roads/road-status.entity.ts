// Roads that were connected and are cut off (道路通返不通, E31, S46). A road that nobody reported is open and has no row; a
// row says that the road to one village was blocked from a day on, and when it was open again.
import { ROAD_STATE } from '../../domain/event-vocabulary.ts';
import { choice, day, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';

export const RoadState = enumeration('RoadState', '通行状态 state of a road', ROAD_STATE);

@type('道路通返不通', 'Road to a village that was connected and is cut off', {
  clause: 'E31, S46, FG11, 榆巩衔发〔2021〕5号 一(三)28',
  file: import.meta.url,
  plural: 'villageRoadStatuses',
  order: ['blockedFrom', 'road'],
  uniques: [['village', 'road', 'blockedFrom']],
  indexes: [['regionPath', 'state']],
  // About no household: a village counts as one.
  counted: { by: ['COUNTY', 'TOWN', 'state'], household: 'regionPath', division: 'village' },
})
export class RoadStatus extends Entity {
  @text('道路', 'Name or number of the road', INTERNAL)
  road!: string;

  @choice(RoadState, '状态', 'State', INTERNAL)
  state!: string;

  @text('原因', 'Cause', INTERNAL)
  cause!: string;

  @day('中断日期', 'First day on which it was blocked', INTERNAL)
  blockedFrom!: string;

  @day('预计恢复日期', 'Day on which it is expected to be open again', INTERNAL, { optional: true })
  expectedReopenOn!: string | null;

  @day('恢复日期', 'Day on which it was open again; empty while it is blocked', INTERNAL, { optional: true })
  reopenedOn!: string | null;

  @text('绕行路线', 'Way round', INTERNAL, { optional: true })
  detour!: string | null;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Region, '村', 'Village that is cut off', INTERNAL)
  village!: Region;

  @ref(() => MemberUnit, '交通部门', 'Unit that pushes the blocked roads of a month', INTERNAL, { optional: true })
  unit!: MemberUnit | null;
}

workflow(RoadStatus, 'state', {
  reportReopened: { from: ['BLOCKED'], to: 'REOPENED' },
});
