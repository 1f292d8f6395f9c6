// Sealed records stay (封存记录不可改): the application role can neither change nor delete a sealed record, whatever it was
// told; what the owner changes is found by its digest (npm run verify:records).
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122100626_sealed_records extends Migration {
  override name = 'Migration20261122100626_sealed_records';

  override up(): void {
    this.addSql(`create function sealed_record_stays() returns trigger language plpgsql as $body$
begin
  if old.state = 'SEALED' and current_user = 'xianjie_app' then
    raise exception 'a sealed record never changes' using errcode = 'insufficient_privilege';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $body$;`);
    this.addSql(
      `create trigger sealed_record_stays before update or delete on "meeting_record" for each row execute function sealed_record_stays();`,
    );
  }
}
