// Threshold parameters (阈值参数, E41), a new version for each decision, and published reference values (基准值, E42).
import { REFERENCE_KEY, THRESHOLD_PARAMETER, THRESHOLD_UNIT } from '../../domain/threshold-parameters.ts';
import { amount, choice, count, day, flag, list, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PUBLIC } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Region } from '../regions/region.entity.ts';

export const ThresholdCode = enumeration('ThresholdCode', '阈值参数 parameter of a threshold', THRESHOLD_PARAMETER);
export const ThresholdUnit = enumeration('ThresholdUnit', '单位 unit of a threshold', THRESHOLD_UNIT);
export const ReferenceKey = enumeration('ReferenceKey', '基准 what a reference value measures', REFERENCE_KEY);

@type('阈值参数', 'Parameter of a threshold, from a day on', {
  clause: 'E41, FG23, A-14, A-22',
  file: import.meta.url,
  order: ['code', 'validFrom'],
  uniques: [['code', 'validFrom']],
})
export class ThresholdParameter extends Entity {
  @choice(ThresholdCode, '参数', 'Parameter', INTERNAL)
  code!: string;

  @day('生效日期', 'First day on which it holds', INTERNAL)
  validFrom!: string;

  @amount('数值', 'Value; none where people decide and give a reason', INTERNAL, { optional: true })
  value!: string | null;

  @choice(ThresholdUnit, '单位', 'Unit', INTERNAL)
  unit!: string;

  @text('依据', 'What it rests on', INTERNAL)
  basis!: string;
}

@type('基准值', 'Published figure or list that thresholds refer to', {
  clause: 'E42, FG01, A-16',
  file: import.meta.url,
  order: ['key', 'year', 'publishedOn'],
  uniques: [['key', 'year', 'region', 'publishedOn']],
})
export class ReferenceValue extends Entity {
  @choice(ReferenceKey, '基准', 'What it measures', PUBLIC)
  key!: string;

  @count('年度', 'Year that it describes', PUBLIC)
  year!: number;

  @amount('数值', 'Value; none for a list', PUBLIC, { optional: true })
  value!: string | null;

  @list('条目', 'Codes of a published list', PUBLIC)
  entries!: string[];

  @day('发布日期', 'Published on', PUBLIC)
  publishedOn!: string;

  @text('来源', 'Where it was published', PUBLIC)
  source!: string;

  @flag('示例数据', 'Invented for the demonstration', PUBLIC, { default: false })
  example!: boolean;

  @ref(() => Region, '区划', 'Division that it describes', PUBLIC)
  region!: Region;
}
