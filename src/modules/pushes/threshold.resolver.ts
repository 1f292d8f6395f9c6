// Mutations of thresholds (阈值与基准值).
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { payloadOf } from '../../graph/payload.ts';
import { publishReferenceValue, setThresholdParameter } from './threshold.actions.ts';
import { ReferenceValue, ThresholdParameter } from './threshold.entity.ts';
import { PublishReferenceValueInput, SetThresholdParameterInput } from './threshold.inputs.ts';

const SetThresholdParameterPayload = payloadOf('SetThresholdParameterPayload', ThresholdParameter);
const PublishReferenceValuePayload = payloadOf('PublishReferenceValuePayload', ReferenceValue);

@Resolver()
export class ThresholdResolver {
  @Mutation(() => SetThresholdParameterPayload, { description: '设定阈值参数 decide on a threshold parameter' })
  async setThresholdParameter(
    @Arg('input', () => SetThresholdParameterInput) input: SetThresholdParameterInput,
    @Ctx() context: Context,
  ) {
    return { thresholdParameter: await setThresholdParameter(context, input) };
  }

  @Mutation(() => PublishReferenceValuePayload, { description: '登记基准值 enter a published reference value' })
  async publishReferenceValue(
    @Arg('input', () => PublishReferenceValueInput) input: PublishReferenceValueInput,
    @Ctx() context: Context,
  ) {
    return { referenceValue: await publishReferenceValue(context, input) };
  }
}
