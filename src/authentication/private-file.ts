// A secret that is generated once and kept in the data directory (本地密钥文件), readable by its owner only.
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Returns what the file holds, creating it at the first call. */
export function readOrCreatePrivateFile(path: string, create: () => string): string {
  const existing = readIfPresent(path);
  if (existing !== null) return existing;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Written aside and linked: of two processes that start at once one wins, and neither reads half a file.
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, create(), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (problem) {
    if (!hasCode(problem, 'EEXIST')) throw problem;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8');
}

function readIfPresent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (problem) {
    if (hasCode(problem, 'ENOENT')) return null;
    throw problem;
  }
}

/** Not `instanceof Error`: node's own errors come from another realm under jest. */
function hasCode(problem: unknown, code: string): boolean {
  return typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === code;
}
