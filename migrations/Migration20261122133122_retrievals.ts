// Retrievals of records by discipline (记录调阅): asked for one topic and a window, from the metadata.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122133122_retrievals extends Migration {
  override name = 'Migration20261122133122_retrievals';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "record_retrieval" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "meeting_no" text collate "C" not null, "topic_seq" int not null, "reason" text not null, "not_before" timestamptz(3) not null, "not_after" timestamptz(3) not null, "state" text not null, "decided_at" timestamptz(3) null, "conveners" text[] not null default '{}', "admitted" text[] not null default '{}', "topic_id" uuid null, "requester_id" uuid not null, "decided_by_id" uuid null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "record_retrieval" is '记录调阅';`);
    this.addSql(`comment on column "record_retrieval"."id" is '标识（公开）';`);
    this.addSql(`comment on column "record_retrieval"."version" is '版本（内部）';`);
    this.addSql(`comment on column "record_retrieval"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "record_retrieval"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "record_retrieval"."meeting_no" is '会议编号（保密）';`);
    this.addSql(`comment on column "record_retrieval"."topic_seq" is '议题序号（保密）';`);
    this.addSql(`comment on column "record_retrieval"."reason" is '事由（保密）';`);
    this.addSql(`comment on column "record_retrieval"."not_before" is '起始（内部）';`);
    this.addSql(`comment on column "record_retrieval"."not_after" is '截止（内部）';`);
    this.addSql(`comment on column "record_retrieval"."state" is '状态（保密）';`);
    this.addSql(`comment on column "record_retrieval"."decided_at" is '审批时间（保密）';`);
    this.addSql(`comment on column "record_retrieval"."conveners" is '召集人（不公开）';`);
    this.addSql(`comment on column "record_retrieval"."admitted" is '入场人（不公开）';`);
    this.addSql(`comment on column "record_retrieval"."topic_id" is '议题（保密）';`);
    this.addSql(`comment on column "record_retrieval"."requester_id" is '申请人（保密）';`);
    this.addSql(`comment on column "record_retrieval"."decided_by_id" is '审批人（保密）';`);
    this.addSql(`comment on column "record_retrieval"."region_id" is '所在区划（内部）';`);
    this.addSql(`create index "record_retrieval_requester_id_index" on "record_retrieval" ("requester_id");`);
    this.addSql(`create index "record_retrieval_region_id_state_index" on "record_retrieval" ("region_id", "state");`);

    this.addSql(
      `alter table "record_retrieval" add constraint "record_retrieval_topic_id_foreign" foreign key ("topic_id") references "meeting_topic" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "record_retrieval" add constraint "record_retrieval_requester_id_foreign" foreign key ("requester_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "record_retrieval" add constraint "record_retrieval_decided_by_id_foreign" foreign key ("decided_by_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "record_retrieval" add constraint "record_retrieval_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "record_retrieval" add constraint "record_retrieval_state_check" check ("state" in ('REQUESTED', 'APPROVED', 'REFUSED'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "record_retrieval" cascade;`);
  }
}
