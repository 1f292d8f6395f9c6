// Where webhooks may go (回调目标): https to hosts of the public internet, so that nobody makes the server call into the
// network it stands in. Judged on the address that is connected to, not on a name that may answer otherwise next time.
import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { isTrustworthyAddress } from '../../authentication/trusted-issuer.ts';

/** Special-purpose addresses of IPv4 (IANA registry, RFC 6890 and later). */
const SPECIAL: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Within the global unicast of IPv6: documentation, and ways around that wrap an IPv4 address. */
const SPECIAL_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const refused = new BlockList();
for (const [address, bits] of SPECIAL) refused.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of SPECIAL_6) refused.addSubnet(address, bits, 'ipv6');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused.check(address, 'ipv4');
  return family === 6 && global6.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

/** Without the brackets of IPv6. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/** By its form alone; a name is judged by its addresses when it is called. */
export function mayCall(text: string, production: boolean): boolean {
  const url = URL.parse(text);
  if (!url || !isTrustworthyAddress(text)) return false;
  if (!production) return true;
  if (url.protocol !== 'https:') return false;
  return isIP(hostOf(url)) === 0 ? !/^localhost\.?$/i.test(url.hostname) : isPublicAddress(hostOf(url));
}

export class NotPublic extends Error {
  override readonly name = 'NotPublic';
}

/** For `net.connect`: resolves, and gives nothing at all where one of the addresses is not public. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = (found ?? []) as LookupAddress[];
    if (error) return callback(error, []);
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new NotPublic('The host is not on the public internet'), []);
    if (options.all) return callback(null, addresses);
    callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};
