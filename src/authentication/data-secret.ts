// The server's one secret (服务密钥) and the keys derived from it. HKDF-SHA256, RFC 5869.
import { hkdfSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readOrCreatePrivateFile } from './private-file.ts';

/** Marks a generated secret, so that production can refuse one that was carried over. */
export const DEMO_SECRET_PREFIX = 'demo-';

const KEY_BYTES = 32;

/** The secret of a demo: generated once and kept in the data directory, so that cursors survive a restart. */
export function demoSecret(dataDir: string): string {
  const path = join(dataDir, 'secret');
  const generate = () => `${DEMO_SECRET_PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}\n`;
  const secret = readOrCreatePrivateFile(path, generate).trim();
  if (!secret.startsWith(DEMO_SECRET_PREFIX) || secret.length < DEMO_SECRET_PREFIX.length + KEY_BYTES) {
    throw new Error(`${path} does not hold a demo secret; delete the file to have a new one generated`);
  }
  return secret;
}

/** One key per purpose: what leaks or is broken in one place says nothing about the others. */
export function deriveKey(secret: string, purpose: string): Buffer {
  if (!secret || !purpose) throw new Error('A key is derived from a secret and for a purpose; neither may be empty');
  return Buffer.from(hkdfSync('sha256', secret, 'xianjie', purpose, KEY_BYTES));
}
