// The rectification ledger of a town (整改台账, S57, S58): one row for each problem of a departmental joint meeting, with its
// measure, until it is rectified or listed for the special meeting of the Party committee; and the changes of policy that
// such a meeting noted. For the town and for those who attended.
import { RECTIFICATION_STATE } from '../../domain/rectification-vocabulary.ts';
import { choice, day, list, manyOn, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Organization } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';

export const RectificationState = enumeration(
  'RectificationState',
  '整改状态 state of a problem in the ledger',
  RECTIFICATION_STATE,
);

@type('整改台账', 'Problem in the rectification ledger of a town', {
  clause: 'S57, S58, FG42, 001 二(二)',
  file: import.meta.url,
  key: 'itemNo',
  indexes: [['region', 'month'], ['meeting'], ['escalatedTo']],
})
export class RectificationItem extends Entity {
  @text('台账编号', 'Number of the item', INTERNAL, { unique: true, bytewise: true })
  itemNo!: string;

  @text('问题', 'Problem', INTERNAL, { filter: false, order: false })
  problem!: string;

  @text('月份', 'Month whose problem it is, as 2023-04', INTERNAL, { bytewise: true })
  month!: string;

  @choice(RectificationState, '状态', 'State', INTERNAL)
  state!: string;

  @text('措施', 'Measure', INTERNAL, { optional: true, filter: false, order: false })
  measure!: string | null;

  @day('整改期限', 'Day by whose end it is to be rectified', INTERNAL, { optional: true })
  dueOn!: string | null;

  @text('整改结果', 'What was done', INTERNAL, { optional: true, filter: false, order: false })
  result!: string | null;

  @moment('整改时间', 'Moment it was rectified', INTERNAL, { optional: true })
  rectifiedAt!: Date | null;

  @moment('提交时间', 'Moment it was listed for the Party committee', INTERNAL, { optional: true })
  escalatedAt!: Date | null;

  @list('参会人', 'Staff who attended the meeting', null)
  participants!: string[];

  @ref(() => Meeting, '部门联席会', 'Departmental joint meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => Meeting, '党委专题会', 'Special meeting of the Party committee that it is listed for', INTERNAL, {
    optional: true,
  })
  escalatedTo!: Meeting | null;

  @ref(() => Organization, '责任部门', 'Responsible department', INTERNAL, { optional: true })
  organization!: Organization | null;

  @ref(() => Region, '乡镇', 'Town', INTERNAL)
  region!: Region;
}

@type('政策变化', 'Change of policy that a departmental joint meeting noted', {
  clause: 'S57, 001 二(二)',
  file: import.meta.url,
  order: ['createdAt'],
  indexes: [['region'], ['meeting']],
})
export class PolicyChangeNote extends Entity {
  @text('内容', 'What changed', INTERNAL, { filter: false, order: false })
  text!: string;

  @text('来源', 'Document it follows from', INTERNAL, { optional: true })
  source!: string | null;

  @day('施行日期', 'First day on which it applies', INTERNAL, { optional: true })
  effectiveOn!: string | null;

  @list('参会人', 'Staff who attended the meeting', null)
  participants!: string[];

  @ref(() => Meeting, '部门联席会', 'Departmental joint meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => Region, '乡镇', 'Town', INTERNAL)
  region!: Region;
}

manyOn(Meeting, 'rectificationItems', () => RectificationItem, 'meeting', '整改台账', 'Problems of it', INTERNAL);
manyOn(Meeting, 'listedProblems', () => RectificationItem, 'escalatedTo', '提交的问题', 'Problems listed', INTERNAL);
manyOn(Meeting, 'policyChanges', () => PolicyChangeNote, 'meeting', '政策变化', 'Changes of policy', INTERNAL);

/** Neither rectified nor listed. */
export const PENDING = ['RECORDED', 'MEASURED'];

workflow(RectificationItem, 'state', {
  recordMeasure: { from: ['RECORDED', 'MEASURED'], to: 'MEASURED' },
  rectify: { from: ['MEASURED', 'ESCALATED'], to: 'RECTIFIED' },
  escalate: { from: ['MEASURED', 'ESCALATED'], to: 'ESCALATED' },
});
