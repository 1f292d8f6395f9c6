// Webhooks (回调): where an integrator's system is told of events, and the deliveries to it. A unit registers one for its
// integrator account; every delivery is judged as that account. A delivery is not to be seen before it was allowed once,
// and never names the object: that something happened to an object out of scope is itself no business of the unit.
import { choice, count, flag, list, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Account } from '../accounts/account.entity.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';

export const WebhookStatus = enumeration('WebhookStatus', '回调状态 status of a webhook', {
  ACTIVE: '启用',
  REVOKED: '已撤销',
});
export const DeliveryStatus = enumeration('DeliveryStatus', '投递状态 status of a delivery', {
  PENDING: '待投递',
  DELIVERED: '已投递',
  DEAD: '投递失败',
  CANCELLED: '已取消',
  WITHHELD: '无权知晓',
});

/** Names the column that the secret is sealed for. */
export const WEBHOOK_SECRET = 'WebhookEndpoint.secret';

@type('回调地址', 'Webhook: where the system of a unit is told of events', {
  clause: 'E90, FG52, N24',
  file: import.meta.url,
  order: ['createdAt'],
  indexes: [['unit']],
})
export class WebhookEndpoint extends Entity {
  @text('地址', 'URL that is called', INTERNAL, { order: false })
  url!: string;

  @list('事件', 'Names of the subscriptions that it is told of', INTERNAL)
  events!: string[];

  @choice(WebhookStatus, '状态', 'Status', INTERNAL)
  status!: string;

  @text('系统对接账户', 'User name of the integrator account that every delivery is judged as', INTERNAL)
  integrator!: string;

  /** `event mutation`: which mutation is told as which event. The trigger of the outbox reads it. */
  @list('触发操作', 'Mutations behind the events', null)
  kinds!: string[];

  @text('签名密钥', 'Secret of the signatures', null, { sealed: true })
  secretSealed!: string;

  @ref(() => Account, '账户', 'Integrator account', INTERNAL)
  account!: Account;

  @ref(() => MemberUnit, '成员单位', 'Member unit', INTERNAL)
  unit!: MemberUnit;
}

@type('回调投递', 'Delivery of one event to a webhook', {
  clause: 'E90, N24',
  file: import.meta.url,
  plural: 'webhookDeliveries',
  order: ['happenedAt'],
  uniques: [['endpoint', 'eventId', 'event']],
  indexes: [['status', 'nextAttemptAt'], ['unit']],
})
export class WebhookDelivery extends Entity {
  @text('事件', 'Name of the event', INTERNAL)
  event!: string;

  @choice(DeliveryStatus, '状态', 'Status', INTERNAL)
  status!: string;

  @moment('发生时间', 'Moment of the event', INTERNAL)
  happenedAt!: Date;

  @count('尝试次数', 'Attempts so far', INTERNAL, { default: 0 })
  attempts!: number;

  @moment('下次尝试', 'Moment of the next attempt, or when an attempt under way counts as lost', INTERNAL)
  nextAttemptAt!: Date;

  @count('应答状态', 'HTTP status of the last answer; empty where there was none', INTERNAL, { optional: true })
  answered!: number | null;

  @moment('投递时间', 'Moment it was accepted', INTERNAL, { optional: true })
  deliveredAt!: Date | null;

  @flag('曾获准', 'Whether the policy allowed to tell of it once', null, { default: false })
  told!: boolean;

  @text('发件箱事件', 'Event of the outbox', null)
  eventId!: string;

  @text('对象类型', 'Type of the object', null)
  objectType!: string;

  @text('对象', 'Key of the object', null)
  objectId!: string;

  @ref(() => WebhookEndpoint, '回调地址', 'Webhook', INTERNAL)
  endpoint!: WebhookEndpoint;

  @ref(() => MemberUnit, '成员单位', 'Member unit', INTERNAL)
  unit!: MemberUnit;
}

workflow(WebhookEndpoint, 'status', { revoke: { from: ['ACTIVE'], to: 'REVOKED' } });
