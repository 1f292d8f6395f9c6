// Start and stop (启停): reads the configuration, starts the platform, and stops it once, in order, on a signal.
import 'reflect-metadata';
import { destination, pino } from 'pino';
import { type Configuration, readConfiguration } from './config.ts';
import { whenAbandoned } from './platform/abandoned.ts';
import { startPlatform } from './platform/platform.ts';

const STOP_MILLISECONDS = 4_500;
const LOG_BYTES = 4096;
const LOG_MILLISECONDS = 100;

function configuration(): Configuration {
  try {
    return readConfiguration();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const settings = configuration();
// A system call for every line costs a tenth of a small request. What is left when the process ends is written then; what is
// told to nobody but the log is a fault of the moment, and audit lines are in the database.
const lines = destination({ sync: false, minLength: LOG_BYTES, periodicFlush: LOG_MILLISECONDS });
process.on('exit', () => lines.flushSync());
const log = pino({ level: settings.logLevel }, lines);
const begun = performance.now();
// Until there is something to close, ending is enough: the embedded database ends with the process.
let stop = (): void => process.exit(1);
whenAbandoned(() => stop());
try {
  const platform = await startPlatform(settings, log);
  const address = await platform.listen();
  const { policyVersion } = platform;
  log.info(
    { address: `${address}/graphql`, policyVersion, milliseconds: Math.round(performance.now() - begun) },
    'ready',
  );
  let stopping = false;
  stop = async () => {
    if (stopping) return;
    stopping = true;
    // Whatever hangs, the process ends in time.
    setTimeout(() => process.exit(1), STOP_MILLISECONDS).unref();
    await platform.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
} catch (error) {
  console.error((error as Error).message);
  log.debug({ err: error }, 'not started');
  process.exit(1);
}
