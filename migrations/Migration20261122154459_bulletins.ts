// Bulletins (工作简报): drafted, approved and sent within a scope, from the metadata.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122154459_bulletins extends Migration {
  override name = 'Migration20261122154459_bulletins';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "bulletin" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "bulletin_no" text collate "C" not null, "channel" text not null, "title" text not null, "text" text not null, "state" text not null, "approved_at" timestamptz(3) null, "sent_at" timestamptz(3) null, "scope" text[] not null default '{}', "not_before" timestamptz(3) null, "not_after" timestamptz(3) null, "revoked_at" timestamptz(3) null, "restricted" boolean not null default false, "recipients" text[] not null default '{}', "conveners" text[] not null default '{}', "meeting_id" uuid null, "relay_id" uuid null, "author_id" uuid not null, "approved_by_id" uuid null, "unit_id" uuid null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "bulletin" is '工作简报';`);
    this.addSql(`comment on column "bulletin"."id" is '标识（公开）';`);
    this.addSql(`comment on column "bulletin"."version" is '版本（内部）';`);
    this.addSql(`comment on column "bulletin"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "bulletin"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "bulletin"."bulletin_no" is '简报编号（内部）';`);
    this.addSql(`comment on column "bulletin"."channel" is '方式（内部）';`);
    this.addSql(`comment on column "bulletin"."title" is '标题（工作秘密）';`);
    this.addSql(`comment on column "bulletin"."text" is '内容（工作秘密）';`);
    this.addSql(`comment on column "bulletin"."state" is '状态（内部）';`);
    this.addSql(`comment on column "bulletin"."approved_at" is '审定时间（内部）';`);
    this.addSql(`comment on column "bulletin"."sent_at" is '印发时间（内部）';`);
    this.addSql(`comment on column "bulletin"."scope" is '发送范围（内部）';`);
    this.addSql(`comment on column "bulletin"."not_before" is '传达起始（内部）';`);
    this.addSql(`comment on column "bulletin"."not_after" is '传达截止（内部）';`);
    this.addSql(`comment on column "bulletin"."revoked_at" is '传达撤销（内部）';`);
    this.addSql(`comment on column "bulletin"."restricted" is '涉及限制知悉会议（不公开）';`);
    this.addSql(`comment on column "bulletin"."recipients" is '收件人（不公开）';`);
    this.addSql(`comment on column "bulletin"."conveners" is '召集人（不公开）';`);
    this.addSql(`comment on column "bulletin"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "bulletin"."relay_id" is '传达授权（内部）';`);
    this.addSql(`comment on column "bulletin"."author_id" is '起草人（内部）';`);
    this.addSql(`comment on column "bulletin"."approved_by_id" is '审定人（内部）';`);
    this.addSql(`comment on column "bulletin"."unit_id" is '起草单位（内部）';`);
    this.addSql(`comment on column "bulletin"."region_id" is '所在区划（内部）';`);
    this.addSql(`alter table "bulletin" add constraint "bulletin_bulletin_no_key" unique ("bulletin_no");`);
    this.addSql(`create index "bulletin_region_id_state_index" on "bulletin" ("region_id", "state");`);
    this.addSql(`create index "bulletin_unit_id_index" on "bulletin" ("unit_id");`);
    this.addSql(`create index "bulletin_relay_id_index" on "bulletin" ("relay_id");`);

    this.addSql(
      `alter table "bulletin" add constraint "bulletin_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_relay_id_foreign" foreign key ("relay_id") references "relay_authorization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_author_id_foreign" foreign key ("author_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_approved_by_id_foreign" foreign key ("approved_by_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_channel_check" check ("channel" in ('BULLETIN', 'SYMPOSIUM'));`,
    );
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_state_check" check ("state" in ('DRAFT', 'APPROVED', 'SENT'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "bulletin" cascade;`);
  }
}
