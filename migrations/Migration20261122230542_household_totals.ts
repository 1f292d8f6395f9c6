// How many households there are (农户合计), kept by triggers, docs/decisions/0043, and their newest by county, town and village, 0044.
// Written from the type metadata: totalStatements, codesWithin and indexesWithin.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122230542_household_totals extends Migration {
  override name = 'Migration20261122230542_household_totals';

  override up(): void {
    this.addSql(
      `create table "household_total" ("region_path" text collate "C" not null, "registered" boolean not null, "n" bigint not null);`,
    );
    this.addSql(`comment on table "household_total" is '农户合计';`);
    this.addSql(`create index "household_total_index" on "household_total" ("region_path", "registered");`);
    this.addSql(`create or replace function household_total_moves() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set xianjie.maintenance = 'on' set enable_seqscan = off as $body$
declare
  folding boolean := current_setting('transaction_isolation') = 'read committed';
begin
  if tg_op = 'INSERT' then
    with changed as materialized (
      select "region_path", "registered", sum(d)::bigint as n from (select "region_path", "registered", 1 as d from added) as one group by "region_path", "registered" having sum(d) <> 0),
    taken as (delete from household_total where ctid = any(array(
      select f.at from changed c cross join lateral (
        select t.ctid as at from household_total t where t."region_path" = c."region_path" and t."registered" = c."registered" and folding for update skip locked) f))
      returning "region_path", "registered", n)
    insert into household_total ("region_path", "registered", n) select "region_path", "registered", sum(n) from (select * from taken union all select * from changed) as one
      group by "region_path", "registered" having sum(n) <> 0;
  elsif tg_op = 'UPDATE' then
    with changed as materialized (
      select "region_path", "registered", sum(d)::bigint as n from (select "region_path", "registered", 1 as d from added union all select "region_path", "registered", -1 as d from removed) as one group by "region_path", "registered" having sum(d) <> 0),
    taken as (delete from household_total where ctid = any(array(
      select f.at from changed c cross join lateral (
        select t.ctid as at from household_total t where t."region_path" = c."region_path" and t."registered" = c."registered" and folding for update skip locked) f))
      returning "region_path", "registered", n)
    insert into household_total ("region_path", "registered", n) select "region_path", "registered", sum(n) from (select * from taken union all select * from changed) as one
      group by "region_path", "registered" having sum(n) <> 0;
  elsif tg_op = 'DELETE' then
    with changed as materialized (
      select "region_path", "registered", sum(d)::bigint as n from (select "region_path", "registered", -1 as d from removed) as one group by "region_path", "registered" having sum(d) <> 0),
    taken as (delete from household_total where ctid = any(array(
      select f.at from changed c cross join lateral (
        select t.ctid as at from household_total t where t."region_path" = c."region_path" and t."registered" = c."registered" and folding for update skip locked) f))
      returning "region_path", "registered", n)
    insert into household_total ("region_path", "registered", n) select "region_path", "registered", sum(n) from (select * from taken union all select * from changed) as one
      group by "region_path", "registered" having sum(n) <> 0;
  else
    delete from household_total; -- and no TRUNCATE, which fails where one statement truncates both
  end if;
  return null;
end $body$;`);
    this.addSql(
      `create trigger household_total_insert after insert on "household" referencing new table as added for each statement execute function household_total_moves();`,
    );
    this.addSql(`alter table "household" enable always trigger household_total_insert;`);
    this.addSql(
      `create trigger household_total_update after update on "household" referencing old table as removed new table as added for each statement execute function household_total_moves();`,
    );
    this.addSql(`alter table "household" enable always trigger household_total_update;`);
    this.addSql(
      `create trigger household_total_delete after delete on "household" referencing old table as removed for each statement execute function household_total_moves();`,
    );
    this.addSql(`alter table "household" enable always trigger household_total_delete;`);
    this.addSql(
      `create trigger household_total_truncate after truncate on "household" for each statement execute function household_total_moves();`,
    );
    this.addSql(`alter table "household" enable always trigger household_total_truncate;`);
    this.addSql(`select set_config('xianjie.maintenance', 'on', true);`);
    this.addSql(
      `insert into "household_total" ("region_path", "registered", "n") select "region_path", "registered", count(*) from "household" group by "region_path", "registered";`,
    );
    this.addSql(`select set_config('xianjie.maintenance', '', true);`);
    // One rewrite of the table for the three.
    this.addSql(
      `alter table "household" add "county_code" text collate "C" generated always as (split_part(region_path, '/'::text, 4)) stored, add "town_code" text collate "C" generated always as (split_part(region_path, '/'::text, 5)) stored, add "village_code" text collate "C" generated always as (split_part(region_path, '/'::text, 6)) stored;`,
    );
    this.addSql(`comment on column "household"."county_code" is '区划代码（不公开）';`);
    this.addSql(
      `create index "household_county_code_updated_at_id_index" on "household" ("county_code", "updated_at", "id");`,
    );
    this.addSql(`comment on column "household"."town_code" is '区划代码（不公开）';`);
    this.addSql(
      `create index "household_town_code_updated_at_id_index" on "household" ("town_code", "updated_at", "id");`,
    );
    this.addSql(`comment on column "household"."village_code" is '区划代码（不公开）';`);
    this.addSql(
      `create index "household_village_code_updated_at_id_index" on "household" ("village_code", "updated_at", "id");`,
    );
  }

  override down(): void {
    this.addSql(`alter table "household" drop column "county_code";`);
    this.addSql(`alter table "household" drop column "town_code";`);
    this.addSql(`alter table "household" drop column "village_code";`);
    this.addSql(`drop trigger household_total_insert on "household";`);
    this.addSql(`drop trigger household_total_update on "household";`);
    this.addSql(`drop trigger household_total_delete on "household";`);
    this.addSql(`drop trigger household_total_truncate on "household";`);
    this.addSql(`drop function household_total_moves();`);
    this.addSql(`drop table "household_total";`);
  }
}
