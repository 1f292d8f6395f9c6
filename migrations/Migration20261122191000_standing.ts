// What posts rest on (任职依据的印记), written by hand, docs/decisions/0034: an account, its grants, the posts behind the grants, and
// clients. Whatever changes one of them, by whatever way, gives the holder a new stamp in the same transaction; posts that
// were read under another stamp count for nothing. Stamps come from a sequence, so that none comes again.
import { Migration } from '@mikro-orm/migrations';

const OPTIONS = `language plpgsql security definer set search_path = public, pg_temp set xianjie.maintenance = 'on'`;

/** Tables, and the column that names the holder; a post names those whose grants rest on it. */
const HELD_BY = { account: 'id', api_client: 'id', role_grant: 'account_id', assignment: null };

export class Migration20261122191000_standing extends Migration {
  override name = 'Migration20261122191000_standing';

  override up(): void {
    this.addSql(`create sequence standing_stamp;`);
    this.addSql(`create table "standing" ("holder" uuid not null, "stamp" bigint not null, primary key ("holder"));`);
    this.addSql(
      `insert into standing (holder, stamp) select id, nextval('standing_stamp') from (select id from account union all select id from api_client) as held;`,
    );
    this.addSql(`create function standing_moves() returns trigger ${OPTIONS} as $body$
declare holders uuid[];
begin
  if tg_op = 'TRUNCATE' then
    update standing set stamp = nextval('standing_stamp');
    return null;
  end if;
  if tg_argv[0] = 'posts' then
    select array_agg(account_id) into holders from role_grant
      where assignment_id in ((to_jsonb(old) ->> 'id')::uuid, (to_jsonb(new) ->> 'id')::uuid);
  else
    holders := array[(to_jsonb(old) ->> tg_argv[0])::uuid, (to_jsonb(new) ->> tg_argv[0])::uuid];
  end if;
  insert into standing (holder, stamp) select one, nextval('standing_stamp')
    from (select distinct unnest(holders) as one order by one) as moved where one is not null
    on conflict (holder) do update set stamp = excluded.stamp;
  return null;
end $body$;`);
    for (const [table, column] of Object.entries(HELD_BY)) {
      this.addSql(
        `create trigger standing_moves after insert or update or delete on "${table}" for each row execute function standing_moves('${column ?? 'posts'}');`,
      );
      this.addSql(
        `create trigger standing_moves_all after truncate on "${table}" for each statement execute function standing_moves();`,
      );
    }
  }
}
