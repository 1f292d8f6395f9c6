// Reference values of the demo world (示例基准值): X of the fixture (07-scenarios), an invented figure marked as such.
import type { Merge } from '../reference/write-merge.ts';

export const REFERENCE_VALUE: Merge = {
  table: 'reference_value',
  given: { key: 'text', year: 'int', region: 'text', value: 'numeric', publishedOn: 'date', source: 'text' },
  joins: 'join region on region.code = given.region',
  match: `known.key = given.key and known.year = given.year and known.region_id = region.id
      and known.published_on = given."publishedOn"`,
  columns: {
    key: 'given.key',
    year: 'given.year',
    value: 'given.value',
    published_on: 'given."publishedOn"',
    source: 'given.source',
    example: 'true',
    region_id: 'region.id',
  },
};

/** Of the province, whose figures the thresholds refer to. */
export const referenceValueRows = () => [
  {
    key: 'PER_CAPITA_DISPOSABLE_INCOME_ALL_RESIDENTS',
    year: 2022,
    region: '61',
    value: '30000.00',
    publishedOn: '2023-01-20',
    source: '示例数值，非统计公报',
  },
];
