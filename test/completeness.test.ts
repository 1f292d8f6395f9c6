// Refuse to start incomplete (启动检查): whatever is missing from the policies or cannot be right is named with the file to
// edit, all at once, and the server does not start.
import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { policies as drafts } from '../policies/index.ts';
import { masks } from '../policies/masks.ts';
import { closeSchema } from '../src/graph/closed-schema.ts';
import { type Attribute, metaOf } from '../src/model/meta.ts';
import { RoleGrant } from '../src/modules/accounts/account.entity.ts';
import '../src/modules/resolvers.ts';
import { Duty } from '../src/modules/organisation/duty.entity.ts';
import { PushObligation } from '../src/modules/organisation/push-obligation.entity.ts';
import { StaffMember } from '../src/modules/staff/staff-member.entity.ts';
import { assertComplete, findIncomplete, IncompletePolicy } from '../src/policy/completeness.ts';
import { type PolicyDraft, type PolicySet, policySet, type Row } from '../src/policy/policy.ts';

/** The real policies, with the draft of one type changed, or left out. */
const withDraft = (type: object, change: (draft: PolicyDraft) => PolicyDraft | null): PolicySet =>
  policySet(
    drafts.flatMap(draft => (draft.type === type ? (change(draft) ?? []) : draft)),
    masks,
  );
type Tables = 'verbs' | 'clearances' | 'fields';
const withTable = (type: object, table: Tables, change: (rows: Map<string, readonly Row[]>) => unknown): PolicySet =>
  withDraft(type, draft => {
    const rows = new Map<string, readonly Row[]>(draft[table]);
    change(rows);
    return { ...draft, [table]: rows };
  });
const found = (set: PolicySet): string[] => findIncomplete(set).map(({ file, en }) => `${file}: ${en}`);
const row = (tests: object[], roles: string[] = ['LEADER'], masked = false): Row =>
  ({ roles, conditions: [{ zh: '', en: '', tests }], masked, because: null }) as unknown as Row;

test('the policies as they are have nothing to find', () => {
  expect(findIncomplete(policySet(drafts, masks))).toEqual([]);
});

describe('what is missing is named with its file', () => {
  test('a type without policy', () => {
    expect(found(withDraft(PushObligation, () => null))).toEqual([
      'policies/index.ts: PushObligation (src/modules/organisation/push-obligation.entity.ts) has no policy',
    ]);
  });

  test.each(['grant', 'approve', 'decline', 'revoke'])('the rule of the verb %s', verb => {
    const finding = `policies/accounts.policy.ts: The verb RoleGrant.${verb} (src/modules/accounts/grant.actions.ts) has no rule`;
    expect(found(withTable(RoleGrant, 'verbs', rows => rows.delete(verb)))).toEqual([finding]);
    expect(found(withTable(RoleGrant, 'verbs', rows => rows.set(verb, [])))).toEqual([finding]);
  });

  test('the rule for reading', () => {
    const finding = ['policies/organisation.policy.ts: Duty has no row for read'];
    expect(found(withTable(Duty, 'verbs', rows => rows.set('read', [])))).toEqual(finding);
    expect(found(withTable(Duty, 'verbs', rows => rows.delete('read')))).toEqual(finding);
  });

  test('the clearance of a label', () => {
    expect(found(withTable(StaffMember, 'clearances', rows => rows.delete('SENSITIVE_PERSONAL')))).toEqual([
      'policies/staff.policy.ts: StaffMember.idNo is labelled SENSITIVE_PERSONAL, and no post is cleared for that',
    ]);
    expect(found(withTable(StaffMember, 'clearances', rows => rows.set('CONFIDENTIAL', [])))).toEqual([
      'policies/staff.policy.ts: StaffMember.personnelFileNotes is labelled CONFIDENTIAL, and no post is cleared for that',
    ]);
  });

  test.each(['label', 'mask'] as const)('the %s of a field', missing => {
    const attributes = metaOf(StaffMember).attributes as Map<string, Attribute>;
    const phone = attributes.get('phone')!;
    attributes.set('phone', { ...phone, [missing]: undefined } as unknown as Attribute);
    const says =
      missing === 'label' ? 'has no sensitivity label' : 'is shown masked to some, but it has no mask that exists';
    expect(found(policySet(drafts, masks))).toEqual([
      `src/modules/staff/staff-member.entity.ts: StaffMember.phone ${says}`,
    ]);
    attributes.set('phone', phone);
  });

  test('the mask that a field names', () => {
    const others = masks.filter(({ name }) => name !== 'phone');
    expect(found(policySet(drafts, others))).toEqual([
      'policies/masks.ts: Household.phone is shown masked to some, but it has no mask that exists',
      'policies/masks.ts: StaffMember.phone is shown masked to some, but it has no mask that exists',
    ]);
  });
});

describe('what cannot be right is named with its file', () => {
  const staff = 'policies/staff.policy.ts';
  const duty = 'policies/organisation.policy.ts';

  test.each<[string, PolicySet, string]>([
    [
      'an unknown role',
      withTable(Duty, 'verbs', rows => rows.set('revise', [row([], ['BOSS'])])),
      `${duty}: Duty.revise: there is no role BOSS`,
    ],
    [
      'a row without roles',
      withTable(Duty, 'verbs', rows => rows.set('revise', [row([], [])])),
      `${duty}: A row of Duty.revise has no role`,
    ],
    [
      'an unknown attribute',
      withTable(Duty, 'verbs', rows =>
        rows.set('revise', [row([{ attribute: 'units', operator: '$eq', operand: 1 }])]),
      ),
      `${duty}: Duty.revise: Duty has no units`,
    ],
    [
      'a list as an attribute',
      withTable(StaffMember, 'clearances', rows =>
        rows.set('PERSONAL', [row([{ attribute: 'assignments', operator: '$eq', operand: 1 }])]),
      ),
      `${staff}: StaffMember.PERSONAL: StaffMember has no assignments`,
    ],
    [
      'an unknown operator',
      withTable(Duty, 'verbs', rows =>
        rows.set('revise', [row([{ attribute: 'unit', operator: '$lte', operand: 1 }])]),
      ),
      `${duty}: Duty.revise: there is no operator $lte`,
    ],
    [
      'an unknown fact of the post',
      withTable(Duty, 'verbs', rows =>
        rows.set('revise', [row([{ attribute: 'unit', operator: '$eq', operand: { slot: 'units' } }])]),
      ),
      `${duty}: Duty.revise: a post has no units`,
    ],
    [
      'an unknown verb',
      withTable(Duty, 'verbs', rows => rows.set('rewrite', [row([])])),
      `${duty}: The rule Duty.rewrite has no mutation`,
    ],
    [
      'an unknown label',
      withTable(Duty, 'clearances', rows => rows.set('SECRET', [row([])])),
      `${duty}: There is no label SECRET`,
    ],
    [
      'an unknown field',
      withTable(StaffMember, 'fields', rows => rows.set('fax', [row([])])),
      `${staff}: StaffMember has no field fax`,
    ],
    [
      'a mask on a field that cannot have one',
      withTable(StaffMember, 'fields', rows => rows.set('photo', [row([], ['LEADER'], true)])),
      'src/modules/staff/staff-member.entity.ts: StaffMember.photo is shown masked to some, but it has no mask that exists',
    ],
  ])('%s', (_what, set, finding) => {
    expect(found(set)).toEqual([finding]);
  });

  test('two policies of one type', () => {
    expect(() => policySet([...drafts, drafts[0]!], masks)).toThrow(
      'Region has two policies; the second is in policies/regions.policy.ts',
    );
  });
});

describe('the server does not start', () => {
  test('and says everything at once, in both languages', () => {
    const broken = policySet(
      drafts.filter(({ type }) => type !== Duty && type !== StaffMember),
      masks,
    );
    expect(() => assertComplete(broken)).toThrow(IncompletePolicy);
    expect(() => assertComplete(broken)).toThrow(
      /拒绝启动.*the server does not start\n.*Duty.*没有权限规则[\s\S]*StaffMember.*has no policy/,
    );
  });

  test('with an object type that is neither declared nor the own view of the caller', () => {
    const schema = buildSchema('type Query { leak: Leak } type Leak { name: String }');
    expect(() => closeSchema(schema, new Map())).toThrow('The object type Leak is neither declared with @type');
  });
});
