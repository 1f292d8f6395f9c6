// Mutations of grids, households and persons (网格、农户、家庭成员), and of sealed values.
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { type MutationOf, mutationsOf } from '../../graph/mutations.ts';
import { openedFor } from '../../graph/opened.ts';
import { ownView } from '../../graph/payload.ts';
import { disclose, searchIdentity } from './disclosure.actions.ts';
import { Disclosure } from './disclosure.entity.ts';
import { assignGrid } from './grid.actions.ts';
import { registerHousehold, registerPerson, reviseHousehold } from './household.actions.ts';
import * as inputs from './household.inputs.ts';

const HOUSEHOLD_MUTATIONS: readonly MutationOf[] = [
  { act: registerHousehold, input: inputs.RegisterHouseholdInput, zh: '登记农户', en: 'register a household' },
  { act: reviseHousehold, input: inputs.ReviseHouseholdInput, zh: '变更农户信息', en: 'revise a household' },
  {
    act: registerPerson,
    input: inputs.RegisterPersonInput,
    zh: '登记家庭成员',
    en: 'register a member of a household',
  },
  { act: assignGrid, input: inputs.AssignGridInput, zh: '指派网格员', en: 'assign a grid worker' },
  {
    act: searchIdentity,
    input: inputs.SearchIdentityInput,
    zh: '按身份证号查找；查无此人与无权知晓结果相同',
    en: 'find a person by ID number; nobody and nobody you may read about are the same answer',
  },
];

export const HouseholdMutations = mutationsOf('HouseholdMutations', HOUSEHOLD_MUTATIONS);

@ObjectType({ description: '查阅结果 what was disclosed, once' })
class DisclosePayload {
  @Field(() => Disclosure, { nullable: true, description: '查阅记录 the line that was left' })
  disclosure!: Disclosure | null;

  @Field(() => String, { nullable: true, description: '原文 the whole value' })
  value!: string | null;
}
// The value was judged by the verb `disclose`, and is shown in this answer only.
ownView(DisclosePayload);

@Resolver()
export class DisclosureResolver {
  @Mutation(() => DisclosePayload, { description: '查阅加密信息 open a sealed value, leaving a line' })
  async disclose(
    @Arg('input', () => inputs.DiscloseInput) input: inputs.DiscloseInput,
    @Ctx() context: Context,
  ): Promise<DisclosePayload> {
    const disclosure = await disclose(context, input);
    return { disclosure, value: openedFor<string>(context, disclosure) };
  }
}
