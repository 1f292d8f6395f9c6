// The rectification ledger of towns and the counts of quarterly meetings (整改台账、季度会议计数), from the metadata; the counts
// of meetings that were held before are taken by hand.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122153527_rectification_ledger extends Migration {
  override name = 'Migration20261122153527_rectification_ledger';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "quarter_meetings" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "kind" text not null, "quarter" text collate "C" not null, "held" int not null, "level" text not null, "region_path" text collate "C" not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "quarter_meetings" is '季度会议计数';`);
    this.addSql(`comment on column "quarter_meetings"."id" is '标识（公开）';`);
    this.addSql(`comment on column "quarter_meetings"."version" is '版本（内部）';`);
    this.addSql(`comment on column "quarter_meetings"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "quarter_meetings"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "quarter_meetings"."kind" is '类别（内部）';`);
    this.addSql(`comment on column "quarter_meetings"."quarter" is '季度（内部）';`);
    this.addSql(`comment on column "quarter_meetings"."held" is '次数（内部）';`);
    this.addSql(`comment on column "quarter_meetings"."level" is '级别（不公开）';`);
    this.addSql(`comment on column "quarter_meetings"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "quarter_meetings"."region_id" is '区划（内部）';`);
    this.addSql(
      `alter table "quarter_meetings" add constraint "quarter_meetings_region_id_kind_quarter_key" unique ("region_id", "kind", "quarter");`,
    );

    this.addSql(
      `create table "rectification_item" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "item_no" text collate "C" not null, "problem" text not null, "month" text collate "C" not null, "state" text not null, "measure" text null, "due_on" date null, "result" text null, "rectified_at" timestamptz(3) null, "escalated_at" timestamptz(3) null, "participants" text[] not null default '{}', "meeting_id" uuid not null, "escalated_to_id" uuid null, "organization_id" uuid null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "rectification_item" is '整改台账';`);
    this.addSql(`comment on column "rectification_item"."id" is '标识（公开）';`);
    this.addSql(`comment on column "rectification_item"."version" is '版本（内部）';`);
    this.addSql(`comment on column "rectification_item"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "rectification_item"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "rectification_item"."item_no" is '台账编号（内部）';`);
    this.addSql(`comment on column "rectification_item"."problem" is '问题（内部）';`);
    this.addSql(`comment on column "rectification_item"."month" is '月份（内部）';`);
    this.addSql(`comment on column "rectification_item"."state" is '状态（内部）';`);
    this.addSql(`comment on column "rectification_item"."measure" is '措施（内部）';`);
    this.addSql(`comment on column "rectification_item"."due_on" is '整改期限（内部）';`);
    this.addSql(`comment on column "rectification_item"."result" is '整改结果（内部）';`);
    this.addSql(`comment on column "rectification_item"."rectified_at" is '整改时间（内部）';`);
    this.addSql(`comment on column "rectification_item"."escalated_at" is '提交时间（内部）';`);
    this.addSql(`comment on column "rectification_item"."participants" is '参会人（不公开）';`);
    this.addSql(`comment on column "rectification_item"."meeting_id" is '部门联席会（内部）';`);
    this.addSql(`comment on column "rectification_item"."escalated_to_id" is '党委专题会（内部）';`);
    this.addSql(`comment on column "rectification_item"."organization_id" is '责任部门（内部）';`);
    this.addSql(`comment on column "rectification_item"."region_id" is '乡镇（内部）';`);
    this.addSql(`alter table "rectification_item" add constraint "rectification_item_item_no_key" unique ("item_no");`);
    this.addSql(
      `create index "rectification_item_region_id_month_index" on "rectification_item" ("region_id", "month");`,
    );
    this.addSql(`create index "rectification_item_meeting_id_index" on "rectification_item" ("meeting_id");`);
    this.addSql(`create index "rectification_item_escalated_to_id_index" on "rectification_item" ("escalated_to_id");`);

    this.addSql(
      `create table "policy_change_note" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "text" text not null, "source" text null, "effective_on" date null, "participants" text[] not null default '{}', "meeting_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "policy_change_note" is '政策变化';`);
    this.addSql(`comment on column "policy_change_note"."id" is '标识（公开）';`);
    this.addSql(`comment on column "policy_change_note"."version" is '版本（内部）';`);
    this.addSql(`comment on column "policy_change_note"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "policy_change_note"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "policy_change_note"."text" is '内容（内部）';`);
    this.addSql(`comment on column "policy_change_note"."source" is '来源（内部）';`);
    this.addSql(`comment on column "policy_change_note"."effective_on" is '施行日期（内部）';`);
    this.addSql(`comment on column "policy_change_note"."participants" is '参会人（不公开）';`);
    this.addSql(`comment on column "policy_change_note"."meeting_id" is '部门联席会（内部）';`);
    this.addSql(`comment on column "policy_change_note"."region_id" is '乡镇（内部）';`);
    this.addSql(`create index "policy_change_note_region_id_index" on "policy_change_note" ("region_id");`);
    this.addSql(`create index "policy_change_note_meeting_id_index" on "policy_change_note" ("meeting_id");`);

    this.addSql(
      `alter table "quarter_meetings" add constraint "quarter_meetings_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "quarter_meetings" add constraint "quarter_meetings_kind_check" check ("kind" in ('LEADING_GROUP', 'PROGRESS', 'JOINT', 'LIAISON', 'DEPT_JOINT', 'PARTY_SPECIAL', 'PARTY_SPECIAL_ENLARGED', 'VILLAGE_SPECIAL', 'VILLAGE_ROUTINE', 'STANDING_COMMITTEE', 'EXECUTIVE'));`,
    );
    this.addSql(
      `alter table "quarter_meetings" add constraint "quarter_meetings_level_check" check ("level" in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'));`,
    );

    this.addSql(
      `alter table "rectification_item" add constraint "rectification_item_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "rectification_item" add constraint "rectification_item_escalated_to_id_foreign" foreign key ("escalated_to_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "rectification_item" add constraint "rectification_item_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "rectification_item" add constraint "rectification_item_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "rectification_item" add constraint "rectification_item_state_check" check ("state" in ('RECORDED', 'MEASURED', 'RECTIFIED', 'ESCALATED'));`,
    );

    this.addSql(
      `alter table "policy_change_note" add constraint "policy_change_note_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "policy_change_note" add constraint "policy_change_note_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    // Meetings that were opened before are counted as well.
    this.addSql(`insert into "quarter_meetings" ("kind", "quarter", "held", "level", "region_path", "region_id")
select m.kind, to_char(m.start_at at time zone 'Asia/Shanghai', 'YYYY-"Q"Q'), count(*), r.level, r.path, r.id
from "meeting" m join "region" r on r.id = m.region_id
where m.opened_at is not null and (r.level, m.kind) in (('COUNTY', 'STANDING_COMMITTEE'), ('COUNTY', 'EXECUTIVE'),
  ('TOWN', 'PARTY_SPECIAL'), ('VILLAGE', 'VILLAGE_SPECIAL'))
group by 1, 2, r.level, r.path, r.id;`);
  }

  override down(): void | Promise<void> {
    for (const table of ['policy_change_note', 'rectification_item', 'quarter_meetings'])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
