// The fourth wall (行级安全): PostgreSQL row security for the tables that hold sensitive personal data, work secrets or
// confidential fields, generated from the same rows of policies/. It stands behind the compiler: what the application
// role may read or write is decided here again, from the posts that the transaction was told (`xianjie.posts`).
import { createHash } from 'node:crypto';
import { allTypes, type TypeMeta } from '../model/meta.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import { isCreation } from '../model/verb.ts';
import { isSlot, type Literal, OPERATORS, type Slot, type Test } from './condition.ts';
import { type PolicySet, policyOf, type Row } from './policy.ts';
import type { Post, PostFact, Principal } from './principal.ts';
import { columnOf, factType, literalSql } from './scope-sql.ts';

export const POSTS_SETTING = 'xianjie.posts';
/** Set by the owner for migrations and loads; without it even the owner sees nothing (FORCE). */
export const MAINTENANCE_SETTING = 'xianjie.maintenance';

/** Set by statements that count and hand out no row: they pass where `count` is granted. */
export const COUNTING_SETTING = 'xianjie.counting';

const WALLED: ReadonlySet<Sensitivity> = new Set(['SENSITIVE_PERSONAL', 'WORK_SECRET', 'CONFIDENTIAL']);

export const isWalled = (meta: TypeMeta): boolean =>
  [...meta.attributes.values()].some(attribute => attribute.label !== null && WALLED.has(attribute.label));

const FACTS: readonly PostFact[] = [
  'account',
  'staff',
  'organization',
  'unit',
  'region',
  'regionPath',
  'domain',
  'grid',
  'household',
  'now',
  'today',
];

const postsOf = new WeakMap<Principal, string>();

/** The posts of a principal as the wall is told them. */
export function postsSetting(principal: Principal): string {
  const known = postsOf.get(principal);
  if (known) return known;
  const scopes = principal.scopes ? [...principal.scopes] : null;
  // A fact that a post does not have is left out: PostgreSQL reads what is missing as null, and reads less.
  const told = (post: Post) =>
    Object.fromEntries(
      [['role', post.role], ['scopes', scopes], ...FACTS.map(fact => [fact, post[fact]])].filter(
        ([, value]) => value !== null && value !== undefined,
      ),
    );
  const setting = JSON.stringify(principal.posts.map(told));
  postsOf.set(principal, setting);
  return setting;
}

/** The facts that a rule compares with, each once. */
const factsOf = (tests: readonly Test[]): PostFact[] => [
  ...new Set(tests.flatMap(({ operand }) => (isSlot(operand) ? [operand.slot] : []))),
];

/** Rows that ask the same, as one: whoever has any of their roles passes. */
function alike(rows: readonly Row[]): { roles: readonly string[]; tests: readonly Test[] }[] {
  const byTests = Map.groupBy(rows, row =>
    JSON.stringify(
      row.conditions.flatMap(({ tests }) =>
        tests.map(({ attribute, operator, operand }) => [attribute, operator, operand]),
      ),
    ),
  );
  return [...byTests.values()].map(same => ({
    roles: [...new Set(same.flatMap(({ roles }) => roles))],
    tests: same[0]!.conditions.flatMap(({ tests }) => tests),
  }));
}

/** Posts of the transaction with one of the roles, as a source of rows. */
function postsWith(roles: readonly string[], facts: readonly PostFact[], scope: string): string {
  const columns = ['role text', 'scopes text[]', ...facts.map(fact => `"${fact}" ${factType(fact)}`)].join(', ');
  const told = `jsonb_to_recordset(nullif(current_setting('${POSTS_SETTING}', true), '')::jsonb) as p(${columns})`;
  return `${told} where p.role in (${roles.map(literalSql).join(', ')}) and (p.scopes is null or ${scope} = any(p.scopes))`;
}

/**
 * Whether some post grants it. Sub-selects do not mention the row, so that PostgreSQL reads the posts once for a
 * statement and not once for a row: per row there are comparisons only.
 */
function ruleSql(meta: TypeMeta, scope: string, { roles, tests }: ReturnType<typeof alike>[number]): string {
  const column = (test: Test) => columnOf(meta, test.attribute, meta.table);
  const fixed = tests.filter(({ operand }) => !isSlot(operand));
  const asked = tests.filter(({ operand }) => isSlot(operand));
  const parts = fixed.map(test => OPERATORS[test.operator].sql(column(test), literalSql(test.operand as Literal)));
  const facts = factsOf(asked);
  const source = postsWith(roles, facts, scope);
  const operands = (test: Test): string => {
    const fact = `p."${(test.operand as Slot).slot}"`;
    const { usable } = OPERATORS[test.operator] as { usable?: (operand: string) => string };
    return `array(select ${fact} from ${source} and ${usable?.(fact) ?? `${fact} is not null`})`;
  };
  if (asked.length === 0) parts.push(`(select count(*) > 0 from ${source})`);
  else if (asked.length === 1) parts.push(OPERATORS[asked[0]!.operator].any(column(asked[0]!), operands(asked[0]!)));
  else {
    // Several facts have to be those of one post: the arrays are read side by side.
    const arrays = facts.map(fact => `array(select p."${fact}" from ${source})`).join(', ');
    const together = asked.map(test =>
      OPERATORS[test.operator].sql(column(test), `q."${(test.operand as Slot).slot}"`),
    );
    const names = facts.map(fact => `"${fact}"`).join(', ');
    parts.push(`exists (select from unnest(${arrays}) as q(${names}) where ${together.join(' and ')})`);
  }
  return `(${parts.join(' and ')})`;
}

/** Whether some post grants one of the verbs on the row. */
function grantSql(set: PolicySet, meta: TypeMeta, verbs: readonly string[]): string {
  const cases = verbs.flatMap(verb =>
    alike(policyOf(set, meta).verbs.get(verb) ?? []).map(rule =>
      ruleSql(meta, literalSql(`${meta.name}.${verb}`), rule),
    ),
  );
  return cases.length === 0 ? 'false' : cases.join('\n      or ');
}

/** Statements that raise the wall of one table, replacing what stood before. */
function wallOf(set: PolicySet, meta: TypeMeta, applicationRole: string): string[] {
  const { table } = meta;
  const read = grantSql(set, meta, ['read']);
  const creations = [...policyOf(set, meta).verbs.keys()].filter(verb => isCreation(meta, verb));
  const create = grantSql(set, meta, creations);
  const counting = `current_setting('${COUNTING_SETTING}', true) = 'on'`;
  const count = policyOf(set, meta).verbs.has('count') ? grantSql(set, meta, ['count']) : null;
  const maintenance = `current_setting('${MAINTENANCE_SETTING}', true) = 'on' and current_user <> '${applicationRole}'`;
  const policy = (name: string, clause: string) => [
    `drop policy if exists ${name} on ${table}`,
    `create policy ${name} on ${table} ${clause}`,
  ];
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    ...policy('xianjie_read', `for select to ${applicationRole} using (${read})`),
    ...(count ? policy('xianjie_count', `for select to ${applicationRole} using (${counting} and (${count}))`) : []),
    ...policy('xianjie_create', `for insert to ${applicationRole} with check (${create})`),
    ...policy('xianjie_change', `for update to ${applicationRole} using (${read}) with check (${read})`),
    ...policy('xianjie_maintenance', `for all to public using (${maintenance}) with check (${maintenance})`),
  ];
}

/** All statements of the wall, in order. */
export const wallStatements = (set: PolicySet, applicationRole: string): string[] =>
  allTypes()
    .filter(isWalled)
    .flatMap(meta => wallOf(set, meta, applicationRole));

/** Names the state of the wall; the last migration that raises it carries this in its comment. */
export const wallDigest = (statements: readonly string[]): string =>
  createHash('sha256').update(statements.join(';\n')).digest('hex').slice(0, 16);
