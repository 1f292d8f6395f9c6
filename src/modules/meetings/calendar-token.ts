// The address of a person's calendar feed (日历订阅地址): names an account and a last day, signed with the data keys. It stands
// for nothing but the feed; what the feed shows is asked of the policy each time.
import type { Sealer } from '../../database/sealer.ts';

const PURPOSE = 'calendar-feed';
const FORM = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})~(\d{4}-\d{2}-\d{2})~([\w.-]+)$/;

const signed = (account: string, until: string): string => `${account}~${until}`;

export const calendarToken = (sealer: Sealer, account: string, until: string): string =>
  `${signed(account, until)}~${sealer.index(signed(account, until), PURPOSE)}`;

/** The account, or null where the token is none of ours or over. */
export function accountOfToken(sealer: Sealer, token: string, today: string): string | null {
  const [, account, until, signature] = FORM.exec(token) ?? [];
  if (account === undefined || until === undefined || signature === undefined) return null;
  const genuine = sealer.indexes(signed(account, until), PURPOSE).includes(signature);
  return genuine && today <= until ? account : null;
}
