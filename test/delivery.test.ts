// The parts of delivery by themselves (推送部件): the queue of a subscriber, and whom an event may concern.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AudienceIndex } from '../src/delivery/audience-index.ts';
import { Stream } from '../src/delivery/stream.ts';
import { Failure } from '../src/domain/errors.ts';
import { audienceOf, earsOf, isComparable } from '../src/graph/audience.ts';
import { metaOf } from '../src/model/meta.ts';
import { WarningLead } from '../src/modules/leads/warning-lead.entity.ts';
import { completePolicySet } from '../src/policies.ts';
import { may } from '../src/policy/judge.ts';
import { principal, type StandingPost } from '../src/policy/principal.ts';
import { PLACE } from './harness/grid.ts';

const keys = { set: completePolicySet(), cursorSecret: Buffer.from('a secret of this test') };
const LEAD = metaOf(WarningLead);
const NOBODY = {
  grant: null,
  account: 'a',
  staff: null,
  organization: null,
  region: null,
  household: null,
  assignedHousehold: null,
  assigned: null,
};

describe('a stream', () => {
  test('gives what was pushed, in order, then its end', async () => {
    const stream = new Stream(() => undefined);
    stream.push({ n: 1 });
    const later = stream.next().then(() => stream.next());
    stream.push({ n: 2 });
    expect(await later).toEqual({ done: false, value: { n: 2 } });
    stream.end();
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });

  test('that is not read ends with a reason, once, and holds no more than its bound', async () => {
    let ends = 0;
    const stream = new Stream(() => {
      ends += 1;
    });
    for (let n = 0; n < 10_000; n += 1) stream.push({ n });
    expect([stream.ended, ends]).toEqual([true, 1]);
    const failure = await stream.next().catch(error => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure.code).toBe('RATE_LIMITED');
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });
});

const MATTERS = ['1', '2', '3'].map(digit => `00000000-0000-4000-8000-00000000000${digit}`);

describe('the audience', () => {
  const places = Object.values(PLACE);
  const post = fc.record({
    role: fc
      .constantFrom('OFFICE_STAFF', 'COUNTY_OFFICE', 'TOWN_OFFICE', 'VILLAGE_SECRETARY', 'COUNTY_UNIT')
      .chain(role => fc.constantFrom(role, 'GRID_WORKER', 'DATA_OPERATOR', 'INTEGRATOR', 'SYSTEM_ADMIN')),
    regionPath: fc.constantFrom(null, ...places),
    unit: fc.constantFrom(null, 'u1', 'u2'),
    domain: fc.constantFrom(null, 'MEDICAL_INS', 'HOUSING'),
    grid: fc.constantFrom(null, 'g1', 'g2'),
    assignedHousehold: fc.constantFrom(null, 'H-1', 'H-2'),
    assigned: fc.constantFrom(null, ...MATTERS),
  });
  const lead = fc.record({
    id: fc.constantFrom(...MATTERS),
    case: fc.constantFrom(null, ...MATTERS),
    householdNo: fc.constantFrom('H-1', 'H-3'),
    regionPath: fc.constantFrom(...places),
    atCounty: fc.boolean(),
    atTown: fc.boolean(),
    atVillage: fc.boolean(),
    domain: fc.constantFrom(null, 'MEDICAL_INS', 'HOUSING'),
    gridCode: fc.constantFrom(null, 'g1', 'g2'),
    units: fc.subarray(['u1', 'u2', 'u3']),
  });

  test('holds everybody who may read the row: nobody is left out by the digests', () => {
    fc.assert(
      fc.property(fc.array(fc.array(post, { maxLength: 3 }), { maxLength: 12 }), lead, (viewers, row) => {
        const index = new AudienceIndex<number>();
        const principals = viewers.map(posts =>
          principal({
            account: { id: 'a', username: 'a' },
            posts: posts.map(given => ({ ...NOBODY, ...given }) as StandingPost),
            now: '2023-04-17T01:00:00.000Z',
          }),
        );
        principals.forEach((viewer, place) => void index.set(place, earsOf(keys, viewer, LEAD)));
        const audience = audienceOf(keys, LEAD, row)!;
        const concerned = index.concernedBy(audience);
        // All rules of leads ask what the digests tell, so that the two are equal.
        const allowed = principals.flatMap((viewer, place) =>
          may(keys.set, viewer, 'read', LEAD, row) ? [place] : [],
        );
        expect([...concerned].sort()).toEqual(allowed.sort());
      }),
      { numRuns: 500 },
    );
  });

  test('is unknown where something the rules ask was not loaded, and under other rules or another key', () => {
    expect(audienceOf(keys, LEAD, { regionPath: PLACE.A })).toBeNull();
    const named = { id: MATTERS[0], case: null, householdNo: 'H-1', domain: null, gridCode: null };
    const row = { ...named, regionPath: PLACE.A, atCounty: true, atTown: false, atVillage: false };
    const audience = audienceOf(keys, LEAD, { ...row, units: [] })!;
    expect(isComparable(keys, audience)).toBe(true);
    expect(isComparable(keys, null)).toBe(false);
    expect(isComparable({ ...keys, cursorSecret: Buffer.from('another') }, audience)).toBe(false);
    expect(isComparable({ ...keys, set: { ...keys.set, version: 'other' } }, audience)).toBe(false);
  });

  test('tells nothing by itself: no part of a value stands in it', () => {
    const row = { regionPath: PLACE.A, atCounty: true, atTown: false, atVillage: false, domain: 'HOUSING' };
    const text = JSON.stringify(audienceOf(keys, LEAD, { ...row, gridCode: 'g1', units: ['u1'] }));
    for (const value of ['610802', 'HOUSING', 'true', 'regionPath']) expect(text).not.toContain(value);
  });

  test('a subscriber that left is found no more', () => {
    const index = new AudienceIndex<string>();
    index.set('one', [
      { anchor: 'a', others: [] },
      { anchor: null, others: ['b'] },
    ]);
    expect([...index.concernedBy(['b'])]).toEqual(['one']);
    index.set('one', [{ anchor: 'a', others: ['c'] }]);
    expect([index.concernedBy(['a']).size, index.concernedBy(['a', 'c']).size]).toEqual([0, 1]);
    index.delete('one');
    expect([index.concernedBy(['a', 'b', 'c']).size, index.size]).toEqual([0, 0]);
  });
});
