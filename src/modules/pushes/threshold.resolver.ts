// Mutations of thresholds (阈值与基准值).
import { mutationsOf } from '../../graph/mutations.ts';
import { publishReferenceValue, setThresholdParameter } from './threshold.actions.ts';
import { PublishReferenceValueInput, SetThresholdParameterInput } from './threshold.inputs.ts';

export const ThresholdMutations = mutationsOf('ThresholdMutations', [
  {
    act: setThresholdParameter,
    input: SetThresholdParameterInput,
    zh: '设定阈值参数',
    en: 'decide on a threshold parameter',
  },
  {
    act: publishReferenceValue,
    input: PublishReferenceValueInput,
    zh: '登记基准值',
    en: 'enter a published reference value',
  },
]);
