// Lanes (快车道): connections on which statements are sent without waiting for the answers to those before them, which come in
// that order. What is read by its key takes less time than a connection takes to change hands (decision 0046). Nothing
// that may take long belongs here: whatever came after it would wait. Each answer brings back the number of its question: were
// the order ever lost, by whatever fault, nobody would be handed what somebody else asked for.
import pg from 'pg';
import type { Use } from '../domain/kept.ts';
import { MAX_STATEMENTS, readingAs } from './application-pool.ts';
import { countsUpTo, keepOn } from './kept-statements.ts';

/** As many as one process keeps busy: it asks from one thread, and PostgreSQL answers each lane from one. */
const LANES = 2;

export interface Prepared {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

export interface Lanes {
  /** Each statement is a transaction of its own. Rejects as the query of a pool does. */
  query<Row extends pg.QueryResultRow>(statement: Prepared): Promise<pg.QueryResult<Row>>;
  use(): Use;
  /** Once all have been answered. */
  end(): Promise<void>;
}

/** The part of the driver's client that has no public types. */
interface Wired {
  readonly connection: { readonly stream: { cork(): void; uncork(): void; destroy(): void } };
}

const streamOf = (client: pg.Client) => (client as unknown as Wired).connection.stream;

class Lane {
  /** Asked and not answered. */
  waiting = 0;
  readonly #open: () => Promise<pg.Client>;
  #opening: Promise<pg.Client> | null = null;
  #client: pg.Client | null = null;
  #corked = false;
  #questions = 0;

  constructor(open: () => Promise<pg.Client>) {
    this.#open = open;
  }

  async query<Row extends pg.QueryResultRow>(statement: Prepared): Promise<pg.QueryResult<Row>> {
    this.waiting += 1;
    try {
      const client = this.#client ?? (await this.#opened());
      this.#gather(client);
      this.#questions += 1;
      const question = String(this.#questions);
      const answer = await client.query<Row & { question: string }>(numbered(statement, question));
      if (answer.rows.every(row => row.question === question)) return answer;
      this.#leave(client);
      // Whoever else waits on it is told that it is gone.
      streamOf(client).destroy();
      throw new Error('The answer is that to another question');
    } finally {
      this.waiting -= 1;
    }
  }

  async end(): Promise<void> {
    await (await this.#opening?.catch(() => null))?.end();
  }

  /** When it is asked for first, and again after it broke: those that waited then were told by the driver. */
  #opened(): Promise<pg.Client> {
    this.#opening ??= this.#open().then(
      client => {
        const leave = () => this.#leave(client);
        client.on('error', leave).on('end', leave);
        this.#client = client;
        return client;
      },
      cause => {
        this.#opening = null;
        throw cause;
      },
    );
    return this.#opening;
  }

  #leave(client: pg.Client): void {
    // One ends after it broke: by then another may have taken its place.
    if (this.#client === client) [this.#client, this.#opening] = [null, null];
  }

  /** What is asked in one turn of the event loop goes by one write. */
  #gather(client: pg.Client): void {
    if (this.#corked) return;
    const stream = streamOf(client);
    this.#corked = true;
    stream.cork();
    setImmediate(() => {
      this.#corked = false;
      stream.uncork();
    });
  }
}

function numbered({ name, text, values }: Prepared, question: string): Prepared {
  const place = values.length + 1;
  return {
    name,
    text: `select answer.*, $${place}::text as question from (${text}) as answer`,
    values: [...values, question],
  };
}

export function createLanes(applicationUrl: string, statements = MAX_STATEMENTS): Lanes {
  const counts = countsUpTo(statements);
  const open = async () => {
    const client = new pg.Client({ ...readingAs(applicationUrl), pipeline: true });
    keepOn(client, counts);
    await client.connect();
    return client;
  };
  const lanes = Array.from({ length: LANES }, () => new Lane(open));
  return {
    query: statement => lanes.reduce((least, lane) => (lane.waiting < least.waiting ? lane : least)).query(statement),
    use: () => ({ ...counts }),
    end: async () => void (await Promise.all(lanes.map(lane => lane.end()))),
  };
}
