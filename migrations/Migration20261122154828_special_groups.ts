// Special groups of counties (专项工作组), their sectors and joint meetings, from the metadata.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122154828_special_groups extends Migration {
  override name = 'Migration20261122154828_special_groups';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "special_group" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "name" text not null, "boundary" text not null, "state" text not null, "formed_on" date not null, "closed_on" date null, "organizations" text[] not null default '{}', "head_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "special_group" is '专项工作组';`);
    this.addSql(`comment on column "special_group"."id" is '标识（公开）';`);
    this.addSql(`comment on column "special_group"."version" is '版本（内部）';`);
    this.addSql(`comment on column "special_group"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "special_group"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "special_group"."name" is '名称（内部）';`);
    this.addSql(`comment on column "special_group"."boundary" is '职责边界（内部）';`);
    this.addSql(`comment on column "special_group"."state" is '状态（内部）';`);
    this.addSql(`comment on column "special_group"."formed_on" is '设立日期（内部）';`);
    this.addSql(`comment on column "special_group"."closed_on" is '撤销日期（内部）';`);
    this.addSql(`comment on column "special_group"."organizations" is '参与机构（不公开）';`);
    this.addSql(`comment on column "special_group"."head_id" is '组长（内部）';`);
    this.addSql(`comment on column "special_group"."region_id" is '县区（内部）';`);
    this.addSql(
      `alter table "special_group" add constraint "special_group_region_id_name_key" unique ("region_id", "name");`,
    );

    this.addSql(
      `create table "special_group_sector" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "sector" text not null, "organizations" text[] not null default '{}', "group_id" uuid not null, "organization_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "special_group_sector" is '专项工作组行业';`);
    this.addSql(`comment on column "special_group_sector"."id" is '标识（公开）';`);
    this.addSql(`comment on column "special_group_sector"."version" is '版本（内部）';`);
    this.addSql(`comment on column "special_group_sector"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "special_group_sector"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "special_group_sector"."sector" is '行业（内部）';`);
    this.addSql(`comment on column "special_group_sector"."organizations" is '参与机构（不公开）';`);
    this.addSql(`comment on column "special_group_sector"."group_id" is '专项工作组（内部）';`);
    this.addSql(`comment on column "special_group_sector"."organization_id" is '责任部门（内部）';`);
    this.addSql(`comment on column "special_group_sector"."region_id" is '县区（内部）';`);
    this.addSql(
      `alter table "special_group_sector" add constraint "special_group_sector_group_id_sector_key" unique ("group_id", "sector");`,
    );

    this.addSql(
      `create table "sector_meeting" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "organizations" text[] not null default '{}', "sector_id" uuid not null, "meeting_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "sector_meeting" is '行业帮扶联席会';`);
    this.addSql(`comment on column "sector_meeting"."id" is '标识（公开）';`);
    this.addSql(`comment on column "sector_meeting"."version" is '版本（内部）';`);
    this.addSql(`comment on column "sector_meeting"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "sector_meeting"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "sector_meeting"."organizations" is '参与机构（不公开）';`);
    this.addSql(`comment on column "sector_meeting"."sector_id" is '行业（内部）';`);
    this.addSql(`comment on column "sector_meeting"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "sector_meeting"."region_id" is '县区（内部）';`);
    this.addSql(`create index "sector_meeting_meeting_id_index" on "sector_meeting" ("meeting_id");`);
    this.addSql(
      `alter table "sector_meeting" add constraint "sector_meeting_sector_id_meeting_id_key" unique ("sector_id", "meeting_id");`,
    );

    this.addSql(
      `alter table "special_group" add constraint "special_group_head_id_foreign" foreign key ("head_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "special_group" add constraint "special_group_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "special_group" add constraint "special_group_state_check" check ("state" in ('ACTIVE', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "special_group_sector" add constraint "special_group_sector_group_id_foreign" foreign key ("group_id") references "special_group" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "special_group_sector" add constraint "special_group_sector_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "special_group_sector" add constraint "special_group_sector_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "special_group_sector" add constraint "special_group_sector_sector_check" check ("sector" in ('ARCHIVES', 'ASSESSMENT', 'ASSETS', 'AUDIT', 'CADRE', 'CIVIL_RELIEF', 'CONSUMPTION', 'COORDINATION', 'CULTURE', 'CUSTOMS', 'DISABILITY', 'DISASTER', 'DISCIPLINE', 'DOCUMENT', 'EDUCATION', 'EMPLOYMENT', 'ENTERPRISE_AID', 'ENVIRONMENT', 'ETHNIC', 'FINANCE', 'FORESTRY', 'FUNDS', 'GOVERNANCE', 'HEALTH', 'HOUSING', 'INDUSTRY', 'MEDICAL_INS', 'MEETING', 'MONITORING', 'OLD_AREA', 'PENSION', 'PETITION', 'PLANNING', 'POWER', 'PROBLEM', 'PROJECTS', 'PUBLICITY', 'PV', 'RELOCATION', 'RESIDENT_TEAM', 'ROADS', 'SOCIAL_AID', 'SPORT', 'STATISTICS', 'SUPERVISION', 'TAX', 'TECH', 'TELECOM', 'TRAINING', 'WATER', 'YANGYU', 'YULU'));`,
    );

    this.addSql(
      `alter table "sector_meeting" add constraint "sector_meeting_sector_id_foreign" foreign key ("sector_id") references "special_group_sector" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "sector_meeting" add constraint "sector_meeting_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "sector_meeting" add constraint "sector_meeting_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
  }

  override down(): void | Promise<void> {
    for (const table of ['sector_meeting', 'special_group_sector', 'special_group'])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
