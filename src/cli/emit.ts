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

export interface GeneratedFile {
  /** Relative to the project. */
  readonly filename: string;
  readonly content: string;
}

export async function generatedFiles(project: string): Promise<GeneratedFile[]> {
  const set = completePolicySet();
  const sdl = printGraph(buildGraph(set));
  return [
    { filename: 'schema/schema.graphql', content: sdl },
    { filename: 'policies/PERMISSIONS.md', content: `${permissionMatrix(set).trimEnd()}\n` },
    ...(await typedOperations(project, sdl)),
  ];
}

/** From the SDL of now, not from the committed one: one run of emit brings everything up to date. */
async function typedOperations(project: string, sdl: string): Promise<GeneratedFile[]> {
  const { config } = await loadCodegenConfig({ configFilePath: path.join(project, 'codegen.yml') });
  return generate({ ...config, cwd: project, schema: sdl, silent: true }, false);
}

export function staleFiles(project: string, files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.filter(({ filename, content }) => {
    const place = path.join(project, filename);
    return !existsSync(place) || readFileSync(place, 'utf8') !== content;
  });
}

async function emit(project: string, checkOnly: boolean): Promise<void> {
  for (const { filename, content } of staleFiles(project, await generatedFiles(project))) {
    if (checkOnly) {
      console.error(`${filename} 已过期，请运行 npm run emit / is stale; run: npm run emit`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(path.dirname(path.join(project, filename)), { recursive: true });
    writeFileSync(path.join(project, filename), content);
    console.log(`${filename} written`);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  await emit(process.cwd(), values.check);
}
