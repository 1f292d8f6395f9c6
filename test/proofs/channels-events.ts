// The channel of events (订阅事件通道): every row of every type with a subscription has an event; who listens hears of the
// rows that they see, of no other, and nothing that is withheld.
import { setTimeout as delay } from 'node:timers/promises';
import { allSubscriptions } from '../../src/graph/subscription.ts';
import { metaOf } from '../../src/model/meta.ts';
import { type Listener, listenByEvents } from '../harness/subscriptions.ts';
import { everything } from './channels-objects.ts';
import type { Probe } from './channels-probe.ts';
import { NOW } from './non-interference-world.ts';

const CHANNEL = 'subscription event';
const LONGEST_WAIT = 30_000;
/** For what comes although it should not. */
const AFTERWARDS = 300;

export async function askEvents(probe: Probe): Promise<void> {
  const listeners = new Map<string, Listener>();
  const sitting = { at: NOW, ...(probe.viewer.account === null ? {} : { as: probe.viewer.account }) };
  for (const { name, type } of allSubscriptions()) {
    const query = `subscription { ${name} { ${everything(metaOf(type))} } }`;
    listeners.set(name, await listenByEvents(probe.server, query, sitting));
  }
  await announce(probe);
  const expected = new Map(
    allSubscriptions().map(({ name, type, on }) => {
      const kinds = announced.filter(one => one.type === type && on.includes(one.kind));
      return [name, kinds.length * probe.visible(metaOf(type)).length];
    }),
  );
  const isBehind = ([name, { received, errors }]: [string, Listener]) =>
    errors.length === 0 && received.length < expected.get(name)!;
  for (let waited = 0; [...listeners].some(isBehind) && waited < LONGEST_WAIT; waited += 20) await delay(20);
  await delay(AFTERWARDS);
  for (const { name, type } of allSubscriptions()) {
    const { received, errors, close } = listeners.get(name)!;
    close();
    for (const text of received) probe.scan(CHANNEL, text);
    const refused = errors.length > 0;
    if (refused ? received.length > 0 : received.length !== expected.get(name))
      probe.report(CHANNEL, [`${name}: ${received.length} events, not ${refused ? 0 : expected.get(name)}`]);
    probe.noteAll(metaOf(type), CHANNEL);
  }
}

/** The first mutation of each subscription; another may be told of it as well. */
const announced = [
  ...new Map(
    allSubscriptions().map(({ type, on }) => [`${metaOf(type).name} ${on[0]}`, { type, kind: on[0]! }]),
  ).values(),
];

/** One event for each row: the owner's inserts pass by the trigger that would announce them. */
async function announce({ server }: Probe): Promise<void> {
  for (const { type, kind } of announced) {
    const { name, table } = metaOf(type);
    await server.owner.query(
      `insert into outbox_event (kind, object_type, object_id) select $1, $2, id from ${table} order by id`,
      [kind, name],
    );
  }
  await server.owner.query(`select pg_notify('xianjie_event', '')`);
}
