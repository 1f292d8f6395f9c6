// Inputs of mutations about bulletins (工作简报操作的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { BulletinChannel } from './bulletin.entity.ts';

@InputType({ description: '起草简报 draft a bulletin' })
export class DraftBulletinInput {
  @Field(() => BulletinChannel.graph, { description: '方式 channel' }) channel!: string;
  @Field(() => String, { description: '标题 title' }) title!: string;
  @Field(() => String, { description: '内容 text' }) text!: string;
  @Field(() => [ID], {
    description: '发送范围：人员、机构、成员单位、区划 staff, organisations, member units, divisions',
  })
  scopeIds!: string[];
  @Field(() => ID, { nullable: true, description: '涉及的会议 meeting that it is about' }) meetingId?: string;
  @Field(() => ID, {
    nullable: true,
    description: '传达授权，会议限制知悉时必填 relay authorisation; needed where the meeting is restricted',
  })
  relayId?: string;
}

@InputType({ description: '简报操作 a step of a bulletin' })
export class BulletinInput extends ChangeInput {
  @Field(() => ID, { description: '工作简报 bulletin' }) id!: string;
}
