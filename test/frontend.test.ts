// The example page (示例页) of examples/frontend in headless Chromium, driven over the DevTools pipe: which columns, marks and
// buttons each persona has, and that a button does what it says. Chromium: $CHROMIUM, or /usr/bin/chromium.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Json, openWorld, type World } from './harness/world.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const ABSENT = existsSync(CHROMIUM) ? '' : ` (skipped: no Chromium at ${CHROMIUM}; install it, or set CHROMIUM)`;
// --no-sandbox only for root, whom Chromium refuses otherwise; the rest keeps it from looking for the internet.
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...['--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--window-size=1280,1000', '--remote-debugging-pipe'],
];

if (ABSENT) process.stderr.write(`test/frontend.test.ts: the page in a browser${ABSENT}\n`);

let world: World;
let page: string;
const children: ChildProcess[] = [];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

beforeAll(async () => {
  const port = await freePort();
  world = await openWorld({ CORS_ORIGINS: `http://127.0.0.1:${port}` });
  const served = ['--import', 'tsx', 'examples/frontend/serve.ts', world.address, String(port)];
  const server = spawn(process.execPath, served, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(server);
  const [line] = await once(server.stdout, 'data');
  page = String(line).trim();
});
afterAll(async () => {
  for (const child of children) child.kill();
  await Promise.all(children.map(child => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
  await world.close();
});

/** Chromium over its pipe: one JSON message after another, each ended by a NUL. */
class Browser {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (answer: Json) => void>();
  #last = 0;

  constructor(folder: string) {
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
    this.#process = spawn(CHROMIUM, [...FLAGS, `--user-data-dir=${folder}`, 'about:blank'], { stdio: [...stdio] });
    children.push(this.#process);
    let rest = '';
    (this.#process.stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop()!;
      for (const message of messages.map(told => JSON.parse(told))) this.#waiting.get(message.id)?.(message);
    });
  }

  async send(method: string, params: object = {}, sessionId?: string): Promise<Json> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<Json>(resolve => this.#waiting.set(id, resolve));
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Opens an address in a page of its own, and gives what evaluates in it. */
  async open(address: string): Promise<(expression: string) => Promise<Json>> {
    const { targetId } = await this.send('Target.createTarget', { url: address });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const evaluate = async (expression: string) => {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await this.send('Runtime.evaluate', asked, sessionId);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    await until(() => evaluate(`document.body?.getAttribute('aria-busy') === 'false'`));
    return evaluate;
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 50)))
    if (await isSo()) return;
  throw new Error('The page did not become ready');
}

/** A table as a reader sees it: columns, rows, cells that stand for something else than a value, buttons, the note. */
const READ = `(id => {
  const at = document.getElementById(id), all = (query, of = at) => [...of.querySelectorAll(query)];
  const texts = list => list.map(found => found.textContent);
  const count = (marks, mark) => ({ ...marks, [mark]: (marks[mark] ?? 0) + 1 });
  return { columns: texts(all('th')), rows: all('tbody tr').length, note: texts(all('.none, .note')).join(),
    marks: all('td.masked, td.withheld').map(cell => cell.dataset.field + ' ' + cell.className).reduce(count, {}),
    buttons: texts(all('button')).reduce(count, {}) };
})`;
const PEOPLE = ['姓名', '职务', '机构', '区划', '联系电话', '身份证号'];
const DUTIES = ['序号', '角色', '事项', '生效日期', '来源文件', '更新时间'];
const staff = (rows: number, marks: object, buttons: object) => {
  const columns = Object.keys(buttons).length > 0 ? [...PEOPLE, '操作'] : PEOPLE;
  return { columns, rows, note: '已隐藏无权查看的列：个人档案记录', marks, buttons };
};
const duties = { columns: DUTIES, rows: 3, note: '', marks: {}, buttons: {} };
const revisable = { ...duties, columns: [...DUTIES, '操作'], buttons: { 修订职责: 3 } };
const published = { ...duties, columns: DUTIES.slice(0, -1), note: '已隐藏无权查看的列：更新时间' };

const EXPECTED: [persona: string | null, division: string, staff: object, duties: object][] = [
  ['off', '610802', staff(13, { 'idNo masked': 13 }, { 指定联络员: 13 }), revisable],
  ['ca.off', '610802', staff(13, { 'idNo masked': 12 }, { 指定联络员: 1 }), duties],
  ['cb.off', '610802', staff(1, { 'phone withheld': 1, 'idNo withheld': 1 }, {}), duties],
  ['med.ul', '6108', staff(23, { 'phone withheld': 2, 'idNo withheld': 22 }, { 改任联络员: 3 }), duties],
  [null, '610802', { columns: [], rows: 0, note: '无权查看', marks: {}, buttons: {} }, published],
];

describe(`the page in a browser${ABSENT}`, () => {
  const inBrowser = ABSENT ? test.skip : test;
  const folder = mkdtempSync(path.join(tmpdir(), 'xianjie-chromium-'));
  let browser: Browser;
  const open = async (token: string | null, division: string) => {
    browser ??= new Browser(folder);
    return browser.open(`${page}/#${token ? `token=${token}&` : ''}division=${division}&unit=43`);
  };
  afterAll(async () => {
    await browser?.send('Browser.close');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  for (const [persona, division, people, tasks] of EXPECTED)
    inBrowser(`${persona ?? 'the public'} has exactly these columns, marks and buttons for ${division}`, async () => {
      const evaluate = await open(persona && (await world.token(persona)), division);
      expect(await evaluate(`${READ}('staff')`)).toEqual(people);
      expect(await evaluate(`${READ}('duties')`)).toEqual(tasks);
      expect(await evaluate('location.hash')).toBe(`#division=${division}&unit=43`);
    });

  inBrowser('修订职责 shows what the server refuses, then the new version, without leaving the page', async () => {
    const evaluate = await open(await world.token('off'), '610802');
    const fill = (validFrom: string) =>
      evaluate(`(() => { const form = document.querySelector('dialog form'); form.termZh.value = '参保动员和续保';
        form.validFrom.value = '${validFrom}'; form.sourceDocument.value = '示例文件'; form.requestSubmit(); })()`);
    await evaluate(`document.querySelector('#duties button').click()`);
    await fill('2021-08-31');
    await until(() => evaluate(`!document.querySelector('.refusal').hidden`));
    expect(await evaluate(`document.querySelector('.refusal').textContent`)).toContain(
      '新版本须晚于现行版本的生效日期',
    );
    await fill('2026-12-01');
    await until(() => evaluate(`document.getElementById('viewer').textContent.includes('已修订')`));
    const first = `[...document.querySelectorAll('#duties tbody tr:first-child td')].map(cell => cell.textContent)`;
    expect((await evaluate(first)).slice(0, 5)).toEqual(['1', '负责实施', '参保动员和续保', '2026-12-01', '示例文件']);
  });

  inBrowser('a token that is refused shows the refusal, and no table', async () => {
    const evaluate = await open('nonsense', '610802');
    const hidden = `['failure', 'staff', 'duties'].map(id => document.getElementById(id).hidden)`;
    expect(await evaluate(hidden)).toEqual([false, true, true]);
  });
});
