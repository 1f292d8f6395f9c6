// `npm run bench` (性能测量): against peers; `npm run bench -- policy` and the like measure one part of the platform. Each prints a
// table, with the target beside it.
import 'reflect-metadata';
import '../modules/index.ts';

const BENCHES: Readonly<Record<string, () => Promise<string>>> = {
  policy: async () => (await import('../../bench/policy.ts')).measurePolicy(),
  subscriptions: async () => (await import('../../bench/subscriptions.ts')).measureSubscriptions(),
  bulk: async () => (await import('../../bench/bulk.ts')).measureBulk(),
  export: async () => (await import('../../bench/export.ts')).measureExport(),
  growth: async () => (await import('../../bench/growth.ts')).measureGrowth(),
  principals: async () => (await import('../../bench/principals.ts')).measurePrincipals(),
  start: async () => (await import('../../bench/start.ts')).measureStart(),
  timing: async () => (await import('../../bench/timing.ts')).measureTiming(),
  wall: async () => (await import('../../bench/wall.ts')).measureWall(),
  'row-security': async () => (await import('../../bench/row-security.ts')).measureRowSecurity(),
};

const [name] = process.argv.slice(2);
const peers = name === undefined || name.startsWith('--');
const bench = peers
  ? async () => (await import('../../bench/peers.ts')).measurePeers(process.argv.slice(2))
  : Object.hasOwn(BENCHES, name)
    ? BENCHES[name]
    : undefined;
if (bench) console.log(await bench());
else {
  console.error(`用法 / Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 1;
}
