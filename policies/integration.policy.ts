// Webhooks and their deliveries (FG52, N24): the managers of a unit register them for the unit's integrator account, which
// itself may do nothing here. A delivery is to be seen once its event was allowed to be told.
import { WebhookDelivery, WebhookEndpoint } from '../src/modules/integration/webhook.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { ofOwnUnit, onceTold } from './conditions.ts';
import { unitManagers } from './roles.ts';

const FILE = 'integration.policy.ts';
const own = [[unitManagers, ofOwnUnit, because('N24: the integrator calls nothing else')]] as const;
const told = [[unitManagers, [ofOwnUnit, onceTold]]] as const;

export const integrationPolicies = [
  policy(WebhookEndpoint, FILE, { read: own, register: own, revoke: own }, { INTERNAL: own }),
  policy(WebhookDelivery, FILE, { read: told }, { INTERNAL: told }),
];
