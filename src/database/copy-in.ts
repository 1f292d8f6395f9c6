// Rows into a table by COPY (批量写入): one line of text a row, sent as fast as the database takes them and never faster,
// so that memory stays flat whatever there is to write.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import pg from 'pg';

export type Cell = string | number | boolean | readonly string[] | null;

/** The part of the driver's connection that COPY speaks to; it has no public types. */
interface CopyConnection {
  readonly stream: Socket;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

const CHUNK_CHARACTERS = 64 * 1024;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, character => ESCAPES[character]!);
const quoted = (item: string): string => `"${item.replace(/["\\]/g, '\\$&')}"`;

function written(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return escaped(cell);
  return typeof cell === 'object' ? escaped(`{${cell.map(quoted).join(',')}}`) : String(cell);
}

class CopyIn {
  readonly #text: string;
  readonly #rows: Iterator<readonly Cell[]>;
  #failure: unknown;
  #over = false;
  #count = 0;
  readonly done = Promise.withResolvers<number>();

  constructor(text: string, rows: Iterable<readonly Cell[]>) {
    this.#text = text;
    this.#rows = rows[Symbol.iterator]();
  }

  submit(connection: CopyConnection): void {
    connection.query(this.#text);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.#send(connection).catch((cause: unknown) => {
      // The database answers with an error of its own, which says less than this one.
      this.#failure = cause;
      connection.sendCopyFail('the rows could not be made');
    });
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#count = Number(text.split(' ').at(-1));
  }

  handleReadyForQuery(): void {
    this.done.resolve(this.#count);
  }

  handleError(error: unknown): void {
    this.#over = true;
    this.done.reject(this.#failure ?? error);
  }

  async #send(connection: CopyConnection): Promise<void> {
    let text = '';
    for (let next = this.#rows.next(); !next.done; next = this.#rows.next()) {
      text += `${next.value.map(written).join('\t')}\n`;
      if (text.length < CHUNK_CHARACTERS) continue;
      connection.sendCopyFromChunk(Buffer.from(text));
      text = '';
      if (connection.stream.writableNeedDrain)
        await Promise.race([once(connection.stream, 'drain'), once(connection.stream, 'close')]);
      // The database gave up, and the driver goes on with what comes next.
      if (this.#over) return;
    }
    if (text !== '') connection.sendCopyFromChunk(Buffer.from(text));
    connection.endCopyFrom();
  }
}

/** Writes rows and tells how many. Columns and cells stand in the same order. */
export function copyIn(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<number> {
  const names = columns.map(column => pg.escapeIdentifier(column)).join(', ');
  const copy = new CopyIn(`copy ${pg.escapeIdentifier(table)} (${names}) from stdin`, rows);
  client.query(copy as never);
  return copy.done.promise;
}
