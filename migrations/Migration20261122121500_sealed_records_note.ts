// Attempts on sealed records leave a line (封存记录改动留痕), written by hand: an exception would take the line of the attempt
// with it, so the row is left as it is (no row is changed), the line stays with the transaction, and PostgreSQL's own log,
// which no rollback reaches, has it in any case. Who acts as the application role has no account that the database knows.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122121500_sealed_records_note extends Migration {
  override name = 'Migration20261122121500_sealed_records_note';

  override up(): void {
    this.addSql(`create function note_attempt(kind text, object_type text, id uuid, columns text[]) returns void
  language plpgsql set search_path = public, pg_temp as $body$
begin
  raise log 'refused: % of a sealed % %', kind, object_type, coalesce(id::text, '');
  raise warning 'a sealed record never changes';
  insert into access_log (at, operation, object_type, object_id, fields, decision, policy_version, request_id)
    values (clock_timestamp(), kind, object_type, object_type || '_' || id, columns, 'FORBIDDEN', 'database',
      'database ' || pg_backend_pid());
end $body$;`);
    this.addSql(`create or replace function sealed_record_stays() returns trigger language plpgsql as $body$
begin
  if old.state = 'SEALED' and current_user = 'xianjie_app' then
    perform note_attempt(lower(tg_op), 'MeetingRecord', old.id, case when tg_op = 'UPDATE' then array(
      select key from jsonb_each(to_jsonb(new)) where value is distinct from to_jsonb(old) -> key order by key)
      else '{}' end);
    return null;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $body$;`);
    // Row security shows the application role nothing to delete, and nothing at all where it was not told who acts: then
    // no row is reached, and the statement itself is the attempt.
    this.addSql(`create function sealed_record_asked() returns trigger language plpgsql as $body$
begin
  if current_user = 'xianjie_app'
      and (tg_op = 'DELETE' or coalesce(nullif(current_setting('xianjie.posts', true), ''), '[]') = '[]') then
    perform note_attempt(lower(tg_op), 'MeetingRecord', null, '{}');
  end if;
  return null;
end $body$;`);
    this.addSql(
      `create trigger sealed_record_asked before update or delete on "meeting_record" for each statement execute function sealed_record_asked();`,
    );
  }
}
