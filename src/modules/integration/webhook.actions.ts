// Registering and revoking webhooks (登记与撤销回调). The secret is made here, sealed, and shown in one answer.
import { randomBytes } from 'node:crypto';
import { action } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import type { Scene } from '../../graph/scene.ts';
import { allSubscriptions, subscriptionNamed } from '../../graph/subscription.ts';
import { Account, RoleGrant } from '../accounts/account.entity.ts';
import { WEBHOOK_SECRET, WebhookEndpoint } from './webhook.entity.ts';
import type { RegisterWebhookInput, RevokeWebhookInput } from './webhook.inputs.ts';

const FILE = 'src/modules/integration/webhook.actions.ts';
const SECRET_BYTES = 32;
const MAX_URL = 2_000;

/** Secrets of this request, by the id of the endpoint: each goes into one answer and nowhere else. */
const made = new WeakMap<Context, Map<string, string>>();

export const secretFor = (context: Context, endpointId: string): string | null =>
  made.get(context)?.get(endpointId) ?? null;

export const registerWebhook = action<WebhookEndpoint, RegisterWebhookInput>({
  type: WebhookEndpoint,
  verb: 'register',
  mutation: 'registerWebhook',
  file: FILE,
  async change(scene, input) {
    const { context, em } = scene;
    if (input.url.length > MAX_URL || !context.mayCall(input.url))
      scene.refuse({
        path: 'input.url',
        rule: 'NOT_CALLABLE',
        zh: '须为公网 https 地址，不带用户名、密码和片段（演示中本机可用 http）',
        en: 'An https URL of a public host, without user, password and fragment (in a demonstration http on loopback, too)',
      });
    input.events.forEach((event, index) => {
      if (subscriptionNamed(event) && input.events.indexOf(event) === index) return;
      scene.refuse({
        path: `input.events.${index}`,
        rule: 'UNKNOWN_EVENT',
        zh: `须为下列之一，且不重复：${eventNames()}`,
        en: `One of these, and each once: ${eventNames()}`,
      });
    });
    if (input.events.length === 0)
      scene.refuse({ path: 'input.events', rule: 'NO_EVENT', zh: '至少一个事件', en: 'At least one event' });
    const grant = await integratorGrant(scene, input.integrator);
    if (!grant)
      scene.refuse({
        path: 'input.integrator',
        rule: 'NO_INTEGRATOR_OF_THE_UNIT',
        zh: '本单位没有该系统对接账户',
        en: 'The own unit has no such integrator account',
      });
    scene.check();
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    const endpoint = em.create(WebhookEndpoint, {
      url: input.url,
      events: input.events,
      kinds: input.events.flatMap(event => subscriptionNamed(event)!.on.map(mutation => `${event} ${mutation}`)),
      status: 'ACTIVE',
      integrator: input.integrator,
      secretSealed: context.sealer.seal(secret, WEBHOOK_SECRET),
      account: grant!.account,
      unit: grant!.unit,
    } as unknown as WebhookEndpoint);
    scene.permit(endpoint);
    await em.flush();
    made.set(context, new Map([[endpoint.id, secret]]));
    return [endpoint];
  },
});

const eventNames = (): string =>
  allSubscriptions()
    .map(({ name }) => name)
    .join(', ');

/** Of another unit is as good as none: who asks learns nothing about others' accounts. */
async function integratorGrant({ em, context, today }: Scene, username: string): Promise<RoleGrant | null> {
  const units = context.principal.posts.flatMap(({ unit }) => unit ?? []);
  const account = await em.findOne(Account, { username } as never);
  if (!account) return null;
  const inForce = {
    account,
    role: 'INTEGRATOR',
    status: { $in: ['ACTIVE', 'REVOCATION_PROPOSED'] },
    unit: { $in: units },
    from: { $lte: today },
    $or: [{ to: null }, { to: { $gte: today } }],
  };
  return em.findOne(RoleGrant, inForce as never, { orderBy: { id: 'asc' } as never });
}

export const revokeWebhook = action<WebhookEndpoint, RevokeWebhookInput>({
  type: WebhookEndpoint,
  verb: 'revoke',
  mutation: 'revokeWebhook',
  file: FILE,
  target: input => input.id,
  async change(_scene, _input, endpoint) {
    endpoint.status = 'REVOKED';
    return [endpoint];
  },
});
