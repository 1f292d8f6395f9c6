// The reference data the product ships: exact counts, and facts that the other parts rely on.
import { readFile } from 'node:fs/promises';
import { periodicDue } from '../src/domain/deadlines.ts';
import { isWithin, pathOfCode } from '../src/domain/region-code.ts';
import { dataFile, defaultReferenceFiles, type ReferenceRows, readReference } from '../src/reference/reference.ts';
import { readRegions } from '../src/reference/regions.ts';

let rows: ReferenceRows;
beforeAll(async () => {
  rows = await readReference(defaultReferenceFiles());
});

function tally<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

test('6,980 divisions', () => {
  expect(rows.regions).toHaveLength(6980);
  expect(tally(rows.regions.map(region => region.level))).toEqual({
    PROVINCE: 4,
    CITY: 4,
    COUNTY: 24,
    TOWN: 441,
    VILLAGE: 6507,
  });
});

test('榆林市 has 12 counties, 184 towns and 3,227 villages', () => {
  const below = rows.regions.filter(region => isWithin(pathOfCode(region.code), '/61/6108/'));
  expect(tally(below.map(region => region.level))).toEqual({ CITY: 1, COUNTY: 12, TOWN: 184, VILLAGE: 3227 });
  const districts = below.filter(region => region.kind === 'DISTRICT');
  expect(districts.map(region => region.name)).toEqual(['榆阳区', '横山区']);
});

test('parents come before children', () => {
  const seen = new Set<string>();
  for (const region of rows.regions) {
    if (region.parentCode !== null) expect(seen.has(region.parentCode)).toBe(true);
    seen.add(region.code);
  }
  expect(rows.regions.slice(0, 6).map(region => region.code)).toEqual(['14', '36', '50', '61', '1406', '3609']);
});

test('the scenic area of 右玉县 is a local addition that fits the tree', async () => {
  const known = new Set(rows.regions.map(region => region.code));
  expect(await readRegions(dataFile('local-regions.csv'), 'local-regions.csv', known)).toEqual([
    { code: '140623900', name: '杀虎口风景名胜区', level: 'TOWN', kind: 'SCENIC_AREA', parentCode: '140623' },
  ]);
  expect(known.has('140623900')).toBe(false);
});

test('50 units, 52 organisations, 180 duties and 4 common ones', () => {
  expect(rows.units.map(unit => unit.number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  expect(rows.units.flatMap(unit => unit.organizations)).toHaveLength(52);
  expect(rows.units.flatMap(unit => unit.duties)).toHaveLength(180);
  expect(rows.commonDuties).toHaveLength(4);
  expect(tally(rows.units.map(unit => unit.category))).toEqual({
    DISCIPLINE: 1,
    PARTY_GOV: 1,
    PARTY: 5,
    PUBLIC_INSTITUTION: 1,
    MASS: 5,
    MILITARY: 1,
    GOV: 31,
    CENTRAL_PROVINCIAL: 5,
  });
});

test('36 obligations of 16 units', () => {
  expect(tally(rows.obligations.map(obligation => obligation.kind))).toEqual({
    HALF_MONTHLY: 15,
    MONTHLY: 10,
    ANNUAL: 3,
    EVENT_3D: 4,
    EVENT_NO_DEADLINE: 1,
    IMMEDIATE: 1,
    PERIODIC: 2,
  });
  expect(new Set(rows.obligations.map(obligation => obligation.unit)).size).toBe(16);
});

test('every deadline rule can be computed, and the anchors of events are named', () => {
  const keys = { 'TR-01': '2024-02-H2', 'TR-02': '2024-02', 'TR-03': '2024', 'TR-04': '2024', 'TR-08': '2024-02' };
  const due: Record<string, string> = {};
  const anchors: Record<string, readonly string[]> = {};
  for (const { code, deadlineRule: rule } of rows.obligations) {
    if ('graceDays' in rule) due[rule.rule] = periodicDue(rule, keys[rule.rule]).day;
    if ('anchors' in rule) anchors[code] = rule.anchors;
  }
  expect(due).toEqual({
    'TR-01': '2024-02-29',
    'TR-02': '2024-02-29',
    'TR-03': '2024-07-15',
    'TR-04': '2024-12-31',
    'TR-08': '2024-02-29',
  });
  expect(anchors).toEqual({
    'P16-E': ['occurredOn'],
    'P24-E': ['declaredOn'],
    'P30-E': ['disasterOn'],
    'P33-E': ['reportReceivedOn'],
    'P34-E': ['occurredOn', 'activatedOn'],
  });
});

test('only two obligations have receivers that the document names', () => {
  const stated = rows.obligations.filter(({ receivers }) => receivers.some(receiver => receiver.stated));
  expect(stated.map(({ code, receivers }) => [code, ...receivers.map(({ receiver }) => receiver)])).toEqual([
    ['P07-I', 'COUNTY_CONCERNED', 'RURAL_REVITALIZATION'],
    ['P42-M', 'RURAL_REVITALIZATION'],
  ]);
});

test('the medical line is above, not at, 10,000 for registered households', () => {
  const rule = rows.obligations.find(({ code }) => code === 'P43-M')?.thresholdRule;
  expect(rule?.code).toBe('SR-MED');
  expect(rule?.conditions[0]).toMatchObject({
    appliesTo: 'REGISTERED_OUT_OF_POVERTY',
    operator: '>',
    parameter: 'medRegisteredLine',
  });
  expect(rule?.conditions[1]).toMatchObject({
    appliesTo: 'GENERAL',
    operator: '>',
    referenceKey: 'PER_CAPITA_DISPOSABLE_INCOME_ALL_RESIDENTS',
  });
});

test('datasets: what an obligation with several parts consists of', () => {
  const several = rows.obligations.filter(({ datasets }) => datasets.length > 1);
  expect(Object.fromEntries(several.map(({ code, datasets }) => [code, datasets.length]))).toEqual({
    'P13-P': 2,
    'P17-A': 3,
    'P21-M': 2,
    'P22-M': 4,
    'P28-M': 2,
    'P29-M': 2,
    'P33-M': 2,
    'P42-M': 2,
    'P46-A': 2,
  });
});

test('five rule packs, one of them the base', () => {
  expect(rows.rulePacks.map(pack => [pack.code, pack.regionCode, pack.validFrom, pack.validTo, pack.isBase])).toEqual([
    ['CAIJIA_2022', '500116112', '2022-01-01', null, false],
    ['YICHUN_2023', '3609', '2023-01-01', '2023-12-31', false],
    ['YOUYU_2021', '140623', '2021-10-25', null, false],
    ['YULIN_2021', '6108', '2021-08-31', null, true],
    ['YULIN_2022', '6108', '2022-03-15', '2022-12-31', false],
  ]);
});

test('60 targets of 2022', async () => {
  expect(JSON.parse(await readFile(dataFile('kpis-2022.json'), 'utf8'))).toHaveLength(60);
});

test('reading twice gives the same', async () => {
  expect(await readReference(defaultReferenceFiles())).toEqual(rows);
});
