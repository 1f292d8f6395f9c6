// Inputs of webhooks (回调输入).
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '../../graph/payload.ts';

@InputType({ description: '登记回调；签名密钥只在应答中出现一次 register a webhook; its secret is shown once' })
export class RegisterWebhookInput {
  @Field(() => String, { description: 'https 地址 https URL that is called' }) url!: string;
  @Field(() => [String], { description: '事件：订阅的名称 events: names of subscriptions, such as leadProgressed' })
  events!: string[];
  @Field(() => String, { description: '本单位系统对接账户的用户名 user name of the unit’s integrator account' })
  integrator!: string;
}

@InputType({ description: '撤销回调 revoke a webhook' })
export class RevokeWebhookInput extends ChangeInput {
  @Field(() => ID, { description: '回调 webhook' }) id!: string;
}
