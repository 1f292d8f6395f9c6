// `npm run bench -- policy` (性能测量): measures one part of the platform and prints a table, with the target beside it.
import 'reflect-metadata';

const BENCHES: Readonly<Record<string, () => Promise<string>>> = {
  policy: async () => (await import('../../bench/policy.ts')).measurePolicy(),
  subscriptions: async () => (await import('../../bench/subscriptions.ts')).measureSubscriptions(),
  bulk: async () => (await import('../../bench/bulk.ts')).measureBulk(),
  'row-security': async () => (await import('../../bench/row-security.ts')).measureRowSecurity(),
};

const name = process.argv[2] ?? '';
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) console.log(await bench());
else {
  console.error(`用法 / Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 1;
}
