// `npm run -s token -- <persona> [--client fe] [--hours 12]` (签发演示令牌): prints a token and nothing else. It is signed
// with the key of XIANJIE_DATA_DIR, so no server need be running. Demo mode only.
import { parseArgs } from 'node:util';
import { createDemoIssuer } from '../authentication/demo-issuer.ts';
import { readConfiguration } from '../config.ts';
import { openDataFolder } from '../database/embedded-folder.ts';
import { refuseInProduction } from '../demo/demo-only.ts';
import { closeNames, findPersona } from '../demo/find-persona.ts';
import { FRONTEND_CLIENT } from '../demo/frontend-client.ts';

const USAGE = '用法 / Usage: npm run -s token -- <persona> [--client fe] [--hours 12]';
const LONGEST_HOURS = 24 * 366;

async function issue(): Promise<string> {
  refuseInProduction();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { client: { type: 'string' }, hours: { type: 'string', default: '12' } },
  });
  const [persona] = positionals;
  if (persona === undefined || positionals.length > 1) throw new Error(USAGE);
  if (!findPersona(persona)) throw new Error(unknown(persona));
  const hours = Number(values.hours);
  if (!(hours > 0 && hours <= LONGEST_HOURS)) throw new Error(`--hours: 0 < … <= ${LONGEST_HOURS}\n${USAGE}`);
  if (values.client !== undefined && values.client !== FRONTEND_CLIENT)
    throw new Error(`--client: 没有该客户端 / there is no such client; expected: ${FRONTEND_CLIENT}`);
  const { dataDirectory } = readConfiguration();
  // Opened as the bundled database opens it, which may come later and run as another account.
  const issuer = createDemoIssuer(openDataFolder(dataDirectory));
  const client = values.client === undefined ? {} : { clientId: values.client };
  return issuer.issue(persona, Math.round(hours * 60 * 60), client);
}

function unknown(persona: string): string {
  const close = closeNames(persona);
  const hint = close.length > 0 ? `\n是否指 / Did you mean: ${close.join(', ')}` : '';
  return `没有该示例角色 / There is no such persona${hint}\n全部角色 / All of them: npm run -s personas`;
}

try {
  process.stdout.write(`${await issue()}\n`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
