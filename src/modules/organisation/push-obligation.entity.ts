// Push obligations (报送义务, E34): what a member unit has to push, how often, by when, above which threshold. Tasks,
// deadlines and datasets of the pushes module are derived from these rows.
import { PUSH_KIND } from '../../domain/vocabulary.ts';
import { choice, json, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { MemberUnit } from './organization.entity.ts';

export const PushKind = enumeration('PushKind', '报送频次 how often', PUSH_KIND);

const DATASET = {
  type: 'PushDataset',
  members: {
    code: ['text', '代码', 'code'],
    nameZh: ['text', '名称', 'name'],
    nameEn: ['text', '英文名称', 'name in English'],
    schema: ['json', '一条记录的 JSON Schema', 'JSON Schema of a record (draft 2020-12)'],
    example: ['json', '示例记录', 'a record that passes'],
  },
} as const;

@type('报送义务', 'Obligation of a member unit to push monitoring data', {
  clause: 'E34, FG15, 榆巩衔发〔2021〕5号 一(三)',
  file: import.meta.url,
  key: 'code',
  indexes: [['unit']],
})
export class PushObligation extends Entity {
  @text('代码', 'Code: unit number and kind, such as P43-M', INTERNAL, { unique: true, bytewise: true })
  code!: string;

  @ref(() => MemberUnit, '成员单位', 'Unit that has to push', INTERNAL)
  unit!: MemberUnit;

  @choice(PushKind, '频次', 'How often', INTERNAL)
  kind!: string;

  @text('名称', 'Short title', INTERNAL)
  nameZh!: string;

  @text('内容', 'Content, English', INTERNAL)
  contentEn!: string;

  @text('对象', 'What a record is about', INTERNAL)
  subject!: string;

  @text('字段', 'Fields of a record', INTERNAL)
  contentSchema!: string;

  @json('数据集', 'Datasets: code, names, JSON Schema of a record, example of a record', INTERNAL, { items: DATASET })
  datasets!: unknown;

  @text('触发条件', 'What triggers a push', INTERNAL)
  trigger!: string;

  @json('时限规则', 'Deadline rule: rule code, anchor, days or hours, grace', INTERNAL)
  deadlineRule!: unknown;

  @json('阈值规则', 'Threshold rule; empty where every record counts', INTERNAL, { optional: true })
  thresholdRule!: unknown;

  @text('阈值说明', 'Threshold in words, or why there is none', INTERNAL)
  thresholdText!: string;

  @json('接收方', 'Receivers, and whether the document states them', INTERNAL)
  receivers!: unknown;

  @text('备注', 'Note', INTERNAL, { optional: true })
  note!: string | null;
}

manyOn(MemberUnit, 'pushObligations', () => PushObligation, 'unit', '报送义务', 'Push obligations', INTERNAL);
