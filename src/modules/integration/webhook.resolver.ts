// Mutations of webhooks (回调).
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../graph/context.ts';
import { mutationsOf } from '../../graph/mutations.ts';
import { ownView } from '../../graph/payload.ts';
import type { Pointer } from '../../graph/pointer.ts';
import { registerWebhook, revokeWebhook, secretFor } from './webhook.actions.ts';
import { WebhookEndpoint } from './webhook.entity.ts';
import { RegisterWebhookInput, RevokeWebhookInput } from './webhook.inputs.ts';

@ObjectType({ description: '登记结果 result of a registration' })
class RegisterWebhookPayload {
  @Field(() => WebhookEndpoint, { nullable: true, description: '回调 webhook' }) webhookEndpoint!: WebhookEndpoint;
  @Field(() => String, {
    nullable: true,
    description: '签名密钥，只出现这一次 secret of the signatures (Standard Webhooks), shown this once',
  })
  secret!: string | null;
}
// The secret was made for the caller in this request.
ownView(RegisterWebhookPayload);

@Resolver()
export class WebhookResolver {
  @Mutation(() => RegisterWebhookPayload, { description: '登记回调 register a webhook of the own unit' })
  async registerWebhook(
    @Arg('input', () => RegisterWebhookInput) input: RegisterWebhookInput,
    @Ctx() context: Context,
  ) {
    const webhookEndpoint = await registerWebhook(context, input);
    return { webhookEndpoint, secret: secretFor(context, (webhookEndpoint as unknown as Pointer).id) };
  }
}

export const WebhookMutations = mutationsOf('WebhookMutations', [
  { act: revokeWebhook, input: RevokeWebhookInput, zh: '撤销回调', en: 'revoke a webhook' },
]);
