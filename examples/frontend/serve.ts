// Serves the page (示例页服务), on this machine only: `npx tsx examples/frontend/serve.ts [graph] [port]`. It gives the files of
// this folder, CASL as it lies in node_modules, and the address of the graph. Nothing is built.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [graph = 'http://127.0.0.1:4000', port = '4100'] = process.argv.slice(2);
const HERE = import.meta.dirname;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** The one inline script is the import map, known to the browser by its digest. */
function contentPolicy(): string {
  const [, map = ''] =
    /<script type="importmap">([\s\S]*?)<\/script>/.exec(readFileSync(`${HERE}/index.html`, 'utf8')) ?? [];
  const digest = createHash('sha256').update(map).digest('base64');
  const connect = `connect-src 'self' ${new URL(graph).origin}`;
  return `default-src 'none'; script-src 'self' 'sha256-${digest}'; style-src 'self'; img-src data:; ${connect}`;
}

/** Own files and browser modules by exact patterns; none of them can name a folder above. */
function fileOf(address: string): string | null {
  if (address === '/') return path.join(HERE, 'index.html');
  const [, own] = /^\/([a-z]+\.(?:js|css))$/.exec(address) ?? [];
  if (own) return path.join(HERE, own);
  const [, module, file] = /^\/modules\/(@(?:casl|ucast)\/[a-z0-9]+)\/([\w-]+\.mjs)$/.exec(address) ?? [];
  return module && file ? path.join(path.dirname(fileURLToPath(import.meta.resolve(module))), file) : null;
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const headers = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
  if (pathname === '/settings.json') {
    response.writeHead(200, { ...headers, 'content-type': 'application/json' });
    return response.end(JSON.stringify({ graph: new URL('/graphql', graph).href }));
  }
  const file = fileOf(pathname);
  if (!file || !existsSync(file)) return response.writeHead(404, headers).end();
  const type = TYPES[path.extname(file)]!;
  response.writeHead(200, { ...headers, 'content-type': type, 'content-security-policy': contentPolicy() });
  return response.end(readFileSync(file));
});

server.listen(Number(port), '127.0.0.1', () => {
  const { port: taken } = server.address() as { port: number };
  console.log(`http://127.0.0.1:${taken}`);
});
