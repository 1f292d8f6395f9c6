// Inputs of mutations about media (录制文件操作的输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';
import { MediaKindChoice } from './media.entity.ts';

@InputType({ description: '上传录制文件 send a media file of a topic' })
export class UploadMediaInput {
  @Field(() => ID, { description: '会议记录 record of the topic' }) recordId!: string;
  @Field(() => String, { description: '文件名 name of the file' }) fileName!: string;
  @Field(() => MediaKindChoice.graph, { description: '种类 kind' }) kind!: string;
  @Field(() => [String], {
    description:
      '内容：Base64，分段，每段至多 10000 字符，文件至多 512 KiB the file in Base64, cut into pieces of at most 10000 characters; 512 KiB at most',
  })
  content!: string[];
}

@InputType({ description: '录制文件操作 a step of a media file' })
export class MediaInput extends ChangeInput {
  @Field(() => ID, { description: '录制文件 media file' }) id!: string;
}
