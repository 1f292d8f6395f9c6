// Rules that are kept between requests (规则缓存): nobody is ever given the rules of another post, day or client.
import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { policies } from '../policies/index.ts';
import { masks } from '../policies/masks.ts';
import { completePolicySet } from '../src/policies.ts';
import { policySet } from '../src/policy/policy.ts';
import { type PrincipalFacts, principal, type StandingPost } from '../src/policy/principal.ts';
import { rulesOf } from '../src/policy/rules.ts';

const MORNING = '2026-11-22T02:00:00.000Z';
const LATER = '2026-11-22T09:00:00.000Z';
const NEXT_DAY = '2026-11-23T02:00:00.000Z';

const POST: StandingPost = {
  role: 'DATA_OPERATOR',
  grant: 'g1',
  account: 'a1',
  staff: 's1',
  organization: 'o1',
  unit: 'u43',
  region: 'r1',
  regionPath: '/61/6108/',
  domain: null,
  grid: null,
  household: null,
  assignedHousehold: null,
  assigned: null,
};
const who = (post: Partial<StandingPost> = {}, more: Partial<PrincipalFacts> = {}): PrincipalFacts => ({
  posts: [{ ...POST, ...post }],
  now: MORNING,
  ...more,
});

/** Everybody who differs from the first in one thing that rules may depend on. */
const PEOPLE: Readonly<Record<string, PrincipalFacts>> = {
  first: who(),
  'another unit': who({ unit: 'u16' }),
  'another place': who({ regionPath: '/61/6108/610802/' }),
  'no place': who({ regionPath: null }),
  'somebody else': who({ staff: 's2', account: 'a2' }),
  'another day': who({}, { now: NEXT_DAY }),
  'another role': who({ role: 'LIAISON' }),
  'a client': who({}, { scopes: ['MemberUnit.read'] }),
  'another client': who({}, { scopes: ['MemberUnit.read', 'Duty.read'] }),
  'two posts': { posts: [POST, { ...POST, grant: 'g2', unit: 'u16' }], now: MORNING },
  'two posts, the units exchanged': {
    posts: [
      { ...POST, unit: 'u16' },
      { ...POST, grant: 'g2' },
    ],
    now: MORNING,
  },
  'the public': { now: MORNING },
};

const fresh = () => policySet(policies, masks);

describe('rules kept between requests', () => {
  const set = completePolicySet();
  for (const facts of Object.values(PEOPLE)) rulesOf(set, principal(facts));

  test.each(Object.entries(PEOPLE))('%s: the rules that are kept are the rules made anew', (_name, facts) => {
    expect(rulesOf(set, principal(facts))).toEqual(rulesOf(fresh(), principal(facts)));
  });

  test('whoever agrees in all that rules name is given the same rules, at whatever hour', () => {
    expect(rulesOf(set, principal(who({}, { now: LATER })))).toStrictEqual(rulesOf(set, principal(who())));
  });

  test('another set of policies never answers with the rules of the first', () => {
    const narrowed = policySet(
      policies.filter(({ type }) => type.name !== 'StaffMember'),
      masks,
    );
    expect(rulesOf(narrowed, principal(who())).filter(({ subject }) => subject === 'StaffMember')).toEqual([]);
    expect(rulesOf(set, principal(who())).some(({ subject }) => subject === 'StaffMember')).toBe(true);
  });

  test('nobody can change the rules that others are given', () => {
    const rules = rulesOf(set, principal(who()));
    expect(() => (rules as unknown[]).push({})).toThrow(TypeError);
    expect(() => Object.assign(rules[0]!, { action: 'manage' })).toThrow(TypeError);
  });
});
