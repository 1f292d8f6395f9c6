// Prints the member units and the staff directory of one division (示例客户端): see README.md beside this file.
import { staffLines, unitLines } from './directory.ts';
import { connect } from './graph-client.ts';

const [address = 'http://127.0.0.1:4000', code = '610802'] = process.argv.slice(2);
const ask = connect(address, process.env['TOKEN']);
try {
  for await (const line of unitLines(ask)) console.log(line);
  for await (const line of staffLines(ask, code)) console.log(line);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
