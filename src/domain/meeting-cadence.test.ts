// Which periods without a meeting are warned of, and from which day on (TR-09, TR-10, TR-27, TR-35).
import { expect, test } from '@jest/globals';
import { gapsOf, gapsSince } from './meeting-cadence.ts';

const group = (on: string) => ({ kind: 'LEADING_GROUP', on });
const quarters = (today: string, ...held: { kind: string; on: string }[]) =>
  gapsOf('CITY', today, held)
    .filter(({ kind }) => kind === 'LEADING_GROUP')
    .map(({ from, to }) => `${from} ${to}`);

test('a quarter is warned of from the first day after it', () => {
  const [q1, q2] = ['2023-01-01 2023-03-31', '2023-04-01 2023-06-30'];
  expect(quarters('2023-06-30', group('2023-02-01'))).toEqual([]);
  expect(quarters('2023-07-01', group('2023-02-01'))).toEqual([q2]);
  expect(quarters('2023-07-01')).toEqual([q1, q2]);
  expect(quarters('2023-07-01', group('2023-03-31'), group('2023-04-01'))).toEqual([]);
});

test('at the beginning of a year the last period of the year before counts', () => {
  expect(quarters('2023-01-05')).toEqual(['2022-10-01 2022-12-31']);
  expect(gapsSince('2023-01-05')).toBe('2022-10-01');
  const months = gapsOf('CITY', '2023-01-05', []).filter(({ kind }) => kind === 'PROGRESS');
  expect(months.map(({ from }) => from)).toEqual(['2022-12-01']);
});

test('a meeting of another body does not count, and a level without bodies has no gaps', () => {
  expect(quarters('2023-04-01', { kind: 'PROGRESS', on: '2023-02-01' })).toHaveLength(1);
  const county = gapsOf('COUNTY', '2023-04-01', [{ kind: 'EXECUTIVE', on: '2023-01-09' }]);
  expect(county.map(({ kind }) => kind)).toEqual(['STANDING_COMMITTEE']);
  expect(gapsOf('PROVINCE', '2023-04-01', [])).toEqual([]);
});
