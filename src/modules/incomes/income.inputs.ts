// Inputs of mutations about incomes (收入监测的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { GraphQLAmount } from '../../model/scalars.ts';

@InputType({ description: '采集收入 collect the income of a household in a quarter; the net is computed' })
export class CollectIncomeInput {
  @Field(() => ID, { description: '农户 household' }) householdId!: string;
  @Field(() => String, { description: '季度，如 2023-Q1 quarter' }) quarter!: string;
  @Field(() => GraphQLAmount, { description: '工资性收入，元 wages' }) wage!: string;
  @Field(() => GraphQLAmount, { description: '经营净收入，元；亏损为负 farming and business; a loss is negative' })
  operating!: string;
  @Field(() => GraphQLAmount, { description: '财产净收入，元 property' }) property!: string;
  @Field(() => GraphQLAmount, { description: '转移净收入，元 transfers' }) transfer!: string;
  @Field(() => GraphQLAmount, { description: '支出，元 cost' }) cost!: string;
}

@InputType({ description: '更正收入 correct an income before the household has acknowledged it' })
export class CorrectIncomeInput extends ChangeInput {
  @Field(() => ID, { description: '收入监测 income record' }) id!: string;
  @Field(() => GraphQLAmount, { nullable: true, description: '工资性收入，元 wages' }) wage?: string;
  @Field(() => GraphQLAmount, { nullable: true, description: '经营净收入，元 farming and business' })
  operating?: string;
  @Field(() => GraphQLAmount, { nullable: true, description: '财产净收入，元 property' }) property?: string;
  @Field(() => GraphQLAmount, { nullable: true, description: '转移净收入，元 transfers' }) transfer?: string;
  @Field(() => GraphQLAmount, { nullable: true, description: '支出，元 cost' }) cost?: string;
}

@InputType({ description: '核对或认账 check or acknowledge an income' })
export class IncomeInput extends ChangeInput {
  @Field(() => ID, { description: '收入监测 income record' }) id!: string;
}
