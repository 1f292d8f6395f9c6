// The registered frontend of the demo world (示例前端客户端): what it may ask for, and which operations it may send (N25).
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const FRONTEND_CLIENT = 'fe';

const SCOPED_TYPES = [
  'Region',
  'MemberUnit',
  'Duty',
  'Organization',
  'RulePack',
  'WorkCalendar',
  'CommonDuty',
] as const;

export interface FrontendClient {
  readonly clientId: string;
  readonly nameZh: string;
  readonly scopes: readonly string[];
  readonly allowedOperations: readonly string[];
}

export function frontendClient(): FrontendClient {
  return {
    clientId: FRONTEND_CLIENT,
    nameZh: '示例·前端应用',
    scopes: SCOPED_TYPES.map(type => `${type}.read`),
    allowedOperations: digestsOf(operationsFolder()),
  };
}

/** SHA-256 of the text of each operation, without the space around it, as the server takes it of what a client sends. */
function digestsOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.graphql'));
  const digests = files.map(name => {
    const text = readFileSync(path.join(folder, name), 'utf8').trim();
    return createHash('sha256').update(text).digest('hex');
  });
  return [...new Set(digests)].sort();
}

/** `schema/operations` beside `package.json`, which lies above this module in `src/` and in `dist/src/` alike. */
function operationsFolder(): string {
  let directory = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(directory, 'package.json'))) directory = path.dirname(directory);
  return path.join(directory, 'schema', 'operations');
}
