// Cursors (游标): base64url of a MAC and the order keys of one row as PostgreSQL prints them (milliseconds kept).
// The key of the MAC belongs to one viewer, one list, one order and one policy version: a cursor of somebody else,
// of another order, or an edited one is refused. Keys are operands of the viewer, so a cursor holds nothing hidden.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Failure } from '../../domain/errors.ts';

const MAC_LENGTH = 32;

export function cursorKeys(secret: Buffer, policyVersion: string, viewer: () => string): (list: string) => string {
  const known = new Map<string, string>();
  return list => {
    const found = known.get(list);
    if (found) return found;
    const key = createHmac('sha256', secret)
      .update(JSON.stringify([policyVersion, viewer(), list]))
      .digest('hex');
    known.set(list, key);
    return key;
  };
}

/** The key on both sides of the body, and half of the digest: a longer body cannot be signed from a shorter one. */
const macOf = (key: string, body: string): string =>
  createHash('sha256')
    .update(key + body + key)
    .digest('hex')
    .slice(0, MAC_LENGTH);

export function cursorSql(keys: readonly string[], keySlot: string): string {
  const body = `json_build_array(${keys.map(key => `(${key})::text`).join(',')})::text`;
  const mac = (text: string) =>
    `left(encode(sha256(convert_to(${keySlot}||${text}||${keySlot},'UTF8')),'hex'),${MAC_LENGTH})`;
  return (
    `(select translate(encode(convert_to(${mac('b')}||b,'UTF8'),'base64'), E'+/=\\n', '-_')` +
    ` from (select ${body} as b offset 0) body)`
  );
}

/** Order keys of a cursor, or INVALID_INPUT. */
export function readCursor(cursor: unknown, key: string, count: number, path: string): (string | null)[] {
  const text = typeof cursor === 'string' ? Buffer.from(cursor, 'base64url').toString('utf8') : '';
  const [mac, body] = [text.slice(0, MAC_LENGTH), text.slice(MAC_LENGTH)];
  const expected = macOf(key, body);
  if (mac.length !== MAC_LENGTH || Buffer.byteLength(mac) !== MAC_LENGTH) throw badCursor(path);
  if (!timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) throw badCursor(path);
  const keys = JSON.parse(body) as (string | null)[];
  if (keys.length !== count) throw badCursor(path);
  return keys;
}

function badCursor(path: string): Failure {
  return new Failure('INVALID_INPUT', {
    zh: '游标无效：游标只对同一用户、同一列表、同一排序有效',
    en: 'This cursor is not valid here: a cursor belongs to one viewer, one list and one order',
    violations: [{ path, rule: 'BAD_CURSOR', zh: '请从第一页重新读取', en: 'Start again from the first page' }],
  });
}
