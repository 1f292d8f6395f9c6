// Assigned matters (交办事项), samples of pushed records, bands of incomes and the units that are told their figures: generated
// by MikroORM from the type metadata; bands and units of the incomes that there are are filled in by hand.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122184636_assigned_matters extends Migration {
  override name = 'Migration20261122184636_assigned_matters';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "assigned_matter" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "kind" text not null, "purpose" text not null, "status" text not null, "reason" text not null, "from" date not null, "until" date not null, "ended_on" date null, "sample_size" int null, "role" text not null, "household_no" text collate "C" null, "region_path" text collate "C" not null, "grant_id" uuid not null, "staff_id" uuid not null, "assigner_id" uuid null, "household_id" uuid null, "case_id" uuid null, "submission_id" uuid null, "lead_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "assigned_matter" is '交办事项';`);
    this.addSql(`comment on column "assigned_matter"."id" is '标识（公开）';`);
    this.addSql(`comment on column "assigned_matter"."version" is '版本（内部）';`);
    this.addSql(`comment on column "assigned_matter"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "assigned_matter"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "assigned_matter"."kind" is '对象类别（内部）';`);
    this.addSql(`comment on column "assigned_matter"."purpose" is '用途（内部）';`);
    this.addSql(`comment on column "assigned_matter"."status" is '状态（内部）';`);
    this.addSql(`comment on column "assigned_matter"."reason" is '理由（内部）';`);
    this.addSql(`comment on column "assigned_matter"."from" is '起始日期（内部）';`);
    this.addSql(`comment on column "assigned_matter"."until" is '截止日期（内部）';`);
    this.addSql(`comment on column "assigned_matter"."ended_on" is '终止日（内部）';`);
    this.addSql(`comment on column "assigned_matter"."sample_size" is '抽样数（内部）';`);
    this.addSql(`comment on column "assigned_matter"."role" is '角色（内部）';`);
    this.addSql(`comment on column "assigned_matter"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "assigned_matter"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "assigned_matter"."grant_id" is '岗位授权（内部）';`);
    this.addSql(`comment on column "assigned_matter"."staff_id" is '承办人（内部）';`);
    this.addSql(`comment on column "assigned_matter"."assigner_id" is '交办人（内部）';`);
    this.addSql(`comment on column "assigned_matter"."household_id" is '农户（个人信息）';`);
    this.addSql(`comment on column "assigned_matter"."case_id" is '个案（个人信息）';`);
    this.addSql(`comment on column "assigned_matter"."submission_id" is '报送批次（内部）';`);
    this.addSql(`comment on column "assigned_matter"."lead_id" is '预警线索（个人信息）';`);
    this.addSql(`create index "assigned_matter_grant_id_status_index" on "assigned_matter" ("grant_id", "status");`);
    this.addSql(`create index "assigned_matter_staff_id_index" on "assigned_matter" ("staff_id");`);
    this.addSql(`create index "assigned_matter_region_path_index" on "assigned_matter" ("region_path");`);

    this.addSql(`alter table "push_record" add "sampled" boolean not null default false;`);
    this.addSql(`comment on column "push_record"."sampled" is '已抽样（不公开）';`);

    this.addSql(`alter table "income_record" add "band" text null, add "figures_for" text[] not null default '{}';`);
    // Incomes are behind the wall, which binds the owner as well.
    this.addSql(`select set_config('xianjie.maintenance', 'on', true);`);
    this.addSql(`update "income_record" set "band" = case when net < 0 then 'LOSS' when net < 2500 then 'UNDER_2500'
        when net < 5000 then 'UNDER_5000' when net < 10000 then 'UNDER_10000' else 'FROM_10000' end,
      "figures_for" = array(select id::text from member_unit where number in (24, 30));`);
    this.addSql(`alter table "income_record" alter column "band" set not null;`);
    this.addSql(`comment on column "income_record"."band" is '纯收入档（个人信息）';`);
    this.addSql(`comment on column "income_record"."figures_for" is '统计告知单位（不公开）';`);
    this.addSql(
      `alter table "income_record" add constraint "income_record_band_check" check ("band" in ('LOSS', 'UNDER_2500', 'UNDER_5000', 'UNDER_10000', 'FROM_10000'));`,
    );

    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_grant_id_foreign" foreign key ("grant_id") references "role_grant" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_assigner_id_foreign" foreign key ("assigner_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_household_id_foreign" foreign key ("household_id") references "household" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_case_id_foreign" foreign key ("case_id") references "monitoring_case" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_submission_id_foreign" foreign key ("submission_id") references "push_submission" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_lead_id_foreign" foreign key ("lead_id") references "warning_lead" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_kind_check" check ("kind" in ('HOUSEHOLD', 'CASE', 'SUBMISSION', 'LEAD'));`,
    );
    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_purpose_check" check ("purpose" in ('AUDIT', 'DISCIPLINE', 'SUPERVISION', 'CASE_WORK', 'JOINT_VISIT'));`,
    );
    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_status_check" check ("status" in ('ACTIVE', 'ENDED'));`,
    );
    this.addSql(
      `alter table "assigned_matter" add constraint "assigned_matter_role_check" check ("role" in ('LEADER', 'EXECUTIVE_LEADER', 'DEPUTY_LEADER', 'CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_STAFF', 'RECORDER', 'GENERAL_OFFICE', 'DEPUTY_SECRETARY_GENERAL', 'UNIT_PRINCIPAL', 'UNIT_LEADER_IN_CHARGE', 'LIAISON', 'DATA_OPERATOR', 'DISCIPLINE', 'AUDITOR', 'ORGANIZATION', 'SUPERVISION_LEADER', 'SUPERVISION_MEMBER', 'COUNTY_LEADER', 'COUNTY_OFFICE', 'COUNTY_UNIT', 'TOWN_LEADER', 'TOWN_OFFICE', 'TOWN_DEPARTMENT', 'DATA_SPECIALIST', 'TOWN_DISCIPLINE', 'VILLAGE_SECRETARY', 'RESIDENT_TEAM', 'INFO_OFFICER', 'GRID_WORKER', 'FARMER', 'THIRD_PARTY', 'FRONTEND', 'INTEGRATOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'PUBLIC'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table "assigned_matter" cascade;`);
    this.addSql(`alter table "push_record" drop column "sampled";`);
    this.addSql(`alter table "income_record" drop column "band", drop column "figures_for";`);
  }
}
