// Sealed columns (加密列): texts that only one verb opens, encrypted with AES-256-GCM under a key that is not in the
// database, and blind indexes (SM3-HMAC) by which equal texts are found without being read. The first key seals; the
// others still open what they sealed, until `npm run rotate` has sealed it anew.
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The text was altered, or moved from another column. */
export class AlteredText extends Error {
  override readonly name = 'AlteredText';
}

export interface Sealer {
  /** Seals a text for one column: moved to another column, it does not open. */
  seal(text: string, column: string): string;
  /** Throws AlteredText where the text was altered or sealed for another column, and an Error where its key is not known. */
  open(sealed: string, column: string): string;
  /** What is stored to find the text by. */
  index(text: string, column: string): string;
  /** What to look for: the index under every key. */
  indexes(text: string, column: string): string[];
  /** Whether the first key sealed it. */
  isCurrent(sealed: string): boolean;
}

interface Key {
  readonly name: string;
  readonly seal: Buffer;
  readonly index: Buffer;
}

function keyFrom(secret: string): Key {
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'xianjie', purpose, 32));
  // The name says which key it was, and nothing about the key.
  const name = createHash('sha256').update(derived('name')).digest('hex').slice(0, 8);
  return { name, seal: derived('seal'), index: derived('index') };
}

/** `secrets`: each at least 32 random characters, the current one first. */
export function createSealer(secrets: readonly string[]): Sealer {
  const keys = secrets.map(keyFrom);
  const [current] = keys;
  if (!current) throw new Error('A sealer needs at least one key');
  const indexOf = (key: Key, text: string, column: string) =>
    `${key.name}.${createHmac('sm3', key.index).update(`${column}\0${text}`).digest('base64url')}`;
  return {
    seal(text, column) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, current.seal, iv).setAAD(Buffer.from(column));
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${current.name}.${sealed.toString('base64url')}`;
    },
    open(sealed, column) {
      const [name, body = ''] = sealed.split('.');
      const key = keys.find(one => one.name === name);
      if (!key) throw new Error(`No key ${name} is configured (XIANJIE_DATA_KEYS)`);
      const bytes = Buffer.from(body, 'base64url');
      try {
        const decipher = createDecipheriv(CIPHER, key.seal, bytes.subarray(0, IV_BYTES))
          .setAAD(Buffer.from(column))
          .setAuthTag(bytes.subarray(-TAG_BYTES));
        return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)).toString('utf8') + decipher.final('utf8');
      } catch (cause) {
        throw new AlteredText(`What is stored in ${column} does not open`, { cause });
      }
    },
    index: (text, column) => indexOf(current, text, column),
    indexes: (text, column) => keys.map(key => indexOf(key, text, column)),
    isCurrent: sealed => sealed.startsWith(`${current.name}.`),
  };
}
