// Statements that are sent to PostgreSQL (语句计数), by whatever pool. Listen before the world is opened: a connection keeps the
// way it sends from the moment it is made.
import pg from 'pg';

export interface Statements {
  /** Texts since the last look, without what the relay of events does by itself. */
  taken(): string[];
  stop(): void;
}

export function listenToStatements(): Statements {
  const { query } = pg.Client.prototype;
  let sent: string[] = [];
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first] = given as [string | { text?: string }];
    sent.push(typeof first === 'string' ? first : (first.text ?? ''));
    return (query as (...all: unknown[]) => unknown).apply(this, given);
  } as never;
  return {
    taken() {
      const own = sent.filter(statement => !/outbox_event|webhook/.test(statement));
      sent = [];
      return own;
    },
    stop() {
      pg.Client.prototype.query = query;
    },
  };
}
