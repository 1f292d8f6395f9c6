// COPY to the client (导出对照): the lines of COPY TO STDOUT, one by one, as the driver brings them.
import type pg from 'pg';

interface CopyConnection {
  query(text: string): void;
}

class CopyOut {
  readonly #text: string;
  readonly #take: (line: string) => void;
  readonly done = Promise.withResolvers<void>();

  constructor(text: string, take: (line: string) => void) {
    this.#text = text;
    this.#take = take;
  }

  submit(connection: CopyConnection): void {
    connection.query(this.#text);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.#take(chunk.toString('utf8', 0, chunk.length - 1));
  }

  handleCommandComplete(): void {
    // What comes next says that it is over.
  }

  handleReadyForQuery(): void {
    this.done.resolve();
  }

  handleError(error: unknown): void {
    this.done.reject(error);
  }
}

/** Each row as text format writes it, without its line end. */
export function copyOut(client: pg.ClientBase, query: string, take: (line: string) => void): Promise<void> {
  const copy = new CopyOut(`copy (${query}) to stdout`, take);
  client.query(copy as never);
  return copy.done.promise;
}
