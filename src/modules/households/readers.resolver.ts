// `whoReadMyData` (谁读过我的数据, S71, 4.4): for a household about itself; organisations and days, never people.
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Failure } from '../../domain/errors.ts';
import type { Context } from '../../graph/context.ts';
import { ownView } from '../../graph/payload.ts';
import { metaOf } from '../../model/meta.ts';
import { GraphQLDay } from '../../model/scalars.ts';
import { type ReadersOfDay, whoRead } from '../../policy/explain/who-read.ts';
import { Disclosure } from './disclosure.entity.ts';

@ObjectType({ description: '读取汇总 how often an organisation dealt with the data of the own household on a day' })
class DataReaders {
  @Field(() => String, { nullable: true, description: '机构 organisation' }) organization!: string | null;
  @Field(() => GraphQLDay, { description: '日期 day' }) day!: string;
  @Field(() => String, { description: '用途，或办理的事项 stated purpose, or what was done' }) purpose!: string;
  @Field(() => Int, { description: '次数 how often' }) times!: number;
}
ownView(DataReaders);

@Resolver()
export class ReadersResolver {
  @Query(() => [DataReaders], {
    description:
      '谁读过我家的数据；仅限农户本人 who dealt with the data of the own household; for the household itself',
  })
  async whoReadMyData(@Ctx() context: Context): Promise<readonly ReadersOfDay[]> {
    const { engine, principal } = context;
    if (!principal.account) throw new Failure('UNAUTHENTICATED');
    const found = await whoRead(engine, principal, metaOf(Disclosure));
    if (!found)
      throw new Failure('FORBIDDEN', {
        zh: '没有权限。只有农户本人可以查询谁读过自家的数据',
        en: 'Only a household itself may ask who read its data',
      });
    return found;
  }
}
