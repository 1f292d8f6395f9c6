// Inputs of threshold decisions (阈值与基准值的输入).
import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLAmount, GraphQLDay } from '../../model/scalars.ts';
import { ReferenceKey, ThresholdCode } from './threshold.entity.ts';

@InputType({ description: '设定阈值参数：生成新版本 a new version of a threshold parameter' })
export class SetThresholdParameterInput {
  @Field(() => ThresholdCode.graph, { description: '参数 parameter' }) code!: string;
  @Field(() => GraphQLAmount, {
    nullable: true,
    description: '数值；为空表示不设，由人工认定并说明理由 value; none: unset',
  })
  value?: string | null;
  @Field(() => GraphQLDay, { nullable: true, description: '生效日期，默认今天 first day, today by default' })
  validFrom?: string;
  @Field(() => String, { description: '依据 what it rests on' }) basis!: string;
}

@InputType({ description: '登记已发布的基准值 a published reference value' })
export class PublishReferenceValueInput {
  @Field(() => ReferenceKey.graph, { description: '基准 what it measures' }) key!: string;
  @Field(() => Int, { description: '年度 year that it describes' }) year!: number;
  @Field(() => ID, { description: '区划 division that it describes' }) regionId!: string;
  @Field(() => GraphQLAmount, { nullable: true, description: '数值 value' }) value?: string | null;
  @Field(() => [String], { nullable: true, description: '条目 codes of a list' }) entries?: string[];
  @Field(() => GraphQLDay, { description: '发布日期 day of publication' }) publishedOn!: string;
  @Field(() => String, { description: '来源 where it was published' }) source!: string;
}
