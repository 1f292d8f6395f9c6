// A column of values as one parameter (数组参数): texts and JSON in PostgreSQL's own binary form of an array, so that neither
// side writes or reads escapes; keys, numbers and flags, which need none, joined to one text, which is one step for all.

/** How values of a column type travel: as their own type, or as text that is cast. */
interface Element {
  /** As the statement has to name it. */
  readonly sql: string;
  /** Type and form in binary; absent where the values are joined. */
  readonly binary?: { readonly oid: number; readonly write: (bytes: Bytes, value: unknown) => void };
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

  /** What is written from here on is preceded by how long it is: `measured` is told the place that this gives. */
  begin(): number {
    this.int(0);
    return this.#length;
  }

  measured(begun: number): void {
    this.#buffer.writeInt32BE(this.#length - begun, begun - 4);
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

const TEXT: Element = { sql: 'text', binary: { oid: 25, write: (bytes, value) => bytes.text(String(value)) } };

const JSON_FORM = 1;

const ELEMENTS: Readonly<Record<string, Element>> = {
  uuid: { sql: 'uuid' },
  int: { sql: 'int' },
  boolean: { sql: 'boolean' },
  numeric: { sql: 'numeric' },
  jsonb: {
    sql: 'jsonb',
    binary: {
      oid: 3802,
      write: (bytes, value) => {
        bytes.byte(JSON_FORM);
        bytes.text(JSON.stringify(value));
      },
    },
  },
};

export const elementOf = (sql: string): Element => ELEMENTS[sql] ?? TEXT;

/** The array as a parameter that the driver sends as it is; neither null nor undefined is written as a value. */
export const arrayOf = ({ binary }: Element, values: readonly unknown[]): Buffer | string =>
  binary ? inBinary(binary, values) : joined(values);

function inBinary({ oid, write }: NonNullable<Element['binary']>, values: readonly unknown[]): Buffer {
  const bytes = new Bytes();
  const [dimensions, someMissing, firstIndex] = [1, values.some(value => value == null) ? 1 : 0, 1];
  for (const number of [dimensions, someMissing, oid, values.length, firstIndex]) bytes.int(number);
  for (const value of values)
    if (value == null) bytes.int(-1);
    else {
      const begun = bytes.begin();
      write(bytes, value);
      bytes.measured(begun);
    }
  return bytes.whole();
}

/** Nothing of which a key, a number or a flag is made has a meaning in the text of an array. */
const WITHOUT_MEANING = /^[\w.,-]*$/;

function joined(values: readonly unknown[]): string {
  const text = values.map(value => value ?? 'null').join(',');
  if (!WITHOUT_MEANING.test(text) || text.split(',').length !== Math.max(values.length, 1))
    throw new Error('A value of the column is neither key nor number nor flag');
  return `{${text}}`;
}
