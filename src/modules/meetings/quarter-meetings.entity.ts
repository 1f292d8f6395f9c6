// How many quarterly meetings a body held (季度会议计数, S59, S67, TR-27, TR-35): a number for each division, kind and quarter,
// raised when such a meeting is opened. It is what may be told upward: that a body met, and nothing of the meeting.
import { choice, count, ref, text } from '../../model/attribute.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Region, RegionLevel } from '../regions/region.entity.ts';
import { MeetingKind } from './meeting.entity.ts';

@type('季度会议计数', 'How many meetings of a kind a division held in a quarter', {
  clause: 'S59, S67, TR-27, TR-35, K-60, 002 (一)',
  file: import.meta.url,
  plural: 'quarterMeetingsList',
  order: ['quarter', 'kind'],
  uniques: [['region', 'kind', 'quarter']],
})
export class QuarterMeetings extends Entity {
  @choice(MeetingKind, '类别', 'Kind', INTERNAL)
  kind!: string;

  @text('季度', 'Quarter, as 2023-Q2', INTERNAL, { bytewise: true })
  quarter!: string;

  @count('次数', 'How many were held', INTERNAL)
  held!: number;

  @choice(RegionLevel, '级别', 'Level of the division', null)
  level!: string;

  @text('区划路径', 'Path of the division', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Region, '区划', 'Division', INTERNAL)
  region!: Region;
}
