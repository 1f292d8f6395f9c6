// Opinion items (重要网络舆情转办, P07-I, S36): transferred at once to the county concerned and to the office, the two
// receivers that the document states. Each acknowledges and reports what it did; nobody else reads any of it.
import { OPINION_RECEIVER, OPINION_SEVERITY } from '../../domain/event-vocabulary.ts';
import { choice, count, flag, many, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, SENSITIVE_PERSONAL, WORK_SECRET } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';

export const OpinionSeverity = enumeration('OpinionSeverity', '舆情程度 weight of an opinion item', OPINION_SEVERITY);
export const OpinionReceiver = enumeration('OpinionReceiver', '舆情接收方 receiver', OPINION_RECEIVER);
export const ReceiptStatus = enumeration('ReceiptStatus', '签收状态 status of a receipt', {
  SENT: '待签收',
  ACKNOWLEDGED: '已签收',
});

@type('网络舆情', 'Important online-opinion item', {
  clause: 'P07-I, S36, FG14, TR-07, 榆巩衔发〔2021〕5号 一(三)7',
  file: import.meta.url,
  key: 'itemRef',
  indexes: [['regionPath', 'transferredAt'], ['unit']],
})
export class OpinionItem extends Entity {
  @text('舆情编号', 'Number that the unit gave it', INTERNAL, { unique: true, bytewise: true })
  itemRef!: string;

  @choice(OpinionSeverity, '程度', 'Weight', INTERNAL)
  severity!: string;

  @text('平台', 'Platform on which it appeared', WORK_SECRET)
  platform!: string;

  @text('网址', 'Address', WORK_SECRET, { optional: true })
  url!: string | null;

  @text('摘要', 'Gist', WORK_SECRET)
  gist!: string;

  @text('涉及人员线索', 'Hint at the person concerned', SENSITIVE_PERSONAL, { optional: true })
  personHint!: string | null;

  @moment('发现时刻', 'Moment of discovery', INTERNAL)
  discoveredAt!: Date;

  @moment('移交时刻', 'Moment of the transfer', INTERNAL)
  transferredAt!: Date;

  @moment('目标时刻', 'Moment until which it should be transferred', INTERNAL)
  targetAt!: Date;

  @moment('截止时刻', 'First moment at which a transfer is late', INTERNAL)
  dueAt!: Date;

  @flag('达到目标', 'Whether it was transferred before the target', INTERNAL, { default: false })
  onTarget!: boolean;

  @flag('逾期', 'Whether it was transferred late', INTERNAL, { default: false })
  late!: boolean;

  @count('逾期小时数', 'Hours begun by which the transfer was late', INTERNAL, { default: 0 })
  lateByHours!: number;

  @text('区划路径', 'Path of the county', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Region, '相关县市区', 'County concerned', INTERNAL)
  county!: Region;

  @ref(() => MemberUnit, '移交单位', 'Unit that transferred it', INTERNAL)
  unit!: MemberUnit;

  @many(() => OpinionReceipt, 'opinion', '接收情况', 'Receivers', INTERNAL)
  receipts!: OpinionReceipt[];

  @many(() => OpinionHandling, 'opinion', '处置情况', 'What the receivers did', INTERNAL)
  handlings!: OpinionHandling[];
}

@type('舆情接收', 'Receipt of an opinion item by one receiver', {
  clause: 'S36, FG14',
  file: import.meta.url,
  order: ['receiver'],
  uniques: [['opinion', 'receiver']],
})
export class OpinionReceipt extends Entity {
  @choice(OpinionReceiver, '接收方', 'Receiver', INTERNAL)
  receiver!: string;

  @choice(ReceiptStatus, '状态', 'Status', INTERNAL)
  status!: string;

  @moment('签收时刻', 'Moment of the acknowledgement', INTERNAL, { optional: true })
  acknowledgedAt!: Date | null;

  @text('区划路径', 'Path of the receiver', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Region, '接收方区划', 'Division of the receiver', INTERNAL)
  region!: Region;

  @ref(() => MemberUnit, '移交单位', 'Unit that transferred the item', INTERNAL)
  unit!: MemberUnit;

  @ref(() => OpinionItem, '网络舆情', 'Opinion item', INTERNAL)
  opinion!: OpinionItem;
}

workflow(OpinionReceipt, 'status', {
  acknowledge: { from: ['SENT'], to: 'ACKNOWLEDGED' },
});

@type('舆情处置', 'What a receiver did about an opinion item', {
  clause: 'S36, FG14',
  file: import.meta.url,
  order: ['reportedAt', 'createdAt'],
  indexes: [['opinion']],
  appendOnly: true,
})
export class OpinionHandling extends Entity {
  @choice(OpinionReceiver, '处置方', 'Receiver that reports', INTERNAL)
  receiver!: string;

  @text('处置情况', 'What was done', WORK_SECRET)
  text!: string;

  @moment('报告时刻', 'Moment of the report', INTERNAL)
  reportedAt!: Date;

  @text('区划路径', 'Path of the receiver', null, { bytewise: true })
  regionPath!: string;

  @ref(() => MemberUnit, '移交单位', 'Unit that transferred the item', INTERNAL)
  unit!: MemberUnit;

  @ref(() => OpinionItem, '网络舆情', 'Opinion item', INTERNAL)
  opinion!: OpinionItem;
}
