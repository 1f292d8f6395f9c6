// What the agreement proof draws (抽样): a world of policies, principals and rows, as plain JSON, so that a
// counterexample can be written down as a fixture and played again.
import fc from 'fast-check';
import type { PrincipalRole } from '../../src/domain/vocabulary.ts';
import type { Literal, Operator } from '../../src/policy/condition.ts';
import type { PostFact, StandingPost } from '../../src/policy/principal.ts';
import { isOpen } from './agreement-fixtures.ts';
import { DAYS, IDS, MOMENTS, NOWS, rowValue, SCOPES, WORDS } from './agreement-values.ts';

export interface TestDraft {
  readonly attribute: string;
  readonly operator: Operator;
  readonly operand: Literal | { readonly slot: PostFact };
}
export interface RowDraft {
  readonly roles: readonly PrincipalRole[];
  readonly tests: readonly TestDraft[];
  readonly masked: boolean;
}
export type Table = { readonly [name: string]: readonly RowDraft[] };
export interface PolicyPlan {
  readonly verbs: Table;
  readonly clearances: Table;
  readonly fields: Table;
}
export type PostPlan = StandingPost;
export interface PrincipalPlan {
  readonly posts: readonly PostPlan[];
  readonly scopes: readonly string[] | null;
  readonly now: string;
}
export type RowPlan = { readonly [attribute: string]: Literal | readonly string[] | null };
export interface World {
  readonly policies: { readonly Region: PolicyPlan; readonly Dossier: PolicyPlan };
  readonly principals: readonly PrincipalPlan[];
  readonly rows: { readonly Region: readonly RowPlan[]; readonly Dossier: readonly RowPlan[] };
}

const ROLES = ['PUBLIC', 'LEADER', 'OFFICE_STAFF', 'LIAISON', 'COUNTY_OFFICE', 'SYSTEM_ADMIN'] as const;
const slot = (...facts: PostFact[]) => fc.constantFrom(...facts.map(fact => ({ slot: fact })));
const ID = fc.oneof(slot('account', 'staff', 'organization', 'unit', 'region', 'assigned'), fc.constantFrom(...IDS));
const TEXT = fc.oneof(slot('domain', 'grid', 'household', 'assignedHousehold'), fc.constantFrom(...WORDS));
const PATH = fc.oneof({ weight: 4, arbitrary: slot('regionPath') }, fc.constantFrom(...SCOPES));
const DAY = fc.oneof(slot('today', 'now'), fc.constantFrom(...DAYS));
const LAST_DAY = fc.oneof(slot('today'), fc.constantFrom(...DAYS));
const MOMENT = fc.oneof(slot('now'), fc.constantFrom(...MOMENTS));
const WHEN = fc.constantFrom('$reached', '$open') as fc.Arbitrary<Operator>;

const SAME = fc.constantFrom('$eq', '$differs') as fc.Arbitrary<Operator>;

const test = (attribute: string, operator: Operator | fc.Arbitrary<Operator>, operand: fc.Arbitrary<unknown>) =>
  fc.record({
    attribute: fc.constant(attribute),
    operator: typeof operator === 'string' ? fc.constant(operator) : operator,
    operand,
  }) as fc.Arbitrary<TestDraft>;

/** Every attribute that a condition can name, with the operators and operands that its column can be compared with. */
const TESTS = {
  Region: fc.oneof(
    test('path', '$within', PATH),
    test('path', SAME, TEXT),
    test('id', SAME, ID),
    test('note', SAME, TEXT),
  ),
  Dossier: fc.oneof(
    { weight: 3, arbitrary: test('regionPath', '$within', PATH) },
    isOpen('packed paths') ? test('name', '$eq', PATH) : test('name', '$within', PATH),
    test('id', SAME, ID),
    test('region', SAME, ID),
    { weight: 2, arbitrary: test('unit', SAME, ID) },
    test('domain', SAME, TEXT),
    test('household', SAME, TEXT),
    test('amount', SAME, fc.constantFrom(0, 7, -1)),
    test('published', SAME, fc.boolean()),
    test('phase', SAME, fc.constantFrom('DRAFT', 'SEALED')),
    { weight: 2, arbitrary: test('members', '$holds', fc.oneof(TEXT, slot('staff', 'unit'), fc.constantFrom(...IDS))) },
    test('from', WHEN, DAY),
    test('to', WHEN, DAY),
    { weight: 2, arbitrary: test('to', '$lasts', LAST_DAY) },
    test('notBefore', WHEN, MOMENT),
    test('notAfter', WHEN, MOMENT),
  ),
};

/** Operators that the worlds are made of; agreement.test.ts wants every one. */
export const operatorsIn = (world: World): string[] =>
  Object.values(world.policies).flatMap(({ verbs, clearances, fields }) =>
    [verbs, clearances, fields].flatMap(table =>
      Object.values(table).flatMap(list => list.flatMap(({ tests }) => tests.map(({ operator }) => operator))),
    ),
  );

const rows = (tests: fc.Arbitrary<TestDraft>, masked: boolean, minLength: number) =>
  fc.array(
    fc.record({
      roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 3 }),
      tests: fc.array(tests, { maxLength: 3, size: 'small' }),
      masked: masked ? fc.boolean() : fc.constant(false),
    }),
    { minLength, maxLength: 4, size: 'max' },
  );

const table = (names: readonly string[], rowsOf: (name: string) => fc.Arbitrary<RowDraft[]>, whole: boolean) =>
  fc.record(
    Object.fromEntries(names.map(name => [name, rowsOf(name)])),
    whole ? {} : { requiredKeys: [] },
  ) as fc.Arbitrary<Table>;

/** Only text with a mask of its own may be shown masked. */
const MASKED_LABELS: readonly string[] = ['PERSONAL', 'SENSITIVE_PERSONAL'];
const MASKED_FIELDS: readonly string[] = ['phone', 'idNo', 'account'];

const DOSSIER_FIELDS = ['name', 'phone', 'idNo', 'account', 'domain', 'amount', 'notAfter', 'unit', 'published'];

function policy(type: 'Region' | 'Dossier', verbs: string[], labels: string[], fields: string[]) {
  const tests = TESTS[type];
  return fc.record({
    verbs: table(verbs, () => rows(tests, false, 1), true),
    clearances: table(labels, label => rows(tests, MASKED_LABELS.includes(label), 1), true),
    fields: table(fields, name => rows(tests, MASKED_FIELDS.includes(name), 1), false),
  });
}

const fact = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { freq: 6 });
const post = fc.record({
  role: fc.constantFrom(...ROLES.slice(1)),
  grant: fc.uuid(),
  account: fact(IDS),
  staff: fact(IDS),
  organization: fact(IDS),
  unit: fact(IDS),
  region: fact(IDS),
  regionPath: fact(SCOPES),
  domain: fact(WORDS),
  grid: fact(WORDS),
  household: fact(WORDS),
  assignedHousehold: fact(WORDS),
  assigned: fact(IDS),
}) as fc.Arbitrary<PostPlan>;

const CLIENT_SCOPES = ['Region.read', 'Region.create', 'Dossier.read', 'Dossier.create', 'Dossier.seal', 'Other.read'];
const principal = fc.record({
  posts: fc.array(post, { maxLength: 4, size: 'max' }),
  scopes: fc.option(fc.subarray(CLIENT_SCOPES), { freq: 4 }).map(found => found && [...found]) as never,
  now: fc.constantFrom(...NOWS),
}) as fc.Arbitrary<PrincipalPlan>;

const row = (names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map(name => [name, rowValue(name)]))) as fc.Arbitrary<RowPlan>;
const DOSSIER_COLUMNS = [
  ...['name', 'domain', 'phone', 'idNo', 'account', 'secret', 'amount', 'published', 'phase', 'household'],
  ...['from', 'to', 'notBefore', 'notAfter', 'regionPath', 'region', 'unit'],
];

export const world: fc.Arbitrary<World> = fc.record({
  policies: fc.record({
    Region: policy('Region', ['read', 'create'], ['INTERNAL', 'WORK_SECRET'], ['note']),
    Dossier: policy(
      'Dossier',
      ['read', 'create', 'seal'],
      ['INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'WORK_SECRET', 'CONFIDENTIAL'],
      DOSSIER_FIELDS,
    ),
  }),
  principals: fc.array(principal, { minLength: 1, maxLength: 8, size: 'max' }),
  rows: fc.record({
    Region: fc.array(row(['path', 'note']), { maxLength: IDS.length, size: 'max' }),
    // Many rows to one set of questions are cheap; a counterexample still shrinks to one.
    Dossier: fc.oneof({ withCrossShrink: true }, fc.array(row(DOSSIER_COLUMNS), { minLength: 1, maxLength: 32 }), {
      weight: 9,
      arbitrary: fc.array(row(DOSSIER_COLUMNS), { minLength: 24, maxLength: 32, size: 'max' }),
    }),
  }),
}) as fc.Arbitrary<World>;
