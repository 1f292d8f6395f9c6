// Versions of the policy and what differs between two of them: digests, exhaustive comparison, witnesses, approvals.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { approvedOnly, lastRelease } from '../src/cli/policy/diff.ts';
import { completePolicySet } from '../src/policies.ts';
import { approvalsIn, unapproved } from '../src/policy/analysis/approvals.ts';
import { compiled, policyDigests } from '../src/policy/analysis/compiled.ts';
import { type Change, diff } from '../src/policy/analysis/diff.ts';
import { condition } from '../src/policy/condition.ts';
import { digestedText, type PolicySet, policySet, type Row } from '../src/policy/policy.ts';
import { type TableKind, withRow, withRows } from './proofs/mutants-build.ts';

const set = completePolicySet();
const before = compiled(set);
const changes = (after: PolicySet): Change[] => diff(before, compiled(after));
const lines = (found: readonly Change[]) =>
  found.map(
    ({ gain, role, kind, coordinate, before: was, after: is }) =>
      `${gain ? '+' : '-'} ${role} ${kind} ${coordinate} ${was} ${is}`,
  );
const added = (type: string, kind: TableKind, place: string, row: Partial<Row>) =>
  changes(withRow(set, type, kind, place, row));
const ofOwnUnit = [condition('本单位', 'of the own unit', post => ({ unit: post.unit }))];

describe('versions', () => {
  test('SHA-256 and SM3 are digests of the same text, and SHA-256 is the policy version', () => {
    expect(createHash('sha256').update(digestedText(set.policies)).digest('hex')).toBe(set.version);
    expect(policyDigests(set)).toEqual({
      sha256: set.version,
      sm3: createHash('sm3').update(digestedText(set.policies)).digest('hex'),
    });
  });

  test('SM3 is the SM3 of GM/T 0004', () => {
    const vector = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';
    expect(createHash('sm3').update('abc').digest('hex')).toBe(vector);
  });

  test('an exported version is the same after a round trip through JSON', () => {
    expect(diff(JSON.parse(JSON.stringify(before)) as typeof before, before)).toEqual([]);
  });

  test('the working tree gives nobody more of a guarded field than the last release, but for what is approved', () => {
    const last = lastRelease();
    const gained = approvedOnly(diff(last, before), last, before);
    expect(gained.map(({ role, coordinate }) => `${role} ${coordinate}`)).toEqual([]);
  });
});

describe('who gains and who loses', () => {
  test('a policy compared with itself, or with its rows in another order, has no change', () => {
    const rows = set.policies.get('StaffMember')!.verbs.get('read')!;
    expect(changes(set)).toEqual([]);
    expect(changes(withRows(set, 'StaffMember', 'verbs', 'read', rows.toReversed()))).toEqual([]);
  });

  test('a superfluous row changes nothing', () => {
    expect(added('PushObligation', 'verbs', 'read', { roles: ['LEADER'], conditions: ofOwnUnit })).toEqual([]);
  });

  test('a new row is a gain of its role alone, with the conditions under which it counts', () => {
    const found = added('Duty', 'verbs', 'revise', { roles: ['LIAISON'], conditions: ofOwnUnit });
    expect(lines(found)).toEqual(['+ LIAISON verb Duty.revise NO YES']);
    expect(found[0]!.witness).toMatchObject({ holds: ['unit $eq post.unit'], fails: [] });
    const { post, row } = found[0]!.witness.example!;
    expect(row['unit']).toBe(post['unit']);
  });

  test('a dropped condition is a gain where the condition does not hold', () => {
    const rows = set.policies.get('PushObligation')!.verbs.get('read')!;
    const open = rows.map(row => (row.roles.includes('LIAISON') ? { ...row, conditions: [] } : row));
    const found = changes(withRows(set, 'PushObligation', 'verbs', 'read', open));
    const own = found.find(({ role, kind }) => role === 'LIAISON' && kind === 'verb')!;
    expect(own.witness).toMatchObject({ holds: [], fails: ['unit $eq post.unit'] });
    expect(own.witness.example!.row['unit']).not.toBe(own.witness.example!.post['unit']);
  });

  test('a clearance without read is told as clearance, with read as what is seen', () => {
    expect(lines(added('PushObligation', 'clearances', 'INTERNAL', { roles: ['FARMER'] }))[0]).toBe(
      '+ FARMER clearance PushObligation.version NO YES',
    );
    expect(lines(added('StaffMember', 'clearances', 'CONFIDENTIAL', { roles: ['LEADER'] }))).toEqual([
      '+ LEADER field StaffMember.personnelFileNotes NO YES',
    ]);
  });

  test('full instead of masked is a gain, masked instead of full a loss', () => {
    const rows = set.policies.get('StaffMember')!.clearances.get('SENSITIVE_PERSONAL')!;
    const full = changes(
      withRows(
        set,
        'StaffMember',
        'clearances',
        'SENSITIVE_PERSONAL',
        rows.map(row => ({ ...row, masked: false })),
      ),
    );
    expect(lines(full)).toContain('+ COUNTY_OFFICE field StaffMember.idNo MASKED YES');
    const masked = changes(
      withRows(
        set,
        'StaffMember',
        'clearances',
        'SENSITIVE_PERSONAL',
        rows.map(row => ({ ...row, masked: true })),
      ),
    );
    expect(lines(masked)).toContain('- ORGANIZATION field StaffMember.idNo YES MASKED');
  });

  test('another label is a gain for those who are cleared for it', () => {
    const staff = before.types['StaffMember']!;
    const labels = { ...staff.labels, personnelFileNotes: 'PERSONAL' as const };
    const found = diff(before, { ...before, types: { ...before.types, StaffMember: { ...staff, labels } } });
    expect(lines(found)).toContain('+ LEADER field StaffMember.personnelFileNotes NO YES');
    expect(unapproved(found, ['a', 'b'], [])).not.toEqual([]);
  });

  test('another mask under the same name is a gain', () => {
    const masks = [...set.masks.values()].map(mask =>
      mask.name === 'idNo' ? { ...mask, sql: (v: string) => v } : mask,
    );
    const drafts = [...set.policies.values()].map(policy => ({ ...policy, type: policy.meta.class }));
    expect(lines(changes(policySet(drafts, masks)))).toContain('+ COUNTY_OFFICE field StaffMember.idNo MASKED MASKED');
  });
});

describe('approvals', () => {
  const after = withRow(set, 'StaffMember', 'clearances', 'CONFIDENTIAL', { roles: ['LEADER'] });
  const gained = changes(after);
  const pair = [before.version, after.version] as const;
  const approval = (old: string, now: string, coordinate: string) =>
    approvalsIn(`| \`${old}\` | ${now} | ${coordinate} | A | 2023-04-17 | B |`);

  test('a gain on a confidential field is refused without a line for it', () => {
    expect(lines(unapproved(gained, pair, []))).toEqual(['+ LEADER field StaffMember.personnelFileNotes NO YES']);
  });

  test('a line for both versions and the coordinate approves it, and nothing less does', () => {
    const [old, now] = [before.version.slice(0, 12), after.version.slice(0, 12)];
    const left = (given: ReturnType<typeof approvalsIn>) => unapproved(gained, pair, given).length;
    expect(left(approval(old, now, 'StaffMember.personnelFileNotes'))).toBe(0);
    expect(left(approval(old, now, 'StaffMember.idNo'))).toBe(1);
    expect(left(approval(now, old, 'StaffMember.personnelFileNotes'))).toBe(1);
    expect(left(approval(old.slice(0, 6), now, 'StaffMember.personnelFileNotes'))).toBe(1);
  });

  test('a loss, and a gain on another label, need no approval', () => {
    expect(unapproved(diff(compiled(after), before), [pair[1], pair[0]], [])).toEqual([]);
    expect(unapproved(added('Duty', 'verbs', 'revise', { roles: ['LIAISON'] }), pair, [])).toEqual([]);
  });

  test('the committed table of approvals is read, and explains itself', () => {
    expect(readFileSync('policies/APPROVALS.md', 'utf8')).toContain('| 旧版本 old version | 新版本 new version |');
  });
});
