// Submissions (报送批次, E36) of one obligation for one period, and their records (推送记录, E37). What a record says of a
// person stays with the pushing unit (FG16, N11); the office learns which household, and the band of the threshold.
import { amount, choice, count, day, flag, json, many, manyOn, moment, ref, text } from '../../model/attribute.ts';
import { INTERNAL, PERSONAL, SENSITIVE_PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Account } from '../accounts/account.entity.ts';
import { Household, Person } from '../households/household.entity.ts';
import { WarningLead } from '../leads/warning-lead.entity.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { RecordRule, RecordVerdict, SubmissionStatus, ThresholdBand } from './push-choices.ts';

@type('报送批次', 'Submission of an obligation for one period', {
  clause: 'E36, FG15, 榆巩衔发〔2021〕5号 一(三)',
  file: import.meta.url,
  key: 'submissionNo',
  uniques: [
    ['obligation', 'periodKey'],
    ['unit', 'idempotencyKey'],
  ],
  indexes: [['unit', 'submittedAt'], ['status', 'dueOn'], ['periodKey']],
})
export class PushSubmission extends Entity {
  @text('批次编号', 'Number: code of the obligation and key of the period', INTERNAL, { unique: true, bytewise: true })
  submissionNo!: string;

  @text('周期', 'Key of the period', INTERNAL, { bytewise: true })
  periodKey!: string;

  @choice(SubmissionStatus, '状态', 'State', INTERNAL)
  status!: string;

  @day('期限', 'Day by whose end it was due', INTERNAL)
  dueOn!: string;

  @moment('报送时间', 'Moment of the first submission', INTERNAL)
  submittedAt!: Date;

  @flag('零报告', 'Nothing to report, declared as such', INTERNAL, { default: false })
  zeroReport!: boolean;

  @flag('逾期', 'Submitted after the due moment', INTERNAL, { default: false })
  late!: boolean;

  @count('逾期小时', 'Hours after the due moment, begun ones counted', INTERNAL, { optional: true })
  lateByHours!: number | null;

  @text('逾期原因', 'Why it was late', INTERNAL, { optional: true })
  lateReason!: string | null;

  @flag('基准暂用', 'A threshold used an earlier reference value, because the year before is not published', INTERNAL, {
    default: false,
  })
  provisionalReference!: boolean;

  @json('汇总', 'Figures of a half-monthly report', INTERNAL, { optional: true })
  envelope!: unknown;

  @text('文字说明', 'Account in words of a half-monthly report', INTERNAL, { optional: true, order: false })
  narrative!: string | null;

  @count('通过记录', 'Records that passed', INTERNAL)
  acceptedCount!: number;

  @count('未通过记录', 'Records that did not pass', INTERNAL)
  rejectedCount!: number;

  @json('校验结果', 'Verdict on each record: dataset, index, verdict, rule, violations', INTERNAL)
  verdicts!: unknown;

  @json('提示', 'What was noted about it: rule, villages concerned, reason that was given', INTERNAL, {
    optional: true,
  })
  warnings!: unknown;

  @count('轮次', 'How often it was sent: 1, and one more for each correction', INTERNAL, { default: 1 })
  round!: number;

  @text('退回原因', 'Why it was returned', INTERNAL, { optional: true, order: false })
  returnReason!: string | null;

  @json('退回说明', 'Reasons for single records: dataset, index, reason', INTERNAL, { optional: true })
  returnedRecords!: unknown;

  @moment('采纳时间', 'Moment of acceptance', INTERNAL, { optional: true })
  acceptedAt!: Date | null;

  @text('幂等键', 'Key that the sender gave, so that a repeated request is known', null, {
    optional: true,
    bytewise: true,
  })
  idempotencyKey!: string | null;

  // Not in the graph: of a short content a digest can be guessed.
  @text('内容摘要', 'Digest of what was sent under that key', null, { bytewise: true })
  bodyDigest!: string;

  // Not in the graph: it holds the digest of the body; the bulk entrance answers it as a receipt.
  @json('批量入口', 'What came by the bulk entrance: digest, lines, counts; none where it came otherwise', null, {
    optional: true,
  })
  bulk!: unknown;

  @ref(() => PushObligation, '报送义务', 'Obligation', INTERNAL)
  obligation!: PushObligation;

  @ref(() => MemberUnit, '成员单位', 'Unit that sent it', INTERNAL)
  unit!: MemberUnit;

  @ref(() => Account, '报送人', 'Who sent it', INTERNAL)
  submittedBy!: Account;

  @many(() => PushRecord, 'submission', '推送记录', 'Records', INTERNAL)
  records!: PushRecord[];
}

@type('推送记录', 'Record that a unit pushed about a household, a person or a thing', {
  clause: 'E37, FG16, N11',
  file: import.meta.url,
  order: ['dataset', 'position'],
  uniques: [['submission', 'round', 'dataset', 'position']],
  indexes: [['household'], ['unit', 'dataset', 'periodKey']],
})
export class PushRecord extends Entity {
  @text('数据集', 'Code of the dataset', INTERNAL, { bytewise: true })
  dataset!: string;

  @count('序号', 'Place in the dataset as it was sent', INTERNAL)
  position!: number;

  @text('周期', 'Key of the period', INTERNAL, { bytewise: true })
  periodKey!: string;

  @count('轮次', 'Round of the submission that it came with', INTERNAL, { default: 1 })
  round!: number;

  @flag('已更正', 'Replaced by a later round', INTERNAL, { default: false })
  superseded!: boolean;

  // Not in the graph: who pushed it is not told what is audited.
  @flag('已抽样', 'Drawn for an audit', null, { default: false })
  sampled!: boolean;

  @choice(RecordVerdict, '结论', 'Verdict', INTERNAL)
  verdict!: string;

  @choice(RecordRule, '未通过原因', 'Why it did not pass', INTERNAL, { optional: true })
  rule!: string | null;

  @choice(ThresholdBand, '阈值判定', 'How it stands to the threshold', INTERNAL)
  band!: string;

  @amount('适用阈值', 'Line that was applied', INTERNAL, { optional: true })
  line!: string | null;

  @amount(
    '判定数值',
    'Value that was compared with the line: the sum of the household in the year',
    SENSITIVE_PERSONAL,
    {
      optional: true,
      filter: false,
      order: false,
    },
  )
  measured!: string | null;

  @json('内容', 'What was pushed', SENSITIVE_PERSONAL)
  payload!: unknown;

  // Records come by the million: what they refer to is checked once a statement (docs/decisions/0032).
  @ref(() => PushSubmission, '报送批次', 'Submission', INTERNAL, { checkedTogether: true })
  submission!: PushSubmission;

  @ref(() => PushObligation, '报送义务', 'Obligation', INTERNAL, { checkedTogether: true })
  obligation!: PushObligation;

  @ref(() => MemberUnit, '成员单位', 'Unit that pushed it', INTERNAL, { checkedTogether: true })
  unit!: MemberUnit;

  @ref(() => Household, '农户', 'Household that it is about', PERSONAL, { optional: true, checkedTogether: true })
  household!: Household | null;

  @ref(() => Person, '人员', 'Person that it is about', PERSONAL, { optional: true, checkedTogether: true })
  person!: Person | null;

  @ref(() => WarningLead, '预警线索', 'Lead that it led to', INTERNAL, { optional: true })
  lead!: WarningLead | null;
}

workflow(PushSubmission, 'status', {
  return: { from: ['SUBMITTED'], to: 'RETURNED' },
  correct: { from: ['RETURNED'], to: 'SUBMITTED' },
  accept: { from: ['SUBMITTED'], to: 'ACCEPTED' },
});

manyOn(MemberUnit, 'pushSubmissions', () => PushSubmission, 'unit', '报送批次', 'Submissions', INTERNAL);
manyOn(PushObligation, 'submissions', () => PushSubmission, 'obligation', '报送批次', 'Submissions', INTERNAL);
