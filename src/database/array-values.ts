// A column of values as one parameter (数组参数): PostgreSQL's own binary form of an array, so that neither side writes or
// reads escapes. Half a million cells go as a few parameters, and what is text stays text until its column takes it.

/** How values of a column type travel: as their own type, or as text that is cast. */
interface Element {
  /** As the statement has to name it. */
  readonly sql: string;
  readonly oid: number;
  readonly write: (bytes: Bytes, value: never) => void;
}

/** Bytes that grow by doubling: a buffer for each value would be work for the collector. */
class Bytes {
  #buffer = Buffer.allocUnsafe(16_384);
  #length = 0;

  int(value: number): void {
    this.#room(4);
    this.#length = this.#buffer.writeInt32BE(value, this.#length);
  }

  byte(value: number): void {
    this.#room(1);
    this.#length = this.#buffer.writeUInt8(value, this.#length);
  }

  text(value: string): void {
    this.#room(value.length * 3);
    this.#length += this.#buffer.write(value, this.#length, 'utf8');
  }

  hexadecimal(value: string): void {
    this.#room(value.length / 2);
    this.#length += this.#buffer.write(value, this.#length, 'hex');
  }

  /** What is written, preceded by how long it is. */
  measured(write: () => void): void {
    const at = this.#length;
    this.int(0);
    write();
    this.#buffer.writeInt32BE(this.#length - at - 4, at);
  }

  whole(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  #room(more: number): void {
    if (this.#length + more <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + more));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}

const TEXT: Element = { sql: 'text', oid: 25, write: (bytes, value: unknown) => bytes.text(String(value)) };

const JSON_FORM = 1;

const ELEMENTS: Readonly<Record<string, Element>> = {
  uuid: { sql: 'uuid', oid: 2950, write: (bytes, value: string) => bytes.hexadecimal(value.replaceAll('-', '')) },
  int: { sql: 'int', oid: 23, write: (bytes, value: number) => bytes.int(value) },
  boolean: { sql: 'boolean', oid: 16, write: (bytes, value: boolean) => bytes.byte(value ? 1 : 0) },
  jsonb: {
    sql: 'jsonb',
    oid: 3802,
    write: (bytes, value: unknown) => {
      bytes.byte(JSON_FORM);
      bytes.text(JSON.stringify(value));
    },
  },
};

export const elementOf = (sql: string): Element => ELEMENTS[sql] ?? TEXT;

/** The array as a parameter that the driver sends as it is; neither null nor undefined is written as a value. */
export function arrayOf({ oid, write }: Element, values: readonly unknown[]): Buffer {
  const bytes = new Bytes();
  const [dimensions, someMissing, firstIndex] = [1, values.some(value => value == null) ? 1 : 0, 1];
  for (const number of [dimensions, someMissing, oid, values.length, firstIndex]) bytes.int(number);
  for (const value of values)
    if (value == null) bytes.int(-1);
    else bytes.measured(() => write(bytes, value as never));
  return bytes.whole();
}
