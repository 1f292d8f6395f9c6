// The server of the example page (示例页服务): what it gives, and what it keeps. No browser is needed here.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const FOLDER = 'examples/frontend';
const GRAPH = 'http://127.0.0.1:4000';
let server: ChildProcess;
let page: string;

beforeAll(async () => {
  const served = ['--import', 'tsx', `${FOLDER}/serve.ts`, GRAPH, '0'];
  server = spawn(process.execPath, served, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(server.stdout!, 'data');
  page = String(line).trim();
});
afterAll(async () => {
  server.kill();
  await once(server, 'exit');
});

test('it gives the page, CASL and the address of the graph, and nothing else of this machine', async () => {
  const status = async (address: string) => (await fetch(`${page}${address}`)).status;
  const given = ['/', '/main.js', '/style.css', '/modules/@casl/ability/index.mjs', '/modules/@ucast/js/index.mjs'];
  expect(await Promise.all(given.map(status))).toEqual(given.map(() => 200));
  const kept = ['/serve.ts', '/README.md', '/..%2f..%2fpackage.json', '/modules/@casl/ability/..%2f..%2fpackage.json'];
  expect(await Promise.all(kept.map(status))).toEqual(kept.map(() => 404));
  expect(await (await fetch(`${page}/settings.json`)).json()).toEqual({ graph: `${GRAPH}/graphql` });
  expect(page).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('the page names no other host, and its content policy lets it reach none but the graph', async () => {
  for (const file of readdirSync(FOLDER).filter(name => /\.(html|css|js)$/.test(name)))
    expect([file, readFileSync(path.join(FOLDER, file), 'utf8').match(/https?:\/\//)]).toEqual([file, null]);
  const { headers } = await fetch(page);
  expect(headers.get('content-security-policy')).toMatch(
    new RegExp(`^default-src 'none'; script-src 'self' 'sha256-[^']+'; .*connect-src 'self' ${GRAPH}$`),
  );
});
