// What pushed records refer to is looked up by key (推送记录引用按主键核对), written by hand: the look of docs/decisions/0032 asked
// for submission, obligation and unit in one condition with `or`, for which PostgreSQL read every submission there is, at each
// push. Joined one by one, each is found by its key, and a push costs the same however many came before it.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122185000_records_looked_up_by_key extends Migration {
  override name = 'Migration20261122185000_records_looked_up_by_key';

  override up(): void {
    this.addSql(`create or replace function push_record_refers() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set xianjie.maintenance = 'on'
  set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $body$
begin
  if exists (select from (select distinct submission_id, obligation_id, unit_id from added) as one
      left join push_submission s on s.id = one.submission_id
      left join push_obligation o on o.id = one.obligation_id
      left join member_unit u on u.id = one.unit_id
      where s.id is null or o.id is null or u.id is null)
    or exists (select from (select distinct household_id from added where household_id is not null) as one
      where not exists (select from household where id = one.household_id))
    or exists (select from added where person_id is not null
      and not exists (select from person where id = added.person_id))
  then
    raise exception 'a record refers to what is not there' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $body$;`);
  }
}
