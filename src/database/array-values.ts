// A column of values as one parameter (数组参数). What needs no escapes is joined to one text, JSON is written in one piece, and
// texts go in PostgreSQL's own binary form of an array, so that neither side writes or reads escapes: a step for the whole
// column costs either side less than one for each value.

/** How values of a column type travel: as their own type, or as text that is cast. */
interface Column {
  readonly write: (values: readonly unknown[]) => Buffer | string;
  /** The values of the parameter as rows. */
  readonly rows: (parameter: string) => string;
}

/** Bytes that grow by doubling: a buffer for each value would be work for the collector. */
class Bytes {
  #buffer = Buffer.allocUnsafe(16_384);
  #length = 0;

  int(value: number): void {
    this.#room(4);
    this.#length = this.#buffer.writeInt32BE(value, this.#length);
  }

  /** The text, preceded by how long it is. */
  text(value: string): void {
    this.#room(4 + value.length * 3);
    const length = this.#buffer.write(value, this.#length + 4, 'utf8');
    this.#length = this.#buffer.writeInt32BE(length, this.#length) + length;
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

const TEXT_TYPE = 25;

function texts(values: readonly unknown[]): Buffer {
  const bytes = new Bytes();
  const [dimensions, someMissing, firstIndex] = [1, values.some(value => value == null) ? 1 : 0, 1];
  for (const number of [dimensions, someMissing, TEXT_TYPE, values.length, firstIndex]) bytes.int(number);
  for (const value of values)
    if (value == null) bytes.int(-1);
    else bytes.text(String(value));
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

const array = (sql: string, write: Column['write']): Column => ({
  write,
  rows: parameter => `unnest(${parameter}::${sql}[])`,
});

/** Stands before JSON in binary. As bytes it does not stay as a text for as long as PostgreSQL takes to store it. */
const JSON_FORM = '\u0001';

const known = new WeakMap<readonly unknown[], Buffer>();

/** A list in JSON, as it was sent: kept for as long as the list is, for it is stored and its digest is taken. */
function sentJson(list: readonly unknown[]): Buffer {
  const bytes = known.get(list) ?? jsonForm(list);
  known.set(list, bytes);
  return bytes;
}

/** The text of a list in JSON, as bytes. */
export const jsonOfSent = (list: readonly unknown[]): Buffer => sentJson(list).subarray(JSON_FORM.length);

function jsonForm(values: readonly unknown[]): Buffer {
  const text = JSON.stringify(values);
  const bytes = Buffer.allocUnsafe(JSON_FORM.length + Buffer.byteLength(text));
  bytes.write(JSON_FORM);
  bytes.write(text, JSON_FORM.length);
  return bytes;
}

const TEXT = array('text', texts);
const COLUMNS: Readonly<Record<string, Column>> = {
  uuid: array('uuid', joined),
  int: array('int', joined),
  boolean: array('boolean', joined),
  numeric: array('numeric', joined),
  jsonb: {
    write: values => known.get(values) ?? jsonForm(values),
    rows: parameter => `jsonb_array_elements(${parameter}::jsonb)`,
  },
};

export const columnParameter = (sql: string): Column => COLUMNS[sql] ?? TEXT;
