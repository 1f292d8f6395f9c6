// Webhooks (回调) and their deliveries (投递), which a trigger queues with each event.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122094827_webhooks extends Migration {
  override name = 'Migration20261122094827_webhooks';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "webhook_endpoint" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "url" text not null, "events" text[] not null default '{}', "status" text not null, "integrator" text not null, "kinds" text[] not null default '{}', "secret_sealed" text not null, "account_id" uuid not null, "unit_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "webhook_endpoint" is '回调地址';`);
    this.addSql(`comment on column "webhook_endpoint"."id" is '标识（公开）';`);
    this.addSql(`comment on column "webhook_endpoint"."version" is '版本（内部）';`);
    this.addSql(`comment on column "webhook_endpoint"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "webhook_endpoint"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "webhook_endpoint"."url" is '地址（内部）';`);
    this.addSql(`comment on column "webhook_endpoint"."events" is '事件（内部）';`);
    this.addSql(`comment on column "webhook_endpoint"."status" is '状态（内部）';`);
    this.addSql(`comment on column "webhook_endpoint"."integrator" is '系统对接账户（内部）';`);
    this.addSql(`comment on column "webhook_endpoint"."kinds" is '触发操作（不公开）';`);
    this.addSql(`comment on column "webhook_endpoint"."secret_sealed" is '签名密钥（不公开）';`);
    this.addSql(`comment on column "webhook_endpoint"."account_id" is '账户（内部）';`);
    this.addSql(`comment on column "webhook_endpoint"."unit_id" is '成员单位（内部）';`);
    this.addSql(`create index "webhook_endpoint_unit_id_index" on "webhook_endpoint" ("unit_id");`);

    this.addSql(
      `create table "webhook_delivery" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "event" text not null, "status" text not null, "happened_at" timestamptz(3) not null, "attempts" int not null default 0, "next_attempt_at" timestamptz(3) not null, "answered" int null, "delivered_at" timestamptz(3) null, "told" boolean not null default false, "event_id" text not null, "object_type" text not null, "object_id" text not null, "endpoint_id" uuid not null, "unit_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "webhook_delivery" is '回调投递';`);
    this.addSql(`comment on column "webhook_delivery"."id" is '标识（公开）';`);
    this.addSql(`comment on column "webhook_delivery"."version" is '版本（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."event" is '事件（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."status" is '状态（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."happened_at" is '发生时间（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."attempts" is '尝试次数（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."next_attempt_at" is '下次尝试（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."answered" is '应答状态（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."delivered_at" is '投递时间（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."told" is '曾获准（不公开）';`);
    this.addSql(`comment on column "webhook_delivery"."event_id" is '发件箱事件（不公开）';`);
    this.addSql(`comment on column "webhook_delivery"."object_type" is '对象类型（不公开）';`);
    this.addSql(`comment on column "webhook_delivery"."object_id" is '对象（不公开）';`);
    this.addSql(`comment on column "webhook_delivery"."endpoint_id" is '回调地址（内部）';`);
    this.addSql(`comment on column "webhook_delivery"."unit_id" is '成员单位（内部）';`);
    this.addSql(
      `create index "webhook_delivery_status_next_attempt_at_index" on "webhook_delivery" ("status", "next_attempt_at");`,
    );
    this.addSql(`create index "webhook_delivery_unit_id_index" on "webhook_delivery" ("unit_id");`);
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_endpoint_id_event_id_event_key" unique ("endpoint_id", "event_id", "event");`,
    );

    this.addSql(
      `alter table "webhook_endpoint" add constraint "webhook_endpoint_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "webhook_endpoint" add constraint "webhook_endpoint_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "webhook_endpoint" add constraint "webhook_endpoint_status_check" check ("status" in ('ACTIVE', 'REVOKED'));`,
    );

    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_endpoint_id_foreign" foreign key ("endpoint_id") references "webhook_endpoint" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "webhook_delivery" add constraint "webhook_delivery_status_check" check ("status" in ('PENDING', 'DELIVERED', 'DEAD', 'CANCELLED', 'WITHHELD'));`,
    );
    // In the transaction of the event: no delivery is forgotten, and none is made of what was rolled back.
    this.addSql(`create function xianjie_queue_webhooks() returns trigger language plpgsql as $$
      begin
        insert into webhook_delivery (event, status, happened_at, next_attempt_at, event_id, object_type, object_id, endpoint_id, unit_id)
        select split_part(kind, ' ', 1), 'PENDING', new.at, now(), new.id::text, new.object_type, new.object_id::text, e.id, e.unit_id
          from webhook_endpoint e cross join unnest(e.kinds) kind
         where e.status = 'ACTIVE' and split_part(kind, ' ', 2) = new.kind;
        return null;
      end $$;`);
    this.addSql(
      `create trigger xianjie_queue_webhooks after insert on "outbox_event" for each row execute function xianjie_queue_webhooks();`,
    );
  }
}
