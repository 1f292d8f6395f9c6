// The documentation is run (文档即测试): every command of both READMEs and of the guides, against a server, with the answers
// as shown. In a shown answer `…` stands for anything: part of a text, further elements, further members.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { describeConfiguration, readConfiguration } from '../src/config.ts';
import { withClient } from '../src/database/migrate.ts';
import { ERRORS } from '../src/domain/errors.ts';
import { allTypes } from '../src/model/meta.ts';
import { startPlatform } from '../src/platform/platform.ts';
import { TEST_PASSWORD } from './harness/template.ts';
import { openWorld, type World } from './harness/world.ts';

const inFolder = (folder: string) =>
  readdirSync(folder).flatMap(name => (/\.md$/.test(name) ? [`${folder}/${name}`] : []));
const GUIDES = inFolder('docs/guides');
const DOCUMENTS = [...inFolder('.'), 'schema/glossary.md', ...inFolder('docs'), ...GUIDES];
const INSTALL = ['npm ci && npm start', 'npm ci && npm test'];
const DATABASE = 'db.example.org:5432/xianjie';
const BLOCK = '=== block ===';
const read = (file: string): string => readFileSync(file, 'utf8');
const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;

type Fence = Readonly<Record<'language' | 'body', string>>;
const fences = (file: string): Fence[] =>
  [...read(file).matchAll(/^```(?<language>\w+)\n(?<body>.*?)\n```$/gms)].map(({ groups }) => ({ ...groups }) as Fence);

/** The commands of a document that can be run beside a server, each with the answers shown after it. */
function steps(file: string): { command: string; shown: Fence[] }[] {
  const found: { command: string; shown: Fence[] }[] = [];
  for (const { language, body } of fences(file)) {
    if (language === 'sh') found.push({ command: body, shown: [] });
    else if (['json', 'text'].includes(language)) found.at(-1)?.shown.push({ language, body });
  }
  return found.filter(({ command }) => !INSTALL.includes(command));
}

/** `…` is any text. */
const matches = (shown: string, real: string): boolean =>
  new RegExp(`^${shown.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('…', '[^]*')}$`).test(real);

/** Where an answer differs from what is shown. */
function differences(shown: unknown, real: unknown, at = '$'): string[] {
  const differs = [`${at}: shown ${JSON.stringify(shown)}, answered ${JSON.stringify(real)}`];
  if (shown === '…') return [];
  if (typeof shown === 'string') return typeof real === 'string' && matches(shown, real) ? [] : differs;
  if (typeof shown !== 'object' || shown === null) return shown === real ? [] : differs;
  if (typeof real !== 'object' || real === null || Array.isArray(shown) !== Array.isArray(real)) return differs;
  const isMore = ([key, value]: [string, unknown]) => value === '…' && (Array.isArray(shown) || key === '…');
  const listed = Object.entries(shown).filter(entry => !isMore(entry));
  const members = new Map(Object.entries(real));
  const isOpen = listed.length < Object.keys(shown).length;
  if (isOpen ? members.size < listed.length : members.size !== listed.length) return differs;
  return listed.flatMap(([key, value]) => differences(value, members.get(key), `${at}.${key}`));
}

let world: World;
let folder: string;
let environment: NodeJS.ProcessEnv;
const server = process.env['XIANJIE_TEST_DATABASE_URL']!;
const fresh = Object.assign(new URL(server), { pathname: `/readme_${process.pid}` });
const application = Object.assign(new URL(fresh), { username: 'xianjie_app', password: TEST_PASSWORD });
const administer = (statement: string) =>
  withClient(server, client => client.query(`${statement} database readme_${process.pid}`));

/** Where a machine has no curl: the few of its options that the documents use. */
const CURL = `#!${process.execPath}
const [body, query, headers, places, given] = [[], [], {}, [], process.argv.slice(2)];
const parts = text => { const [, name, sign, value] = /^([^:=@]+)([:=@]) *(.*)$/s.exec(text);
  return [name, sign === '@' ? require('fs').readFileSync(value, 'utf8') : value]; };
const take = { '-d': text => body.push(text), '--data-urlencode': text => query.push(parts(text)),
  '-H': text => { headers[parts(text)[0]] = parts(text)[1]; } };
while (given.length) { const word = given.shift(); take[word] ? take[word](given.shift()) : places.push(word); }
const url = new URL(places.find(place => place.startsWith('http')));
for (const [name, value] of query) url.searchParams.set(name, value);
fetch(url, { headers, ...(body.length ? { method: 'POST', body: body[0] } : {}) })
  .then(answer => answer.text()).then(text => process.stdout.write(text));
`;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'xianjie-readme-'));
  const dataDirectory = path.join(folder, 'data');
  world = await openWorld({ XIANJIE_DATA_DIR: dataDirectory });
  await administer('create');
  writeFileSync(path.join(folder, 'curl'), CURL, { mode: 0o755 });
  const ours = /^(XIANJIE_|OIDC_|DATABASE_URL|APPLICATION_DATABASE_URL|INIT_CWD)/;
  environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
  const PATH = `${process.env['PATH']}${path.delimiter}${folder}`;
  Object.assign(environment, { PATH, XIANJIE_DATA_DIR: dataDirectory, no_proxy: '*' });
});

afterAll(async () => {
  await world.close();
  await administer('drop');
  rmSync(folder, { recursive: true });
});

/** Puts the addresses of the test in place of those of the document; the last `npm start` tells its settings instead. */
function localised(command: string): string {
  return command
    .replaceAll('http://127.0.0.1:4000', world.address)
    .replaceAll(`postgresql://owner:PASSWORD@${DATABASE}`, fresh.href)
    .replaceAll(`postgresql://xianjie_app:PASSWORD@${DATABASE}`, application.href)
    .replace(/^npm start$/m, "env | grep -E '^(XIANJIE_|OIDC_|DATABASE_|APPLICATION_DATABASE_)'");
}

/** Runs all commands of a document in one shell, as a reader would, and gives the output of each. */
async function run(file: string): Promise<string[]> {
  const script = steps(file).map(({ command }) => `echo '${BLOCK}'\n${localised(command)}\necho`);
  const child = spawn('sh', ['-eu', '-c', script.join('\n')], { env: environment });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (code !== 0) throw new Error(`${file}: exit ${code}\n${stdout}\n${stderr}`);
  return stdout.split(`${BLOCK}\n`).slice(1);
}

function disagreements(output: string, shown: readonly Fence[]): string[] {
  const lines = output.split('\n');
  const documents = shown.filter(({ language }) => language === 'json').map(({ body }) => JSON.parse(body) as unknown);
  const answers = documents.length === 0 ? [] : lines.filter(Boolean).map(line => JSON.parse(line) as unknown);
  const texts = shown.filter(({ language }) => language === 'text').flatMap(({ body }) => body.split('\n'));
  return [
    ...differences(documents, answers),
    ...texts.filter(line => !lines.some(real => matches(line, real))).map(line => `not printed: ${line}`),
  ];
}

describe('the documentation is true', () => {
  let production = '';

  test.each(['README.md', ...GUIDES])(
    'every command of %s answers as shown',
    async file => {
      const outputs = await run(file);
      if (file === 'README.md') production = outputs.at(-1)!;
      expect(steps(file).flatMap(({ shown }, index) => disagreements(outputs[index]!, shown))).toEqual([]);
    },
    300_000, // each token is a process of its own
  );

  test('what the README sets for production starts the platform, on the database that its commands made', async () => {
    const lines = production.split('\n').filter(line => /^\w+=/.test(line));
    const settings = Object.fromEntries(lines.map(line => line.split(/=(.*)/s)));
    expect(settings).toMatchObject({ XIANJIE_MODE: 'production' });
    const configuration = readConfiguration({ ...settings, HOST: '127.0.0.1', PORT: '0' });
    const platform = await startPlatform(configuration, pino({ level: 'silent' }));
    try {
      const address = await platform.listen();
      const query = encodeURIComponent('{ regions { totalCount } region(code: "140623900") { kind } }');
      const ask = async (place: string) => (await fetch(`${address}${place}`)).json();
      expect(await ask('/health/ready')).toMatchObject({ status: 'ready', detail: { mode: 'production' } });
      const data = { regions: { totalCount: 6981 }, region: { kind: 'SCENIC_AREA' } };
      expect(await ask(`/graphql?query=${query}`)).toEqual({ data });
    } finally {
      await platform.close();
    }
  });

  test('both READMEs have the same commands, queries and answers', () => {
    expect(fences('README.zh-CN.md')).toEqual(fences('README.md'));
  });

  test('the two commands exist, and continuous integration calls the second to the letter', () => {
    expect(fences('README.md').flatMap(({ body }) => (INSTALL.includes(body) ? [body] : []))).toEqual(INSTALL);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
    expect(read('.ci/run').split('\n')).toContain(INSTALL[1]);
  });

  test('every npm script, link and path that the documents name exists', () => {
    const missing = DOCUMENTS.flatMap(file => {
      const body = read(file);
      const named = [...body.matchAll(/npm run (?:-s )?([\w:-]+)/g)].filter(([, name]) => !scripts[name!]);
      const links = [...body.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].filter(
        ([, link]) => !existsSync(path.join(path.dirname(file), link!)),
      );
      const paths = [...body.matchAll(/`((?:src|policies|test|docs|schema|data|migrations|examples)\/[\w./-]*)`/g)];
      return [...named, ...links, ...paths.filter(([, place]) => !existsSync(place!))].map(([t]) => `${file}: ${t}`);
    });
    expect(missing).toEqual([]);
  });

  test('docs/configuration.md is the table that the server reads its settings by', () => {
    expect(read('docs/configuration.md')).toContain(`\n\n${describeConfiguration()}\n\n`);
  });

  test('the table of errors is the closed list of errors', () => {
    const rows = Object.entries(ERRORS).map(([code, is]) => `| \`${code}\` | ${is.status} | ${is.zh} | ${is.en} |`);
    expect(read('docs/guides/integrators.md')).toContain(`| --- |\n${rows.join('\n')}\n\n`);
  });

  test('the glossary has every type of the graph under its Chinese name', () => {
    const rows = allTypes().map(({ zh, name }) => `| ${zh} | \`${name}\` |`);
    expect(rows.filter(row => !read('schema/glossary.md').includes(row))).toEqual([]);
  });
});
