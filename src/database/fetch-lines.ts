// Rows of one text column as lines (取行): put into one piece of memory as the driver reads them, so that a batch leaves one object
// behind and not a thousand.
import type pg from 'pg';

/** The part of the driver's connection that is spoken to; it has no public types. */
interface Connection {
  query(text: string): void;
}

export interface Lines {
  /** Each with its line end. */
  readonly lines: Buffer;
  readonly rows: number;
}

const FIRST_BYTES = 256 * 1024;
/** Most bytes of one character, for each unit of a text. */
const BYTES_A_UNIT = 3;
const LINE_END = 10;

class FetchLines {
  readonly #text: string;
  #lines: Buffer = Buffer.allocUnsafe(FIRST_BYTES);
  #used = 0;
  #rows = 0;
  readonly done = Promise.withResolvers<Lines>();

  constructor(text: string) {
    this.#text = text;
  }

  submit(connection: Connection): void {
    connection.query(this.#text);
  }

  handleRowDescription(): void {
    // One column of text, as was asked.
  }

  handleDataRow({ fields: [line] }: { fields: readonly (string | null)[] }): void {
    const text = line ?? 'null';
    const needed = this.#used + text.length * BYTES_A_UNIT + 1;
    if (needed > this.#lines.length) {
      const larger = Buffer.allocUnsafe(Math.max(needed, this.#lines.length * 2));
      this.#lines.copy(larger, 0, 0, this.#used);
      this.#lines = larger;
    }
    this.#used += this.#lines.write(text, this.#used);
    this.#lines[this.#used] = LINE_END;
    this.#used += 1;
    this.#rows += 1;
  }

  handleCommandComplete(): void {
    // What comes next says that it is over.
  }

  handleReadyForQuery(): void {
    this.done.resolve({ lines: this.#lines.subarray(0, this.#used), rows: this.#rows });
  }

  handleError(error: unknown): void {
    this.done.reject(error);
  }
}

/** Runs a statement without parameters that answers one column of text. */
export function fetchLines(client: pg.ClientBase, text: string): Promise<Lines> {
  const fetch = new FetchLines(text);
  client.query(fetch as never);
  return fetch.done.promise;
}
