// Reading obligations and rule packs, and a set of files that refer to each other: nothing unless all is right.
import { readFile } from 'node:fs/promises';
import { ImportRefused } from '../src/reference/import-problem.ts';
import { readPushObligations } from '../src/reference/push-obligations.ts';
import { dataFile, readReference } from '../src/reference/reference.ts';
import { readRulePacks } from '../src/reference/rule-packs.ts';

async function* bytes(content: string | Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(content);
}

async function faults(reading: Promise<unknown>): Promise<string[]> {
  const outcome = await reading.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof ImportRefused)) throw outcome ?? new Error('The file was accepted');
  return outcome.problems.map(({ line, column, problem, expected }) => `${line}:${column} ${problem} ${expected}`);
}

/** A wrong version of the project's own obligations: one text replaced. */
async function spoilt(from: string, to: string, known: Set<number> = new Set(Array(51).keys())): Promise<string[]> {
  const text = await readFile(dataFile('push-obligations.json'), 'utf8');
  expect(text).toContain(from);
  return faults(readPushObligations(bytes(text.replace(from, to)), 'o.json', known));
}

test.each([
  ['an unknown kind', '"HALF_MONTHLY"', '"WEEKLY"', '5:13 VALUE_NOT_IN_LIST HALF_MONTHLY | MONTHLY'],
  ['a rule of another kind', '"MONTHLY"', '"PERIODIC"', 'RULE_DOES_NOT_FIT_KIND TR-08'],
  ['an unknown rule', '"TR-01"', '"TR-09"', '19:15 VALUE_NOT_IN_LIST TR-01 | TR-02'],
  ['a key of another rule', '"graceDays": 0', '"days": 0', '18:21 MISSING_KEY graceDays'],
  ['no rule', '"rule": "TR-01",', '', '18:21 MISSING_KEY rule'],
  ['negative grace', '"graceDays": 0', '"graceDays": -1', '20:20 VALUE_OUT_OF_RANGE 0 to 366, whole'],
  ['no such day', '"day": 15', '"day": 32', 'VALUE_OUT_OF_RANGE 1 to 31, whole'],
  ['no such day of the month', '"month": 7', '"month": 2', null],
  [
    'a day that some years lack',
    '"month": 12,\n      "day": 31',
    '"month": 2,\n      "day": 29',
    'VALUE_OUT_OF_RANGE a day that every year has',
  ],
  ['no such reminder', '"07-10"', '"07-32"', 'VALUE_MALFORMED MM-DD'],
  ['a limit before the target', '"lateAfterHours": 24', '"lateAfterHours": 1', 'VALUE_OUT_OF_RANGE 2 to 8784, whole'],
  [
    'two sides of a condition',
    '"value": true',
    '"value": true, "parameter": "x"',
    'CONDITION_SIDE value | referenceKey | parameter',
  ],
  ['no side of a condition', '"value": true', '"unit": "x"', 'CONDITION_SIDE value | referenceKey | parameter'],
  [
    'a single value to be in',
    '"values": [\n            "LARGE",\n            "MEDIUM"\n          ]',
    '"value": "LARGE"',
    'CONDITION_SIDE values | referenceKey',
  ],
  ['an unknown dataset', '"dataset": "b"', '"dataset": "z"', 'UNKNOWN_DATASET a | b'],
  [
    'an unknown receiver',
    '"COUNTY_CONCERNED"',
    '"PROVINCE"',
    'VALUE_NOT_IN_LIST RURAL_REVITALIZATION | COUNTY_CONCERNED',
  ],
  ['text for a flag', '"stated": false', '"stated": "false"', 'WRONG_TYPE true or false'],
  ['a code twice', '"P16-H"', '"P13-H"', 'DUPLICATE_CODE each once'],
])('obligations with %s are refused', async (_, from, to, expected) => {
  if (expected === null) {
    // 15 February is a day of every year: accepted, so that the check is not simply "no February".
    const text = await readFile(dataFile('push-obligations.json'), 'utf8');
    await expect(
      readPushObligations(bytes(text.replace(from, to)), 'o.json', { has: () => true }),
    ).resolves.toHaveLength(36);
    return;
  }
  const found = await spoilt(from, to);
  expect(found).toContainEqual(expect.stringContaining(expected));
});

test('an obligation of an unknown unit is named', async () => {
  const units12 = new Set(Array(51).keys());
  units12.delete(13);
  expect(
    (await spoilt('"note": ""', '"note": ""', units12)).filter(fault => fault.includes('UNKNOWN_UNIT')),
  ).toHaveLength(2);
});

const pack = (more: string) =>
  `[{"code":"P_1","nameZh":"规则","nameEn":"Rules","regionCode":"6108","isBase":true,"documentNo":null,\n${more}}]`;

test.each([
  ['no such day', '"validFrom":"2022-02-30","validTo":null', ['2:13 VALUE_MALFORMED YYYY-MM-DD']],
  [
    'an end before the start',
    '"validFrom":"2022-02-03","validTo":"2022-02-02"',
    ['2:36 PERIOD_REVERSED not before validFrom'],
  ],
  ['no end, not even null', '"validFrom":"2022-02-03"', ['1:2 MISSING_KEY validTo']],
])('a rule pack with %s is refused', async (_, more, expected) => {
  expect(await faults(readRulePacks(bytes(pack(more)), 'p.json', new Set(['6108'])))).toEqual(expected);
});

test('a rule pack of an unknown region is refused', async () => {
  const text = pack('"validFrom":"2022-02-03","validTo":null');
  expect(await faults(readRulePacks(bytes(text), 'p.json', new Set(['6109'])))).toEqual([
    '1:60 UNKNOWN_REGION code of a known region',
  ]);
  expect(await readRulePacks(bytes(text), 'p.json', new Set(['6108']))).toHaveLength(1);
});

test('an import of several files names the problems of all, in the order of the files', async () => {
  const reading = readReference({
    regions: { name: 'r.csv', content: bytes('code,name,level,parentCode\n61,,PROVINCE,\n') },
    units: { name: 'u.json', content: bytes('{"common":[],\n"units":{}}') },
    rulePacks: { name: 'p.json', content: bytes(pack('"validFrom":"x","validTo":null')) },
  });
  const refused = await reading.catch((error: unknown) => error);
  expect(
    String(refused)
      .split('\n')
      .map(line => line.split(' ')[0]),
  ).toEqual(['r.csv:2:4', 'u.json:2:9', 'p.json:1:60', 'p.json:2:13']);
});

test('files may refer to what exists already, and a file left out has no rows', async () => {
  const rulePacks = { name: 'p.json', content: bytes(pack('"validFrom":"2022-02-03","validTo":null')) };
  const rows = await readReference({ rulePacks }, { regions: new Set(['6108']) });
  expect([rows.regions, rows.units, rows.commonDuties, rows.obligations, rows.rulePacks.length]).toEqual([
    [],
    [],
    [],
    [],
    1,
  ]);
});

test('a refused file does not make every reference to it a problem', async () => {
  const regions = { name: 'r.csv', content: bytes('') };
  const refused = await readReference({ regions, rulePacks: dataFile('rule-packs.json') }).catch(
    (error: unknown) => error,
  );
  expect(String(refused).split('\n')).toHaveLength(1);
});
