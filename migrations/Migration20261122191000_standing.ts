// What posts rest on (任职依据的印记), written by hand, docs/decisions/0034: an account, its grants, the posts behind the grants, the
// matters assigned to them, and clients. Whatever changes one of them, by whatever way, gives the holder a new stamp in the
// same transaction; posts that were read under another stamp count for nothing. Stamps come from a sequence: none comes again.
import { Migration } from '@mikro-orm/migrations';

const OPTIONS = `language plpgsql security definer set search_path = public, pg_temp set xianjie.maintenance = 'on'`;

/** How the holder is found from a row that changed, before and after. */
const HOLDER = {
  account: 'itself',
  api_client: 'itself',
  role_grant: 'account',
  assigned_matter: 'grant',
  assignment: 'post',
};

export class Migration20261122191000_standing extends Migration {
  override name = 'Migration20261122191000_standing';

  override up(): void {
    this.addSql(`create sequence standing_stamp;`);
    this.addSql(`create table "standing" ("holder" uuid not null, "stamp" bigint not null, primary key ("holder"));`);
    this.addSql(
      `insert into standing (holder, stamp) select id, nextval('standing_stamp') from (select id from account union all select id from api_client) as held;`,
    );
    this.addSql(`create function standing_moves() returns trigger ${OPTIONS} as $body$
declare
  changed jsonb[] := array[to_jsonb(old), to_jsonb(new)];
  holders uuid[];
begin
  if tg_op = 'TRUNCATE' then
    update standing set stamp = nextval('standing_stamp');
    return null;
  end if;
  case tg_argv[0]
    when 'itself' then
      holders := array(select (one ->> 'id')::uuid from unnest(changed) as one);
    when 'account' then
      holders := array(select (one ->> 'account_id')::uuid from unnest(changed) as one);
    when 'grant' then
      holders := array(select account_id from role_grant where id in (select (one ->> 'grant_id')::uuid from unnest(changed) as one));
    when 'post' then
      holders := array(select account_id from role_grant where assignment_id in (select (one ->> 'id')::uuid from unnest(changed) as one));
  end case;
  insert into standing (holder, stamp) select one, nextval('standing_stamp')
    from (select distinct unnest(holders) as one order by one) as moved where one is not null
    on conflict (holder) do update set stamp = excluded.stamp;
  return null;
end $body$;`);
    for (const [table, holder] of Object.entries(HOLDER)) {
      this.addSql(
        `create trigger standing_moves after insert or update or delete on "${table}" for each row execute function standing_moves('${holder}');`,
      );
      this.addSql(
        `create trigger standing_moves_all after truncate on "${table}" for each statement execute function standing_moves();`,
      );
      // Also for what replication or a load applies with the other triggers switched off.
      for (const trigger of ['standing_moves', 'standing_moves_all'])
        this.addSql(`alter table "${table}" enable always trigger ${trigger};`);
    }
  }
}
