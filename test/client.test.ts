// The example client (示例客户端) of examples/client, run as its README says and used as a library.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { MemberUnitDocument, MemberUnitsDocument } from '../examples/client/generated/operations.ts';
import { type Ask, connect } from '../examples/client/graph-client.ts';
import { follow } from '../examples/client/pages.ts';
import { openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function run(persona?: string): Promise<string[]> {
  const { TOKEN: _, ...environment } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'examples/client/main.ts', world.address, '610802'],
    { env: { ...environment, ...(persona ? { TOKEN: await world.token(persona) } : {}) } },
  );
  return stdout.trimEnd().split('\n');
}

const headings = (lines: string[]) => lines.filter(line => /^(成员单位|通讯录) /.test(line));

test('the client lists the 50 units over pages of 20 and says what another county may not see', async () => {
  const lines = await run('cb.off');
  expect(headings(lines)).toEqual(['成员单位 20 / 50', '成员单位 20 / 50', '成员单位 10 / 50', '通讯录 1 / 1']);
  const { rows } = await world.owner.query<{ number: number; name: string }>(
    'select number, name_zh as name from member_unit order by number',
  );
  const units = lines.slice(0, 53).filter(line => line.startsWith('  '));
  const doubled = (number: number) => (number === 2 || number === 47 ? '（2 个机构）' : '');
  expect(units).toEqual(rows.map(({ number, name }) => `  ${number} ${name}${doubled(number)}`));
  expect(lines.slice(53)).toEqual([
    '通讯录 1 / 1',
    '  示例·榆阳区巩固衔接办 | 综合股股长 | 无权查看',
    'StaffMember.phone: 无权查看（个人信息）：权限范围以外的行 / Withheld: your posts are not cleared for PERSONAL on rows beyond your reach',
  ]);
});

test('the same client shows the own county everything and withholds nothing', async () => {
  const lines = await run('ca.off');
  expect(lines[53]).toBe('通讯录 13 / 13');
  expect(lines).toContain('  示例·榆阳区巩固衔接办 | 综合股股长 | 13800000087');
  expect(lines.filter(line => line.includes('无权查看') || line.startsWith('StaffMember.'))).toEqual([]);
});

test('without a token the client lists what is public, and nobody of the staff', async () => {
  const lines = await run();
  expect(headings(lines)).toEqual(['成员单位 20 / 50', '成员单位 20 / 50', '成员单位 10 / 50', '通讯录 0 / 0']);
  expect(lines.slice(54).map(line => line.split(':')[0])).toEqual([
    'StaffMember.name',
    'StaffMember.organization',
    'StaffMember.phone',
    'StaffMember.post',
  ]);
});

test('following a connection gives every unit once, whatever the size of the page', async () => {
  const ask = connect(world.address, await world.token('off'));
  for (const [first, pages] of [
    [7, 8],
    [25, 2],
    [50, 1],
    [100, 1],
  ] as const) {
    const numbers: number[][] = [];
    const pageAfter = async (after: string | null) =>
      (await ask(MemberUnitsDocument, { first, after })).data.memberUnits;
    for await (const { nodes } of follow(pageAfter)) numbers.push(nodes.map(({ number }) => number));
    expect(numbers.flat()).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(numbers).toHaveLength(pages);
  }
});

test('a result has the type of its document, and wrong variables do not compile', async () => {
  const ask: Ask = connect(world.address, await world.token('off'));
  const { data, withheld } = await ask(MemberUnitDocument, { number: 43 });
  const unit = data.memberUnit;
  expect([unit?.nameZh, unit?.pushObligations?.nodes.map(({ code }) => code)]).toEqual([
    '市医保局',
    ['P43-H', 'P43-M'],
  ]);
  expect(withheld).toEqual([]);
  // @ts-expect-error the number of a unit is an Int
  await expect(ask(MemberUnitDocument, { number: '43' })).rejects.toThrow(/^INVALID_INPUT: /);
});

test('a refused token is an error of the client, never an empty list', async () => {
  const ask = connect(world.address, 'nonsense');
  await expect(ask(MemberUnitsDocument, {})).rejects.toThrow(/^UNAUTHENTICATED: /);
});
