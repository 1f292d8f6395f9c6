// Minutes of a meeting (会议纪要, E51): another text than the record, for another public: its distribution list.
import { MINUTES_STATE } from '../../domain/meeting-vocabulary.ts';
import { choice, list, manyOn, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, WORK_SECRET } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Region } from '../regions/region.entity.ts';

export const MinutesState = enumeration('MinutesState', '纪要状态 state of minutes', MINUTES_STATE);

@type('会议纪要', 'Minutes of a meeting', {
  clause: 'E51, S07, FG27, 榆巩衔发〔2021〕5号 二(一)4',
  file: import.meta.url,
  plural: 'minutesList',
  key: 'number',
  uniques: [['meeting']],
})
export class Minutes extends Entity {
  @text('纪要编号', 'Number of the minutes', INTERNAL, { unique: true, bytewise: true })
  number!: string;

  @text('内容', 'Text', WORK_SECRET, { filter: false, order: false })
  text!: string;

  @choice(MinutesState, '状态', 'State', INTERNAL)
  state!: string;

  @moment('印发时间', 'Moment of issue', INTERNAL, { optional: true })
  issuedAt!: Date | null;

  @list('分发范围', 'Recipients by name', INTERNAL)
  distribution!: string[];

  @list('收件人', 'Recipients', null)
  recipients!: string[];

  @ref(() => Meeting, '会议', 'Meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting was held', INTERNAL)
  region!: Region;
}

manyOn(Meeting, 'minutes', () => Minutes, 'meeting', '会议纪要', 'Minutes', INTERNAL);

workflow(Minutes, 'state', {
  revise: { from: ['DRAFT'] },
  issue: { from: ['DRAFT'], to: 'ISSUED' },
});
