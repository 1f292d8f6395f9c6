// Decisions of a meeting (议定事项, E52, SM-DEC) and what is reported about them: sent to leaders and copied to units and
// counties; progress by whoever is responsible, comments by whoever cooperates; verified and closed by the office.
import { DECISION_STATE, PROGRESS_KIND } from '../../domain/meeting-vocabulary.ts';
import { choice, day, flag, list, manyOn, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, WORK_SECRET } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const DecisionState = enumeration('DecisionState', '议定事项状态 state of a decision', DECISION_STATE);
export const ProgressKind = enumeration('ProgressKind', '反馈类别 kind of a report', PROGRESS_KIND);

@type('议定事项', 'Decision of a meeting', {
  clause: 'E52, S08, FG28, 榆巩衔发〔2021〕5号 二(一)4',
  file: import.meta.url,
  key: 'decisionNo',
  indexes: [['meeting'], ['region', 'dueOn']],
})
export class Decision extends Entity {
  @text('事项编号', 'Number of the decision', INTERNAL, { unique: true, bytewise: true })
  decisionNo!: string;

  @text('内容', 'Text', WORK_SECRET, { filter: false, order: false })
  text!: string;

  @choice(DecisionState, '状态', 'State', INTERNAL)
  state!: string;

  @day('办结期限', 'Day by whose end it is due', INTERNAL)
  dueOn!: string;

  @flag('逾期', 'Was not closed in time; stays', INTERNAL, { default: false })
  overdue!: boolean;

  @moment('办结时间', 'Moment it was closed', INTERNAL, { optional: true })
  closedAt!: Date | null;

  @list('责任单位', 'Who is responsible, by name', INTERNAL)
  responsibleNames!: string[];

  @list('配合单位', 'Who cooperates, by name', INTERNAL)
  cooperatorNames!: string[];

  @list('报送', 'To whom it is reported, by name', INTERNAL)
  reportedTo!: string[];

  @list('抄送', 'To whom it is copied, by name', INTERNAL)
  copiedTo!: string[];

  @list('责任方', 'Who is responsible', null)
  responsible!: string[];

  @list('配合方', 'Who cooperates', null)
  cooperators!: string[];

  @list('收件人', 'Everybody it goes to', null)
  recipients!: string[];

  @ref(() => Meeting, '会议', 'Meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting was held', INTERNAL)
  region!: Region;
}

@type('事项反馈', 'Report about a decision', {
  clause: 'E52, S08',
  file: import.meta.url,
  plural: 'decisionProgressList',
  order: ['at'],
  indexes: [['decision']],
  appendOnly: true,
})
export class DecisionProgress extends Entity {
  @choice(ProgressKind, '类别', 'Kind', INTERNAL)
  kind!: string;

  @text('内容', 'Text', WORK_SECRET, { filter: false, order: false })
  text!: string;

  @moment('时间', 'Moment', INTERNAL)
  at!: Date;

  @list('责任方', 'Who is responsible', null)
  responsible!: string[];

  @list('配合方', 'Who cooperates', null)
  cooperators!: string[];

  @ref(() => Decision, '议定事项', 'Decision', INTERNAL)
  decision!: Decision;

  @ref(() => StaffMember, '反馈人', 'Who reports', INTERNAL)
  author!: StaffMember;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting was held', INTERNAL)
  region!: Region;
}

manyOn(Meeting, 'decisions', () => Decision, 'meeting', '议定事项', 'Decisions', INTERNAL);
manyOn(Decision, 'progress', () => DecisionProgress, 'decision', '反馈', 'Reports', INTERNAL);

workflow(Decision, 'state', {
  verify: { from: ['IN_PROGRESS', 'REPORTED'], to: 'CLOSED' },
  return: { from: ['IN_PROGRESS', 'REPORTED'], to: 'RETURNED' },
});
