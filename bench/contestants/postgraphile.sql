-- The database as PostGraphile wants it: views over the same tables, roles, and the same rules as row security.
-- Held from the beginning: whoever has changed the rights on a table already, and then waits for the analysis that PostgreSQL
-- does by itself, is waited for by it as well.
lock table region, member_unit, duty, household, person, push_submission, push_record, push_obligation, account
  in access exclusive mode;
create role bench_city nologin;
create role bench_local nologin;
create role bench_unit nologin;
create role bench_pgl login noinherit password 'bench';
grant bench_city, bench_local, bench_unit to bench_pgl;
grant usage on schema public to bench_city, bench_local, bench_unit;
grant select on region, member_unit, duty, household, person, push_submission, push_record, push_obligation, account
  to bench_city, bench_local, bench_unit;
grant insert on push_submission, push_record to bench_unit;

create policy bench_near on household for select to bench_city, bench_local using
  (region_path >= current_setting('bench.from', true) and region_path < current_setting('bench.to', true));
create policy bench_city on push_record for select to bench_city using (verdict = 'ACCEPTED' and not superseded);
create policy bench_unit on push_record for select to bench_unit using (unit_id::text = current_setting('bench.unit', true));
create policy bench_send on push_record for insert to bench_unit with check (unit_id::text = current_setting('bench.unit', true));

create schema bench;
grant usage on schema bench to bench_city, bench_local, bench_unit, bench_pgl;
create view bench.region with (security_invoker = true) as select id, code, name_zh, level, parent_id from region;
create view bench.member_unit with (security_invoker = true) as select id, number, name_zh from member_unit;
create view bench.duty with (security_invoker = true) as select id, seq, role, term_zh, valid_from, unit_id from duty;
create view bench.household with (security_invoker = true) as
  select id, household_no, head_name, address, size, registered, categories,
      case when current_user = 'bench_city' then left(phone, 3) || repeat('*', greatest(length(phone) - 7, 0)) || right(phone, 4)
        else phone end as phone,
      updated_at, region_id from household;
create view bench.push_submission with (security_invoker = true) as
  select id, submission_no, period_key, status, due_on, submitted_at, accepted_count, unit_id from push_submission
    where current_user = 'bench_city' or unit_id::text = current_setting('bench.unit', true);
create view bench.push_record with (security_invoker = true) as
  select id, dataset, position, verdict, band, case when current_user = 'bench_unit' then measured::text end as measured,
      case when current_user = 'bench_unit' then payload end as payload, submission_id, household_id from push_record;
comment on view bench.region is E'@primaryKey id\n@foreignKey (parent_id) references bench.region (id)|@fieldName parent|@behavior -list -connection';
comment on view bench.member_unit is E'@primaryKey id';
comment on view bench.duty is E'@primaryKey id\n@foreignKey (unit_id) references bench.member_unit (id)|@fieldName unit|@foreignSimpleFieldName duties';
comment on view bench.household is E'@primaryKey id\n@unique household_no\n@foreignKey (region_id) references bench.region (id)|@fieldName region';
comment on view bench.push_submission is E'@primaryKey id\n@foreignKey (unit_id) references bench.member_unit (id)|@fieldName unit|@foreignSimpleFieldName pushes';
comment on view bench.push_record is E'@primaryKey id\n@foreignKey (submission_id) references bench.push_submission (id)|@fieldName submission|@foreignSimpleFieldName records\n@foreignKey (household_id) references bench.household (id)|@fieldName household';

create function bench.submit_push(obligation_code text, period_key text, records jsonb) returns bench.push_submission
language plpgsql security definer as $$
declare
  unit uuid := nullif(current_setting('bench.unit', true), '')::uuid;
  sent public.push_submission;
  written int;
  result bench.push_submission;
begin
  perform set_config('xianjie.maintenance', 'on', true);
  insert into public.push_submission (submission_no, period_key, status, due_on, submitted_at, zero_report, accepted_count,
      rejected_count, verdicts, body_digest, obligation_id, unit_id, submitted_by_id)
    select $1 || '.' || $2, $2, 'SUBMITTED', current_date, now(), false, jsonb_array_length($3), 0, '[]', '', o.id, o.unit_id, a.id
      from public.push_obligation o, public.account a
      where o.code = $1 and o.unit_id = unit and a.username = 'unit.' || current_setting('bench.number', true)
    returning * into strict sent;
  insert into public.push_record (dataset, position, period_key, verdict, band, payload, submission_id, obligation_id, unit_id,
      household_id, person_id)
    select 'a', (r.place - 1)::int, $2, 'ACCEPTED', 'NO_THRESHOLD', r.record, sent.id, sent.obligation_id, unit, h.id, p.id
      from jsonb_array_elements($3) with ordinality r (record, place)
      join public.household h on h.household_no = r.record ->> 'householdNo'
        and h.region_path >= current_setting('bench.from') and h.region_path < current_setting('bench.to')
      left join public.person p on p.person_no = r.record ->> 'personNo';
  get diagnostics written = row_count;
  if written <> jsonb_array_length($3) then raise exception 'A household that is not known'; end if;
  select sent.id, sent.submission_no, sent.period_key, sent.status, sent.due_on, sent.submitted_at, sent.accepted_count, sent.unit_id
    into result;
  return result;
end $$;
grant select on all tables in schema bench to bench_city, bench_local, bench_unit;
