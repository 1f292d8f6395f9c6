// Signatures of webhooks (回调签名): Standard Webhooks 1.0, scheme v1: HMAC-SHA256 over id, timestamp and body.
import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

export interface Signed {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** `id` is that of the delivery and stays the same in every attempt; `at` in seconds. */
export function signed(secret: string, id: string, at: number, body: string): Signed {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const digest = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': `v1,${digest}` };
}
