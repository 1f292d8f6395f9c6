// More of everything (补充数据): what the demonstration has no rows of, and for each type rows to which nothing refers, so
// that changes can remove them.
import { allTypes } from '../../src/model/meta.ts';
import { fillEmptyTypes } from '../harness/sample-rows.ts';
import type { World } from '../harness/world.ts';
import type { Change } from './non-interference-change.ts';
import { freshRow, Uniqueness } from './non-interference-proposal.ts';
import type { Random } from './operations/random.ts';
import type { Stock, StoredRow } from './operations/stock.ts';

const SPARES = 5;
const TRIES = 60;
const ENOUGH = 300;

/** Lines of the access log, delegations within several groups, proposed grants, people with all their fields. */
export async function fill({ owner }: World): Promise<void> {
  await fillEmptyTypes(owner);
  await owner.query(`
    insert into access_log (at, account_id, role, operation, object_type, object_id, fields, decision, rules,
        policy_version, request_id)
      select timestamptz '2026-11-01T01:00:00Z' + n * interval '1 hour', id, 'LIAISON', 'revise', 'Duty', id::text, '{termZh,theme}'::text[],
        case when n % 3 = 0 then 'FORBIDDEN' else 'ALLOWED' end, '{Duty.revise.0}'::text[], 'older', 'request-' || n
      from (select id, row_number() over (order by id) as n from account) a where n % 3 = 0 or n < 8;
    insert into access_log (at, account_id, operation, object_type, fields, decision, rules, policy_version, request_id)
      values ('2026-11-01T00:00:00Z', null, 'revise', 'Duty', '{}', 'UNAUTHENTICATED', '{}', 'older', 'request-public');
    insert into delegation (matter, "from", "to", condition, region_path, group_id, delegator_id, delegate_id)
      select m.matter, date '2026-01-01', date '2027-12-31', '示例条件' || m.matter, s.region_path, s.group_id, s.person_id, d.person_id
      from leading_group_seat s join leading_group_seat d on d.group_id = s.group_id and d.person_id <> s.person_id,
        (values ('CHAIR'), ('SIGN')) m (matter)
      where s.seat in ('LEADER', 'OFFICE_DIRECTOR') limit 12;
    insert into delegation (matter, "from", "to", condition, region_path, group_id, delegator_id, delegate_id)
      select 'CHAIR', date '2026-02-01', date '2027-01-31', '外地条件', g.region_path, g.id, a.id, b.id
      from leading_group g, lateral (select id from staff_member order by id limit 3) a,
        lateral (select id from staff_member order by id desc limit 2) b;
    update role_grant set status = 'PROPOSED', proposed_by_id = (select id from account where username = 'sec')
      where id in (select id from role_grant where assignment_id is null and role = 'DATA_OPERATOR' order by id limit 3);
    update staff_member set photo = '/photos/' || staff_no, post = coalesce(post, '科员'),
      personnel_file_notes = coalesce(personnel_file_notes, '记录' || staff_no),
      id_no = coalesce(id_no, '6127011990' || lpad((hashtext(staff_no) & 8191)::text, 4, '0') || '0012');
    update organization set seal_id = 'SEAL-' || slug;`);
}

/** Most rows of the large registers, to which nothing refers: thousands of villages prove no more than hundreds. */
export function surplus(random: Random, stock: Stock): Change {
  return allTypes().flatMap(meta => {
    const free = stock.rowsOf(meta).filter(({ id }) => !stock.refersTo(id));
    const most = Math.max(0, stock.rowsOf(meta).length - ENOUGH);
    return random.some(free, most).map(before => ({ meta, before, after: null }));
  });
}

export function spareRows(random: Random, stock: Stock): Change {
  const unique = new Uniqueness(stock);
  return allTypes().flatMap(meta => {
    const spare: StoredRow[] = [];
    // Some are like one that there is, by whatever has to be unique: others are tried in their place.
    for (let tried = 0; tried < TRIES && spare.length < SPARES; tried += 1) {
      const after = freshRow(random, stock, meta, random.pick(stock.rowsOf(meta)), false);
      if (unique.take(meta, after, null)) spare.push(after);
    }
    return spare.map(after => ({ meta, before: null, after }));
  });
}
