// Where a fault came from, for the log (调用栈): the server runs from files that the build joined (decision 0041), and a frame is
// told by the line of the source. Maps are read when a fault is logged: read at the start, they cost more than the start itself.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const FRAME = /(file:\/\/\/[^()\s]+\.js):(\d+):(\d+)/;

/** As many as the build makes files. */
const maps = new Map<string, SourceMap | null>();

export const stackLines = (stack: string | undefined): string[] | undefined =>
  stack
    ?.split('\n')
    .filter(line => /^\s+at /.test(line))
    .map(line =>
      line.replace(FRAME, (place, file: string, row: string, column: string) => sourceOf(file, row, column) ?? place),
    );

function sourceOf(file: string, row: string, column: string): string | null {
  const origin = mapOf(file)?.findOrigin(Number(row), Number(column));
  if (!origin || !('fileName' in origin)) return null;
  return `${new URL(origin.fileName, file).href}:${origin.lineNumber}:${origin.columnNumber}`;
}

function mapOf(file: string): SourceMap | null {
  const known = maps.get(file);
  if (known !== undefined) return known;
  const map = readMap(`${fileURLToPath(file)}.map`);
  maps.set(file, map);
  return map;
}

/** A fault is logged in any case, by the lines that ran. */
function readMap(file: string): SourceMap | null {
  if (!existsSync(file)) return null;
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
