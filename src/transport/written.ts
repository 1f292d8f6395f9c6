// Writing to a reader that may be slow (慢读者): no faster than it reads, and not for ever.
import type { Writable } from 'node:stream';

/** One that reads nothing at all for this long is cut off, as a socket is that answers no ping. */
const STUCK_MILLISECONDS = 30_000;

/** Waits for a reader that is behind, so that its backlog is counted where all backlogs are. */
export async function written(output: Writable, part: string | Buffer): Promise<void> {
  if (output.destroyed || output.write(part)) return;
  const cut = setTimeout(() => output.destroy(), STUCK_MILLISECONDS).unref();
  const events = ['drain', 'close', 'error'] as const;
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = () => resolve();
  for (const event of events) output.once(event, done);
  await promise;
  clearTimeout(cut);
  for (const event of events) output.off(event, done);
}
