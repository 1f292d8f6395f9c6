// Who dealt with the data of a household (谁读过我的数据, 4.4): disclosures of sealed values with their purpose, and work on
// rows of the household that it may itself read, counted by organisation, day and purpose. No person is named, and a row
// that the household may not know counts for nothing.
import type pg from 'pg';
import { globalIdSql } from '../../model/global-id.ts';
import { allTypes, type TypeMeta } from '../../model/meta.ts';
import type { PolicySet } from '../policy.ts';
import type { PostFact, Principal } from '../principal.ts';
import { isNever, scopeOf } from '../scope.ts';
import { factType, scopeSql } from '../scope-sql.ts';
import { POSTS_SETTING, postsSetting } from '../told-posts.ts';

export interface ReadersOfDay {
  readonly organization: string | null;
  readonly day: string;
  readonly purpose: string;
  readonly times: number;
}

const HOUSEHOLD_NO = 'householdNo';

/** Types whose rows are about one household. Disclosures are told by themselves, with the purpose that was stated. */
const aboutHouseholds = (disclosures: TypeMeta): TypeMeta[] =>
  allTypes().filter(meta => meta !== disclosures && meta.attributes.has(HOUSEHOLD_NO));

/** Null where the asker speaks for no household, or the client may not ask. */
export async function whoRead(
  { pool, set }: { pool: pg.Pool; set: PolicySet },
  asker: Principal,
  disclosures: TypeMeta,
): Promise<readonly ReadersOfDay[] | null> {
  const households = asker.posts.flatMap(({ household }) => household ?? []);
  if (households.length === 0 || isNever(scopeOf(set, asker, 'read', disclosures))) return null;
  const values: unknown[] = [postsSetting(asker), households, asker.account?.id ?? null];
  const slot = (post: number, fact: PostFact) => `$${values.push(asker.posts[post]![fact])}::${factType(fact)}`;
  const types = aboutHouseholds(disclosures).filter(meta => !isNever(scopeOf(set, asker, 'read', meta)));
  const scopeOfType = (meta: TypeMeta) => scopeSql(scopeOf(set, asker, 'read', meta), meta, 't', slot);
  const rows = types.map(
    meta =>
      `select ${globalIdSql(meta.name, 't')} as id from ${meta.table} t where t.household_no = any($2) and ${scopeOfType(meta)}`,
  );
  const names = types.map(({ name, zh }) => `when '${name}' then '${zh}'`);
  const text = `with told as materialized (select set_config('${POSTS_SETTING}', $1, true)),
    known as materialized (select array(${rows.join(' union all ') || 'select null::text'}) as ids from told),
    lines as (
      select o.name_zh as organization, d.at, d.purpose from disclosure d left join organization o on o.id = d.organization_id
        where d.household_no = any($2) and d.account_id is distinct from $3::uuid
          and ${scopeSql(scopeOf(set, asker, 'read', disclosures), disclosures, 'd', slot)}
      union all
      select o.name_zh, l.at, (case l.object_type ${names.join(' ') || "when '' then ''"} end) || ' ' || l.operation from access_log l
        left join organization o on o.id = (select g.organization_id from role_grant g
          where g.account_id = l.account_id and g.role = l.role and g.organization_id is not null
          order by g."from" desc, g.id limit 1)
        where l.object_id = any((select ids from known)::text[]) and l.decision = 'ALLOWED'
          and l.account_id is distinct from $3::uuid)
    select organization, (at at time zone 'Asia/Shanghai')::date::text as day, purpose, count(*)::int as times
      from lines group by 1, 2, 3 order by 2 desc, 1, 3`;
  return (await pool.query<ReadersOfDay>(text, values)).rows;
}
