// Event reports (突发事件, E40, SM-EVENT): opened by the unit whose obligation it is, pushed within three days of the right
// anchor, acknowledged and closed by the office. Follow-ups (续报) add to a report and are never changed.
import { EVENT_KIND, RESPONSE_LEVEL } from '../../domain/event-vocabulary.ts';
import { amount, choice, count, day, flag, json, many, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, SENSITIVE_PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { PushObligation } from '../organisation/push-obligation.entity.ts';
import { Region } from '../regions/region.entity.ts';

export const EventKind = enumeration('EventKind', '突发事件类别 kind of an event', EVENT_KIND);
export const ResponseLevel = enumeration(
  'ResponseLevel',
  '应急响应级别 level of an emergency response',
  RESPONSE_LEVEL,
);
export const EventStatus = enumeration('EventStatus', '突发事件状态 status of an event report', {
  DETECTED: '已发现',
  PUSHED: '已推送',
  ACKNOWLEDGED: '已签收',
  FOLLOWED_UP: '已续报',
  CLOSED: '已办结',
});

@type('突发事件', 'Event that a unit has to push within days', {
  clause: 'E40, SM-EVENT, FG15, 榆巩衔发〔2021〕5号 一(三)16,24,30,33,34',
  file: import.meta.url,
  key: 'eventNo',
  indexes: [
    ['unit', 'status'],
    ['regionPath', 'dueAt'],
  ],
})
export class EventReport extends Entity {
  @text('编号', 'Number: code of the obligation, year, number within the year', INTERNAL, {
    unique: true,
    bytewise: true,
  })
  eventNo!: string;

  @choice(EventKind, '类别', 'Kind', INTERNAL)
  kind!: string;

  @choice(EventStatus, '状态', 'Status', INTERNAL)
  status!: string;

  @day('发生日期', 'Day on which it occurred', INTERNAL, { optional: true })
  occurredOn!: string | null;

  @day('接报日期', 'Day on which the report was received', INTERNAL, { optional: true })
  reportReceivedOn!: string | null;

  @choice(ResponseLevel, '应急响应级别', 'Level of the emergency response', INTERNAL, { optional: true })
  responseLevel!: string | null;

  @day('响应启动日期', 'Day on which the emergency response was started', INTERNAL, { optional: true })
  activatedOn!: string | null;

  @day('认定日期', 'Day on which it was declared', INTERNAL, { optional: true })
  declaredOn!: string | null;

  @amount('跌幅（%）', 'Fall of the price in per cent', INTERNAL, { optional: true })
  dropPct!: string | null;

  @amount('减产（%）', 'Loss of yield in per cent', INTERNAL, { optional: true })
  lossPct!: string | null;

  @amount('失业增幅（%）', 'Rise of unemployment in per cent', INTERNAL, { optional: true })
  risePct!: string | null;

  @text('认定理由', 'Reason of the declaration, where no threshold is set (A-22)', INTERNAL, { optional: true })
  declarationReason!: string | null;

  @flag('非必报', 'Below the threshold and pushed all the same', INTERNAL, { default: false })
  optionalPush!: boolean;

  @text('非必报理由', 'Why it is pushed below the threshold', INTERNAL, { optional: true })
  overrideReason!: string | null;

  @day('截止日期', 'Day whose 24:00 ends the time for the push', INTERNAL)
  dueOn!: string;

  @moment('截止时刻', 'First moment at which a push is late', INTERNAL)
  dueAt!: Date;

  @moment('推送时刻', 'Moment of the push', INTERNAL, { optional: true })
  pushedAt!: Date | null;

  @flag('逾期', 'Whether it was pushed late', INTERNAL, { default: false })
  late!: boolean;

  @count('逾期天数', 'Days by which the push was late', INTERNAL, { default: 0 })
  lateBy!: number;

  @json('事件数据', 'What was pushed, one object per record, without what names persons or households', INTERNAL, {
    optional: true,
  })
  data!: unknown;

  @json('涉及人员数据', 'What was pushed about persons and households, by place of the record', SENSITIVE_PERSONAL, {
    optional: true,
  })
  personData!: unknown;

  @moment('签收时刻', 'Moment at which the office acknowledged it', INTERNAL, { optional: true })
  acknowledgedAt!: Date | null;

  @moment('办结时刻', 'Moment at which it was closed', INTERNAL, { optional: true })
  closedAt!: Date | null;

  @text('办结情况', 'Outcome', INTERNAL, { optional: true })
  outcome!: string | null;

  @text('区划路径', 'Path of the division', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Region, '涉及区划', 'Smallest division that holds every place concerned', INTERNAL)
  region!: Region;

  @ref(() => MemberUnit, '报送单位', 'Unit whose obligation it is', INTERNAL)
  unit!: MemberUnit;

  @ref(() => PushObligation, '报送义务', 'Obligation that the push fulfils', INTERNAL)
  obligation!: PushObligation;

  @many(() => EventFollowUp, 'event', '续报', 'Follow-ups', INTERNAL)
  followUps!: EventFollowUp[];
}

workflow(EventReport, 'status', {
  push: { from: ['DETECTED'], to: 'PUSHED' },
  acknowledge: { from: ['PUSHED'], to: 'ACKNOWLEDGED' },
  followUp: { from: ['ACKNOWLEDGED', 'FOLLOWED_UP'], to: 'FOLLOWED_UP' },
  close: { from: ['ACKNOWLEDGED', 'FOLLOWED_UP'], to: 'CLOSED' },
});

@type('突发事件续报', 'Follow-up of an event report', {
  clause: 'E40, S35',
  file: import.meta.url,
  order: ['reportedAt', 'createdAt'],
  indexes: [['event']],
  appendOnly: true,
})
export class EventFollowUp extends Entity {
  @text('内容', 'Text, without personal data', INTERNAL)
  text!: string;

  @moment('报告时刻', 'Moment of the report', INTERNAL)
  reportedAt!: Date;

  @text('区划路径', 'Path of the division of the event', null, { bytewise: true })
  regionPath!: string;

  @ref(() => MemberUnit, '报送单位', 'Unit that reports', INTERNAL)
  unit!: MemberUnit;

  @ref(() => EventReport, '突发事件', 'Event', INTERNAL)
  event!: EventReport;
}
