// Entries of a zip (压缩包条目, APPNOTE 4.3): stored and deflated ones, of a known size. What unpacks to more than its limit is
// given up while it unpacks; what is encrypted, spread over disks or larger than 4 GB is not read at all.
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 500;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

export class NotAZip extends Error {}
export class TooLargeUnpacked extends Error {}

interface Entry {
  readonly method: number;
  readonly packed: Buffer;
}

/** The entries by name. Throws NotAZip where anything is not as it has to be. */
export function entriesOf(archive: Buffer): ReadonlyMap<string, Entry> {
  const at = endOf(archive);
  const [count, start] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16)];
  if (count > MOST_ENTRIES) throw new NotAZip();
  const entries = new Map<string, Entry>();
  let place = start;
  for (let n = 0; n < count; n++) {
    if (place + 46 > archive.length || archive.readUInt32LE(place) !== ENTRY) throw new NotAZip();
    const [flags, method] = [archive.readUInt16LE(place + 8), archive.readUInt16LE(place + 10)];
    const size = archive.readUInt32LE(place + 20);
    const [name, extra, comment] = [28, 30, 32].map(offset => archive.readUInt16LE(place + offset)) as [
      number,
      number,
      number,
    ];
    const title = archive.toString('utf8', place + 46, place + 46 + name);
    if (flags & ENCRYPTED || (method !== STORED && method !== DEFLATED) || entries.has(title)) throw new NotAZip();
    entries.set(title, { method, packed: packedAt(archive, archive.readUInt32LE(place + 42), size) });
    place += 46 + name + extra + comment;
  }
  return entries;
}

function endOf(archive: Buffer): number {
  const lowest = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = archive.length - END_LENGTH; at >= lowest; at--) if (archive.readUInt32LE(at) === END) return at;
  throw new NotAZip();
}

function packedAt(archive: Buffer, at: number, size: number): Buffer {
  if (at + 30 > archive.length || archive.readUInt32LE(at) !== LOCAL) throw new NotAZip();
  const from = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  if (from + size > archive.length) throw new NotAZip();
  return archive.subarray(from, from + size);
}

/** What an entry unpacks to, if that is no more than `most` bytes, whatever its header says. */
export async function unpacked({ method, packed }: Entry, most: number): Promise<Buffer> {
  if (method === STORED) {
    if (packed.length > most) throw new TooLargeUnpacked();
    return packed;
  }
  try {
    return await inflate(packed, { maxOutputLength: most });
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? new TooLargeUnpacked() : new NotAZip();
  }
}
