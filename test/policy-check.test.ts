// Static analysis of the policies: the real ones are clean, and each kind of mistake is found where it is made.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { completePolicySet } from '../src/policies.ts';
import { analyse } from '../src/policy/analysis/analyse.ts';
import { climb, type Guard } from '../src/policy/analysis/escalation.ts';
import { rebuildFindings } from '../src/policy/analysis/rebuild.ts';
import { condition } from '../src/policy/condition.ts';
import type { PolicySet, Row } from '../src/policy/policy.ts';
import { type TableKind, withRow, withRows } from './proofs/mutants-build.ts';

const set = completePolicySet();
const told = (changed: PolicySet) => analyse(changed).map(({ severity, check, at }) => `${severity} ${check} ${at}`);
const one = (type: string, kind: TableKind, place: string, row: Partial<Row>) =>
  told(withRow(set, type, kind, place, row));
const on = (tests: Parameters<typeof condition>[2]) => [condition('试验', 'of this test', tests)];

test('the policies have no finding that is not justified', () => {
  expect(analyse(set)).toEqual([]);
});

test('a finding names the file and the line of its table', () => {
  const [found] = analyse(withRow(set, 'StaffMember', 'clearances', 'CONFIDENTIAL', { roles: ['AUDIT_ADMIN'] }));
  expect(found).toMatchObject({ file: 'policies/staff.policy.ts', severity: 'error' });
  const text = readFileSync('policies/staff.policy.ts', 'utf8').split('\n')[found!.line! - 1];
  expect(text).toContain('CONFIDENTIAL');
});

test('an incomplete policy is reported as completeness reports it', () => {
  expect(told(withRows(set, 'Region', 'verbs', 'read', []))).toEqual(['error incomplete policies/regions.policy.ts']);
});

describe('rows and roles', () => {
  test('a row that other rows contain is superfluous', () => {
    const row = { roles: ['COUNTY_OFFICE'] as const, conditions: on(post => ({ unit: post.unit, kind: 'DAILY' })) };
    expect(one('PushObligation', 'verbs', 'read', { ...row, roles: ['LEADER'] })).toContain(
      'warning superfluous PushObligation.read#6',
    );
  });

  test('of two equal rows the later one is superfluous', () => {
    const rows = set.policies.get('Duty')!.verbs.get('revise')!;
    expect(told(withRows(set, 'Duty', 'verbs', 'revise', [...rows, ...rows]))).toEqual([
      'warning superfluous Duty.revise#2',
    ]);
  });

  test('a clearance for roles that may read no row is reported', () => {
    expect(one('PushObligation', 'clearances', 'INTERNAL', { roles: ['FARMER'] })).toEqual([
      'warning cleared but blind PushObligation.INTERNAL#6',
    ]);
  });

  test('a row for a role that no account can hold is an error', () => {
    expect(one('Duty', 'verbs', 'revise', { roles: ['CONVENER'] })).toEqual(['error unheld role Duty.revise#2']);
  });

  test('a role that no row names is reported, but for those that are never granted', () => {
    let without = set;
    for (const [type, { verbs, clearances, fields }] of set.policies)
      for (const [kind, table] of Object.entries({ verbs, clearances, fields }))
        for (const [place, rows] of table)
          without = withRows(
            without,
            type,
            kind as TableKind,
            place,
            rows.map(row => ({ ...row, roles: row.roles.filter(role => role !== 'THIRD_PARTY') })),
          );
    expect(told(without)).toEqual(['warning unused role THIRD_PARTY']);
  });

  test('a field that everybody sees masked only is an error', () => {
    const rows = set.policies.get('StaffMember')!.clearances.get('SENSITIVE_PERSONAL')!;
    const masked = rows.map(row => ({ ...row, masked: true }));
    expect(told(withRows(set, 'StaffMember', 'clearances', 'SENSITIVE_PERSONAL', masked))).toContain(
      'error unseen field StaffMember.idNo',
    );
  });
});

describe('conditions', () => {
  const roles = ['LEADER'] as const;
  const revise = (tests: Parameters<typeof condition>[2]) =>
    one('Duty', 'verbs', 'revise', { roles, conditions: on(tests) });

  test.each([
    ['two literals', () => [on(() => ({ seq: 1 })), on(() => ({ seq: 2 }))]],
    [
      'a fact and its contrary',
      () => [on(post => ({ unit: post.unit })), on(post => ({ unit: { $differs: post.unit } }))],
    ],
    [
      'a day reached and still open',
      () => [on(() => ({ validFrom: { $reached: '2023-01-01', $open: '2023-06-01' } }))],
    ],
  ])('%s that exclude each other are an error', (_, conditions) => {
    const row = { roles: ['UNIT_PRINCIPAL' as const], conditions: conditions().flat() };
    expect(one('Duty', 'verbs', 'revise', row)).toEqual(['error contradiction Duty.revise#2']);
  });

  test('a fact that no role of the row carries is an error', () => {
    expect(
      one('Duty', 'verbs', 'revise', { roles: ['FARMER'], conditions: on(post => ({ unit: post.unit })) }),
    ).toEqual(['error missing fact Duty.revise#2']);
  });

  test.each([
    ['a reference and a fact of another type', () => revise(post => ({ unit: post.organization }))],
    ['a text and an id', () => revise(post => ({ termZh: post.staff }))],
    ['a number and a text', () => revise(() => ({ seq: '1' }))],
    ['a value outside its enumeration', () => revise(() => ({ role: 'NOBODY' }))],
    ['a day that does not exist', () => revise(() => ({ validFrom: { $reached: '2023-02-30' } }))],
    ['a day in another spelling', () => revise(() => ({ validFrom: '2023-4-7' }))],
    [
      'a path without its closing slash',
      () => one('Region', 'verbs', 'read', { roles, conditions: on(() => ({ path: { $within: '/61' } })) }),
    ],
    ['a path that is not compared as bytes', () => revise(post => ({ termZh: { $within: post.regionPath } }))],
    ['a moment written down', () => revise(() => ({ updatedAt: { $reached: '2023-04-17T01:00:00Z' } }))],
    ['a list', () => one('ApiClient', 'verbs', 'read', { roles, conditions: on(() => ({ scopes: 'Region.read' })) })],
  ])('%s cannot be compared', (_, findings) => {
    expect(findings().join()).toMatch(/^error meaning \w+\.(revise|read)#2/);
  });
});

describe('administrators', () => {
  test('a row that lets an administrator see business values is an error (N02)', () => {
    expect(one('PushObligation', 'verbs', 'read', { roles: ['SECURITY_ADMIN'] })).toEqual([
      'error administrator PushObligation.read#6',
    ]);
  });

  test('no one person brings a grant into force or ends one by three mutations', () => {
    for (const by of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'OFFICE_STAFF'])
      expect(climb(set, by)).toBeNull();
  });

  test('without the rules of the other hand one administrator climbs, and the way is shown', () => {
    const decided = set.policies.get('RoleGrant')!.verbs.get('grant')!;
    const open = withRows(set, 'RoleGrant', 'verbs', 'approve', decided);
    const off: Guard[] = ['otherPerson', 'otherPower'];
    expect(climb(open, 'SYSTEM_ADMIN', off)).toMatchObject([{ verb: 'grant' }, { verb: 'approve', target: 4 }]);
  });

  test('a policy that lets everybody decide is still held by the rules of the actions', () => {
    const open = withRow(set, 'RoleGrant', 'verbs', 'approve', { roles: ['OFFICE_STAFF', 'SYSTEM_ADMIN'] });
    expect(climb(open, 'OFFICE_STAFF')).toBeNull();
    expect(climb(open, 'SYSTEM_ADMIN')).toBeNull();
  });
});

test('a withheld value that can be rebuilt from what is shown is an error', () => {
  const birth = [{ value: 'idNo', parts: ['division', 'birth', 'serial'], because: 'test' }].map(rule => ({
    ...rule,
    full: { staffNo: ['birth'] },
    masked: { idNo: ['division', 'serial'] },
  }));
  expect([...rebuildFindings(set, birth)].map(({ at, en }) => `${at} ${en.split(' may')[0]}`)).toEqual([
    'StaffMember.idNo OFFICE_DIRECTOR, OFFICE_STAFF, COUNTY_OFFICE',
  ]);
});

test('a justified warning is not reported, and a justification without its warning is', () => {
  const rows = set.policies.get('Duty')!.verbs.get('revise')!;
  const doubled = withRows(set, 'Duty', 'verbs', 'revise', [...rows, ...rows]);
  const justified = [{ check: 'superfluous', at: 'Duty.revise#2', reason: 'test' }];
  expect(analyse(doubled, justified)).toEqual([]);
  expect(analyse(set, justified)).toMatchObject([{ check: 'stale justification', at: 'Duty.revise#2' }]);
});
