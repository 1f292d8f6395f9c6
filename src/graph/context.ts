// The context of one request (请求上下文): who asks, at which moment, and what the answer withheld.
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';
import type { Sealer } from '../database/sealer.ts';
import type { Principal } from '../policy/principal.ts';
import type { Engine, Reading } from './engine.ts';
import { AccessLog } from './read/access.ts';
import { cursorKeys } from './read/cursor.ts';
import type { Run } from './read/statement.ts';

/** One line of the access log: what was done to which object, with what outcome. Never a value. */
export interface AccessLine {
  readonly operation: string;
  readonly objectType: string;
  readonly objectId: string | null;
  readonly fields: readonly string[];
  /** `ALLOWED`, or the code of the refusal. */
  readonly decision: string;
  readonly rules: readonly string[];
  /** Role of the post that granted it. */
  readonly role: string | null;
  /** How many rows left, at the end of an export. */
  readonly rows?: number;
  /** Paths of the input that were refused for a marking of a state secret: an incident is left as well (N28). */
  readonly marked?: readonly string[];
}
export type RecordAccess = (em: EntityManager, context: Context, line: AccessLine) => Promise<void>;

/** In a transaction of its own: the line stays, whatever becomes of what it is about. */
export const recordApart = (context: Context, line: AccessLine): Promise<void> =>
  context.orm.em.fork().transactional(em => context.recordAccess(em, context, line));

export interface Context {
  readonly engine: Engine;
  readonly orm: MikroORM;
  readonly principal: Principal;
  readonly requestId: string;
  readonly recordAccess: RecordAccess;
  readonly sealer: Sealer;
  /** Whether webhooks may have this URL; nothing may where nobody decided. */
  readonly mayCall: (url: string) => boolean;
  readonly access: AccessLog;
  /** Keys of the viewer's cursors. */
  readonly cursorKey: Run['cursorKey'];
  /** One loader per selection and type, for this request only. */
  readonly loaders: Map<string, DataLoader<string, unknown>>;
  /** Digests of the operations that the client registered; `null` where any operation is allowed. */
  readonly allowedOperations: ReadonlySet<string> | null;
  /** For the log line: the account, never a value. */
  readonly logIdentity: string | null;
}

export interface ContextFacts {
  engine: Engine;
  orm: MikroORM;
  principal: Principal;
  requestId: string;
  recordAccess: RecordAccess;
  sealer: Sealer;
  mayCall?: (url: string) => boolean;
  allowedOperations?: ReadonlySet<string> | null;
}

/** What a read needs to know about the viewer. */
export type Reader = Pick<Run, 'principal' | 'cursorKey'>;

export function createReader(engine: Engine, principal: Principal): Reader {
  const viewer = () => JSON.stringify([principal.account?.id ?? null, principal.clientId]);
  return { principal, cursorKey: cursorKeys(engine.cursorSecret, engine.set.version, viewer) };
}

const NOBODY_DECIDED = () => false;

/** Each member by its name: made for every request, and copies of objects take several times as long. */
export function createContext(facts: ContextFacts): Context {
  const { engine, principal } = facts;
  return {
    engine,
    orm: facts.orm,
    principal,
    requestId: facts.requestId,
    recordAccess: facts.recordAccess,
    sealer: facts.sealer,
    mayCall: facts.mayCall ?? NOBODY_DECIDED,
    access: new AccessLog(),
    cursorKey: createReader(engine, principal).cursorKey,
    loaders: new Map(),
    allowedOperations: facts.allowedOperations ?? null,
    logIdentity: principal.account?.username ?? null,
  };
}

export const runOf = ({ principal, cursorKey, requestId }: Context, variables: Run['variables']): Reading => ({
  variables,
  principal,
  cursorKey,
  requestId,
});
