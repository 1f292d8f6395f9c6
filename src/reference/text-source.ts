// Reads a file or a stream as lines of strict UTF-8 text (文本来源), in blocks, without holding the file.
// A byte-order mark is accepted, CRLF and LF both end a line; bytes that are not UTF-8 are reported per line.
import { createReadStream } from 'node:fs';
import type { FileLog } from './problem-log.ts';

/** A path, or the bytes themselves such as an upload. */
export type Source = string | AsyncIterable<Uint8Array>;

export interface Line {
  readonly text: string;
  readonly number: number;
}

const LINE_FEED = 10;
const BYTE_ORDER_MARK = '\uFEFF';
/** What decoding puts in place of bytes that are not UTF-8. */
const REPLACEMENT = '\uFFFD';

/** The lines of a source in blocks, one block per chunk read. */
export async function* readLines(source: Source, log: FileLog): AsyncGenerator<Line[]> {
  let number = 0;
  for await (const block of wholeLines(source, log)) {
    const texts = block.toString('utf8').split('\n');
    // A block ends with a line feed, so its last piece is no line; the last block of the file may lack it.
    if (texts.at(-1) === '') texts.pop();
    yield texts.map(text => lineOf(text, ++number, log));
  }
}

/** The whole text, line ends as `\n`. */
export async function readText(source: Source, log: FileLog): Promise<string> {
  const texts: string[] = [];
  for await (const block of readLines(source, log)) for (const { text } of block) texts.push(text);
  return texts.join('\n');
}

function lineOf(decoded: string, number: number, log: FileLog): Line {
  const marked = number === 1 && decoded.startsWith(BYTE_ORDER_MARK);
  const bad = decoded.indexOf(REPLACEMENT);
  if (bad >= 0) {
    // Everything before the first replacement was decoded faithfully, so its bytes can be counted again.
    log.add({ line: number, column: Buffer.byteLength(decoded.slice(0, bad)) + 1 }, 'INVALID_UTF8', 'UTF-8');
  }
  const text = marked ? decoded.slice(1) : decoded;
  return { text: text.endsWith('\r') ? text.slice(0, -1) : text, number };
}

/** Cuts the stream after line feeds: that byte occurs in no longer UTF-8 sequence, so no character is cut. */
async function* wholeLines(source: Source, log: FileLog): AsyncGenerator<Buffer> {
  const pending: Uint8Array[] = [];
  try {
    for await (const chunk of typeof source === 'string' ? createReadStream(source) : source) {
      const end = chunk.lastIndexOf(LINE_FEED) + 1;
      if (end > 0) {
        yield Buffer.concat([...pending.splice(0), chunk.subarray(0, end)]);
      }
      if (end < chunk.length) pending.push(chunk.subarray(end));
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    log.add({ line: 1, column: 1 }, 'FILE_NOT_READABLE', error.code);
    return;
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

/** Missing files, directories, lacking rights. Anything else is a fault of ours and must surface. */
function isSystemError(error: unknown): error is { code: string; syscall: string } {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}
