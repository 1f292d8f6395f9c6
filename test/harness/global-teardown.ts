// Ends the PostgreSQL of the test run and removes its folder.
import type { TestRun } from './global-setup.ts';

export default async function stopTestServer(): Promise<void> {
  await (globalThis as typeof globalThis & TestRun).xianjieTestServer?.stop();
}
