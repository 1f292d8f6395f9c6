// One call to a webhook (回调请求): bounded in time, follows no redirect, and reads no more of the answer than its status.
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { lookupPublic, mayCall, NotPublic } from './public-address.ts';

const TIMEOUT_MILLISECONDS = 10_000;

export interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly production: boolean;
  readonly signal: AbortSignal;
}

/** The HTTP status; rejects where there was none. */
export function post({ url, headers, body, production, signal }: Call): Promise<number> {
  // Judged again: what was registered in a demonstration may have been taken along to production.
  if (!mayCall(url, production)) return Promise.reject(new NotPublic('The URL may not be called'));
  const address = new URL(url);
  const request = address.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const call = request(address, {
      method: 'POST',
      agent: false,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]),
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Xianjie-Webhooks/1',
      },
      ...(production ? { lookup: lookupPublic } : {}),
    });
    call.on('response', response => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    call.on('error', reject);
    call.end(body);
  });
}
