// Inputs of mutations about special groups (专项工作组操作的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { DutyTheme } from '../organisation/duty.entity.ts';

@InputType({ description: '行业及其责任部门 a sector and its responsible department' })
export class SectorInput {
  @Field(() => DutyTheme.graph, { description: '行业 sector' }) sector!: string;
  @Field(() => ID, { description: '责任部门 responsible department' }) organizationId!: string;
}

@InputType({ description: '设立专项工作组 set up a special group' })
export class CreateSpecialGroupInput {
  @Field(() => String, { description: '名称 name' }) name!: string;
  @Field(() => ID, { description: '组长，本县领导 head: a leader of the county' }) headId!: string;
  @Field(() => String, { description: '职责边界 boundary of duties' }) boundary!: string;
  @Field(() => [SectorInput], { description: '行业，每个行业一个责任部门 sectors, each with one department' })
  sectors!: SectorInput[];
}

@InputType({ description: '撤销专项工作组 close a special group' })
export class CloseSpecialGroupInput extends ChangeInput {
  @Field(() => ID, { description: '专项工作组 special group' }) id!: string;
}

@InputType({ description: '登记行业帮扶联席会 enter that a meeting is the joint meeting of a sector' })
export class LinkSectorMeetingInput {
  @Field(() => ID, { description: '专项工作组行业 sector of a special group' }) sectorId!: string;
  @Field(() => ID, { description: '会议 meeting' }) meetingId!: string;
}
