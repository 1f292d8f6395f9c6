// Deciding on thresholds (阈值与基准值): a new version from a day on, never backwards; a published figure as it was
// published. Both by the director of the office (FG23).
import { Failure } from '../../domain/errors.ts';
import { type ThresholdParameterCode, UNIT_OF_PARAMETER } from '../../domain/threshold-parameters.ts';
import { action } from '../../graph/act.ts';
import { Region } from '../regions/region.entity.ts';
import { ReferenceValue, ThresholdParameter } from './threshold.entity.ts';
import type { PublishReferenceValueInput, SetThresholdParameterInput } from './threshold.inputs.ts';

const FILE = 'src/modules/pushes/threshold.actions.ts';

export const setThresholdParameter = action<ThresholdParameter, SetThresholdParameterInput>({
  type: ThresholdParameter,
  verb: 'set',
  mutation: 'setThresholdParameter',
  file: FILE,
  async change(scene, input) {
    const { value = null, basis } = input;
    const code = input.code as ThresholdParameterCode;
    const validFrom = input.validFrom ?? scene.today;
    const unit = UNIT_OF_PARAMETER[code];
    // What was decided by an earlier line stays decided by it.
    if (validFrom < scene.today)
      scene.refuse({
        path: 'input.validFrom',
        rule: 'BEFORE_TODAY',
        zh: '阈值不能追溯生效，请使用今天或以后的日期',
        en: 'A threshold does not hold for the past; use today or a later day',
      });
    if (value !== null && (Number(value) <= 0 || (unit === 'PERCENT' && Number(value) > 100)))
      scene.refuse({
        path: 'input.value',
        rule: 'OUT_OF_RANGE',
        zh: '金额须大于 0，百分比须大于 0 且不超过 100',
        en: 'An amount has to be above 0, a percentage above 0 and at most 100',
      });
    scene.check();
    if (await scene.em.findOne(ThresholdParameter, { code, validFrom } as never))
      throw new Failure('CONFLICT', {
        zh: '该参数在这一天已有数值，请改用其他生效日期',
        en: 'The parameter has a value from that day already; choose another first day',
      });
    return [
      scene.em.create(ThresholdParameter, { code, validFrom, value, unit, basis } as unknown as ThresholdParameter),
    ];
  },
});

export const publishReferenceValue = action<ReferenceValue, PublishReferenceValueInput>({
  type: ReferenceValue,
  verb: 'publish',
  mutation: 'publishReferenceValue',
  file: FILE,
  async change(scene, input) {
    const { key, year, value = null, entries = [], publishedOn, source } = input;
    const region = await scene.look(Region, input.regionId, 'input.regionId');
    if (publishedOn > scene.today)
      scene.refuse({
        path: 'input.publishedOn',
        rule: 'IN_THE_FUTURE',
        zh: '发布日期不能晚于今天',
        en: 'The day of publication may not lie in the future',
      });
    if (year < 1990 || year > Number(scene.today.slice(0, 4)))
      scene.refuse({
        path: 'input.year',
        rule: 'NOT_A_PAST_YEAR',
        zh: '年度须在 1990 年至今年之间',
        en: 'The year has to lie between 1990 and this year',
      });
    if ((value === null) === (entries.length === 0) || Number(value ?? 1) <= 0)
      scene.refuse({
        path: 'input.value',
        rule: 'VALUE_OR_ENTRIES',
        zh: '须填写大于 0 的数值，或者条目清单，二者取一',
        en: 'Give either a value above 0 or the entries of a list',
      });
    scene.check();
    const published = { key, year, region, publishedOn };
    if (await scene.em.findOne(ReferenceValue, published as never))
      throw new Failure('CONFLICT', {
        zh: '该基准值已登记；更正须以新的发布日期登记',
        en: 'This value is published already; a correction has a publication day of its own',
      });
    const given = { ...published, value, entries, source, example: false };
    return [scene.em.create(ReferenceValue, given as unknown as ReferenceValue)];
  },
});
