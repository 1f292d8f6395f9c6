// Events (发件箱): announced as they are written; by transaction, so that a relay knows which it has not seen.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122093635_events extends Migration {
  override name = 'Migration20261122093635_events';

  override up(): void | Promise<void> {
    this.addSql(`alter table "outbox_event" drop column "delivered_at";`);
    this.addSql(
      `alter table "outbox_event" add "audience" text[] null, add "transaction" xid8 not null default pg_current_xact_id();`,
    );
    this.addSql(`alter table "outbox_event" alter column "at" set default clock_timestamp();`);
    this.addSql(`create index "outbox_event_transaction_index" on "outbox_event" ("transaction");`);
    // A trigger, so that whoever writes an event announces it. Sent at commit, and once a transaction.
    this.addSql(`create function xianjie_announce_event() returns trigger language plpgsql as $$
      begin
        perform pg_notify('xianjie_event', '');
        return null;
      end $$;`);
    this.addSql(
      `create trigger xianjie_announce_event after insert on "outbox_event" for each statement execute function xianjie_announce_event();`,
    );
  }
}
