// A column of values as one parameter (数组参数): PostgreSQL's own binary form of an array, so that neither side writes or
// reads escapes. Half a million cells go as a few parameters, and what is text stays text until its column takes it.
type Encode = (value: never) => Buffer;

interface Element {
  /** Type of the array's elements, as the statement has to name it. */
  readonly sql: string;
  readonly oid: number;
  readonly encode: Encode;
}

const text: Element = { sql: 'text', oid: 25, encode: (value: unknown) => Buffer.from(String(value)) };

const ELEMENTS: Readonly<Record<string, Element>> = {
  uuid: { sql: 'uuid', oid: 2950, encode: (value: string) => Buffer.from(value.replaceAll('-', ''), 'hex') },
  int: {
    sql: 'int',
    oid: 23,
    encode: (value: number) => {
      const bytes = Buffer.allocUnsafe(4);
      bytes.writeInt32BE(value);
      return bytes;
    },
  },
  boolean: { sql: 'boolean', oid: 16, encode: (value: boolean) => Buffer.from([value ? 1 : 0]) },
  // The first byte is the version of the form.
  jsonb: { sql: 'jsonb', oid: 3802, encode: (value: unknown) => Buffer.from(`\u0001${JSON.stringify(value)}`) },
};

/** How values of a column type travel: as its own, or as text that is cast. */
export const elementOf = (sql: string): Element => ELEMENTS[sql] ?? text;

const HEADER = 20;

/** The array as a parameter that the driver sends as it is. */
export function arrayOf({ oid, encode }: Element, values: readonly unknown[]): Buffer {
  const header = Buffer.alloc(HEADER);
  header.writeInt32BE(values.length === 0 ? 0 : 1, 0); // dimensions
  header.writeInt32BE(values.some(value => value == null) ? 1 : 0, 4);
  header.writeInt32BE(oid, 8);
  if (values.length === 0) return header.subarray(0, 12);
  header.writeInt32BE(values.length, 12);
  header.writeInt32BE(1, 16); // the first index
  const parts: Buffer[] = [header];
  for (const value of values) {
    const bytes = value == null ? null : encode(value as never);
    const length = Buffer.allocUnsafe(4);
    length.writeInt32BE(bytes ? bytes.length : -1);
    parts.push(length);
    if (bytes) parts.push(bytes);
  }
  return Buffer.concat(parts);
}
