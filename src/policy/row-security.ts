// The fourth wall (行级安全): PostgreSQL row security for the tables that hold sensitive personal data, work secrets or
// confidential fields, generated from the same rows of policies/. It stands behind the compiler: what the application
// role may read or write is decided here again, from the posts that the transaction was told (`told-posts.ts`).
import { createHash } from 'node:crypto';
import { allTypes, type TypeMeta } from '../model/meta.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import { totalTable } from '../model/totals.ts';
import { isCreation } from '../model/verb.ts';
import { isSlot, type Literal, OPERATORS, type OperatorMeaning, type Slot, type Test } from './condition.ts';
import { type PolicySet, policyOf, type Row } from './policy.ts';
import type { PostFact } from './principal.ts';
import { columnOf, literalSql } from './scope-sql.ts';
import { type Passing, TOLD_FACTS, toldAny, toldFacts } from './told-posts.ts';

/** Set by the owner for migrations and loads; without it even the owner sees nothing (FORCE). */
export const MAINTENANCE_SETTING = 'xianjie.maintenance';

/** Set by statements that count and hand out no row: they pass where `count` is granted. */
export const COUNTING_SETTING = 'xianjie.counting';

const WALLED: ReadonlySet<Sensitivity> = new Set(['SENSITIVE_PERSONAL', 'WORK_SECRET', 'CONFIDENTIAL']);

export const isWalled = (meta: TypeMeta): boolean =>
  [...meta.attributes.values()].some(attribute => attribute.label !== null && WALLED.has(attribute.label));

/** The facts that a rule compares with, each once. */
const factsOf = (tests: readonly Test[]): PostFact[] => [
  ...new Set(tests.flatMap(({ operand }) => (isSlot(operand) ? [operand.slot] : []))),
];

/** A verb that the wall lets through, always or while a condition holds. */
interface Granted {
  readonly verb: string;
  readonly condition?: string;
}

interface Rule {
  readonly tests: readonly Test[];
  readonly passing: readonly Passing[];
}

const testsOf = ({ conditions }: Row): readonly Test[] => conditions.flatMap(({ tests }) => tests);

/** The rows of these verbs; those that ask the same as one rule, by which every role of theirs passes. */
function rulesOf(set: PolicySet, meta: TypeMeta, granted: readonly Granted[]): Rule[] {
  const rows = granted.flatMap(({ verb, condition }) =>
    (policyOf(set, meta).verbs.get(verb) ?? []).map(row => ({ row, verb, condition })),
  );
  const byTests = Map.groupBy(rows, ({ row }) =>
    JSON.stringify(testsOf(row).map(({ attribute, operator, operand }) => [attribute, operator, operand])),
  );
  return [...byTests.values()].map(same => ({
    tests: testsOf(same[0]!.row),
    passing: [...Map.groupBy(same, ({ verb }) => verb)].map(([verb, of]) => ({
      roles: [...new Set(of.flatMap(({ row }) => row.roles))],
      scope: `${meta.name}.${verb}`,
      ...(of[0]!.condition ? { condition: of[0]!.condition } : {}),
    })),
  }));
}

/**
 * Whether some post grants it. Sub-selects do not mention the row, so that PostgreSQL takes the posts apart once for a
 * statement and not once for a row: per row there are comparisons only.
 */
function ruleSql(meta: TypeMeta, table: string, { passing, tests }: Rule): string {
  const column = (test: Test) => columnOf(meta, test.attribute, table);
  const fixed = tests.filter(({ operand }) => !isSlot(operand));
  const asked = tests.filter(({ operand }) => isSlot(operand));
  const parts = fixed.map(test => OPERATORS[test.operator].sql(column(test), literalSql(test.operand as Literal)));
  const operands = ({ operator, operand }: Test): string =>
    toldFacts(passing, (operand as Slot).slot, (OPERATORS[operator] as OperatorMeaning).taken ?? 'known');
  if (asked.length === 0) parts.push(toldAny(passing));
  else if (asked.length === 1) parts.push(OPERATORS[asked[0]!.operator].any(column(asked[0]!), operands(asked[0]!)));
  else {
    // Several facts have to be those of one post: the arrays are read side by side.
    const facts = factsOf(asked);
    const arrays = facts.map(fact => toldFacts(passing, fact, 'each')).join(', ');
    const together = asked.map(test =>
      OPERATORS[test.operator].sql(column(test), `q."${(test.operand as Slot).slot}"`),
    );
    const names = facts.map(fact => `"${fact}"`).join(', ');
    parts.push(`exists (select from unnest(${arrays}) as q(${names}) where ${together.join(' and ')})`);
  }
  return `(${parts.join(' and ')})`;
}

/** Whether some post grants one of the verbs on the row. */
function grantSql(set: PolicySet, meta: TypeMeta, granted: readonly Granted[]): string {
  return anyOf(rulesOf(set, meta, granted).map(rule => ruleSql(meta, meta.table, rule)));
}

function anyOf(cases: readonly string[]): string {
  // To the planner a test for null keeps nearly every row, as the wall does: what it lets through was asked for by the
  // scope of the compiler already, and counted twice would make an index of a few rows look best.
  return cases.length === 0 ? 'false' : `(case when ${cases.join('\n      or ')} then true end) is not null`;
}

const policyOn = (table: string) => (name: string, clause: string) => [
  `drop policy if exists ${name} on ${table}`,
  `create policy ${name} on ${table} ${clause}`,
];

const forced = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
];

function maintained(table: string, applicationRole: string): string[] {
  // No sub-select, which would be made ready for every statement of the application, and asked by none.
  const maintenance = `current_setting('${MAINTENANCE_SETTING}', true) = 'on' and current_user <> '${applicationRole}'`;
  return policyOn(table)('xianjie_maintenance', `for all to public using (${maintenance}) with check (${maintenance})`);
}

/** Statements that raise the wall of one table, replacing what stood before. */
function wallOf(set: PolicySet, meta: TypeMeta, applicationRole: string): string[] {
  const { table } = meta;
  const { verbs } = policyOf(set, meta);
  const change = grantSql(set, meta, [{ verb: 'read' }]);
  const count = { verb: 'count', condition: `current_setting('${COUNTING_SETTING}', true) = 'on'` };
  const read = verbs.has('count') ? grantSql(set, meta, [{ verb: 'read' }, count]) : change;
  const creations = [...verbs.keys()].filter(verb => isCreation(meta, verb)).map(verb => ({ verb }));
  const create = grantSql(set, meta, creations);
  const policy = policyOn(table);
  return [
    ...forced(table),
    ...policy('xianjie_read', `for select to ${applicationRole} using (${read})`),
    `drop policy if exists xianjie_count on ${table}`, // of walls before this one
    ...policy('xianjie_create', `for insert to ${applicationRole} with check (${create})`),
    ...policy('xianjie_change', `for update to ${applicationRole} using (${change}) with check (${change})`),
    ...maintained(table, applicationRole),
  ];
}

/**
 * The wall of a table of totals: the rules by which rows are read, as far as they ask for nothing but what a total has. What
 * another rule opens is no total's business: the compiler counts rows there.
 */
function wallOfTotals(set: PolicySet, meta: TypeMeta, applicationRole: string): string[] {
  const table = totalTable(meta);
  const rules = rulesOf(set, meta, [{ verb: 'read' }]).filter(({ tests }) =>
    tests.every(({ attribute }) => meta.totals.includes(attribute)),
  );
  const read = anyOf(rules.map(rule => ruleSql(meta, table, rule)));
  return [
    ...forced(table),
    ...policyOn(table)('xianjie_read', `for select to ${applicationRole} using (${read})`),
    ...maintained(table, applicationRole),
  ];
}

/** All statements of the wall, in order. */
export const wallStatements = (set: PolicySet, applicationRole: string): string[] => [
  TOLD_FACTS,
  ...allTypes()
    .filter(isWalled)
    .flatMap(meta => [
      ...wallOf(set, meta, applicationRole),
      ...(meta.totals.length > 0 ? wallOfTotals(set, meta, applicationRole) : []),
    ]),
];

/** Names the state of the wall; the last migration that raises it carries this in its comment. */
export const wallDigest = (statements: readonly string[]): string =>
  createHash('sha256').update(statements.join(';\n')).digest('hex').slice(0, 16);
