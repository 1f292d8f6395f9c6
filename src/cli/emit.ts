// `npm run emit` (生成契约): writes what is generated and committed: the SDL, the permission matrix and the typed
// operations of codegen.yml. With `--check` nothing is written, and every stale file is an error that names it.
import 'reflect-metadata';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { completePolicySet } from '../policies.ts';
import { permissionMatrix } from '../policy/matrix.ts';
import { buildGraph, printGraph } from '../schema.ts';

interface GeneratedFile {
  readonly filename: string;
  readonly content: string;
}

/** From the SDL of now, not from the committed one: one run of emit brings everything up to date. */
async function typedOperations(sdl: string): Promise<GeneratedFile[]> {
  const { config } = await loadCodegenConfig({ configFilePath: 'codegen.yml' });
  return generate({ ...config, schema: sdl, silent: true }, false);
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const set = completePolicySet();
const sdl = printGraph(buildGraph(set));
const generated: GeneratedFile[] = [
  { filename: 'schema/schema.graphql', content: sdl },
  { filename: 'policies/PERMISSIONS.md', content: `${permissionMatrix(set).trimEnd()}\n` },
  ...(await typedOperations(sdl)),
];
const stale = generated.filter(
  ({ filename, content }) => !existsSync(filename) || readFileSync(filename, 'utf8') !== content,
);
if (values.check && stale.length > 0) {
  for (const { filename } of stale)
    console.error(`${filename} 已过期，请运行 npm run emit / is stale; run: npm run emit`);
  process.exit(1);
}
for (const { filename, content } of values.check ? [] : stale) {
  mkdirSync(path.dirname(filename), { recursive: true });
  writeFileSync(filename, content);
  console.log(`${filename} written`);
}
