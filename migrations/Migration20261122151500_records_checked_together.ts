// What pushed records refer to is checked once a statement (推送记录引用按批核对), written by hand, docs/decisions/0032: five
// foreign keys looked each row up, and locked it, five times; a bulk delivery spent more on that than on all the rest. The
// promise stays: no record refers to what is not there. What records refer to is taken away only while no record comes in,
// which the lock of the table sees to, and never where a record refers to it.
import { Migration } from '@mikro-orm/migrations';

const REFERENCES = {
  submission_id: 'push_submission',
  obligation_id: 'push_obligation',
  unit_id: 'member_unit',
  household_id: 'household',
  person_id: 'person',
};

const OPTIONS = `language plpgsql security definer set search_path = public, pg_temp set xianjie.maintenance = 'on'`;

export class Migration20261122151500_records_checked_together extends Migration {
  override name = 'Migration20261122151500_records_checked_together';

  override up(): void {
    for (const column of Object.keys(REFERENCES))
      this.addSql(`alter table "push_record" drop constraint "push_record_${column}_foreign";`);
    // By the index of each: a plan that was made for a few rows also serves many, and none reads a whole table.
    this.addSql(`create function push_record_refers() returns trigger ${OPTIONS}
  set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $body$
begin
  if exists (select from (select distinct submission_id, obligation_id, unit_id from added) as one
      where not exists (select from push_submission where id = one.submission_id)
         or not exists (select from push_obligation where id = one.obligation_id)
         or not exists (select from member_unit where id = one.unit_id))
    or exists (select from (select distinct household_id from added where household_id is not null) as one
      where not exists (select from household where id = one.household_id))
    or exists (select from added where person_id is not null
      and not exists (select from person where id = added.person_id))
  then
    raise exception 'a record refers to what is not there' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $body$;`);
    this.addSql(
      `create trigger push_record_refers after insert on "push_record" referencing new table as added for each statement execute function push_record_refers();`,
    );
    this.addSql(`create function push_record_stays() returns trigger language plpgsql as $body$
begin
  raise exception 'what a record refers to never changes' using errcode = 'foreign_key_violation';
end $body$;`);
    const columns = Object.keys(REFERENCES);
    const changed = columns.map(column => `old.${column} is distinct from new.${column}`).join(' or ');
    this.addSql(
      `create trigger push_record_stays before update of ${columns.join(', ')} on "push_record" for each row when (${changed}) execute function push_record_stays();`,
    );
    // The lock waits for what is being delivered, and the look comes after it.
    this.addSql(`create function push_record_holds() returns trigger ${OPTIONS} as $body$
declare held boolean;
begin
  if tg_op = 'TRUNCATE' then
    held := exists (select from push_record);
  elsif exists (select from gone) then
    lock table push_record in share row exclusive mode;
    execute format('select exists (select from push_record where %I in (select id from gone))', tg_argv[0]) into held;
  end if;
  if held then
    raise exception 'a pushed record refers to it' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $body$;`);
    this.addSql(`create function push_record_key_stays() returns trigger language plpgsql as $body$
begin
  raise exception 'the key of what records refer to never changes' using errcode = 'foreign_key_violation';
end $body$;`);
    for (const [column, table] of Object.entries(REFERENCES)) {
      this.addSql(
        `create trigger push_record_holds after delete on "${table}" referencing old table as gone for each statement execute function push_record_holds('${column}');`,
      );
      this.addSql(
        `create trigger push_record_holds_all after truncate on "${table}" for each statement execute function push_record_holds('${column}');`,
      );
      this.addSql(
        `create trigger push_record_key_stays before update of id on "${table}" for each row when (old.id <> new.id) execute function push_record_key_stays();`,
      );
    }
  }
}
