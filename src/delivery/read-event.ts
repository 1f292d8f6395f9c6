// What an event says to each subscriber (事件读取): the row through the read compiler, as of now. Subscribers whose
// statement and parameters are equal see the same, whoever they are, and share one read and one message.
import type { Loaded } from '../authentication/load-principal.ts';
import { Failure } from '../domain/errors.ts';
import { createReader, type Reader } from '../graph/context.ts';
import { type Engine, planned, runPlan } from '../graph/engine.ts';
import { AccessLog } from '../graph/read/access.ts';
import { compileEvent, type ReadPlan } from '../graph/read/compile.ts';
import { toldPosts } from '../graph/read/statement.ts';
import { metaOf } from '../model/meta.ts';
import type { Message } from './stream.ts';
import type { Admitted, Subscriber } from './subscriber.ts';

export interface OutboxLine {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly object: string;
  readonly audience: readonly string[] | null;
}

export interface Recipient {
  readonly subscriber: Subscriber;
  readonly loaded: Loaded;
}

interface Group {
  readonly plan: ReadPlan;
  readonly reader: Reader;
  readonly variables: Admitted['variables'];
  readonly members: Subscriber[];
  /** Each of them reads, though the statement runs once. */
  readonly accounts: Set<string | null>;
}

export function planOf(engine: Engine, { principal }: Loaded, admitted: Admitted): ReadPlan {
  const { document, operation, variables, sourceDigest, shape, subscription } = admitted;
  const name = operation.name?.value ?? '';
  const key = ['event', sourceDigest, name, principal.class, shape].join('\n');
  const meta = metaOf(subscription.type);
  return planned(engine, key, () => compileEvent(engine, principal, document, operation, variables, meta))!;
}

/** Groups of equal sight; who may not even ask (a filter that is no longer permitted) is ended with the reason. */
function groupsOf(engine: Engine, event: OutboxLine, recipients: readonly Recipient[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { subscriber, loaded } of recipients) {
    try {
      const { variables } = subscriber.admitted;
      const plan = planOf(engine, loaded, subscriber.admitted);
      const reader = createReader(engine, loaded.principal);
      const run = { ...reader, variables, object: event.object };
      const values = plan.binds.map(bind => (bind === toldPosts ? null : bind(run)));
      const key = JSON.stringify([plan.name, values]);
      const group = groups.get(key) ?? { plan, reader, variables, members: [], accounts: new Set() };
      groups.set(key, group);
      group.members.push(subscriber);
      group.accounts.add(loaded.principal.account?.id ?? null);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      subscriber.stream.end(error);
    }
  }
  return [...groups.values()];
}

async function messageOf(engine: Engine, event: OutboxLine, group: Group): Promise<Message | null> {
  const access = new AccessLog();
  const { reader, variables } = group;
  const run = { ...reader, variables, object: event.object, requestId: event.id, accounts: [...group.accounts] };
  const data = await runPlan(engine, group.plan, run, access);
  if (data === null) return null;
  const entries = access.list();
  return entries.length > 0 ? { data, extensions: { access: entries } } : { data };
}

/** Reads in flight at once: the requests need connections, too. */
const AT_ONCE = 8;

export interface Delivery {
  readonly subscriber: Subscriber;
  readonly message: Message;
}

/** Reads first and sends nothing, so that what fails half-way can be tried again without doubling a message. */
export async function readEvent(
  engine: Engine,
  event: OutboxLine,
  recipients: readonly Recipient[],
): Promise<Delivery[]> {
  const groups = groupsOf(engine, event, recipients);
  const deliveries: Delivery[] = [];
  const work = async () => {
    for (let group = groups.pop(); group; group = groups.pop()) {
      const message = await messageOf(engine, event, group);
      if (message) for (const subscriber of group.members) deliveries.push({ subscriber, message });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return deliveries;
}
