// Frames of a joined file by the lines of their sources (调用栈).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stackLines } from './stack-lines.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xianjie-stack-'));
const joined = pathToFileURL(path.join(folder, 'joined/start.js')).href;
const at = (name: string) => pathToFileURL(path.join(folder, name)).href;

beforeAll(() => {
  mkdirSync(path.join(folder, 'joined'));
  // Line 3 of what runs is line 1 of the source; nothing is said about line 1, which is of a package.
  const map = { version: 3, sources: ['../src/asked.ts'], names: [], mappings: ';;AAAA' };
  writeFileSync(path.join(folder, 'joined/start.js.map'), JSON.stringify(map));
  writeFileSync(path.join(folder, 'joined/broken.js.map'), '{');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a frame of the joined file is told by the line of its source, with its name', () => {
  const stack = `Error: a value\n    at ask (${joined}:3:7)\n    at async ${joined}:3:1`;
  expect(stackLines(stack)).toEqual([
    `    at ask (${at('src/asked.ts')}:1:7)`,
    `    at async ${at('src/asked.ts')}:1:1`,
  ]);
});

test('what no map tells stays as it ran, and the message never comes along', () => {
  const frames = [
    `    at query (${joined}:1:9)`,
    `    at ask (${at('joined/broken.js')}:3:1)`,
    `    at ask (${at('src/alone.js')}:3:1)`,
    '    at node:internal/process/task_queues:105:5',
  ];
  expect(stackLines(['Error: a value', 'of two lines', ...frames].join('\n'))).toEqual(frames);
  expect(stackLines(undefined)).toBeUndefined();
});
