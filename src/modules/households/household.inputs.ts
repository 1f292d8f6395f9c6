// Inputs of household mutations (农户操作的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { DisclosedItem } from './disclosure.entity.ts';
import { HouseholdCategory, LabourAbility, Relation, RiskFlag } from './household.entity.ts';

@InputType({ description: '登记农户 register a household' })
export class RegisterHouseholdInput {
  @Field(() => ID, { description: '村 village' }) regionId!: string;
  @Field(() => String, { description: '户主姓名 name of the head' }) headName!: string;
  @Field(() => String, { nullable: true, description: '住址 address' }) address?: string;
  @Field(() => String, { nullable: true, description: '村民小组 village group' }) groupNo?: string;
  @Field(() => [HouseholdCategory.graph], { description: '类别 categories' }) categories!: string[];
  @Field(() => Boolean, { description: '建档立卡 registered as poor before' }) registered!: boolean;
  @Field(() => Boolean, { nullable: true, description: '唯一住房 the only house' }) onlyHome?: boolean;
  @Field(() => String, { nullable: true, description: '手机号，11 位 mobile number' }) phone?: string;
  @Field(() => String, { nullable: true, description: '银行账号，16 至 19 位 bank account' }) bankAccount?: string;
  @Field(() => String, { nullable: true, description: '网格代码 code of the grid' }) gridCode?: string;
}

@InputType({ description: '变更农户信息 revise what is known of a household; what is not given stays' })
export class ReviseHouseholdInput extends ChangeInput {
  @Field(() => ID, { description: '农户 household' }) id!: string;
  @Field(() => String, { nullable: true, description: '户主姓名 name of the head' }) headName?: string;
  @Field(() => String, { nullable: true, description: '住址 address' }) address?: string;
  @Field(() => [HouseholdCategory.graph], { nullable: true, description: '类别 categories' }) categories?: string[];
  @Field(() => Boolean, { nullable: true, description: '唯一住房 the only house' }) onlyHome?: boolean;
  @Field(() => String, { nullable: true, description: '手机号，11 位 mobile number' }) phone?: string;
  @Field(() => String, { nullable: true, description: '银行账号，16 至 19 位 bank account' }) bankAccount?: string;
  @Field(() => String, { nullable: true, description: '网格代码 code of the grid' }) gridCode?: string;
}

@InputType({ description: '登记家庭成员 register a member of a household' })
export class RegisterPersonInput {
  @Field(() => ID, { description: '农户 household' }) householdId!: string;
  @Field(() => String, { description: '姓名 name' }) name!: string;
  @Field(() => String, { description: '身份证号，18 位，末位可为 X ID number' }) idNo!: string;
  @Field(() => Relation.graph, { description: '与户主关系 relation to the head' }) relation!: string;
  @Field(() => LabourAbility.graph, { nullable: true, description: '劳动能力 ability to work' }) labourAbility?: string;
  @Field(() => String, { nullable: true, description: '在校情况 schooling' }) schooling?: string;
  @Field(() => [RiskFlag.graph], { nullable: true, description: '风险标记 kinds of risk' }) riskFlags?: string[];
}

@InputType({ description: '指派网格员 assign a grid worker' })
export class AssignGridInput extends ChangeInput {
  @Field(() => ID, { description: '网格 grid' }) id!: string;
  @Field(() => ID, { description: '网格员 grid worker' }) workerId!: string;
}

@InputType({
  description: '查阅加密信息 open a sealed value; give the person for an ID number, the household for an account',
})
export class DiscloseInput {
  @Field(() => DisclosedItem.graph, { description: '内容 what' }) item!: string;
  @Field(() => String, { description: '用途，记入查阅记录 purpose, kept with the disclosure' }) purpose!: string;
  @Field(() => ID, { nullable: true, description: '家庭成员 person' }) personId?: string;
  @Field(() => ID, { nullable: true, description: '农户 household' }) householdId?: string;
}

@InputType({ description: '按身份证号查找 find a person of the own jurisdiction by the whole ID number' })
export class SearchIdentityInput {
  @Field(() => String, { description: '身份证号 ID number' }) idNo!: string;
  @Field(() => String, { description: '用途，记入查找记录 purpose, kept with the search' }) purpose!: string;
}
