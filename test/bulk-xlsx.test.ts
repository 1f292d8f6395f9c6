// Workbooks at the bulk door (电子表格报送): the first sheet is a delivery like a CSV, its rows named by their numbers; bombs,
// formulas and broken archives are refused with a code, and nothing is written.
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { workbook } from '../src/cli/policy/xlsx.ts';
import { rowsOfWorkbook } from '../src/domain/bulk/workbook-rows.ts';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EXAMPLE = datasetsOf('P43-M')!['a']!.example as Record<string, unknown>;
const NAMES = Object.keys(EXAMPLE);
let world: World;
let keys = 0;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query(`set xianjie.maintenance = 'on'`);
});
afterAll(() => world.close());

/** A zip of deflated entries, as spreadsheet programs write it. */
function zip(entries: readonly (readonly [name: string, text: string | Buffer])[]): Buffer {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of entries) {
    const data = Buffer.isBuffer(text) ? text : Buffer.from(text);
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed]);
    const entry = Buffer.alloc(42);
    entry.writeUInt16LE(20, 0);
    head.copy(entry, 2);
    entry.writeUInt32LE(offset, 38);
    central.push(Buffer.from('PK\u0001\u0002'), entry, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}

const BOOK = '<workbook xmlns:r="x"><sheets><sheet name="a" sheetId="1" r:id="rId7"/></sheets></workbook>';
const RELATIONS = '<Relationships><Relationship Id="rId7" Type="t" Target="worksheets/sheet9.xml"/></Relationships>';
const book = (sheet: string, strings?: string, styles?: string, of = BOOK) =>
  zip([
    ['xl/workbook.xml', of],
    ...(styles === undefined ? [] : [['xl/styles.xml', `<styleSheet>${styles}</styleSheet>`] as const]),
    ['xl/_rels/workbook.xml.rels', RELATIONS],
    ['xl/worksheets/sheet9.xml', `<worksheet><sheetData>${sheet}</sheetData></worksheet>`],
    ...(strings === undefined ? [] : [['xl/sharedStrings.xml', `<sst>${strings}</sst>`] as const]),
  ]);

async function send(body: Buffer, period: string, more: Record<string, string> = {}, as = 'med.op') {
  keys += 1;
  const query = new URLSearchParams({
    ...{ obligation: 'P43-M', period, dataset: 'a', idempotencyKey: `xlsx-${keys}` },
    ...more,
  });
  const answer = await fetch(`${world.address}/bulk/pushes?${query}`, {
    method: 'POST',
    headers: {
      'content-type': XLSX,
      'x-demo-clock': '2023-04-17T09:00:00+08:00',
      authorization: `Bearer ${await world.token(as)}`,
    },
    body,
  } as unknown as RequestInit);
  return { status: answer.status, body: (await answer.json()) as Json };
}
const rules = ({ body }: { body: Json }) =>
  body.errors[0].extensions.violations?.map((v: Json) => `${v.path} ${v.rule}`);
const rowsIn = async (archive: Buffer) => {
  const rows: Json[] = [];
  for await (const row of rowsOfWorkbook(archive)) rows.push([row.number, ...row.cells]);
  return rows;
};

test('a workbook is taken as the CSV that its first sheet is; rows keep their numbers', async () => {
  const row = (more: object) => NAMES.map(name => String({ ...EXAMPLE, ...more }[name]));
  const rows = [NAMES, row({}), [], row({ householdNo: 'H-NOBODY' }), row({ householdNo: 'H-R2', personNo: 'H-R2-1' })];
  const { status, body } = await send(workbook('a', rows), '2023-03');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    received: 3,
    accepted: 2,
    rejected: 1,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(body.rejections).toEqual([{ line: 4, path: '', rule: 'DUPLICATE' }]);
});

test('shared strings, runs, numbers, flags, gaps and signs are read as the sheet shows them', async () => {
  const strings =
    '<si><t>甲&amp;乙</t></si><si><r><t>一</t></r><r><t xml:space="preserve"> 二</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
  const sheet =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><v>12300.5</v></c></row>' +
    '<row r="5"><c r="B5" t="b"><v>1</v></c><c t="inlineStr"><is><t>&#x4e19;</t></is></c><c r="E5"/></row>';
  expect(await rowsIn(book(sheet, strings))).toEqual([
    [2, '甲&乙', '', '一 二', '12300.5'],
    [5, '', 'true', '丙', '', ''],
  ]);
});

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m\\月d;@"/>
  <numFmt numFmtId="165" formatCode="[Red]0.00&quot;dm&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm:ss.000"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs>${[0, 14, 22, 31, 45, 164, 165, 166, 2].map(id => `<xf numFmtId="${id}"><alignment/></xf>`).join('')}</cellXfs>`;
const GENERAL = 0;
const SHORT = 1;
const FIXED = 6;
const TWO_DIGITS = 8;
const daysIn = async (cells: string, from1904 = false) => {
  const of = from1904 ? BOOK.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') : BOOK;
  for await (const { days } of rowsOfWorkbook(book(`<row r="1">${cells}</row>`, undefined, STYLES, of)))
    return [...days];
  return [];
};
const numbered = (serial: string, style: number) => `<c r="A1" s="${style}"><v>${serial}</v></c>`;

test.each([
  ['45022', '2023-04-06'],
  ['1', '1900-01-01'],
  ['59', '1900-02-28'],
  ['60', null], // the 29 February of 1900
  ['61', '1900-03-01'],
  ['2958465', '9999-12-31'],
  ['2958466', null],
  ['0', null],
  ['-1', null],
  ['45022.5', null], // a time of day beside it
  ['4.5022E4', '2023-04-06'],
  ['', null],
])('a cell of dates that holds %s is the day %s', async (serial, day) => {
  expect(await daysIn(numbered(serial, SHORT))).toEqual(day === null ? [] : [[0, day]]);
});

test('dates counted from 1904, and dates as text', async () => {
  expect(await daysIn(numbered('0', SHORT), true)).toEqual([[0, '1904-01-01']]);
  expect(await daysIn(numbered('43560', SHORT), true)).toEqual([[0, '2023-04-06']]);
  expect(await daysIn(numbered('2957004', SHORT), true)).toEqual([]);
  expect(await daysIn('<c r="A1" t="d"><v>2023-04-06T00:00:00</v></c>')).toEqual([[0, '2023-04-06']]);
  expect(await daysIn('<c r="A1" t="d"><v>2023-04-06T10:00:00</v></c>')).toEqual([]);
});

test('formats that show a date, and formats that do not', async () => {
  for (const style of [SHORT, 2, 3, 4, 5, 7]) expect(await daysIn(numbered('45022', style))).toHaveLength(1);
  for (const style of [GENERAL, FIXED, TWO_DIGITS, 99]) expect(await daysIn(numbered('45022', style))).toEqual([]);
});

test('a date becomes the day where the field holds a day, and only there', async () => {
  await world.owner.query(
    `update role_grant g set unit_id = u.id from account a, member_unit u
      where a.id = g.account_id and a.username = 'unf.op' and u.number = 46`,
  );
  const example: Record<string, unknown> = { ...datasetsOf('P46-A')!['a']!.example, personNo: 'H-R1-1' };
  const names = Object.keys(example);
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const date = '<c s="1"><v>44682</v></c>'; // 2022-05-01
  const row = (number: number, cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;
  const record = (more: Record<string, string> = {}) => names.map(name => more[name] ?? text(String(example[name])));
  const sheet =
    row(1, names.map(text)) +
    row(2, record({ paidOn: date })) +
    row(3, record({ personNo: text('H-R2-1'), paidOn: date, year: date })) +
    row(4, record({ personNo: text('H-R2-2'), paidOn: '<c s="0"><v>44682</v></c>' }));
  const more = { obligation: 'P46-A', zero: 'b' };
  const { body } = await send(book(sheet, undefined, STYLES), '2022', more, 'unf.op');
  expect(body.rejections).toEqual([
    { line: 3, path: 'year', rule: 'NOT_A_YEAR' },
    { line: 4, path: 'paidOn', rule: 'NOT_A_DAY' },
  ]);
  const { rows } = await world.owner.query(
    `select payload->>'paidOn' as day from push_record where period_key = '2022'`,
  );
  expect(rows).toEqual([{ day: '2022-05-01' }]);
});

test('formulas, errors, line breaks, entities and broken archives: a code for each, and nothing written', async () => {
  const cell = (inner: string) => book(`<row r="1"><c r="A1"${inner}</c></row>`);
  const cases: [Buffer, string][] = [
    [cell('><f>SUM(B1)</f><v>1</v>'), 'line.1 FORMULA'],
    [cell(' t="e"><v>#REF!</v>'), 'line.1 FORMULA'],
    [cell(' t="inlineStr"><is><t>a\nb</t></is>'), 'line.1 LINE_BREAK'],
    [book('<row r="1"><c r="ZZ1"><v>1</v></c></row>'), 'line.1 TOO_MANY_COLUMNS'],
    [book('<row r="3"></row><row r="2"></row>'), 'line.3 NOT_A_WORKBOOK'],
    [book('<row r="1"><c r="A1">'), 'body NOT_A_WORKBOOK'],
    [zip([['xl/workbook.xml', `<!DOCTYPE x [<!ENTITY a "b">]>${BOOK}`]]), 'body NOT_A_WORKBOOK'],
    [zip([['a.txt', 'b']]), 'body NOT_A_WORKBOOK'],
    [Buffer.from('no zip at all'), 'body NOT_A_WORKBOOK'],
    [book('').subarray(0, 200), 'body NOT_A_WORKBOOK'],
    [Buffer.concat([book(''), Buffer.alloc(70_000)]), 'body NOT_A_WORKBOOK'],
  ];
  const before = (await world.owner.query('select count(*) from push_submission')).rows;
  for (const [archive, expected] of cases) {
    const answer = await send(archive, '2023-02');
    expect([answer.status, rules(answer)]).toEqual([400, [expected]]);
  }
  expect((await world.owner.query('select count(*) from push_submission')).rows).toEqual(before);
});

test('a bomb is given up while it unpacks, one that is too large is not taken, and the memory stays', async () => {
  const first = process.memoryUsage().rss;
  const bomb = book(`<row r="1"><c r="A1"><v>${'9'.repeat(200 * 1024 * 1024)}</v></c></row>`);
  expect(bomb.length).toBeLessThan(1024 * 1024);
  const answer = await send(bomb, '2023-02');
  expect([answer.status, rules(answer)]).toEqual([400, ['body TOO_LARGE_UNPACKED']]);
  const large = await send(Buffer.alloc(9 * 1024 * 1024), '2023-02');
  expect([large.status, large.body.errors[0].extensions.allowed]).toEqual([413, 8 * 1024 * 1024]);
  // The bomb itself was made here.
  expect(process.memoryUsage().rss - first).toBeLessThan(900 * 1024 * 1024);
});

test('what is made to be slow is read in one pass: unclosed and nested tags by the hundred thousand', async () => {
  const begun = performance.now();
  for (const sheet of [
    '<row r="1">'.repeat(300_000),
    `<row r="1">${'<c '.repeat(500_000)}</row>`,
    '<rowx'.repeat(500_000),
  ])
    expect((await send(book(sheet), '2023-02')).status).toBe(400);
  expect(performance.now() - begun).toBeLessThan(20_000);
});
