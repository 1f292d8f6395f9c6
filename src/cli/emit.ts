// `npm run emit` (生成契约): writes what is generated and committed: the SDL and the permission matrix. With `--check`
// nothing is written, and a stale file is an error that names it.
import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { completePolicySet } from '../policies.ts';
import { permissionMatrix } from '../policy/matrix.ts';
import { buildGraph, printGraph } from '../schema.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const set = completePolicySet();
const generated = {
  'schema/schema.graphql': printGraph(buildGraph(set)),
  'policies/PERMISSIONS.md': `${permissionMatrix(set).trimEnd()}\n`,
};
const stale = Object.entries(generated).filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
);
if (values.check && stale.length > 0) {
  for (const [file] of stale) console.error(`${file} 已过期，请运行 npm run emit / is stale; run: npm run emit`);
  process.exit(1);
}
for (const [file, text] of values.check ? [] : stale) {
  writeFileSync(file, text);
  console.log(`${file} written`);
}
