// The house rules (架构约束), checked by reading the imports: layers, the order of the modules, forbidden names, and no
// SQL in modules.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** From below to above: a layer imports only what stands before it. */
const LAYERS = [
  ['src/domain'],
  ['src/model'],
  ['src/policy'],
  ['src/database'],
  ['src/authentication', 'src/config.ts'],
  ['src/graph'],
  ['src/modules'],
  ['policies'],
  ['src/reference'],
  ['src/demo'],
  ['src/policies.ts', 'src/schema.ts'],
  ['src/delivery'],
  ['src/transport'],
  ['src/platform'],
  ['src/main.ts', 'src/start.ts', 'src/cli'],
];

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map(entry => path.posix.join(entry.parentPath, entry.name));

const sources = [...files('src'), ...files('policies')];
const text = new Map(sources.map(file => [file, readFileSync(file, 'utf8')]));

function importsOf(file: string): string[] {
  const found = text.get(file)!.matchAll(/^\s*(?:import|export)\s(?!type\b)[^'"]*?['"](\.[^'"]+)['"]/gms);
  return [...found].map(([, specifier]) => path.posix.join(path.posix.dirname(file), specifier!));
}

const layerOf = (file: string): number =>
  LAYERS.findIndex(places => places.some(place => file === place || file.startsWith(`${place}/`)));

const moduleOrder = [
  ...new Set([...text.get('src/modules/index.ts')!.matchAll(/'\.\/(\w+)\//g)].map(([, module]) => module!)),
];
const moduleOf = (file: string): string | undefined => /^src\/modules\/(\w+)\//.exec(file)?.[1];

describe('architecture', () => {
  test('every source file belongs to a layer', () => {
    expect(sources.filter(file => layerOf(file) === -1)).toEqual([]);
  });

  test('a layer imports only from itself and from layers below', () => {
    const wrong = sources.flatMap(file =>
      importsOf(file)
        .filter(target => layerOf(target) > layerOf(file))
        .map(target => `${file} may not import ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a module imports only modules above it in src/modules/index.ts', () => {
    const wrong = sources.flatMap(file =>
      importsOf(file).flatMap(target => {
        const [own, other] = [moduleOf(file), moduleOf(target)];
        if (!own || !other || moduleOrder.indexOf(other) <= moduleOrder.indexOf(own)) return [];
        return [`${file} may not import ${target}: ${other} comes after ${own}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('every module folder is in the ordered list', () => {
    const folders = readdirSync('src/modules', { withFileTypes: true }).filter(entry => entry.isDirectory());
    expect(folders.map(entry => entry.name).sort()).toEqual([...moduleOrder].sort());
  });

  test('modules contain no SQL and no role names; policies name no column', () => {
    const sql = sources.filter(
      file =>
        file.startsWith('src/modules/') &&
        /\b(select .+ from|insert into|\.execute\(|\.query\()/i.test(text.get(file)!),
    );
    expect(sql).toEqual([]);
  });

  test('no file is called utils, helpers, types or constants, and none is longer than 200 lines', () => {
    const vague = sources.filter(file => /\b(utils?|helpers?|types|constants|common|misc)\.ts$/.test(file));
    const long = sources.filter(file => text.get(file)!.split('\n').length > 201);
    expect({ vague, long }).toEqual({ vague: [], long: [] });
  });

  test('every file starts with a comment that says what it owns', () => {
    const silent = sources.filter(file => !text.get(file)!.startsWith('//'));
    expect(silent).toEqual([]);
  });
});
