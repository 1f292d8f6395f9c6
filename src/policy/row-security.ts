// The fourth wall (行级安全): PostgreSQL row security for the tables that hold sensitive personal data, work secrets or
// confidential fields, generated from the same rows of policies/. It stands behind the compiler: what the application
// role may read or write is decided here again, from the posts that the transaction was told (`xianjie.posts`).
import { createHash } from 'node:crypto';
import { allTypes, type TypeMeta } from '../model/meta.ts';
import type { Sensitivity } from '../model/sensitivity.ts';
import { isCreation } from '../model/verb.ts';
import { isSlot, OPERATORS, type Test } from './condition.ts';
import { type PolicySet, policyOf, type Row } from './policy.ts';
import type { Post, PostFact, Principal } from './principal.ts';
import { columnOf, factType, literalSql } from './scope-sql.ts';

export const POSTS_SETTING = 'xianjie.posts';
/** Set by the owner for migrations and loads; without it even the owner sees nothing (FORCE). */
export const MAINTENANCE_SETTING = 'xianjie.maintenance';

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
  const told = (post: Post) => ({
    role: post.role,
    scopes,
    ...Object.fromEntries(FACTS.map(fact => [fact, post[fact]])),
  });
  const setting = JSON.stringify(principal.posts.map(told));
  postsOf.set(principal, setting);
  return setting;
}

function testSql(meta: TypeMeta, test: Test): string {
  const operand = isSlot(test.operand) ? `p."${test.operand.slot}"` : literalSql(test.operand);
  return OPERATORS[test.operator].sql(columnOf(meta, test.attribute, meta.table), operand);
}

function rowSql(meta: TypeMeta, row: Row): string {
  const roles = `p.role in (${row.roles.map(literalSql).join(', ')})`;
  return [roles, ...row.conditions.flatMap(({ tests }) => tests.map(test => testSql(meta, test)))].join(' and ');
}

/** Whether some post grants one of the verbs on the row. */
function grantSql(set: PolicySet, meta: TypeMeta, verbs: readonly string[]): string {
  const columns = ['role text', 'scopes text[]', ...FACTS.map(fact => `"${fact}" ${factType(fact)}`)].join(', ');
  const cases = verbs.flatMap(verb => {
    const rows = policyOf(set, meta).verbs.get(verb) ?? [];
    const scope = `(p.scopes is null or ${literalSql(`${meta.name}.${verb}`)} = any(p.scopes))`;
    return rows.map(row => `(${scope} and ${rowSql(meta, row)})`);
  });
  if (cases.length === 0) return 'false';
  const posts = `jsonb_to_recordset(nullif(current_setting('${POSTS_SETTING}', true), '')::jsonb) as p(${columns})`;
  return `exists (select from ${posts} where ${cases.join('\n      or ')})`;
}

/** Statements that raise the wall of one table, replacing what stood before. */
function wallOf(set: PolicySet, meta: TypeMeta, applicationRole: string): string[] {
  const { table } = meta;
  const read = grantSql(set, meta, ['read']);
  const creations = [...policyOf(set, meta).verbs.keys()].filter(verb => isCreation(meta, verb));
  const create = grantSql(set, meta, creations);
  const maintenance = `current_setting('${MAINTENANCE_SETTING}', true) = 'on' and current_user <> '${applicationRole}'`;
  const policy = (name: string, clause: string) => [
    `drop policy if exists ${name} on ${table}`,
    `create policy ${name} on ${table} ${clause}`,
  ];
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    ...policy('xianjie_read', `for select to ${applicationRole} using (${read})`),
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
